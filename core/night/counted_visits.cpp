#include "night/counted_visits.h"

#include <algorithm>
#include <cmath>

namespace lantern
{

CountedVisits::CountedVisits(const Night &night)
    : m_night(&night)
    , m_leastDose(std::min(1.0, static_cast<double>(night.leastVisit) / night.fullDose))
{
    for (int hotspot = 0; hotspot < static_cast<int>(night.hotspots.size()); ++hotspot)
        m_rules.push_back(rulesOf(hotspot));
    for (int minute = 0; minute <= night.minutes; ++minute) {
        m_lost.push_back(std::exp2(-minute / night.halfRecovery));
        m_slope.push_back(std::exp2((minute + night.leastVisit) / night.halfRecovery));
    }
}

CountedVisits::Rules CountedVisits::rulesOf(int hotspot) const
{
    const NightHotspot &place = m_night->hotspots[static_cast<size_t>(hotspot)];
    const auto minutes = asIndex(m_night->minutes + 1);
    Rules rules{
        .stopDose = std::vector<double>(minutes, -1.0), .visits = place.visitCap, .isPlain = !place.everyTwoHours};
    std::vector<int> until(minutes, -1); // who came by then has left
    for (const NightTeam &team : m_night->teams) {
        for (const NightStop &stop : team.stops) {
            if (stop.hotspot != hotspot || stop.earliest > m_night->minutes)
                continue;
            const auto at = static_cast<size_t>(stop.earliest);
            if (rules.stopDose[at] < 0) // the first counts
                rules.stopDose[at] = std::min(1.0, static_cast<double>(stop.minutes) / m_night->fullDose);
            until[at] = std::max(until[at], stop.earliest + stop.minutes);
            rules.isPlain = false;
            --rules.visits;
        }
    }
    for (int minute = 0, left = -1; minute <= m_night->minutes; ++minute) {
        const auto at = static_cast<size_t>(minute);
        left = std::max(left, until[at]);
        const bool isStop = rules.stopDose[at] >= 0;
        rules.leftSince.push_back(std::max(left, isStop ? 0 : minute + m_night->leastVisit));
        rules.leftBy.push_back(std::max(left, minute + m_night->longestVisit));
    }
    rules.visits = std::max(0, rules.visits);
    return rules;
}

double CountedVisits::best(int hotspot, const NightPrices &prices, NightPrices &surplus)
{
    const Rules &rules = m_rules[static_cast<size_t>(hotspot)];
    m_most.assign(asIndex(rules.visits + 1) * asIndex(m_night->minutes + 1), Impossible);
    for (int count = 0; count <= rules.visits; ++count) {
        if (rules.isPlain)
            countPlain(hotspot, count, prices);
        else
            countRuled(hotspot, count, prices);
    }
    const bool hasStops = std::ranges::any_of(rules.stopDose, [](double dose) { return dose >= 0; });
    double left = hasStops ? Impossible : -overdue(hotspot, -1, m_night->minutes);
    int count = 0;
    int minute = -1;
    for (int visits = 0; visits <= rules.visits; ++visits) {
        for (int last = m_night->minutes; last >= 0; --last) {
            const double value = most(visits, last) - overdue(hotspot, last, m_night->minutes);
            if (value > left) {
                left = value;
                count = visits;
                minute = last;
            }
            if (rules.stopDose[static_cast<size_t>(last)] >= 0)
                break; // it is always counted
        }
    }
    trace(hotspot, count, minute, prices, surplus);
    return left;
}

// What a visit loses to the one before falls with time as an exponential: over the loss of a later visit, what is left after each earlier
// one is a line, and the best one is on the upper hull of the lines.
void CountedVisits::countPlain(int hotspot, int count, const NightPrices &prices)
{
    m_lines.clear();
    for (int minute = 0; minute <= m_night->minutes && count > 0; ++minute) {
        const double own = worth(hotspot, minute);
        const double kept = own - prices.full[prices.at(hotspot, minute)];
        if (count == 1) {
            most(1, minute) = kept;
            continue;
        }
        const int fresh = minute - m_night->leastVisit;
        if (fresh < 0)
            continue;
        if (most(count - 1, fresh) > Impossible)
            addLine({.value = most(count - 1, fresh), .slope = m_slope[static_cast<size_t>(fresh)]});
        if (m_lines.empty())
            continue;
        const double loss = own * m_lost[static_cast<size_t>(minute)];
        const Line &before = lineAt(loss);
        most(count, minute) = kept + before.value - before.slope * loss;
    }
}

void CountedVisits::addLine(const Line &line)
{
    if (!m_lines.empty() && line.value <= m_lines.back().value)
        return;
    const auto crossing = [](const Line &a, const Line &b) { return (b.value - a.value) / (b.slope - a.slope); };
    while (m_lines.size() > 1 &&
           crossing(m_lines.back(), line) >= crossing(m_lines[m_lines.size() - 2], m_lines.back()))
        m_lines.pop_back();
    m_lines.push_back(line);
}

const CountedVisits::Line &CountedVisits::lineAt(double loss) const
{
    size_t low = 0; // the line sought is this one or a later one
    size_t high = m_lines.size();
    while (high - low > 1) {
        const size_t middle = (low + high) / 2;
        const Line &line = m_lines[middle];
        const Line &before = m_lines[middle - 1];
        if (line.value - before.value > loss * (line.slope - before.slope))
            low = middle;
        else
            high = middle;
    }
    return m_lines[low];
}

void CountedVisits::countRuled(int hotspot, int count, const NightPrices &prices)
{
    const Rules &rules = m_rules[static_cast<size_t>(hotspot)];
    m_worth.clear();
    m_full.clear();
    m_any.clear();
    for (int minute = 0; minute <= m_night->minutes; ++minute) {
        m_worth.push_back(worth(hotspot, minute));
        m_full.push_back(prices.full[prices.at(hotspot, minute)]);
        m_any.push_back(prices.any[prices.at(hotspot, minute)]);
    }
    for (int minute = 0; minute <= m_night->minutes; ++minute) {
        const bool isStop = rules.stopDose[static_cast<size_t>(minute)] >= 0;
        if (count == (isStop ? 0 : 1))
            most(count, minute) = std::max(most(count, minute), gain(hotspot, -1, minute, prices));
        if (isStop)
            break; // it comes before all that follows
    }
    for (int minute = 0; minute <= m_night->minutes; ++minute)
        if (most(count, minute) > Impossible)
            pushFrom(hotspot, count, minute, prices);
}

// Hands on what is left after a visit to all that may come next: those until the next stop, and that stop.
void CountedVisits::pushFrom(int hotspot, int count, int before, const NightPrices &prices)
{
    const Rules &rules = m_rules[static_cast<size_t>(hotspot)];
    const double value = most(count, before);
    int end = before + 1;
    while (end <= m_night->minutes && rules.stopDose[static_cast<size_t>(end)] < 0)
        ++end;
    if (end <= m_night->minutes)
        most(count, end) = std::max(most(count, end), value + gain(hotspot, before, end, prices));
    if (count == rules.visits)
        return;
    const int left = std::min(end, rules.leftSince[static_cast<size_t>(before)]);
    for (int minute = before + 1; minute < left; ++minute)
        most(count + 1, minute) = std::max(most(count + 1, minute), value + gain(hotspot, before, minute, prices));
    const double rate = m_night->hotspots[static_cast<size_t>(hotspot)].everyTwoHours ? m_night->gapPrice : 0;
    const int late = rules.leftBy[static_cast<size_t>(before)] + MostGapMinutes;
    const double *const lost = m_lost.data();
    const double *const worths = m_worth.data();
    const double *const full = m_full.data();
    const double *const any = m_any.data();
    double *const there = &most(count + 1, 0);
    const double least = m_leastDose;
    for (int minute = std::max(before + 1, left); minute < end; ++minute) {
        const double kept = worths[minute] * (1 - lost[minute - left]) - full[minute];
        const double paid = kept > least * kept ? kept : least * kept;
        const double over = rate * static_cast<double>(minute - late);
        const double now = value + paid - any[minute] - (over > 0 ? over : 0);
        there[minute] = there[minute] > now ? there[minute] : now;
    }
}

double CountedVisits::recovery(int hotspot, int before, int minute) const
{
    if (before < 0)
        return 1;
    const int gap = minute - m_rules[static_cast<size_t>(hotspot)].leftSince[static_cast<size_t>(before)];
    return gap <= 0 ? 0 : 1 - m_lost[static_cast<size_t>(gap)];
}

double CountedVisits::gain(int hotspot, int before, int minute, const NightPrices &prices) const
{
    const double full = worth(hotspot, minute) * recovery(hotspot, before, minute);
    const double price = overdue(hotspot, before, minute);
    if (const double dose = m_rules[static_cast<size_t>(hotspot)].stopDose[static_cast<size_t>(minute)]; dose >= 0)
        return dose * full - price;
    const size_t at = prices.at(hotspot, minute);
    const double kept = full - prices.full[at];
    return std::max(kept, m_leastDose * kept) - prices.any[at] - price;
}

double CountedVisits::overdue(int hotspot, int before, int minute) const
{
    if (!m_night->hotspots[static_cast<size_t>(hotspot)].everyTwoHours)
        return 0;
    const int left = before < 0 ? 0 : m_rules[static_cast<size_t>(hotspot)].leftBy[static_cast<size_t>(before)];
    return m_night->gapPrice * std::max(0, minute - left - MostGapMinutes);
}

// Back along the visits. What led to a value is found again rather than kept: that leaves the loops above short.
void CountedVisits::trace(int hotspot, int count, int minute, const NightPrices &prices, NightPrices &surplus)
{
    const Rules &rules = m_rules[static_cast<size_t>(hotspot)];
    while (minute >= 0) {
        const bool isStop = rules.stopDose[static_cast<size_t>(minute)] >= 0;
        int from = -1;
        double best = count == (isStop ? 0 : 1) ? gain(hotspot, -1, minute, prices) : Impossible;
        const int countBefore = count - (isStop ? 0 : 1);
        for (int before = minute - 1; before >= 0; --before) {
            const double value = most(countBefore, before) + gain(hotspot, before, minute, prices);
            if (value > best) {
                best = value;
                from = before;
            }
            if (rules.stopDose[static_cast<size_t>(before)] >= 0) {
                from = std::max(from, before);
                break;
            }
        }
        if (!isStop) {
            const size_t at = prices.at(hotspot, minute);
            const double kept = worth(hotspot, minute) * recovery(hotspot, from, minute) - prices.full[at];
            surplus.full[at] -= rules.isPlain || kept >= 0 ? 1 : m_leastDose;
            surplus.any[at] -= rules.isPlain ? 0 : 1;
        }
        count = countBefore;
        minute = from;
    }
}

} // namespace lantern
