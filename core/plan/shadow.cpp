#include "plan/shadow.h"

#include "plan/edit.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lantern
{

Shadow::Shadow(const Shift &shift, const Team &pair, const Team &uniform, std::span<const Hotspot *const> hotspots,
               const ShadowLimits &limits, Walks &walks, Random &random)
    : m_shift(shift)
    , m_pair(pair)
    , m_uniform(uniform)
    , m_hotspots(hotspots)
    , m_limits(limits)
    , m_walks(walks)
    , m_random(random)
{
}

std::vector<Leg> Shadow::legs(std::vector<std::vector<Stay>> &stays)
{
    std::vector<Leg> legs;
    for (size_t k = 0; k < m_pair.legs.size(); ++k) {
        const Leg *previous = legs.empty() ? nullptr : &legs.back();
        std::optional<Leg> leg = lockedLike(m_pair.legs[k]);
        if (!leg && m_pair.legs[k].kind == LegKind::Visit)
            leg = best(k, previous, stays);
        if (!leg)
            leg = legBeside(k, previous, m_pair.legs[k]);
        if (!leg)
            continue; // a locked leg elsewhere leaves no time: the rules say so
        const auto hotspot = std::ranges::find(m_hotspots, leg->hotspot, &Hotspot::id);
        if (leg->kind == LegKind::Visit && hotspot != m_hotspots.end())
            stays[static_cast<size_t>(hotspot - m_hotspots.begin())].push_back(stayOf(*leg));
        legs.push_back(*std::move(leg));
    }
    return legs;
}

std::optional<Leg> Shadow::lockedLike(const Leg &leg) const
{
    const auto found = std::ranges::find_if(m_uniform.legs, [&leg](const Leg &locked) {
        return locked.kind == leg.kind && locked.arrive == leg.arrive && locked.depart == leg.depart &&
               locked.point == leg.point;
    });
    return found == m_uniform.legs.end() ? std::nullopt : std::optional(*found);
}

std::optional<Leg> Shadow::legBeside(size_t k, const Leg *previous, const Leg &place) const
{
    const Leg &pairs = m_pair.legs[k];
    const GridPoint from = previous ? previous->point : isKnown(m_uniform.start) ? m_uniform.start : place.point;
    const QDateTime leave = previous ? previous->depart : m_shift.from;
    const auto walk = static_cast<qint64>(std::ceil(m_walks.between(from, place.point)->minutes() - 0.001)) * 60;
    Leg leg = place;
    leg.id = {};
    leg.locked = false;
    leg.arrive = std::max(pairs.arrive, leave.addSecs(walk));
    leg.depart = pairs.depart;
    const qint64 minutes = leg.arrive.secsTo(leg.depart) / 60;
    const bool late = leg.arrive > pairs.arrive;
    const bool fixedTime = pairs.kind == LegKind::Break || lockedLike(pairs).has_value();
    if (late && (fixedTime || minutes < m_limits.minVisitMinutes))
        return std::nullopt;
    return leg;
}

bool Shadow::keepsReach(size_t k, const Leg *previous, const Leg &leg) const
{
    std::vector<Leg> uniformLegs;
    if (previous)
        uniformLegs.push_back(*previous);
    uniformLegs.push_back(leg);
    const size_t first = k > 0 ? k - 1 : 0;
    const std::span<const Leg> pairLegs(m_pair.legs.begin() + static_cast<std::ptrdiff_t>(first), k > 0 ? 2 : 1);
    const Timeline pair(pairLegs, k > 0 ? GridPoint{} : m_pair.start, {},
                        k > 0 ? pairLegs.front().arrive : m_shift.from, m_walks);
    const Timeline uniform(uniformLegs, previous ? GridPoint{} : m_uniform.start, {},
                           previous ? previous->arrive : m_shift.from, m_walks);
    const QDateTime from = k > 0 ? pairLegs.front().depart : pairLegs.front().arrive;
    const Leg &last = pairLegs.back();
    const QDateTime to = last.kind == LegKind::Break ? last.arrive : last.depart;
    return !firstOutOfReach(pair, uniform, from.toSecsSinceEpoch(), to.toSecsSinceEpoch(), m_limits.reachMinutes,
                            m_walks);
}

bool Shadow::leavesWayOut(size_t k, const Leg &leg) const
{
    if (k + 1 == m_pair.legs.size()) {
        const GridPoint finish = isKnown(m_uniform.finish) ? m_uniform.finish : leg.point;
        const auto walk = static_cast<qint64>(std::ceil(m_walks.between(leg.point, finish)->minutes() * 60));
        return leg.depart.addSecs(walk) <= m_shift.to;
    }
    const std::optional<Leg> next = legBeside(k + 1, &leg, m_pair.legs[k + 1]);
    return next && keepsReach(k + 1, &leg, *next);
}

std::optional<Leg> Shadow::best(size_t k, const Leg *previous, const std::vector<std::vector<Stay>> &stays)
{
    struct Option
    {
        double gain;
        Leg leg;
    };
    std::vector<Option> options;
    for (size_t i = 0; i < m_hotspots.size(); ++i) {
        const Hotspot &hotspot = *m_hotspots[i];
        const double factor = 0.85 + 0.3 * m_random.unit();
        const Leg &pairs = m_pair.legs[k];
        if (hotspot.id == pairs.hotspot ||
            std::isinf(m_walks.minutesWithin(hotspot.centre, pairs.point, m_limits.reachMinutes)))
            continue;
        const std::optional<Leg> leg = legBeside(k, previous, visitTo(hotspot));
        const qint64 minutes = leg ? leg->arrive.secsTo(leg->depart) / 60 : 0;
        if (minutes < m_limits.minVisitMinutes || minutes > m_limits.maxVisitMinutes)
            continue;
        const double worth = factor * gain(i, *leg, stays);
        if (worth > 0)
            options.push_back({worth, *leg});
    }
    std::ranges::stable_sort(options, std::greater(), &Option::gain);
    for (const Option &option : options) {
        if (keepsReach(k, previous, option.leg) && leavesWayOut(k, option.leg))
            return option.leg;
    }
    return std::nullopt;
}

double Shadow::gain(size_t hotspot, const Leg &leg, const std::vector<std::vector<Stay>> &stays) const
{
    std::vector<Stay> with = stays[hotspot];
    with.push_back(stayOf(leg));
    if (attendances(with) > m_limits.visitCap)
        return 0;
    return std::max(m_hotspots[hotspot]->score, 1e-6) * (worthShares(std::move(with)) - worthShares(stays[hotspot]));
}

Stay Shadow::stayOf(const Leg &leg) const
{
    return {static_cast<double>(m_shift.from.secsTo(leg.arrive)) / 60.0,
            static_cast<double>(m_shift.from.secsTo(leg.depart)) / 60.0};
}

} // namespace lantern
