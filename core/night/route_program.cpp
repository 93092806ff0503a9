#include "night/route_program.h"

#include <cmath>
#include <cstdlib>
#include <limits>

namespace lantern
{

namespace
{

constexpr float Never = std::numeric_limits<float>::lowest();
const size_t NearestHotspots = static_cast<size_t>(getenv("NearestHotspots") ? atof(getenv("NearestHotspots")) : 16);
const size_t WorthiestHotspots = static_cast<size_t>(getenv("WorthiestHotspots") ? atof(getenv("WorthiestHotspots")) : 10);
const int WaitStep = static_cast<int>(getenv("WaitStep") ? atof(getenv("WaitStep")) : 5); // a team that waits looks every so many minutes whether to go on
const int BehindMinutes = static_cast<int>(getenv("BehindMinutes") ? atof(getenv("BehindMinutes")) : 15); // the leader that a label is held against is so much older

quint64 fold(int hotspot)
{
    return quint64{1} << (static_cast<unsigned>(hotspot) % 64);
}

double meanWorth(const NightHotspot &hotspot)
{
    double sum = 0;
    for (const float worth : hotspot.worth)
        sum += static_cast<double>(worth);
    return sum / std::max<double>(1, static_cast<double>(hotspot.worth.size()));
}

// The hotspots near a place, and those whose worth makes up for the way.
std::vector<int> nearTo(const Night &night, int matrix, int place, const std::vector<double> &worths)
{
    std::vector<int> order;
    for (int hotspot = 0; hotspot < static_cast<int>(night.hotspots.size()); ++hotspot)
        if (hotspot != place)
            order.push_back(hotspot);
    std::ranges::stable_sort(order, {}, [&](int hotspot) { return night.travelTime(matrix, place, hotspot); });
    const size_t nearest = std::min(NearestHotspots, order.size());
    const auto appeal = [&](int hotspot) {
        return worths[static_cast<size_t>(hotspot)] / (night.fullDose + night.travelTime(matrix, place, hotspot));
    };
    std::stable_sort(order.begin() + static_cast<std::ptrdiff_t>(nearest), order.end(),
                     [&](int a, int b) { return appeal(a) > appeal(b); });
    order.resize(std::min(order.size(), nearest + WorthiestHotspots));
    return order;
}

} // namespace

RouteProgram::RouteProgram(const Night &night)
    : m_night(&night)
{
    std::vector<double> worths;
    for (const NightHotspot &hotspot : night.hotspots)
        worths.push_back(meanWorth(hotspot));
    for (int matrix = 0; matrix < static_cast<int>(night.travel.size()); ++matrix) {
        m_near.emplace_back();
        for (int place = 0; place < night.places; ++place)
            m_near.back().push_back(nearTo(night, matrix, place, worths));
    }
}

void RouteProgram::begin(const Stretch &stretch, const Ledger &ledger, const Appeal &appeal, Reach *reach)
{
    m_team = &m_night->teams[static_cast<size_t>(stretch.team)];
    m_state = {.stretch = stretch,
               .ledger = &ledger,
               .appeal = &appeal,
               .reach = reach,
               .layers = stretch.lastStop - stretch.firstStop + 1};
    m_span = stretch.to - stretch.from + 1;
    const size_t spots = static_cast<size_t>(m_state.layers) * static_cast<size_t>(m_night->places);
    m_cells.assign(spots * static_cast<size_t>(m_span),
                   Cell{.value = Never, .parent = -1, .arrive = 0, .stop = -1, .beside = false});
    const size_t gains = m_night->hotspots.size() * static_cast<size_t>(m_span);
    m_arrivals.assign(static_cast<size_t>(m_state.layers) * gains, Arrival{.score = Never, .parent = -1});
    m_gains.assign(gains, std::numeric_limits<float>::quiet_NaN());
    m_leaders.assign(static_cast<size_t>(m_state.layers) * static_cast<size_t>(m_span), {.value = Never, .place = -1});
    m_standing.assign(spots, -1);
    m_latest.clear();
    for (int layer = 0; layer < m_state.layers; ++layer) {
        const bool isLast = layer + 1 == m_state.layers;
        const int next = isLast ? stretch.finish : stopOf(layer).place;
        const int until = isLast ? stretch.to : stopOf(layer).latest;
        for (int place = 0; place < m_night->places; ++place)
            m_latest.push_back(until - travel(place, next));
    }
    m_labels.clear();
    m_bestValue = Never;
    m_bestLabel = -1;
    m_labels.push_back({.visit = {.place = stretch.start, .arrive = stretch.from}});
    m_standing[static_cast<size_t>(stretch.start)] = 0;
}

std::optional<NightRoute> RouteProgram::best(const Stretch &stretch, const Ledger &ledger, const Appeal &appeal,
                                             Reach *reach)
{
    if (stretch.to < stretch.from)
        return std::nullopt;
    begin(stretch, ledger, appeal, reach);
    for (int minute = stretch.from; minute <= stretch.to; ++minute)
        for (int layer = 0; layer < m_state.layers; ++layer)
            for (int place = 0; place < m_night->places; ++place)
                settle(layer, place, minute);
    return m_bestLabel < 0 ? std::nullopt : std::optional(routeOf(m_bestLabel));
}

void RouteProgram::settle(int layer, int place, int minute)
{
    int &here = standing(layer, place);
    if (place < static_cast<int>(m_night->hotspots.size()) && arrival(layer, place, minute).parent >= 0) {
        const float score = arrival(layer, place, minute).score;
        const bool isMore = here < 0 || score > m_labels[static_cast<size_t>(here)].value;
        if (isMore && (m_state.reach || !isBehind(layer, place, minute + BehindMinutes - 1, score)))
            visit(layer, place, minute);
    }
    if (m_state.reach && here >= 0 && minute > m_state.stretch.from &&
        !m_state.reach->isStanding(place, minute - 1, minute))
        here = -1;
    const bool isFresh = takeCell(layer, place, minute) || minute == m_state.stretch.from;
    if (here < 0)
        return;
    const Label &label = m_labels[static_cast<size_t>(here)];
    if (!m_state.reach && isBehind(layer, place, minute, label.value)) {
        here = -1;
        return;
    }
    Leader &leader = m_leaders[static_cast<size_t>(layer * m_span + minute - m_state.stretch.from)];
    if (label.value > leader.value)
        leader = {.value = label.value, .place = place};
    if (isFresh || m_state.reach || (minute - label.visit.depart()) % WaitStep == 0)
        expand(layer, place, minute);
}

bool RouteProgram::takeCell(int layer, int place, int minute)
{
    const Cell &arrived = cell(layer, place, minute);
    int &here = standing(layer, place);
    if (arrived.parent < 0 || (here >= 0 && arrived.value <= m_labels[static_cast<size_t>(here)].value))
        return false;
    const quint64 before = m_labels[static_cast<size_t>(arrived.parent)].visited;
    const bool isStop = arrived.stop >= 0;
    here = static_cast<int>(m_labels.size());
    m_labels.push_back({.value = arrived.value,
                        .parent = arrived.parent,
                        .visit = {.place = place,
                                  .arrive = arrived.arrive,
                                  .minutes = minute - arrived.arrive,
                                  .hotspot = isStop ? stopOf(arrived.stop).hotspot : place,
                                  .stop = isStop ? m_state.stretch.firstStop + arrived.stop : -1,
                                  .beside = arrived.beside},
                        .visited = before | (isStop || arrived.beside ? 0 : fold(place))});
    return true;
}

// Whether one who led a while ago could walk here and have gained more.
bool RouteProgram::isBehind(int layer, int place, int minute, float value) const
{
    const int before = minute - BehindMinutes - m_state.stretch.from;
    if (before < 0)
        return false;
    const Leader &leader = m_leaders[static_cast<size_t>(layer * m_span + before)];
    if (leader.place < 0)
        return false;
    const int way = travel(leader.place, place);
    return way <= BehindMinutes && value < leader.value - static_cast<float>(m_night->walkPrice * way);
}

void RouteProgram::expand(int layer, int place, int minute)
{
    if (layer + 1 == m_state.layers)
        toFinish(layer, place, minute);
    else
        toNextStop(layer, place, minute);
    toHotspots(layer, place, minute);
    if (m_state.reach)
        toBeside(layer, place, minute);
}

void RouteProgram::toFinish(int layer, int place, int minute)
{
    const int label =
        standing(layer, place);
    const int way = travel(place, m_state.stretch.finish);
    if (minute + way > m_state.stretch.to)
        return;
    const float value = m_labels[static_cast<size_t>(label)].value - static_cast<float>(m_night->walkPrice * way);
    if (value <= m_bestValue)
        return;
    if (m_state.reach && !mayFinish(place, minute, m_labels[static_cast<size_t>(label)]))
        return;
    m_bestValue = value;
    m_bestLabel = label;
}

// Whether a team that stays in reach may go to the stretch's finish: at the end of its night it goes at once and stays there, before that
// it comes in time for what is next.
bool RouteProgram::mayFinish(int place, int minute, const Label &label) const
{
    const Stretch &stretch = m_state.stretch;
    const bool isEnd = stretch.lastStop == static_cast<int>(m_team->stops.size()) && stretch.to == m_team->to &&
                       stretch.finish == m_team->finish;
    if (!isEnd)
        return m_state.reach->isWalking(place, stretch.finish, minute, stretch.to);
    const int arrive = minute + travel(place, stretch.finish);
    return minute == std::max(label.visit.depart(), stretch.from) &&
           m_state.reach->isWalking(place, stretch.finish, minute, arrive) &&
           m_state.reach->isStanding(stretch.finish, arrive, stretch.to);
}

void RouteProgram::toNextStop(int layer, int place, int minute)
{
    const NightStop &stop = stopOf(layer);
    const int way = travel(place, stop.place);
    const int arrive = std::max(minute + way, stop.earliest);
    const int depart = arrive + stop.minutes;
    if (arrive > stop.latest || !leadsOn(layer + 1, stop.place, depart))
        return;
    if (m_state.reach && (!m_state.reach->isWalking(place, stop.place, minute, arrive) ||
                          !m_state.reach->isStanding(stop.place, arrive, depart)))
        return;
    const int label =
        standing(layer, place);
    const float value = m_labels[static_cast<size_t>(label)].value - static_cast<float>(m_night->walkPrice * way);
    relax(layer + 1, stop.place, depart,
          {.value = value,
           .parent = label,
           .arrive = static_cast<short>(arrive),
           .stop = static_cast<qint8>(layer),
           .beside = false});
}

Ledger::Gap RouteProgram::gapFor(const Label &label, int hotspot, int arrive) const
{
    Ledger::Gap gap = m_state.ledger->gapAt(hotspot, arrive);
    if (label.visited & fold(hotspot)) {
        for (const Label *at = &label; at->parent >= 0; at = &m_labels[static_cast<size_t>(at->parent)]) {
            if (at->visit.hotspot != hotspot || at->visit.stop >= 0 || at->visit.beside)
                continue;
            ++gap.visits;
            gap.before = std::max(gap.before, at->visit.depart());
        }
    }
    gap.taken = gap.taken || gap.visits >= m_night->hotspots[static_cast<size_t>(hotspot)].visitCap;
    return gap;
}

float RouteProgram::fullGain(int hotspot, const Ledger::Gap &gap, int arrive) const
{
    const int room = gap.next >= 0 ? gap.next - arrive : m_night->longestVisit;
    if (gap.taken || room < m_night->leastVisit)
        return Never;
    return static_cast<float>(appealOf(hotspot) *
                              m_state.ledger->gain(hotspot, gap, arrive, std::min(room, m_night->longestVisit)));
}

float RouteProgram::gainOfOthers(int hotspot, int arrive)
{
    float &gain = m_gains[static_cast<size_t>(hotspot) * static_cast<size_t>(m_span) +
                          static_cast<size_t>(arrive - m_state.stretch.from)];
    if (std::isnan(gain))
        gain = !m_team->barred.empty() && m_team->barred[static_cast<size_t>(hotspot)]
                   ? Never
                   : fullGain(hotspot, gapFor(m_labels.front(), hotspot, arrive), arrive);
    return gain;
}

void RouteProgram::toHotspots(int layer, int place, int minute)
{
    const int from = standing(layer, place);
    const Label &label = m_labels[static_cast<size_t>(from)];
    for (const int hotspot : m_near[static_cast<size_t>(m_team->travel)][static_cast<size_t>(place)]) {
        const int way = travel(place, hotspot);
        const int arrive = minute + way;
        if (!leadsOn(layer, hotspot, arrive + m_night->leastVisit))
            continue;
        const float others = gainOfOthers(hotspot, arrive);
        const float before = label.value - static_cast<float>(m_night->walkPrice * way);
        Arrival &known = arrival(layer, hotspot, arrive);
        if (others <= 0 || before + others <= known.score)
            continue;
        const float gain = label.visited & fold(hotspot)
                               ? fullGain(hotspot, gapFor(label, hotspot, arrive), arrive)
                               : others;
        if (gain <= 0 || before + gain <= known.score)
            continue;
        if (m_state.reach && !m_state.reach->isWalking(place, hotspot, minute, arrive))
            continue;
        known = {.score = before + gain, .parent = from};
    }
}

void RouteProgram::visit(int layer, int hotspot, int minute)
{
    const int from = arrival(layer, hotspot, minute).parent;
    const Label &label = m_labels[static_cast<size_t>(from)];
    const Ledger::Gap gap = gapFor(label, hotspot, minute);
    const double factor = appealOf(hotspot);
    const double before =
        static_cast<double>(label.value) - m_night->walkPrice * travel(label.visit.place, hotspot);
    for (int minutes = m_night->leastVisit; minutes <= m_night->longestVisit; ++minutes) {
        const int depart = minute + minutes;
        if ((gap.next >= 0 && depart > gap.next) || !leadsOn(layer, hotspot, depart) ||
            (m_state.reach && !m_state.reach->isStanding(hotspot, minute, depart)))
            return;
        const auto value = static_cast<float>(before + factor * m_state.ledger->gain(hotspot, gap, minute, minutes));
        relax(layer, hotspot, depart,
              {.value = value, .parent = from, .arrive = static_cast<short>(minute), .stop = -1, .beside = false});
    }
}

// Along with the team that this one must be able to reach: to where it is or goes next.
void RouteProgram::toBeside(int layer, int place, int minute)
{
    const int from =
        standing(layer, place);
    const NightRoute &route = m_state.reach->route();
    auto next = std::ranges::upper_bound(route, minute, {}, [](const NightVisit &visit) { return visit.depart(); });
    for (int ahead = 0; ahead < 2 && next != route.end(); ++ahead, ++next) {
        const int way = travel(place, next->place);
        const int arrive = std::max(minute + way, next->arrive);
        const int depart = next->depart();
        if (next->hotspot < 0 || depart - arrive < std::min(next->minutes, m_night->leastVisit) || !leadsOn(layer, next->place, depart))
            continue;
        const bool isTogether = next != route.begin() && std::prev(next)->place == place &&
                                std::prev(next)->depart() == minute && arrive == next->arrive;
        if (!isTogether && (!m_state.reach->isWalking(place, next->place, minute, arrive) ||
                            !m_state.reach->isStanding(next->place, arrive, depart)))
            continue;
        const double price = m_night->walkPrice * way;
        relax(layer, next->place, depart,
              {.value = m_labels[static_cast<size_t>(from)].value - static_cast<float>(price),
               .parent = from,
               .arrive = static_cast<short>(arrive),
               .stop = -1,
               .beside = true});
    }
}

void RouteProgram::relax(int layer, int place, int depart, const Cell &with)
{
    Cell &at = cell(layer, place, depart);
    if (with.value > at.value)
        at = with;
}

NightRoute RouteProgram::routeOf(int label) const
{
    NightRoute route;
    for (int at = label; m_labels[static_cast<size_t>(at)].parent >= 0; at = m_labels[static_cast<size_t>(at)].parent)
        route.push_back(m_labels[static_cast<size_t>(at)].visit);
    std::ranges::reverse(route);
    return route;
}

} // namespace lantern
