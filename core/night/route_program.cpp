#include "night/route_program.h"

#include <algorithm>

namespace lantern
{

namespace
{

constexpr float Never = -1e30F;
constexpr float Possible = -1e29F; // above it a value was come by

} // namespace

RouteProgram::RouteProgram(const Night &night)
    : m_night(&night)
    , m_walkPrice(static_cast<float>(night.walkPrice))
    , m_block(std::clamp(night.leastVisit, 1, Lanes))
{
    for (int minutes = 0; minutes <= night.longestVisit; ++minutes)
        m_doses.push_back(std::min(1.0F, static_cast<float>(minutes) / static_cast<float>(night.fullDose)));
}

std::optional<NightRoute> RouteProgram::best(const Stretch &stretch, Ledger &ledger, const Appeal &appeal, Reach *reach)
{
    if (stretch.to < stretch.from)
        return std::nullopt;
    begin(stretch, ledger, appeal, reach);
    const int layers = stretch.lastStop - stretch.firstStop + 1;
    for (int layer = 0, first = 0; layer < layers && first >= 0; ++layer) {
        beginLayer(layer, first);
        runLayer();
        if (layer + 1 < layers)
            first = toNextStop();
        else
            finish();
    }
    return m_bestLabel < 0 ? std::nullopt : std::optional(routeOf(m_bestLabel));
}

void RouteProgram::begin(const Stretch &stretch, Ledger &ledger, const Appeal &appeal, Reach *reach)
{
    m_team = &m_night->teams[static_cast<size_t>(stretch.team)];
    m_ledger = &ledger;
    m_reach = reach;
    m_stretch = stretch;
    m_span = stretch.to - stretch.from;
    m_stride = asIndex((m_span + 1 + 3 * Lanes) / 4 * 4);
    m_firstRows = 1;
    for (int stop = stretch.firstStop; stop < stretch.lastStop; ++stop)
        m_firstRows = std::max(m_firstRows, m_team->stops[asIndex(stop)].choices());
    chooseRows(appeal);
    m_ways.clear();
    for (const Row &to : m_rows)
        for (const Row &from : m_rows)
            m_ways.push_back(travel(from.place, to.place));
    m_made.clear();
    m_made.push_back({.place = stretch.start});
    m_bestLabel = -1;
    m_firstFree.assign(m_firstRows * m_stride, Never);
    m_firstLabels.assign(m_firstRows * m_stride, 0);
    for (int minute = 0; minute <= m_span && (minute == 0 || mayStay(stretch.start, minute)); ++minute)
        m_firstFree[at(0, minute)] = 0;
}

void RouteProgram::layOut()
{
    const size_t cells = m_rows.size() * m_stride;
    m_free.assign(cells, Never);
    m_arrival.assign(cells, Never);
    if (m_labels.size() < cells) {
        m_labels.resize(cells);
        m_cameFrom.resize(cells);
        m_rates.resize(cells);
        m_rooms.resize(cells);
    }
    std::ranges::copy(m_firstFree, m_free.begin());
    std::ranges::copy(m_firstLabels, m_labels.begin());
    for (size_t row = m_firstRows; row < m_rows.size(); ++row) {
        const Row &here = m_rows[row];
        for (int minute = std::max(0, here.earliest); minute <= here.latest && here.isOpen; ++minute) {
            const auto index = asIndex(m_stretch.from + minute);
            m_rates[at(row, minute)] = here.factor * here.outlook->rate[index];
            m_rooms[at(row, minute)] = here.outlook->room[index];
        }
    }
}

int RouteProgram::wayOn(int place, int layer) const
{
    if (isLast(layer))
        return travel(place, m_stretch.finish);
    const NightStop &stop = stopOf(layer);
    int least = travel(place, stop.place);
    for (size_t choice = 1; choice < stop.choices(); ++choice)
        least = std::min(least, travel(place, stop.choice(choice)));
    return least;
}

int RouteProgram::latestEnd(int layer) const
{
    return (isLast(layer) ? m_stretch.to : std::min(m_stretch.to, stopOf(layer).latest)) - m_stretch.from;
}

void RouteProgram::beginLayer(int index, int first)
{
    m_layer = {.index = index, .first = first, .until = latestEnd(index)};
    for (Row &row : m_rows) {
        int way = travel(m_rows.front().place, row.place);
        for (size_t begin = 1; begin < m_firstRows; ++begin)
            way = std::min(way, travel(m_rows[begin].place, row.place));
        row.earliest = first + way;
        row.latest = m_layer.until - wayOn(row.place, index);
    }
    for (size_t row = 0; row < m_firstRows; ++row)
        m_rows[row].earliest = first - m_night->leastVisit;
    layOut();
}

void RouteProgram::runLayer()
{
    const int step = m_reach ? 1 : m_block;
    for (int minute = m_layer.first; minute <= m_layer.until; minute += step) {
        for (size_t row = m_firstRows; row < m_rows.size(); ++row) {
            const Row &here = m_rows[row];
            if (minute > here.latest)
                continue;
            if (m_reach)
                standInReach(row, minute);
            else if (minute + step > here.earliest + m_night->leastVisit)
                standAt(row, minute);
        }
        for (size_t row = m_firstRows; row < m_rows.size(); ++row) {
            const Row &here = m_rows[row];
            if (minute + m_night->leastVisit > here.latest || minute + step <= here.earliest || !here.isOpen)
                continue;
            if (m_reach)
                arriveInReach(row, minute);
            else
                arriveAt(row, minute);
        }
    }
}

// The visits that end in the block, or waiting on.
void RouteProgram::standAt(size_t row, int minute)
{
    float best[Lanes];
    int lengths[Lanes];
    for (int lane = 0; lane < Lanes; ++lane) {
        best[lane] = Never;
        lengths[lane] = 0;
    }
    for (int minutes = m_night->leastVisit; minutes <= m_night->longestVisit; ++minutes) {
        if (minute + Lanes - 1 - minutes < m_rows[row].earliest)
            break;
        const size_t begin = at(row, std::max(-Lanes, minute - minutes));
        const float *arrival = m_arrival.data() + begin;
        const float *rates = m_rates.data() + begin;
        const int *rooms = m_rooms.data() + begin;
        const float dose = m_doses[static_cast<size_t>(minutes)];
        for (int lane = 0; lane < Lanes; ++lane) {
            const float value = rooms[lane] >= minutes ? arrival[lane] + rates[lane] * dose : Never;
            lengths[lane] = value > best[lane] ? minutes : lengths[lane];
            best[lane] = value > best[lane] ? value : best[lane];
        }
    }
    for (int lane = 0; lane < m_block && minute + lane <= m_rows[row].latest; ++lane)
        settle(row, minute + lane, best[lane], lengths[lane]);
}

void RouteProgram::settle(size_t row, int minute, float value, int minutes)
{
    const size_t here = at(row, minute);
    if (mayStay(m_rows[row].place, minute)) {
        m_free[here] = m_free[here - 1];
        m_labels[here] = m_labels[here - 1];
    }
    if (value <= Possible)
        return;
    const Row &place = m_rows[row];
    value += place.factor * place.outlook->after[asIndex(m_stretch.from + minute)];
    if (value <= m_free[here])
        return;
    const int arrive = minute - minutes;
    const auto from = static_cast<size_t>(m_cameFrom[at(row, arrive)]);
    const int parent = m_labels[at(from, arrive - way(from, row))];
    makeLabel(row, minute, value, minutes, parent, false);
}

void RouteProgram::makeLabel(size_t row, int minute, float value, int minutes, int parent, bool beside)
{
    m_free[at(row, minute)] = value;
    m_labels[at(row, minute)] = static_cast<int>(m_made.size());
    m_made.push_back({.visited = m_made[static_cast<size_t>(parent)].visited | (beside ? 0 : fold(row)),
                      .parent = parent,
                      .place = m_rows[row].place,
                      .arrive = static_cast<short>(m_stretch.from + minute - minutes),
                      .minutes = static_cast<short>(minutes),
                      .beside = beside});
}

// From where the hotspot is best reached at each minute of the block.
void RouteProgram::arriveAt(size_t row, int minute)
{
    float best[Lanes];
    int from[Lanes];
    for (int lane = 0; lane < Lanes; ++lane) {
        best[lane] = Never;
        from[lane] = -1;
    }
    for (size_t other = 0; other < m_rows.size(); ++other) {
        const int left = minute - way(other, row);
        if (left + Lanes <= m_rows[other].earliest + m_night->leastVisit || left > m_rows[other].latest || other == row)
            continue;
        const float *values = m_free.data() + at(other, std::max(left, -Lanes));
        const float price = wayPrice(way(other, row));
        const int source = static_cast<int>(other);
        for (int lane = 0; lane < Lanes; ++lane) {
            const float value = values[lane] - price;
            from[lane] = value > best[lane] ? source : from[lane];
            best[lane] = value > best[lane] ? value : best[lane];
        }
    }
    const Row &here = m_rows[row];
    for (int lane = 0; lane < m_block && minute + lane + m_night->leastVisit <= here.latest; ++lane) {
        const int arrive = minute + lane;
        // Before its earliest nothing is laid out: sooner is who makes a detour, where one-way streets lead round the straight way.
        if (arrive < here.earliest || best[lane] <= Possible || m_rooms[at(row, arrive)] < m_night->leastVisit)
            continue;
        m_arrival[at(row, arrive)] = best[lane] + here.factor * here.outlook->fixed[asIndex(m_stretch.from + arrive)];
        m_cameFrom[at(row, arrive)] = from[lane];
        const int label =
            m_labels[at(static_cast<size_t>(from[lane]), arrive - way(static_cast<size_t>(from[lane]), row))];
        if (hasVisited(label, row))
            refit(row, arrive);
    }
}

// With the visits that a label has made itself.
Ledger::Gap RouteProgram::ownGap(size_t row, int label, int minute) const
{
    Ledger::Gap gap = m_ledger->gapAt(m_rows[row].place, minute);
    for (const Label *at = &m_made[static_cast<size_t>(label)]; at->parent >= 0;
         at = &m_made[static_cast<size_t>(at->parent)]) {
        if (at->place != m_rows[row].place || at->stop >= 0 || at->beside)
            continue;
        ++gap.visits;
        gap.before = std::max<int>(gap.before, at->arrive + at->minutes);
    }
    return gap;
}

// Where the best to arrive was here before, its visit gains less than another's: those who were not come first, and of the others only
// who would be better but for that.
void RouteProgram::refit(size_t row, int minute)
{
    const Row &here = m_rows[row];
    const auto night = asIndex(m_stretch.from + minute);
    const int longest = std::min(m_rooms[at(row, minute)], here.latest - minute);
    const float dose = m_doses[static_cast<size_t>(longest)];
    const int cap = m_night->hotspots[static_cast<size_t>(here.place)].visitCap;
    float most = Never;
    m_arrival[at(row, minute)] = Never;
    for (const bool wasHere : {false, true}) {
        for (size_t other = 0; other < m_rows.size(); ++other) {
            const int leave = minute - way(other, row);
            if (other == row || leave < 0 || leave < m_rows[other].earliest || m_free[at(other, leave)] <= Possible)
                continue;
            const int label = m_labels[at(other, leave)];
            const float before = m_free[at(other, leave)] - wayPrice(way(other, row));
            Ledger::Arrival gain{.rate = here.outlook->rate[night], .fixed = here.outlook->fixed[night]};
            const auto full = [&] { return before + here.factor * (gain.fixed + gain.rate * dose); };
            if (hasVisited(label, row) != wasHere || full() <= most)
                continue;
            if (wasHere) {
                const Ledger::Gap gap = ownGap(row, label, m_stretch.from + minute);
                if (gap.visits >= cap)
                    continue;
                gain = m_ledger->arrivalIn(here.place, gap, m_stretch.from + minute);
            }
            if (full() <= most || !isWalking(other, here.place, leave, minute))
                continue;
            most = full();
            m_arrival[at(row, minute)] = before + here.factor * gain.fixed;
            m_rates[at(row, minute)] = here.factor * gain.rate;
            m_cameFrom[at(row, minute)] = static_cast<int>(other);
        }
    }
}

// The best to be at a place at a minute, from any row; its value and label.
std::pair<float, int> RouteProgram::bestWayTo(int place, int arrive) const
{
    std::pair<float, int> best{Never, -1};
    for (size_t row = 0; row < m_rows.size(); ++row) {
        const int minutes = travel(m_rows[row].place, place);
        const int leave = arrive - minutes;
        if (leave < 0 || leave > m_span)
            continue;
        const float value = m_free[at(row, leave)] - wayPrice(minutes);
        if (value > Possible && value > best.first && isWalking(row, place, leave, arrive))
            best = {value, m_labels[at(row, leave)]};
    }
    return best;
}

void RouteProgram::finish()
{
    m_bestLabel = bestWayTo(m_stretch.finish, m_span).second;
}

int RouteProgram::toNextStop()
{
    const NightStop &stop = stopOf(m_layer.index);
    int first = -1;
    m_firstFree.assign(m_firstRows * m_stride, Never);
    for (size_t choice = 0; choice < stop.choices(); ++choice) {
        const int left = stopAt(choice, stop.choice(choice));
        first = first < 0 ? left : left < 0 ? first : std::min(first, left);
    }
    for (size_t row = 0; row < m_firstRows; ++row)
        beginAt(row, stop.choice(std::min(row, stop.choices() - 1)));
    return first;
}

// The stop made at one of its places: when it can be left there at first, −1 if never.
int RouteProgram::stopAt(size_t row, int place)
{
    const NightStop &stop = stopOf(m_layer.index);
    const int lastLeave = latestEnd(m_layer.index + 1) - wayOn(place, m_layer.index + 1);
    int first = -1;
    for (int leave = std::max(0, stop.earliest - m_stretch.from) + stop.minutes; leave <= lastLeave; ++leave) {
        if (mayStay(place, leave)) {
            m_firstFree[at(row, leave)] = m_firstFree[at(row, leave - 1)];
            m_firstLabels[at(row, leave)] = m_firstLabels[at(row, leave - 1)];
        }
        const int arrive = leave - stop.minutes;
        if (arrive > m_layer.until)
            continue;
        const auto [value, label] = bestWayTo(place, arrive);
        if (value <= Possible || value <= m_firstFree[at(row, leave)] || !isStanding(place, arrive, leave))
            continue;
        first = first < 0 ? leave : first;
        m_firstFree[at(row, leave)] = value;
        m_firstLabels[at(row, leave)] = static_cast<int>(m_made.size());
        m_made.push_back({.visited = m_made[static_cast<size_t>(label)].visited,
                          .parent = label,
                          .place = place,
                          .arrive = static_cast<short>(m_stretch.from + arrive),
                          .minutes = static_cast<short>(stop.minutes),
                          .stop = static_cast<short>(m_stretch.firstStop + m_layer.index)});
    }
    return first;
}

void RouteProgram::beginAt(size_t row, int place)
{
    m_rows[row].place = place;
    for (size_t to = m_firstRows; to < m_rows.size(); ++to)
        m_ways[to * m_rows.size() + row] = travel(place, m_rows[to].place);
}

NightRoute RouteProgram::routeOf(int label) const
{
    NightRoute route;
    for (const Label *at = &m_made[static_cast<size_t>(label)]; at->parent >= 0;
         at = &m_made[static_cast<size_t>(at->parent)])
        route.push_back({.place = at->place,
                         .arrive = at->arrive,
                         .minutes = at->minutes,
                         .hotspot = at->stop >= 0 ? m_team->stops[static_cast<size_t>(at->stop)].hotspot : at->place,
                         .stop = at->stop,
                         .beside = at->beside});
    std::ranges::reverse(route);
    return route;
}

} // namespace lantern
