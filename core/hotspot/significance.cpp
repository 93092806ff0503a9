#include "hotspot/significance.h"

#include "hotspot/study_area.h"
#include "hotspot/words.h"

#include <algorithm>
#include <cmath>

namespace lantern
{

namespace
{

struct Scores
{
    std::vector<double> z;
    std::vector<double> q;
    [[nodiscard]] bool isHot(size_t cell) const { return z[cell] > 0 && q[cell] <= Significance::HotAt; }
};

Result<Scores> scoresOf(const std::vector<double> &sums, const Neighbours &neighbours)
{
    auto z = giStar(sums, neighbours);
    if (!z)
        return std::unexpected(z.error());
    std::vector<double> p(z->size());
    std::ranges::transform(*z, p.begin(), twoSidedP);
    return Scores{.z = *std::move(z), .q = falseDiscoveryRates(p)};
}

} // namespace

Result<Significance> significance(const Recorded &recorded, const AnalysisOptions &options)
{
    const AnalysisOptions asked = completed(recorded, options);
    const std::span<const Occurrence> occurrences = recorded.in(asked.period.value_or(Period{}), asked.source);
    const auto area = studyArea(recorded.boroughs, HexGrid(options.cellWidthMetres), occurrences);
    if (!area)
        return std::unexpected(area.error());
    const auto scores = scoresOf(CellTotals(*area, occurrences, recorded.classes, options.hours).by(options.weight),
                                 area->neighbours());
    if (!scores)
        return std::unexpected(scores.error());
    Significance result;
    result.grid = area->grid();
    result.cells.reserve(area->cells().size());
    for (size_t cell = 0; cell < area->cells().size(); ++cell) {
        result.cells.push_back({area->cells()[cell], scores->z[cell], scores->q[cell]});
        result.hot += scores->isHot(cell) ? 1 : 0;
    }
    return result;
}

HotspotClass classOf(const std::vector<bool> &hot, const ClassThresholds &thresholds)
{
    const auto parts = static_cast<double>(hot.size());
    const auto recent = static_cast<std::ptrdiff_t>(std::max(1.0, std::round(thresholds.recentShare * parts)));
    const auto border = hot.end() - std::min<std::ptrdiff_t>(recent, std::ssize(hot));
    const auto all = static_cast<double>(std::count(hot.begin(), hot.end(), true));
    const auto lately = static_cast<double>(std::count(border, hot.end(), true));
    const double beforeParts = static_cast<double>(border - hot.begin());
    const bool hotBefore = beforeParts > 0 && all - lately >= thresholds.formerShare * beforeParts;
    if (all == 0)
        return HotspotClass::None;
    if (all >= thresholds.persistentShare * parts)
        return HotspotClass::Persistent;
    if (lately > 0 && !hotBefore)
        return HotspotClass::Emerging;
    if (lately == 0 && hotBefore)
        return HotspotClass::Former;
    return all >= thresholds.intermittentShare * parts ? HotspotClass::Intermittent : HotspotClass::None;
}

Result<std::vector<CellClass>> classesOverTime(const Recorded &recorded, const AnalysisOptions &options,
                                               const ClassThresholds &thresholds, const Progress &progress)
{
    const AnalysisOptions asked = completed(recorded, options);
    const Period period = asked.period.value_or(Period{});
    if (thresholds.parts < 2 || period.months() < thresholds.parts)
        return failure(Error::Code::Refused,
                       HotspotWords::tr("The period has %1 months: it cannot be cut into %2 parts of whole months.")
                           .arg(period.months())
                           .arg(thresholds.parts));
    const auto area = studyArea(recorded.boroughs, HexGrid(options.cellWidthMetres), recorded.in(period, asked.source));
    if (!area)
        return std::unexpected(area.error());
    const Neighbours neighbours = area->neighbours();
    std::vector<std::vector<bool>> hot(area->cells().size());
    for (int part = 0; part < thresholds.parts; ++part) {
        if (progress.cancelled())
            return failure(Error::Code::Cancelled, HotspotWords::tr("The analysis was stopped."));
        const auto monthAt = [&](int edge) { return period.months() * edge / thresholds.parts; };
        const Period months{period.first.plus(monthAt(part)), period.first.plus(monthAt(part + 1) - 1)};
        const std::span<const Occurrence> occurrences = recorded.in(months, asked.source);
        if (occurrences.empty())
            return failure(Error::Code::Refused, HotspotWords::tr("There are no offences from %1 to %2.")
                                                     .arg(months.first.toString(), months.last.toString()));
        const auto scores =
            scoresOf(CellTotals(*area, occurrences, recorded.classes, options.hours).by(options.weight), neighbours);
        if (!scores)
            return std::unexpected(scores.error());
        for (size_t cell = 0; cell < hot.size(); ++cell)
            hot[cell].push_back(scores->isHot(cell));
        progress.at(static_cast<double>(part + 1) / thresholds.parts);
    }
    std::vector<CellClass> classes;
    for (size_t cell = 0; cell < hot.size(); ++cell)
        if (const HotspotClass found = classOf(hot[cell], thresholds); found != HotspotClass::None)
            classes.push_back(
                {area->cells()[cell], found, static_cast<int>(std::count(hot[cell].begin(), hot[cell].end(), true))});
    return classes;
}

} // namespace lantern
