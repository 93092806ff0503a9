#include "hotspot/analysis.h"

#include "geo/hex_table.h"
#include "hotspot/class_weights.h"
#include "hotspot/words.h"

#include <algorithm>
#include <functional>
#include <tuple>

namespace lantern
{

namespace
{

// What happened in one place, in whole millionths, which add up to the same in any order.
struct PlaceSum
{
    CellScore cell;
    qint64 millionths = 0;
    qint64 against = 0;
    qint64 harm = 0;
    qint64 count = 0;
    qint64 vawg = 0;
    qint64 before = 0;
};

// The weights that one analysis needs.
struct PlaceWeights
{
    PlaceWeights(std::span<const OffenceClass> classes, const AnalysisOptions &options)
        : asked(classes, options.weight)
        , against(classes, options.against.value_or(Weight::Count))
        , harm(classes, Weight::Harm)
    {
    }
    void add(PlaceSum &sum, const Occurrence &occurrence, HourPart part) const
    {
        const ClassWeight weight = asked.of(occurrence);
        const qint64 one = part.partOf(WholeOffence) * occurrence.count;
        sum.millionths += part.partOf(weight.millionths) * occurrence.count;
        sum.against += part.partOf(against.of(occurrence).millionths) * occurrence.count;
        sum.harm += part.partOf(harm.of(occurrence).millionths) * occurrence.count;
        sum.count += one;
        sum.vawg += weight.vawg ? one : 0;
    }
    ClassWeights asked;
    ClassWeights against;
    ClassWeights harm;
};

// The places with any part of an offence in the period; without a period before, countBefore stays unknown.
std::vector<CellScore> cellsOf(std::span<const PlaceSum> sums, bool withBefore)
{
    std::vector<CellScore> cells;
    for (const PlaceSum &sum : sums) {
        if (sum.count == 0)
            continue;
        CellScore &cell = cells.emplace_back(sum.cell);
        cell.count = wholeOffences(sum.count);
        cell.vawgCount = wholeOffences(sum.vawg);
        cell.score = static_cast<double>(sum.millionths) / 1e6;
        cell.against = static_cast<double>(sum.against) / 1e6;
        cell.harmDays = static_cast<double>(sum.harm) / 1e6;
        cell.countBefore = withBefore ? wholeOffences(sum.before) : -1;
    }
    return cells;
}

// Rounded once, so that parts of offences in many places make whole ones.
qint64 totalOf(std::span<const PlaceSum> sums)
{
    qint64 millionths = 0;
    for (const PlaceSum &sum : sums)
        millionths += sum.count;
    return wholeOffences(millionths);
}

// Adds occurrences up per cell. Neighbouring rows mostly fall in the same cell, so the last one found is tried first.
class CellSums
{
public:
    CellSums(const HexGrid &grid, const GridBox &places)
        : m_grid(grid)
        , m_indices(grid, places)
    {
    }
    PlaceSum &at(const Occurrence &occurrence)
    {
        const HexCell cell = m_grid.cellAt({occurrence.easting, occurrence.northing});
        if (m_last < m_sums.size() && m_sums[m_last].cell.cell == cell)
            return m_sums[m_last];
        qint32 &index = m_indices.at(cell);
        if (index < 0) {
            index = static_cast<qint32>(m_sums.size());
            m_sums.push_back({.cell = {.cell = cell}});
        }
        m_last = static_cast<size_t>(index);
        return m_sums[m_last];
    }
    [[nodiscard]] std::span<const PlaceSum> all() const { return m_sums; }

private:
    const HexGrid &m_grid;
    HexTable m_indices;
    std::vector<PlaceSum> m_sums;
    size_t m_last = 0;
};

// Those that count, in the period and the hours.
template<class Add>
void eachCounted(std::span<const Occurrence> occurrences, const ClassWeights &weights, Period period,
                 const HourSet &hours, const Add &add)
{
    for (const Occurrence &occurrence : occurrences)
        if (weights.of(occurrence).counts && period.contains(Month::fromIndex(occurrence.month)))
            if (const HourPart part = partIn(occurrence, hours); !part.isNone())
                add(occurrence, part);
}

Analysis unscored(const AnalysisOptions &options, Period period)
{
    Analysis analysis;
    analysis.grid = HexGrid(options.cellWidthMetres);
    analysis.period = period;
    analysis.weight = options.weight;
    analysis.placement = options.placement;
    analysis.rankBy = options.placement && options.rankBy == RankBy::PerSize ? RankBy::PerSize : RankBy::Total;
    analysis.source = options.source;
    analysis.hours = options.hours;
    return analysis;
}

double sizeInUnits(const Analysis &analysis, const CellScore &cell)
{
    constexpr double squareKilometre = 1e6;
    constexpr double hundredMetres = 100;
    if (!analysis.placement)
        return analysis.grid.areaSquareMetres() / squareKilometre;
    const double size = analysis.unitOf(cell).size;
    return analysis.unit() == UnitKind::Segment ? std::max(size, ShortestSegmentMetres) / hundredMetres
                                                : size / squareKilometre;
}

// Orders and adds up what the cells hold.
void settle(Analysis &analysis, std::span<const Occurrence> occurrences, const ClassWeights &weights)
{
    for (CellScore &cell : analysis.cells) {
        const double size = sizeInUnits(analysis, cell);
        cell.perSize = size > 0 ? cell.score / size : 0;
        analysis.totalScore += cell.score;
    }
    orderCells(analysis);
    if (analysis.hours.all())
        return;
    for (const Occurrence &occurrence : occurrences)
        if (weights.of(occurrence).counts && analysis.period.contains(Month::fromIndex(occurrence.month)))
            (occurrence.hourOfWeek < 0 ? analysis.untimedCount : analysis.timedCount) += occurrence.count;
}

GridBox boundsOfPlaces(std::span<const Occurrence> occurrences)
{
    GridBox box;
    for (const Occurrence &occurrence : occurrences)
        box.add(GridPoint{occurrence.easting, occurrence.northing});
    return box;
}

Result<Period> periodToScore(const Recorded &recorded, const AnalysisOptions &used)
{
    const Period available = recorded.periodOf(used.source);
    if (!used.period || !available.last.isValid())
        return failure(Error::Code::NotFound,
                       HotspotWords::tr("There are no offences in this file yet. Import some first: a data.police.uk "
                                        "street CSV, or your force's own."));
    const std::span<const Occurrence> occurrences = recorded.in(*used.period, used.source);
    if (occurrences.empty())
        return failure(Error::Code::Refused,
                       HotspotWords::tr("There are no offences from %1 to %2. This file has %3 to %4: ask about those.")
                           .arg(used.period->first.toString(), used.period->last.toString(), available.first.toString(),
                                available.last.toString()));
    if (used.hours.none())
        return failure(Error::Code::Refused, HotspotWords::tr("No hour is chosen: choose at least one."));
    const auto isTimed = [](const Occurrence &occurrence) { return occurrence.hourOfWeek >= 0; };
    if (!used.hours.all() && std::ranges::none_of(occurrences, isTimed))
        return failure(Error::Code::Refused,
                       HotspotWords::tr("The hours are not in this data: it has months only. Choose all hours."));
    return *used.period;
}

} // namespace

HourSet nightHours()
{
    HourSet hours;
    for (size_t hour = 0; hour < hours.size(); ++hour)
        hours.set(hour, hour % 24 >= 20 || hour % 24 < 4);
    return hours;
}

void orderCells(Analysis &analysis)
{
    // The order of the rows must not show: equal values go by place.
    std::ranges::sort(analysis.cells, std::greater(), [&](const CellScore &cell) {
        return std::tuple(cell.score > 0, analysis.valueOf(cell), ~cell.cell.key());
    });
}

Analysis scoreCells(std::span<const Occurrence> occurrences, std::span<const Occurrence> before,
                    std::span<const OffenceClass> classes, const AnalysisOptions &options, Period period)
{
    AnalysisOptions hexagons = options;
    hexagons.placement.reset();
    Analysis analysis = unscored(hexagons, period);
    const PlaceWeights weights(classes, options);
    GridBox places = boundsOfPlaces(occurrences);
    places.add(boundsOfPlaces(before));
    CellSums sums(analysis.grid, places);
    eachCounted(occurrences, weights.asked, period, options.hours, [&](const Occurrence &occurrence, HourPart part) {
        weights.add(sums.at(occurrence), occurrence, part);
    });
    eachCounted(before, weights.asked, period.before(), options.hours,
                [&](const Occurrence &occurrence, HourPart part) {
                    sums.at(occurrence).before += part.partOf(WholeOffence) * occurrence.count;
                });
    analysis.cells = cellsOf(sums.all(), !before.empty());
    analysis.totalCount = totalOf(sums.all());
    settle(analysis, occurrences, weights.asked);
    return analysis;
}

Analysis scoreUnits(std::span<const Occurrence> occurrences, size_t first, std::span<const Occurrence> before,
                    size_t firstBefore, std::span<const OffenceClass> classes, const AnalysisOptions &options,
                    Period period)
{
    Analysis analysis = unscored(options, period);
    const PlaceWeights weights(classes, options);
    const std::span<const qint32> places = options.placement->of(options.source);
    std::vector<PlaceSum> sums(options.placement->units.size());
    for (size_t i = 0; i < sums.size(); ++i)
        sums[i].cell.cell = {.q = static_cast<int>(i), .r = 0};
    const auto unitAt = [&](const Occurrence &occurrence, std::span<const Occurrence> rows, size_t from) {
        return places[from + static_cast<size_t>(&occurrence - rows.data())];
    };
    eachCounted(occurrences, weights.asked, period, options.hours, [&](const Occurrence &occurrence, HourPart part) {
        if (const qint32 unit = unitAt(occurrence, occurrences, first); unit >= 0)
            weights.add(sums[static_cast<size_t>(unit)], occurrence, part);
    });
    eachCounted(before, weights.asked, period.before(), options.hours,
                [&](const Occurrence &occurrence, HourPart part) {
                    if (const qint32 unit = unitAt(occurrence, before, firstBefore); unit >= 0)
                        sums[static_cast<size_t>(unit)].before += part.partOf(WholeOffence) * occurrence.count;
                });
    analysis.cells = cellsOf(sums, !before.empty());
    analysis.totalCount = totalOf(sums);
    settle(analysis, occurrences, weights.asked);
    return analysis;
}

const CellScore *Analysis::cellAt(GridPoint point) const
{
    if (!placement) {
        const auto found = std::ranges::find(cells, grid.cellAt(point), &CellScore::cell);
        return found == cells.end() ? nullptr : &*found;
    }
    const CellScore *nearest = nullptr;
    double least = SnapMetres;
    for (const CellScore &cell : cells) {
        const Unit &at = unitOf(cell);
        if (unit() != UnitKind::Segment && contains(at.outline, point))
            return &cell;
        if (unit() != UnitKind::Segment || distanceMetres(point, at.centre) > at.size / 2 + least)
            continue;
        if (const double metres = distanceMetres(point, at.line); metres < least) {
            least = metres;
            nearest = &cell;
        }
    }
    return nearest;
}

QHash<quint64, int> ranksBy(const Analysis &analysis, Weight weight)
{
    const auto scoreOf = [&](const CellScore &cell) {
        return weight == analysis.weight ? cell.score
               : weight == Weight::Count ? cell.count
               : weight == Weight::Harm  ? cell.harmDays
                                         : cell.against;
    };
    std::vector<std::pair<double, quint64>> scores;
    for (const CellScore &cell : analysis.cells)
        if (double score = scoreOf(cell); score > 0) {
            if (analysis.rankBy == RankBy::PerSize)
                score /= sizeInUnits(analysis, cell);
            scores.emplace_back(-score, cell.cell.key());
        }
    std::ranges::sort(scores);
    QHash<quint64, int> ranks;
    ranks.reserve(static_cast<qsizetype>(scores.size()));
    for (const auto &[score, key] : scores)
        ranks.insert(key, static_cast<int>(ranks.size()) + 1);
    return ranks;
}

AnalysisOptions completed(const Recorded &recorded, AnalysisOptions options)
{
    if (options.source.isEmpty())
        options.source = recorded.newerSource();
    const Period available = recorded.periodOf(options.source);
    if (options.period || !available.last.isValid())
        return options;
    const Month earliest = options.months > 0 ? available.last.plus(1 - options.months) : available.first;
    options.period = Period{std::max(available.first, earliest), available.last};
    return options;
}

Result<Analysis> analyse(const Recorded &recorded, const AnalysisOptions &options, const Progress &progress)
{
    const AnalysisOptions used = completed(recorded, options);
    const Result<Period> period = periodToScore(recorded, used);
    if (!period)
        return std::unexpected(period.error());
    const std::span<const Occurrence> occurrences = recorded.in(*period, used.source);
    // A change on the period before is only said when the whole of it is there.
    const bool reachesBack = recorded.periodOf(used.source).first <= period->before().first;
    const std::span<const Occurrence> before =
        reachesBack ? recorded.in(period->before(), used.source) : std::span<const Occurrence>();
    if (progress.cancelled())
        return failure(Error::Code::Cancelled, HotspotWords::tr("The analysis was stopped."));
    const auto placeOf = [&](std::span<const Occurrence> rows) {
        const std::vector<Occurrence> &all =
            used.source == QLatin1StringView("counts") ? recorded.counts : recorded.offences;
        return rows.empty() ? size_t{0} : static_cast<size_t>(rows.data() - all.data());
    };
    Analysis analysis = used.placement ? scoreUnits(occurrences, placeOf(occurrences), before, placeOf(before),
                                                    recorded.classes, used, *period)
                                       : scoreCells(occurrences, before, recorded.classes, used, *period);
    analysis.table = recorded.tableOf(used.weight);
    if (used.against)
        analysis.againstTable = recorded.tableOf(*used.against);
    analysis.unweighedShare = recorded.unweighedShare(*period, used.source, used.weight);
    progress.at(1.0);
    return analysis;
}

Result<Analysis> analyse(Store &store, const AnalysisOptions &options, const Progress &progress)
{
    return readOccurrences(store, progress).and_then([&](const std::shared_ptr<Recorded> &recorded) {
        return analyse(*recorded, options, progress);
    });
}

} // namespace lantern
