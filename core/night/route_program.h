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
    [[nodiscard]] std::optional<NightRoute> best(const Stretch &stretch, const Ledger &ledger, const Appeal &appeal = {},
                                                 Reach *reach = nullptr);

private:
    struct Label
    {
        float value = 0;
        int parent = -1;
        NightVisit visit;
        quint64 visited = 0; // hotspots, folded to 64
    };
    // The best way found so far to be free at a place and minute; a label once that minute is come.
    struct Cell
    {
        float value;
        int parent;
        short arrive;
        qint8 stop; // −1: a visit
        bool beside;
    };
    // From where a hotspot is best reached at a minute, judged by a full visit.
    struct Arrival
    {
        float score;
        int parent;
    };
    struct State // of one call
    {
        Stretch stretch;
        const Ledger *ledger;
        const Appeal *appeal;
        Reach *reach;
        int layers;
    };
    [[nodiscard]] Cell &cell(int layer, int place, int minute)
    {
        return m_cells[(static_cast<size_t>(layer) * static_cast<size_t>(m_night->places) + static_cast<size_t>(place)) *
                           static_cast<size_t>(m_span) +
                       static_cast<size_t>(minute - m_state.stretch.from)];
    }
    [[nodiscard]] Arrival &arrival(int layer, int hotspot, int minute)
    {
        return m_arrivals[(static_cast<size_t>(layer) * m_night->hotspots.size() + static_cast<size_t>(hotspot)) *
                              static_cast<size_t>(m_span) +
                          static_cast<size_t>(minute - m_state.stretch.from)];
    }
    [[nodiscard]] int &standing(int layer, int place)
    {
        return m_standing[static_cast<size_t>(layer) * static_cast<size_t>(m_night->places) + static_cast<size_t>(place)];
    }
    void begin(const Stretch &stretch, const Ledger &ledger, const Appeal &appeal, Reach *reach);
    void settle(int layer, int place, int minute);
    [[nodiscard]] bool takeCell(int layer, int place, int minute);
    void visit(int layer, int hotspot, int minute);
    [[nodiscard]] bool isBehind(int layer, int place, int minute, float value) const;
    void expand(int layer, int place, int minute);
    void toHotspots(int layer, int place, int minute);
    void toFinish(int layer, int place, int minute);
    [[nodiscard]] bool mayFinish(int place, int minute, const Label &label) const;
    void toNextStop(int layer, int place, int minute);
    void toBeside(int layer, int place, int minute);
    void relax(int layer, int place, int depart, const Cell &with);
    // Whether who leaves a place then can still make the next stop, or the finish.
    [[nodiscard]] bool leadsOn(int layer, int place, int depart) const
    {
        return depart <= m_latest[static_cast<size_t>(layer) * static_cast<size_t>(m_night->places) +
                                  static_cast<size_t>(place)];
    }
    [[nodiscard]] Ledger::Gap gapFor(const Label &label, int hotspot, int arrive) const;
    [[nodiscard]] float fullGain(int hotspot, const Ledger::Gap &gap, int arrive) const;
    [[nodiscard]] float gainOfOthers(int hotspot, int arrive);
    [[nodiscard]] double appealOf(int hotspot) const
    {
        return m_state.appeal->empty() ? 1 : static_cast<double>((*m_state.appeal)[static_cast<size_t>(hotspot)]);
    }
    [[nodiscard]] const NightStop &stopOf(int layer) const
    {
        return m_team->stops[static_cast<size_t>(m_state.stretch.firstStop + layer)];
    }
    [[nodiscard]] int travel(int from, int to) const { return m_night->travelTime(m_team->travel, from, to); }
    [[nodiscard]] NightRoute routeOf(int label) const;

    const Night *m_night;
    const NightTeam *m_team = nullptr;
    State m_state{};
    int m_span = 0;
    std::vector<std::vector<std::vector<int>>> m_near; // by matrix and place: the hotspots worth going to from there
    std::vector<Cell> m_cells;
    std::vector<Arrival> m_arrivals;
    std::vector<float> m_gains; // by hotspot and minute: of a full visit with none before of one's own; not a number = not known yet
    struct Leader // the label of most value, by layer and minute
    {
        float value;
        int place;
    };
    std::vector<Leader> m_leaders;
    std::vector<int> m_latest;   // by layer and place: when it must be left
    std::vector<int> m_standing; // by layer and place: the label that stands there; −1 none
    std::vector<Label> m_labels;
    float m_bestValue = 0;
    int m_bestLabel = -1;
};

} // namespace lantern
