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

// What Gi* is worked out from.
struct GiStarInput
{
    StudyArea area;
    std::vector<double> sums; // of the cells
    Neighbours neighbours;
};

Result<GiStarInput> giStarInputOf(const Recorded &recorded, const AnalysisOptions &options)
{
    const AnalysisOptions asked = completed(recorded, options);
    const std::span<const Occurrence> occurrences = recorded.in(asked.period.value_or(Period{}), asked.source);
    auto area = studyArea(recorded.boroughs, HexGrid(options.cellWidthMetres), occurrences);
    if (!area)
        return std::unexpected(area.error());
    std::vector<double> sums =
        CellTotals(*area, occurrences, recorded.classes, options.hours, options.weight).by(options.weight);
    Neighbours neighbours = area->neighbours();
    return GiStarInput{*std::move(area), std::move(sums), std::move(neighbours)};
}

Significance withScores(const GiStarInput &input, std::span<const double> z, std::span<const double> q)
{
    Significance result;
    result.grid = input.area.grid();
    result.cells.reserve(z.size());
    for (size_t cell = 0; cell < z.size(); ++cell) {
        result.cells.push_back({input.area.cells()[cell], z[cell], q[cell]});
        result.hot += z[cell] > 0 && q[cell] <= Significance::HotAt ? 1 : 0;
    }
    return result;
}

Result<void> checkThresholds(const ClassThresholds &thresholds, Period period)
{
    if (thresholds.parts < 2 || period.months() < thresholds.parts)
        return failure(Error::Code::Refused,
                       HotspotWords::tr("The period has %1 months: it cannot be cut into %2 parts of whole months.")
                           .arg(period.months())
                           .arg(thresholds.parts));
    for (const double share :
         {thresholds.persistentShare, thresholds.recentShare, thresholds.formerShare, thresholds.intermittentShare})
        if (std::isnan(share) || share < 0 || share > 1)
            return failure(Error::Code::Refused, HotspotWords::tr("A share of the parts lies between 0 and 100 %."));
    return {};
}

} // namespace

Result<Significance> significance(const Recorded &recorded, const AnalysisOptions &options)
{
    return giStarInputOf(recorded, options).and_then([](const GiStarInput &input) -> Result<Significance> {
        const auto scores = scoresOf(input.sums, input.neighbours);
        if (!scores)
            return std::unexpected(scores.error());
        return withScores(input, scores->z, scores->q);
    });
}

Result<PermutationTest> permutationTest(const Recorded &recorded, const AnalysisOptions &options, int permutations,
                                        quint64 seed, const Progress &progress)
{
    constexpr int least = 19; // 1 / (19 + 1) is HotAt
    if (permutations < least)
        return failure(
            Error::Code::Refused,
            HotspotWords::tr("%1 permutations cannot show 5 %: ask for at least %2.").arg(permutations).arg(least));
    const auto input = giStarInputOf(recorded, options);
    if (!input)
        return std::unexpected(input.error());
    const auto z = giStar(input->sums, input->neighbours);
    auto p = giStarPermutationP(input->sums, input->neighbours, permutations, seed, progress);
    if (!z || !p)
        return std::unexpected(!z ? z.error() : p.error());
    PermutationTest test{.significance = withScores(*input, *z, falseDiscoveryRates(*p)),
                         .p = *std::move(p),
                         .permutations = permutations,
                         .seed = seed};
    for (size_t cell = 0; cell < test.p.size(); ++cell)
        test.unlikely += (*z)[cell] > 0 && test.p[cell] <= Significance::HotAt ? 1 : 0;
    return test;
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

Result<ChangeOverTime> classesOverTime(const Recorded &recorded, const AnalysisOptions &options,
                                       const ClassThresholds &thresholds, const Progress &progress)
{
    const AnalysisOptions asked = completed(recorded, options);
    const Period period = asked.period.value_or(Period{});
    if (auto checked = checkThresholds(thresholds, period); !checked)
        return std::unexpected(checked.error());
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
        const CellTotals totals(*area, occurrences, recorded.classes, options.hours, options.weight);
        const auto scores = scoresOf(totals.by(options.weight), neighbours);
        if (!scores)
            return std::unexpected(scores.error());
        for (size_t cell = 0; cell < hot.size(); ++cell)
            hot[cell].push_back(scores->isHot(cell));
        progress.at(static_cast<double>(part + 1) / thresholds.parts);
    }
    ChangeOverTime change{.grid = area->grid(), .cells = {}, .thresholds = thresholds};
    for (size_t cell = 0; cell < hot.size(); ++cell)
        if (const HotspotClass found = classOf(hot[cell], thresholds); found != HotspotClass::None)
            change.cells.push_back(
                {area->cells()[cell], found, static_cast<int>(std::count(hot[cell].begin(), hot[cell].end(), true))});
    return change;
}

const CellSignificance *Significance::find(HexCell cell) const
{
    const auto found =
        std::ranges::lower_bound(cells, cell.key(), {}, [](const CellSignificance &one) { return one.cell.key(); });
    return found != cells.end() && found->cell == cell ? &*found : nullptr;
}

const CellClass *ChangeOverTime::find(HexCell cell) const
{
    const auto found =
        std::ranges::lower_bound(cells, cell.key(), {}, [](const CellClass &one) { return one.cell.key(); });
    return found != cells.end() && found->cell == cell ? &*found : nullptr;
}

qint64 ChangeOverTime::cellsOf(HotspotClass hotspotClass) const
{
    return std::ranges::count(cells, hotspotClass, &CellClass::hotspotClass);
}

QString significanceText(const CellSignificance &cell, const QLocale &locale)
{
    if (cell.q > Significance::HotAt)
        return HotspotWords::tr("no more than chance makes: q %1").arg(locale.toString(cell.q, 'f', 2));
    constexpr double least = 0.01; // per cent; below it more digits say nothing more
    const double percent = 100 * cell.q;
    const QString most = percent < least ? HotspotWords::tr("under %1").arg(locale.toString(least))
                                         : HotspotWords::tr("at most %1").arg(locale.toString(percent, 'g', 2));
    return cell.z > 0 ? HotspotWords::tr("hot: %1 % of such hexagons are so by chance").arg(most)
                      : HotspotWords::tr("cold: %1 % of such hexagons are so by chance").arg(most);
}

QString className(HotspotClass hotspotClass)
{
    switch (hotspotClass) {
    case HotspotClass::Persistent:
        return HotspotWords::tr("Persistent");
    case HotspotClass::Emerging:
        return HotspotWords::tr("Emerging");
    case HotspotClass::Former:
        return HotspotWords::tr("Former");
    case HotspotClass::Intermittent:
        return HotspotWords::tr("Intermittent");
    case HotspotClass::None:
        break;
    }
    return HotspotWords::tr("None");
}

QString classRule(HotspotClass hotspotClass, const ClassThresholds &thresholds)
{
    const auto percent = [](double share) { return QString::number(std::lround(100 * share)); };
    const int recent = std::max(1, static_cast<int>(std::lround(thresholds.recentShare * thresholds.parts)));
    switch (hotspotClass) {
    case HotspotClass::Persistent:
        return HotspotWords::tr("hot in at least %1 % of %2 parts")
            .arg(percent(thresholds.persistentShare))
            .arg(thresholds.parts);
    case HotspotClass::Emerging:
        return HotspotWords::tr("hot in one at least of the newest %n part(s), in less than %1 % of those before",
                                nullptr, recent)
            .arg(percent(thresholds.formerShare));
    case HotspotClass::Former:
        return HotspotWords::tr("hot in none of the newest %n part(s), in at least %1 % of those before", nullptr,
                                recent)
            .arg(percent(thresholds.formerShare));
    case HotspotClass::Intermittent:
        return HotspotWords::tr("else, hot in at least %1 % of the parts").arg(percent(thresholds.intermittentShare));
    case HotspotClass::None:
        break;
    }
    return {};
}

QString hotPartsText(const CellClass &cell, const ClassThresholds &thresholds)
{
    return HotspotWords::tr("hot in %1 of %2 parts").arg(cell.hotParts).arg(thresholds.parts);
}

void rankBySignificance(Analysis &analysis, const Significance &significance)
{
    analysis.rankBy = RankBy::Significance;
    for (CellScore &cell : analysis.cells) {
        const CellSignificance *found = significance.find(cell.cell);
        cell.method = found != nullptr ? found->z : std::numeric_limits<double>::lowest();
    }
    orderCells(analysis);
}

} // namespace lantern
