#pragma once

#include "night/ledger.h"
#include "night/reach.h"

#include <optional>

namespace lantern
{

// The best route of one team through a stretch of the night, the others' visits being what the ledger holds: a dynamic program over
// places and minutes. A label is what a team has gained when it is free to leave a place at a minute. Of the labels of a place and minute
// only the best is kept, though what was visited before bears on what a later visit is worth, so the route is very good and not
// proven best; a label knows its own visits, so what it counts is exact.
//
// Places are rows of minutes. As a visit takes its least minutes, so many minutes of every row can be worked out at once from what is
// before them.
class RouteProgram
{
public:
    explicit RouteProgram(const Night &night);

    struct Stretch
    {
        int team = 0;
        int start = 0; // place, left at minute `from`
        int from = 0;
        int finish = 0; // place, reached by minute `to`
        int to = 0;
        int firstStop = 0; // of the team's stops, those from the first to before the last are made in the stretch
        int lastStop = 0;
    };
    // Factors by hotspot with which a gain is weighed; empty = as it is.
    using Appeal = std::vector<float>;

    // None if the stops cannot be kept, or not in reach.
    [[nodiscard]] std::optional<NightRoute> best(const Stretch &stretch, Ledger &ledger, const Appeal &appeal = {},
                                                 Reach *reach = nullptr);

private:
    static constexpr int Lanes = 8; // minutes that are worked out together
    struct Label
    {
        quint64 visited = 0; // rows, folded to 64
        int parent = -1;
        int place = 0;
        short arrive = 0;
        short minutes = 0;
        short stop = -1;
        bool beside = false;
    };
    // A place of a call: the first rows are where the stretch, or what follows a stop, begins, one for each place where a stop may be
    // made; the others are hotspots.
    struct Row
    {
        int place = 0;
        bool isOpen = true; // may be visited, not only be gone to beside another team
        float factor = 1;
        const Ledger::Outlook *outlook = nullptr;
        int earliest = 0; // arrival, of the layer
        int latest = 0;   // departure
    };
    struct Layer // from one stop to the next
    {
        int index = 0;
        int first = 0; // minute at which the first of the first rows can be left
        int until = 0; // arrival at what is next
    };
    void begin(const Stretch &stretch, Ledger &ledger, const Appeal &appeal, Reach *reach);
    void chooseRows(const Appeal &appeal);
    void addRow(int hotspot, bool isOpen, float factor);
    [[nodiscard]] bool isBarred(int hotspot) const;
    [[nodiscard]] bool isNearLeader(int hotspot) const;
    [[nodiscard]] float promise(int hotspot, float factor) const;
    void layOut();
    void beginLayer(int index, int first);
    void runLayer();
    void standAt(size_t row, int minute);
    void standInReach(size_t row, int minute);
    void comeBeside(size_t row, const NightVisit &with, const NightVisit *before);
    void arriveAt(size_t row, int minute);
    void arriveInReach(size_t row, int minute);
    void settle(size_t row, int minute, float value, int minutes);
    void makeLabel(size_t row, int minute, float value, int minutes, int parent, bool beside);
    void refit(size_t row, int minute);
    [[nodiscard]] Ledger::Gap ownGap(size_t row, int label, int minute) const;
    // In reach, if this one must be.
    [[nodiscard]] bool isWalking(size_t from, int to, int leave, int arrive) const
    {
        return !m_reach || m_reach->isWalking(m_rows[from].place, to, m_stretch.from + leave, m_stretch.from + arrive);
    }
    [[nodiscard]] bool isStanding(int place, int from, int to) const
    {
        return !m_reach || m_reach->isStanding(place, m_stretch.from + from, m_stretch.from + to);
    }
    [[nodiscard]] bool mayStay(int place, int minute) const
    {
        return minute > 0 && isStanding(place, minute - 1, minute);
    }
    // Leads to the next stop; the minute at which it can be left at first, −1 if never.
    [[nodiscard]] int toNextStop();
    [[nodiscard]] int stopAt(size_t row, int place);
    void beginAt(size_t row, int place);
    // Minutes from a place to the nearest where the layer ends: its stop, or for the last, the finish.
    [[nodiscard]] int wayOn(int place, int layer) const;
    // By when what ends the layer is begun at the latest, of the stretch.
    [[nodiscard]] int latestEnd(int layer) const;
    [[nodiscard]] bool isLast(int layer) const { return m_stretch.firstStop + layer == m_stretch.lastStop; }
    [[nodiscard]] std::pair<float, int> bestWayTo(int place, int arrive) const;
    void finish();
    [[nodiscard]] NightRoute routeOf(int label) const;

    [[nodiscard]] size_t at(size_t row, int minute) const // −Lanes … span + Lanes
    {
        return row * m_stride + asIndex(minute + Lanes);
    }
    [[nodiscard]] const NightStop &stopOf(int layer) const
    {
        return m_team->stops[asIndex(m_stretch.firstStop + layer)];
    }
    [[nodiscard]] static quint64 fold(size_t row) { return quint64{1} << (row % 64); }
    // True at times, too, when it has not.
    [[nodiscard]] bool hasVisited(int label, size_t row) const
    {
        return (m_made[static_cast<size_t>(label)].visited & fold(row)) != 0;
    }
    [[nodiscard]] int travel(int from, int to) const { return m_night->travelTime(m_team->travel, from, to); }
    [[nodiscard]] int way(size_t from, size_t to) const { return m_ways[to * m_rows.size() + from]; }
    [[nodiscard]] float wayPrice(int minutes) const { return m_walkPrice * static_cast<float>(minutes); }

    const Night *m_night;
    float m_walkPrice;
    int m_block; // minutes that hang on none of themselves
    const NightTeam *m_team = nullptr;
    Ledger *m_ledger = nullptr;
    Reach *m_reach = nullptr;
    Stretch m_stretch;
    Layer m_layer;
    int m_span = 0;
    size_t m_stride = 0;
    size_t m_firstRows = 1;
    std::vector<Row> m_rows;
    std::vector<int> m_ways; // minutes between rows, by where to
    std::vector<std::pair<float, int>> m_promises;
    // By row and minute of the stretch.
    std::vector<float> m_free;    // value of the one who may leave
    std::vector<int> m_labels;    // and its label
    std::vector<float> m_arrival; // value of the one who arrives, with the fixed part of the visit's gain
    std::vector<int> m_cameFrom;  // its row
    std::vector<float> m_rates;   // what its visit gains by dose
    std::vector<int> m_rooms;
    std::vector<float> m_firstFree; // by first row and minute: when and as whom the layer is begun there
    std::vector<int> m_firstLabels;
    std::vector<float> m_doses; // by minutes
    std::vector<Label> m_made;
    int m_bestLabel = -1;
};

} // namespace lantern
