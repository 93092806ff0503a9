#include "hotspot/reporting_gap.h"

#include "base/clock.h"
#include "hotspot/words.h"
#include "store/offence_repository.h"
#include "store/outcome_repository.h"

#include <algorithm>
#include <cmath>

namespace lantern
{

namespace
{

// Counted offences come without the places of single ones, so only those are held against reports.
QString offencesSource()
{
    return QStringLiteral("offences");
}

bool isCounted(const PublicReport &report, const ReportingGapOptions &options)
{
    return report.fromWalk ? options.walkConcerns : options.streetSafe;
}

// The months of the period in which there is somebody who reports and somebody who records.
Result<Period> sharedMonths(const Recorded &recorded, std::span<const PublicReport> reports,
                            const ReportingGapOptions &options)
{
    Period reported{.first = Month(9999, 12), .last = Month()};
    for (const PublicReport &report : reports)
        if (isCounted(report, options))
            reported = {std::min(reported.first, report.month), std::max(reported.last, report.month)};
    if (!reported.last.isValid())
        return failure(
            Error::Code::Refused,
            HotspotWords::tr("No reports by the public are in this file. Import StreetSafe reports, or log the "
                             "concerns of Walk and Talks."));
    const Period offences = recorded.periodOf(offencesSource());
    const Period shared{.first = std::max({options.period.first, reported.first, offences.first}),
                        .last = std::min({options.period.last, reported.last, offences.last})};
    if (!offences.last.isValid() || shared.last < shared.first)
        return failure(
            Error::Code::Refused,
            HotspotWords::tr("No month from %1 to %2 has both reports and recorded offences: reports run from %3 to "
                             "%4. Ask about other months.")
                .arg(options.period.first.toString(), options.period.last.toString(), reported.first.toString(),
                     reported.last.toString()));
    return shared;
}

// The counts of each cell of the area, in its order.
std::vector<TwoCounts> countsIn(const StudyArea &area, const Recorded &recorded, std::span<const PublicReport> reports,
                                ReportingGap &gap)
{
    const CellTotals totals(area, recorded.in(gap.options.period, offencesSource()), recorded.classes);
    std::vector<TwoCounts> all(area.cells().size());
    for (size_t cell = 0; cell < all.size(); ++cell) {
        all[cell].second = std::llround(totals.vawg[cell]);
        gap.offences += all[cell].second;
    }
    for (const PublicReport &report : reports) {
        if (!isCounted(report, gap.options) || !gap.options.period.contains(report.month))
            continue;
        const auto cell = area.find(gap.grid.cellAt(report.point));
        if (cell)
            ++all[*cell].first;
        ++(cell ? gap.reports : gap.reportsBeyond);
    }
    return all;
}

GapCell judged(HexCell cell, const TwoCounts &counts, const ReportingGap &gap)
{
    const OddsRatio odds = oddsAgainst(gap.prior, counts, gap.options.level);
    return {.cell = cell,
            .counts = counts,
            .ratio = odds.ratio,
            .interval = odds.interval,
            .gapClass = odds.interval.low > 1    ? GapClass::LittleRecorded
                        : odds.interval.high < 1 ? GapClass::LittleReported
                                                 : GapClass::CannotTell};
}

QString timesText(double ratio, const QLocale &locale)
{
    constexpr double most = 99;
    constexpr double wholeFrom = 10;
    constexpr double fineBelow = 0.1;
    constexpr double halfStep = 0.05;
    if (ratio > most)
        return HotspotWords::tr("over %1").arg(locale.toString(most, 'f', 0));
    // Which side of 1 a figure lies on must be seen.
    const bool fine = ratio < fineBelow || (ratio != 1 && std::abs(ratio - 1) < halfStep);
    return locale.toString(ratio, 'f', ratio >= wholeFrom ? 0 : fine ? 2 : 1);
}

QString reportsText(const GapCell &cell)
{
    return HotspotWords::tr("%n report(s)", nullptr, static_cast<int>(cell.counts.first));
}

QString offencesText(const GapCell &cell)
{
    return HotspotWords::tr("%n offence(s)", nullptr, static_cast<int>(cell.counts.second));
}

} // namespace

Result<std::vector<PublicReport>> readPublicReports(Store &store)
{
    const auto streetSafe = OffenceRepository(store).streetSafe();
    if (!streetSafe)
        return std::unexpected(streetSafe.error());
    const auto walks = WalkRepository(store).list();
    if (!walks)
        return std::unexpected(walks.error());
    std::vector<PublicReport> reports;
    for (const StreetSafeReport &report : *streetSafe)
        reports.push_back({.point = report.point, .month = report.month});
    for (const Walk &walk : *walks)
        for (const WalkConcern &concern : walk.concerns)
            reports.push_back({.point = concern.point,
                               .month = Month::of(walk.startedAt.toTimeZone(londonZone()).date()),
                               .fromWalk = true});
    std::ranges::stable_sort(reports, {}, &PublicReport::month);
    return reports;
}

qint64 ReportingGap::cellsOf(GapClass gapClass) const
{
    return std::ranges::count(cells, gapClass, &GapCell::gapClass);
}

const GapCell *ReportingGap::find(HexCell cell) const
{
    const auto found =
        std::ranges::lower_bound(cells, cell.key(), {}, [](const GapCell &one) { return one.cell.key(); });
    return found != cells.end() && found->cell == cell ? &*found : nullptr;
}

Result<ReportingGap> reportingGap(const Recorded &recorded, std::span<const PublicReport> reports,
                                  const ReportingGapOptions &options)
{
    const auto months = sharedMonths(recorded, reports, options);
    if (!months)
        return std::unexpected(months.error());
    ReportingGap gap;
    gap.options = options;
    gap.grid = HexGrid(options.cellWidthMetres);
    gap.options.period = *months;
    const auto area = studyArea(recorded.boroughs, gap.grid, recorded.in(*months, offencesSource()));
    if (!area)
        return std::unexpected(area.error());
    const std::vector<TwoCounts> counts = countsIn(*area, recorded, reports, gap);
    if (gap.reports == 0 || gap.offences == 0)
        return failure(
            Error::Code::Refused,
            gap.reports == 0
                ? HotspotWords::tr("No report by the public lies in the area that the offences cover (%n elsewhere).",
                                   nullptr, static_cast<int>(gap.reportsBeyond))
                : HotspotWords::tr("No violence against women and girls is recorded in these months, so there is "
                                   "nothing to hold the reports against."));
    const auto prior = fitShares(counts);
    if (!prior)
        return std::unexpected(prior.error());
    gap.prior = *prior;
    for (size_t cell = 0; cell < counts.size(); ++cell)
        if (counts[cell].first + counts[cell].second > 0)
            gap.cells.push_back(judged(area->cells()[cell], counts[cell], gap));
    return gap;
}

QString gapText(const GapCell &cell, const QLocale &locale)
{
    return HotspotWords::tr("%1 times (%2–%3) the reports expected from recorded crime; %4, %5")
        .arg(timesText(cell.ratio, locale), timesText(cell.interval.low, locale), timesText(cell.interval.high, locale),
             reportsText(cell), offencesText(cell));
}

QString gapFigures(const GapCell &cell, const QLocale &locale)
{
    return HotspotWords::tr("%1 times (%2–%3); %4, %5")
        .arg(timesText(cell.ratio, locale), timesText(cell.interval.low, locale), timesText(cell.interval.high, locale),
             reportsText(cell), offencesText(cell));
}

QString gapName(GapClass gapClass)
{
    switch (gapClass) {
    case GapClass::LittleRecorded:
        return HotspotWords::tr("Felt unsafe, little recorded");
    case GapClass::LittleReported:
        return HotspotWords::tr("Recorded, little reported by the public");
    default:
        return HotspotWords::tr("Cannot tell");
    }
}

} // namespace lantern
