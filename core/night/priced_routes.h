#pragma once

#include "night/nearness.h"

namespace lantern
{

// The route by which a team would make most if hotspots paid it for its visits and nobody else were out: a dynamic program over places
// and minutes, in which a team may come back to a hotspot as often as it likes. A second visit to where it stands within the hour is
// paid no more than what it can be worth so soon after the first: without that a team that stays would seem to save its ways.
class PricedRoutes
{
public:
    explicit PricedRoutes(const Night &night);

    // The most that the team makes, its ways paid; a team that can keep no route stays away. The visits that it makes are put on
    // `surplus`, `weight` times.
    enum class Role { Alone, Leader, Follower };
    [[nodiscard]] double best(int team, Role role, const NightPrices &prices, NightPrices &surplus, int weight);

private:
    static constexpr int Block = 8; // minutes that are worked on at once, where the shortest visit is no shorter
    static constexpr float Never = -1e30F;
    static constexpr int WaitStep = 5; // classes of waiting between two visits in one place
    static constexpr int LongestWait = 60;
    struct At
    {
        int layer = 0; // stops made
        int place = 0;
        int minute = 0;
        float value = Never;
        bool hasVisited = false; // a visit ends at that minute
    };
    struct Visit
    {
        int minutes = 0;
        int waited = -1; // class of the gap to the visit before in the same place; -1: it came from elsewhere
        float value = Never;
    };
    void begin(int team, const NightPrices &prices);
    void setNearness(const NightPrices &prices);
    void setWays();
    // Of a leader: what the ways from a place at some minutes to another bring, into `made`.
    template<int length>
    void waysOf(int layer, int from, int to, int way, int first, float *made) const;
    // What it brings a leader to be near hotspots on its way and, before it, in the place that it leaves.
    [[nodiscard]] float hop(int layer, int from, int to, int leave) const
    {
        const bool isOut = layer > 0 || from != m_team->start;
        return m_role == Role::Leader ? static_cast<float>(m_nearness.hop(isOut, from, to, leave)) : 0;
    }
    [[nodiscard]] float stoodUntil(int place, int minute) const
    {
        return m_role == Role::Leader ? static_cast<float>(m_nearness.standing(place, minute)) : 0;
    }
    [[nodiscard]] double awayBetween(int from, int to) const
    {
        return m_role == Role::Leader ? m_nearness.away(to) - m_nearness.away(from) : 0;
    }
    [[nodiscard]] float atStop(const NightStop &stop, int place, int arrive) const
    {
        const int depart = arrive + stop.minutes;
        return stop.rest ? static_cast<float>(awayBetween(arrive, depart)) - stoodUntil(place, depart)
                         : -stoodUntil(place, arrive);
    }
    void expand(const NightPrices &prices);
    template<int length>
    void settle(int layer, int minute);
    template<int length>
    void endVisits(int layer, int hotspot, int first);
    template<int length>
    void endAgain(int layer, int hotspot, int first);
    template<int length>
    void spread(int layer, int minute);
    void toStop(int layer, int minute);
    [[nodiscard]] At last() const;
    void trace(At at, const NightPrices &prices, NightPrices &surplus, int weight) const;
    void arrive(const At &before, int place, int came, int left, int weight, NightPrices &surplus, int since = 0) const;
    [[nodiscard]] Visit endedAt(const At &at) const;
    [[nodiscard]] At beforeVisit(const At &at, const Visit &visit) const;
    [[nodiscard]] At beforeArrival(int layer, int place, int minute) const;
    [[nodiscard]] At beforeStop(int layer, int place, int minute) const; // made at that place

    [[nodiscard]] size_t row(int layer, int place) const
    {
        return (static_cast<size_t>(layer) * static_cast<size_t>(m_night->places) + static_cast<size_t>(place)) *
               static_cast<size_t>(m_stride);
    }
    [[nodiscard]] float &free(int layer, int place, int minute)
    {
        return m_free[row(layer, place) + asIndex(minute - m_team->from)];
    }
    [[nodiscard]] float free(int layer, int place, int minute) const
    {
        return minute < m_team->from ? Never : m_free[row(layer, place) + asIndex(minute - m_team->from)];
    }
    [[nodiscard]] int travel(int from, int to) const { return m_night->travelTime(m_team->travel, from, to); }
    [[nodiscard]] float wayPrice(int way) const { return static_cast<float>(m_night->walkPrice * way); }
    [[nodiscard]] int layers() const { return static_cast<int>(m_team->stops.size()) + 1; }
    [[nodiscard]] bool mayVisit(int hotspot) const
    {
        return m_team->barred.empty() || !m_team->barred[static_cast<size_t>(hotspot)];
    }
    [[nodiscard]] int leastVisit() const { return std::max(1, m_night->leastVisit); }
    // A second visit there is paid as though the team had come from elsewhere.
    [[nodiscard]] bool paysAgain(int hotspot) const { return m_paysAgain[static_cast<size_t>(hotspot)] != 0; }
    // What a second visit of a dose brings at most, so many classes after the first.
    [[nodiscard]] float again(size_t came, float share, int waited) const
    {
        const float due = m_any[came] + share * m_full[came];
        const float left = share * m_worth[came] * m_recovery[static_cast<size_t>(waited)];
        return due < left ? due : left;
    }
    [[nodiscard]] float dose(int minutes) const
    {
        return std::min(1.0F, static_cast<float>(minutes) / static_cast<float>(m_night->fullDose));
    }

    const Night *m_night;
    const NightTeam *m_team = nullptr;
    int m_block;
    int m_stride = 0;
    std::vector<float> m_free;    // by layer, place and minute: the most that has been made by who is free to leave
    std::vector<float> m_arrived; // and by who has just come to visit
    std::vector<float> m_ended;   // and by whose visit ends
    std::vector<float> m_lately;  // or ended less than a class of waiting ago
    std::vector<float> m_full;    // by hotspot and minute: the prices
    std::vector<float> m_any;
    std::vector<float> m_before;   // and what a visit that begins then adds for nearness
    std::vector<float> m_owed;     // by hotspot and minute: what a follower owes for being there until then
    std::vector<float> m_standing; // by place and minute: what a leader has made by standing there until then
    std::vector<float> m_leaving;  // by way, place and minute: the same, and while it goes away from there
    std::vector<float> m_coming;   // by way, place and minute of arrival: while it comes there
    std::vector<float> m_away;     // by minute
    std::vector<char> m_brisk;     // by pair of places: the way takes no longer than its metres
    Nearness m_nearness;
    Role m_role = Role::Alone;
    std::vector<float> m_worth;    // by hotspot and minute: of a first visit
    std::vector<float> m_recovery; // by class of waiting, at its end
    std::vector<char> m_paysAgain; // by hotspot
};

} // namespace lantern
