#include "plan/plan_night.h"

#include <algorithm>
#include <array>
#include <limits>
#include <ranges>

// Whether a pair and its uniform team can keep what they do together.

namespace lantern
{

namespace
{

class SideBySide
{
public:
    SideBySide(const Night &night, const NightTeam &one, const NightTeam &other)
        : m_night(night)
        , m_teams{&one, &other}
        , m_restTogether(std::ranges::any_of(one.stops, isMovableRest) &&
                         std::ranges::any_of(other.stops, isMovableRest))
        , m_made{{.places = {one.start, other.start}, .minutes = {one.from, other.from}}}
    {
    }
    [[nodiscard]] bool canKeepStops()
    {
        for (;;) {
            for (const size_t team : {size_t{0}, size_t{1}})
                for (; nextOf(team) && !isShared(*nextOf(team)); ++m_next[team])
                    make(team == 0 ? Stops{nextOf(0), nullptr} : Stops{nullptr, nextOf(1)});
            const Stops shared{nextOf(0), nextOf(1)};
            if (!shared[0] || !shared[1] || shared[0]->rest != shared[1]->rest)
                return !shared[0] && !shared[1] && areBack();
            make(shared);
            if (!m_made.empty())
                m_shared.push_back({.stops = m_next, .earliest = firstFree() - shared[0]->minutes});
            ++m_next[0];
            ++m_next[1];
        }
    }

    // Of what both do together: which of the stops of each it is, and when they can be there at first. Once all was kept.
    struct Shared
    {
        std::array<size_t, 2> stops;
        int earliest = 0;
    };
    [[nodiscard]] const std::vector<Shared> &shared() const { return m_shared; }

private:
    using Stops = std::array<const NightStop *, 2>; // by team; nullptr: that one does something else
    struct Made                                     // where they may be, having made their stops so far
    {
        std::array<int, 2> places;
        std::array<int, 2> minutes;
    };

    static bool isMovableRest(const NightStop &stop) { return stop.rest && !stop.fixed; }
    [[nodiscard]] bool isShared(const NightStop &stop) const
    {
        return stop.together || (m_restTogether && isMovableRest(stop));
    }
    [[nodiscard]] const NightStop *nextOf(size_t team) const
    {
        const std::vector<NightStop> &stops = m_teams[team]->stops;
        return m_next[team] < stops.size() ? &stops[m_next[team]] : nullptr;
    }
    [[nodiscard]] int way(size_t team, int from, int to) const
    {
        return m_night.travelTime(m_teams[team]->travel, from, to);
    }
    // At any of the stop's places, and at the same time where both make it.
    void make(const Stops &stops)
    {
        const NightStop &first = stops[0] ? *stops[0] : *stops[1];
        std::vector<Made> after;
        for (const Made &before : m_made)
            for (size_t choice = 0; choice < first.choices(); ++choice)
                if (const std::optional<Made> made = madeAt(first.choice(choice), before, stops))
                    after.push_back(*made);
        m_made = std::move(after);
    }
    [[nodiscard]] std::optional<Made> madeAt(int place, const Made &before, const Stops &stops) const
    {
        int arrive = std::numeric_limits<int>::min();
        int latest = std::numeric_limits<int>::max();
        for (const size_t team : {size_t{0}, size_t{1}}) {
            if (!stops[team])
                continue;
            arrive =
                std::max({arrive, stops[team]->earliest, before.minutes[team] + way(team, before.places[team], place)});
            latest = std::min(latest, stops[team]->latest);
        }
        if (arrive > latest)
            return std::nullopt;
        Made made = before;
        for (const size_t team : {size_t{0}, size_t{1}}) {
            if (!stops[team])
                continue;
            made.places[team] = place;
            made.minutes[team] = arrive + stops[team]->minutes;
        }
        return made;
    }
    [[nodiscard]] int firstFree() const
    {
        return std::ranges::min(m_made, {}, [](const Made &made) { return made.minutes[0]; }).minutes[0];
    }
    [[nodiscard]] bool areBack() const
    {
        return std::ranges::any_of(m_made, [this](const Made &made) {
            const auto isBack = [&](size_t team) {
                return made.minutes[team] + way(team, made.places[team], m_teams[team]->finish) <= m_teams[team]->to;
            };
            return isBack(0) && isBack(1);
        });
    }

    const Night &m_night;
    std::array<const NightTeam *, 2> m_teams;
    std::array<size_t, 2> m_next{};
    bool m_restTogether;
    std::vector<Made> m_made;
    std::vector<Shared> m_shared;
};

// The same seen from the end of the night.
NightTeam backwards(const NightTeam &team)
{
    NightTeam turned{.start = team.finish, .finish = team.start, .from = -team.to, .to = -team.from};
    turned.travel = team.travel;
    for (NightStop stop : team.stops | std::views::reverse) {
        const int last = stop.latest;
        stop.latest = -(stop.earliest + stop.minutes);
        stop.earliest = -(last + stop.minutes);
        turned.stops.push_back(std::move(stop));
    }
    return turned;
}

} // namespace

bool PlanNight::areKept(size_t team) const
{
    const NightTeam &crew = m_night.teams[team];
    const std::optional<size_t> partner = partnerOf(team);
    return partner ? SideBySide(m_night, crew, m_night.teams[*partner]).canKeepStops()
                   : minutesForStops(m_night, crew).has_value();
}

// A pair chooses when it does what both do together, so that it must be within what its uniform team can do.
void PlanNight::agreeOnTimes()
{
    for (NightTeam &uniform : m_night.teams) {
        if (uniform.beside < 0)
            continue;
        NightTeam &pair = m_night.teams[asIndex(uniform.beside)];
        SideBySide forwards(m_night, pair, uniform);
        const NightTeam pairBackwards = backwards(pair);
        const NightTeam uniformBackwards = backwards(uniform);
        SideBySide back(m_night, pairBackwards, uniformBackwards);
        if (!forwards.canKeepStops() || !back.canKeepStops())
            continue;
        for (size_t i = 0; i < forwards.shared().size(); ++i) {
            const SideBySide::Shared &first = forwards.shared()[i];
            const SideBySide::Shared &last = back.shared()[back.shared().size() - 1 - i];
            for (NightStop *stop : {&pair.stops[first.stops[0]], &uniform.stops[first.stops[1]]}) {
                stop->earliest = std::max(stop->earliest, first.earliest);
                stop->latest = std::min(stop->latest, -(last.earliest + stop->minutes));
            }
        }
    }
}

} // namespace lantern
