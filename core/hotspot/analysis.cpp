#include "hotspot/analysis.h"

#include "geo/hex_table.h"
#include "hotspot/class_weights.h"
#include "hotspot/words.h"

#include <algorithm>

namespace lantern
{

namespace
{

// Adds occurrences up per cell. Neighbouring rows mostly fall in the same cell, so the last one found is tried first.
class CellSums
{
public:
    CellSums(const HexGrid &grid, const GridBox &places, const ClassWeights &harm, const AnalysisOptions &options)
        : m_grid(grid)
        , m_harm(harm)
        , m_hours(options.hours)
        , m_weight(options.weight)
        , m_indices(grid, places)
    {
    }
    void addPeriod(std::span<const Occurrence> occurrences, Period period)
    {
        each(occurrences, period, [](Sum &sum, const ClassWeight &weight, int count) {
            sum.millionths += weight.millionths * count;
            sum.cell.count += count;
            sum.cell.vawgCount += weight.vawg ? count : 0;
        });
    }
    void addBefore(std::span<const Occurrence> occurrences, Period period)
    {
        each(occurrences, period, [](Sum &sum, const ClassWeight &, int count) { sum.before += count; });
    }
    // The cells with offences in the period; without a period before, countBefore stays unknown.
    [[nodiscard]] std::vector<CellScore> cells(bool withBefore) const
    {
        std::vector<CellScore> cells;
        for (const Sum &sum : m_sums) {
            if (sum.cell.count == 0)
                continue;
            cells.push_back(sum.cell);
            cells.back().harmDays = static_cast<double>(sum.millionths) / 1e6;
            cells.back().score = m_weight == Weight::Harm ? cells.back().harmDays : sum.cell.count;
            cells.back().countBefore = withBefore ? sum.before : -1;
        }
        return cells;
    }

private:
    struct Sum
    {
        CellScore cell;
        qint64 millionths = 0;
        int before = 0;
    };
    template<class Add>
    void each(std::span<const Occurrence> occurrences, Period period, const Add &add)
    {
        for (const Occurrence &occurrence : occurrences) {
            const ClassWeight weight = m_harm.of(occurrence);
            if (weight.counts && period.contains(Month::fromIndex(occurrence.month)) && isInHours(occurrence, m_hours))
                add(sumOf(m_grid.cellAt({occurrence.easting, occurrence.northing})), weight, occurrence.count);
        }
    }
    Sum &sumOf(HexCell at)
    {
        if (m_last < m_sums.size() && m_sums[m_last].cell.cell == at)
            return m_sums[m_last];
        qint32 &index = m_indices.at(at);
        if (index < 0) {
            index = static_cast<qint32>(m_sums.size());
            m_sums.push_back({.cell = {.cell = at}});
        }
        m_last = static_cast<size_t>(index);
        return m_sums[m_last];
    }
    const HexGrid &m_grid;
    const ClassWeights &m_harm;
    const HourSet &m_hours;
    Weight m_weight;
    HexTable m_indices;
    std::vector<Sum> m_sums;
    size_t m_last = 0;
};

GridBox boundsOfPlaces(std::span<const Occurrence> occurrences)
{
    GridBox box;
    for (const Occurrence &occurrence : occurrences)
        box.add(GridPoint{occurrence.easting, occurrence.northing});
    return box;
}

} // namespace

HourSet nightHours()
{
    HourSet hours;
    for (size_t hour = 0; hour < hours.size(); ++hour)
        hours.set(hour, hour % 24 >= 20 || hour % 24 < 4);
    return hours;
}

Analysis scoreCells(std::span<const Occurrence> occurrences, std::span<const Occurrence> before,
                    std::span<const OffenceClass> classes, const AnalysisOptions &options, Period period)
{
    Analysis analysis;
    analysis.grid = HexGrid(options.cellWidthMetres);
    analysis.period = period;
    analysis.weight = options.weight;
    analysis.source = options.source;
    analysis.hours = options.hours;
    const ClassWeights weights(classes, Weight::Harm);
    GridBox places = boundsOfPlaces(occurrences);
    places.add(boundsOfPlaces(before));
    CellSums sums(analysis.grid, places, weights, options);
    sums.addPeriod(occurrences, period);
    sums.addBefore(before, period.before());
    analysis.cells = sums.cells(!before.empty());
    // The order of the rows must not show: equal scores go by place.
    std::ranges::sort(analysis.cells, [](const CellScore &a, const CellScore &b) {
        return a.score != b.score ? a.score > b.score : a.cell.key() < b.cell.key();
    });
    for (const CellScore &cell : analysis.cells) {
        analysis.totalScore += cell.score;
        analysis.totalCount += cell.count;
    }
    if (!options.hours.all())
        for (const Occurrence &occurrence : occurrences)
            if (occurrence.hourOfWeek < 0 && weights.of(occurrence).counts &&
                period.contains(Month::fromIndex(occurrence.month)))
                analysis.untimedCount += occurrence.count;
    return analysis;
}

QHash<quint64, int> ranksBy(const Analysis &analysis, Weight weight)
{
    std::vector<std::pair<double, quint64>> scores;
    for (const CellScore &cell : analysis.cells)
        if (const double score = weight == Weight::Harm ? cell.harmDays : cell.count; score > 0)
            scores.emplace_back(-score, cell.cell.key());
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
    const Period available = recorded.periodOf(used.source);
    if (!used.period || !available.last.isValid())
        return failure(Error::Code::NotFound,
                       HotspotWords::tr("There are no offences in this file yet. Import some first: a data.police.uk "
                                        "street CSV, or your force's own."));
    const Period period = *used.period;
    const std::span<const Occurrence> occurrences = recorded.in(period, used.source);
    if (occurrences.empty())
        return failure(Error::Code::Refused,
                       HotspotWords::tr("There are no offences from %1 to %2. This file has %3 to %4: ask about those.")
                           .arg(period.first.toString(), period.last.toString(), available.first.toString(),
                                available.last.toString()));
    const auto isTimed = [](const Occurrence &occurrence) { return occurrence.hourOfWeek >= 0; };
    if (!used.hours.all() && !occurrences.empty() && std::ranges::none_of(occurrences, isTimed))
        return failure(Error::Code::Refused,
                       HotspotWords::tr("The hours are not in this data: it has months only. Choose all hours."));
    // A change on the period before is only said when the whole of it is there.
    const bool reachesBack = available.first <= period.before().first;
    const std::span<const Occurrence> before =
        reachesBack ? recorded.in(period.before(), used.source) : std::span<const Occurrence>();
    if (progress.cancelled())
        return failure(Error::Code::Cancelled, HotspotWords::tr("The analysis was stopped."));
    Analysis analysis = scoreCells(occurrences, before, recorded.classes, used, period);
    progress.at(1.0);
    return analysis;
}

QString cautionOf(const Recorded &recorded, const Analysis &analysis)
{
    std::vector<size_t> records;
    for (Month month = analysis.period.first; month <= analysis.period.last; month = month.plus(1))
        records.push_back(recorded.in({month, month}, analysis.source).size());
    const size_t fullest = records.empty() ? 0 : std::ranges::max(records);
    const auto thin = std::ranges::count_if(records, [&](size_t count) { return 2 * count < fullest; });
    if (thin == 0)
        return {};
    return HotspotWords::tr(
               "%1 of the %2 months hold under half as many records as the fullest: a source may cover only "
               "a part of them.")
        .arg(thin)
        .arg(records.size());
}

Result<Analysis> analyse(Store &store, const AnalysisOptions &options, const Progress &progress)
{
    return readOccurrences(store, progress).and_then([&](const std::shared_ptr<Recorded> &recorded) {
        return analyse(*recorded, options, progress);
    });
}

} // namespace lantern
