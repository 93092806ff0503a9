#include "hotspot/edit.h"

#include "hotspot/aoristic.h"
#include "hotspot/class_weights.h"
#include "hotspot/reason.h"

#include <boost/geometry/algorithms/is_valid.hpp>
#include <boost/geometry/strategies/strategies.hpp>

#include <QCoreApplication>

#include <algorithm>

namespace lantern
{

namespace
{

// Calls `add` with every occurrence of the period inside the outline that counts, its weight and its part in the hours.
template<class Add>
void eachInside(const MultiPolygon &outline, std::span<const Occurrence> occurrences, const ClassWeights &weights,
                Period period, const HourSet &hours, const Add &add)
{
    const GridBox bounds = boundsOf(outline);
    for (const Occurrence &occurrence : occurrences) {
        const GridPoint point{occurrence.easting, occurrence.northing};
        const ClassWeight weight = weights.of(occurrence);
        if (weight.counts && bounds.contains(point) && period.contains(Month::fromIndex(occurrence.month)) &&
            contains(outline, point))
            if (const HourPart part = partIn(occurrence, hours); !part.isNone())
                add(occurrence, weight, part);
    }
}

void scoreOutline(Hotspot &hotspot, const HotspotSet &set, const Evidence &evidence)
{
    const ClassWeights weights(evidence.classes, set.weight);
    const ClassWeights least(evidence.classes, set.weight, WeightBound::Low);
    const ClassWeights most(evidence.classes, set.weight, WeightBound::High);
    CellScore cell;
    ReasonDetail detail{.landmark = evidence.landmark};
    qint64 millionths = 0;
    qint64 low = 0;
    qint64 high = 0;
    qint64 count = 0;
    qint64 vawg = 0;
    eachInside(hotspot.outline, evidence.occurrences, weights, set.period, set.hours,
               [&](const Occurrence &occurrence, const ClassWeight &weight, HourPart part) {
                   const qint64 one = part.partOf(WholeOffence) * occurrence.count;
                   millionths += part.partOf(weight.millionths) * occurrence.count;
                   low += part.partOf(least.of(occurrence).millionths) * occurrence.count;
                   high += part.partOf(most.of(occurrence).millionths) * occurrence.count;
                   count += one;
                   vawg += weight.vawg ? one : 0;
                   addHour(detail, occurrence);
               });
    cell.count = wholeOffences(count);
    cell.vawgCount = wholeOffences(vawg);
    if (!evidence.before.empty()) {
        qint64 before = 0;
        eachInside(hotspot.outline, evidence.before, weights, set.period.before(), set.hours,
                   [&](const Occurrence &occurrence, const ClassWeight &, HourPart part) {
                       before += part.partOf(WholeOffence) * occurrence.count;
                   });
        cell.countBefore = wholeOffences(before);
    }
    hotspot.score = static_cast<double>(millionths) / 1e6;
    hotspot.scoreLow = static_cast<double>(low) / 1e6;
    hotspot.scoreHigh = static_cast<double>(high) / 1e6;
    hotspot.size = areaSquareMetres(hotspot.outline);
    hotspot.count = cell.count;
    hotspot.vawgShare = cell.count > 0 ? static_cast<double>(cell.vawgCount) / cell.count : 0;
    hotspot.centre = centreOf(hotspot.outline);
    hotspot.countBefore = cell.countBefore;
    hotspot.detail = detail;
    hotspot.reason = reasonOf(hotspot, set.period);
    hotspot.edited = true;
}

void rankAgain(HotspotSet &set)
{
    // Equal scores keep their order, so that an edit moves nothing else.
    std::ranges::stable_sort(set.hotspots, std::ranges::greater(), &Hotspot::score);
    int rank = 0;
    for (Hotspot &hotspot : set.hotspots)
        hotspot.rank = ++rank;
}

Result<Hotspot *> find(HotspotSet &set, HotspotId id)
{
    const auto found = std::ranges::find(set.hotspots, id, &Hotspot::id);
    if (found == set.hotspots.end())
        return failure(Error::Code::NotFound,
                       QCoreApplication::translate("HotspotEdit", "That hotspot is not in the list any more."));
    return &*found;
}

Result<MultiPolygon> checkedOutline(MultiPolygon outline)
{
    const auto finite = [](const Polygon &polygon) {
        return std::ranges::all_of(polygon.outer(), [](const GridPoint &point) {
            return std::isfinite(point.easting) && std::isfinite(point.northing);
        });
    };
    if (std::ranges::all_of(outline, finite)) {
        correct(outline);
        if (!outline.empty() && areaSquareMetres(outline) > 0 && boost::geometry::is_valid(outline))
            return outline;
    }
    return failure(Error::Code::Refused,
                   QCoreApplication::translate(
                       "HotspotEdit", "The outline has no area or crosses itself. Draw at least three corners."));
}

Result<QString> checkedName(const HotspotSet &set, HotspotId id, const QString &name)
{
    QString trimmed = name.simplified();
    if (trimmed.isEmpty())
        return failure(Error::Code::Refused, QCoreApplication::translate("HotspotEdit", "A hotspot needs a name."));
    const bool taken = std::ranges::any_of(
        set.hotspots, [&](const Hotspot &other) { return other.id != id && other.name == trimmed; });
    if (taken)
        return failure(
            Error::Code::Refused,
            QCoreApplication::translate("HotspotEdit", "Another hotspot of this list is called “%1”.").arg(trimmed));
    return trimmed;
}

} // namespace

Result<HotspotSet> editOutline(HotspotSet set, HotspotId id, MultiPolygon outline, const Evidence &evidence)
{
    const auto hotspot = find(set, id);
    if (!hotspot)
        return std::unexpected(hotspot.error());
    auto checked = checkedOutline(std::move(outline));
    if (!checked)
        return std::unexpected(checked.error());
    (*hotspot)->outline = *std::move(checked);
    scoreOutline(**hotspot, set, evidence);
    rankAgain(set);
    return set;
}

Result<HotspotSet> renameHotspot(HotspotSet set, HotspotId id, const QString &name)
{
    const auto hotspot = find(set, id);
    if (!hotspot)
        return std::unexpected(hotspot.error());
    const auto checked = checkedName(set, id, name);
    if (!checked)
        return std::unexpected(checked.error());
    (*hotspot)->edited |= (*hotspot)->name != *checked;
    (*hotspot)->name = *checked;
    return set;
}

Result<HotspotSet> removeHotspot(HotspotSet set, HotspotId id)
{
    const auto hotspot = find(set, id);
    if (!hotspot)
        return std::unexpected(hotspot.error());
    set.hotspots.erase(set.hotspots.begin() + (*hotspot - set.hotspots.data()));
    rankAgain(set);
    return set;
}

Result<HotspotSet> addHotspot(HotspotSet set, HotspotId id, const QString &name, MultiPolygon outline,
                              const Evidence &evidence)
{
    if (find(set, id))
        return failure(Error::Code::Conflict,
                       QCoreApplication::translate("HotspotEdit", "That hotspot is in the list already."));
    const auto checkedText = checkedName(set, id, name);
    auto checked = checkedOutline(std::move(outline));
    if (!checkedText || !checked)
        return std::unexpected(checkedText ? checked.error() : checkedText.error());
    Hotspot hotspot;
    hotspot.id = id;
    hotspot.name = *checkedText;
    hotspot.outline = *std::move(checked);
    scoreOutline(hotspot, set, evidence);
    set.hotspots.push_back(std::move(hotspot));
    rankAgain(set);
    return set;
}

} // namespace lantern
