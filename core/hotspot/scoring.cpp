#include "hotspot/analysis.h"

#include "store/offence_repository.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>

namespace lantern
{

namespace
{

// What one offence of a class adds to its cell.
struct ClassWeight
{
    double score = 0;
    bool vawg = false;
    bool counts = false;
};

std::vector<ClassWeight> weightsOf(std::span<const OffenceClass> classes, Weight weight)
{
    int last = 0;
    for (const OffenceClass &offenceClass : classes)
        last = std::max(last, offenceClass.id);
    std::vector<ClassWeight> weights(static_cast<size_t>(last) + 1);
    for (const OffenceClass &offenceClass : classes)
        weights[static_cast<size_t>(offenceClass.id)] = {.score = weight == Weight::Harm ? offenceClass.harmDays : 1.0,
                                                         .vawg = offenceClass.vawg,
                                                         .counts = !offenceClass.proactive};
    return weights;
}

// Adds occurrences up per cell. Neighbouring rows mostly fall in the same cell, so the last one found is tried first.
class CellSums
{
public:
    CellSums(const HexGrid &grid, const std::vector<ClassWeight> &weights)
        : m_grid(grid)
        , m_weights(weights)
    {
    }
    template<class Add>
    void each(std::span<const Occurrence> occurrences, Period period, const Add &add)
    {
        for (const Occurrence &occurrence : occurrences) {
            const auto classId = static_cast<size_t>(occurrence.classId);
            if (!period.contains(Month::fromIndex(occurrence.month)) || classId >= m_weights.size() || !m_weights[classId].counts)
                continue;
            add(cell(m_grid.cellAt({occurrence.easting, occurrence.northing})), m_weights[classId], occurrence.count);
        }
    }
    [[nodiscard]] std::vector<CellScore> take() { return std::move(m_cells); }

private:
    CellScore &cell(HexCell at)
    {
        if (m_last < m_cells.size() && m_cells[m_last].cell == at)
            return m_cells[m_last];
        const auto [found, isNew] = m_indices.try_emplace(at.key(), m_cells.size());
        if (isNew)
            m_cells.push_back({.cell = at});
        m_last = found->second;
        return m_cells[m_last];
    }
    const HexGrid &m_grid;
    const std::vector<ClassWeight> &m_weights;
    std::unordered_map<quint64, size_t> m_indices;
    std::vector<CellScore> m_cells;
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
    return counts->last.isValid() && counts->last > offences->last ? QStringLiteral("counts") : QStringLiteral("offences");
}

} // namespace

Analysis scoreCells(std::span<const Occurrence> occurrences, std::span<const Occurrence> before, std::span<const OffenceClass> classes,
                    const AnalysisOptions &options, Period period)
{
    Analysis analysis;
    analysis.grid = HexGrid(options.cellWidthMetres);
    analysis.period = period;
    analysis.weight = options.weight;
    analysis.source = options.source;
    const std::vector<ClassWeight> weights = weightsOf(classes, options.weight);
    CellSums sums(analysis.grid, weights);
    sums.each(occurrences, period, [](CellScore &cell, const ClassWeight &weight, int count) {
        cell.score += weight.score * count;
        cell.count += count;
        cell.vawgCount += weight.vawg ? count : 0;
    });
    if (!before.empty())
        sums.each(before, period.before(), [](CellScore &cell, const ClassWeight &, int count) { cell.countBefore = std::max(0, cell.countBefore) + count; });
    analysis.cells = sums.take();
    std::erase_if(analysis.cells, [](const CellScore &cell) { return cell.count == 0; });
    for (CellScore &cell : analysis.cells)
        if (!before.empty() && cell.countBefore < 0)
            cell.countBefore = 0;
    // The order of the rows must not show: equal scores go by place.
    std::ranges::sort(analysis.cells, [](const CellScore &a, const CellScore &b) { return a.score != b.score ? a.score > b.score : a.cell.key() < b.cell.key(); });
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
        return failure(Error::Code::NotFound, QCoreApplication::translate("Analysis", "There are no offences in this file yet. Import some first: a data.police.uk street CSV, or your force's own."));
    const Period period = options.period.value_or(Period{std::max(available->first, available->last.plus(-11)), available->last});
    const auto load = [&](Period wanted) { return fromCounts ? repository.counts(wanted) : repository.offences(wanted); };
    const auto occurrences = load(period);
    if (!occurrences)
        return std::unexpected(occurrences.error());
    progress.at(0.6);
    // A change on the year before is only said when the whole of it is there.
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
