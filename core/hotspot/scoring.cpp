#include "hotspot/analysis.h"

#include "hotspot/class_weights.h"
#include "store/offence_repository.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>

namespace lantern
{

namespace
{

// Adds occurrences up per cell. Neighbouring rows mostly fall in the same cell, so the last one found is tried first.
class CellSums
{
public:
    CellSums(const HexGrid &grid, const ClassWeights &weights)
        : m_grid(grid)
        , m_weights(weights)
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
            cells.back().score = static_cast<double>(sum.millionths) / 1e6;
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
            const ClassWeight weight = m_weights.of(occurrence);
            if (weight.counts && period.contains(Month::fromIndex(occurrence.month)))
                add(sumOf(m_grid.cellAt({occurrence.easting, occurrence.northing})), weight, occurrence.count);
        }
    }
    Sum &sumOf(HexCell at)
    {
        if (m_last < m_sums.size() && m_sums[m_last].cell.cell == at)
            return m_sums[m_last];
        const auto [found, isNew] = m_indices.try_emplace(at.key(), m_sums.size());
        if (isNew)
            m_sums.push_back({.cell = {.cell = at}});
        m_last = found->second;
        return m_sums[m_last];
    }
    const HexGrid &m_grid;
    const ClassWeights &m_weights;
    std::unordered_map<quint64, size_t> m_indices;
    std::vector<Sum> m_sums;
    size_t m_last = 0;
};

Result<QString> chooseSource(const OffenceRepository &repository, const QString &wanted)
{
    if (!wanted.isEmpty())
        return wanted;
    const auto offences = repository.offencePeriod();
    const auto counts = repository.countPeriod();
    if (!offences || !counts)
        return std::unexpected(offences ? counts.error() : offences.error());
    return counts->last.isValid() && counts->last > offences->last ? QStringLiteral("counts")
                                                                   : QStringLiteral("offences");
}

} // namespace

Analysis scoreCells(std::span<const Occurrence> occurrences, std::span<const Occurrence> before,
                    std::span<const OffenceClass> classes, const AnalysisOptions &options, Period period)
{
    Analysis analysis;
    analysis.grid = HexGrid(options.cellWidthMetres);
    analysis.period = period;
    analysis.weight = options.weight;
    analysis.source = options.source;
    const ClassWeights weights(classes, options.weight);
    CellSums sums(analysis.grid, weights);
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
    return analysis;
}

Result<Analysis> analyse(Store &store, const AnalysisOptions &options, const Progress &progress)
{
    const OffenceRepository repository(store);
    const auto source = chooseSource(repository, options.source);
    const auto classes = repository.classes();
    if (!source || !classes)
        return std::unexpected(source ? classes.error() : source.error());
    const bool fromCounts = *source == QLatin1StringView("counts");
    const auto available = fromCounts ? repository.countPeriod() : repository.offencePeriod();
    if (!available)
        return std::unexpected(available.error());
    if (!available->last.isValid())
        return failure(Error::Code::NotFound,
                       QCoreApplication::translate("Analysis",
                                                   "There are no offences in this file yet. Import some first: a "
                                                   "data.police.uk street CSV, or your force's own."));
    const Period period =
        options.period.value_or(Period{std::max(available->first, available->last.plus(-11)), available->last});
    const auto load = [&](Period wanted) {
        return fromCounts ? repository.counts(wanted) : repository.offences(wanted);
    };
    const auto occurrences = load(period);
    if (!occurrences)
        return std::unexpected(occurrences.error());
    progress.at(0.6);
    // A change on the period before is only said when the whole of it is there.
    const bool reachesBack = available->first <= period.before().first;
    const auto before = reachesBack ? load(period.before()) : Result<std::vector<Occurrence>>();
    if (!before)
        return std::unexpected(before.error());
    if (progress.cancelled())
        return failure(Error::Code::Cancelled, QCoreApplication::translate("Analysis", "The analysis was stopped."));
    AnalysisOptions used = options;
    used.source = *source;
    Analysis analysis = scoreCells(*occurrences, *before, *classes, used, period);
    progress.at(1.0);
    return analysis;
}

} // namespace lantern
