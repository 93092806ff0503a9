#include "tasking/operations_page.h"

#include "store/place_repository.h"
#include "tasking/borough_of.h"
#include "tasking/operations_disclosure.h"
#include "tasking/words.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace lantern
{

namespace
{

// Rows by whatever they are parted by, in the order of the key.
template<class Key>
class Rows
{
public:
    void add(const Key &key, const OperationRow &like, const OperationCount &count)
    {
        OperationRow &row = m_rows.try_emplace(key, like).first->second;
        row.figures.add(count);
        if (!row.since.isValid() || count.month < row.since)
            row.since = count.month;
    }
    [[nodiscard]] std::vector<OperationRow> taken()
    {
        std::vector<OperationRow> rows;
        rows.reserve(m_rows.size());
        for (auto &[key, row] : m_rows)
            rows.push_back(std::move(row));
        return rows;
    }

private:
    std::map<Key, OperationRow> m_rows;
};

constexpr int AllOperations = 1000; // after every operation

void addTo(QMap<QString, int> &sums, const QMap<QString, int> &counts)
{
    for (const auto &[name, count] : counts.asKeyValueRange())
        sums[name] += count;
}

void fill(OperationsPage &page, const std::vector<OperationCount> &counts, BoroughOf &boroughOf)
{
    Rows<int> byOperation;
    Rows<std::tuple<QString, int>> byBorough;
    Rows<std::tuple<int, int>> byMonth;
    OperationsDisclosure disclosure;
    for (const OperationCount &count : counts) {
        const QString borough = boroughOf(count.point);
        disclosure.add(count, borough);
        if (!page.borough.isEmpty() && borough != page.borough)
            continue;
        const int operation = static_cast<int>(count.operation);
        OperationRow like{
            .operation = count.operation, .borough = page.borough, .month = {}, .since = {}, .figures = {}};
        byOperation.add(operation, like, count);
        like.borough = borough;
        byBorough.add({borough, operation}, like, count);
        like.borough = page.borough;
        like.month = count.month;
        byMonth.add({-count.month.index(), operation}, like, count);
        like = {.operation = {}, .borough = page.borough, .month = {}, .since = {}, .figures = {}};
        byOperation.add(AllOperations, like, count);
    }
    page.byOperation = byOperation.taken();
    page.byBorough = byBorough.taken();
    page.byMonth = byMonth.taken();
    disclosure.workOut();
    for (std::vector<OperationRow> *rows : {&page.byOperation, &page.byBorough, &page.byMonth})
        for (OperationRow &row : *rows)
            row.disclosed = disclosure.of(row.operation, row.borough, row.month);
}

} // namespace

void OperationFigures::add(const OperationCount &count)
{
    deployments += count.deployments;
    planned += count.planned;
    made += count.made;
    missed += count.missed;
    nil += count.nil;
    priorLinks += count.priorLinks;
    unassessed += count.unassessed;
    minutes += count.minutes;
    personMinutes += count.personMinutes;
    addTo(counts, count.counts);
    addTo(stopReasons, count.stopReasons);
}

void OperationFigures::add(const OperationFigures &figures)
{
    deployments += figures.deployments;
    planned += figures.planned;
    made += figures.made;
    missed += figures.missed;
    nil += figures.nil;
    priorLinks += figures.priorLinks;
    unassessed += figures.unassessed;
    minutes += figures.minutes;
    personMinutes += figures.personMinutes;
    addTo(counts, figures.counts);
    addTo(stopReasons, figures.stopReasons);
}

int OperationFigures::count(const QString &measure) const
{
    static const QHash<QString, int OperationFigures::*> known{
        {QStringLiteral("deployments"), &OperationFigures::deployments},
        {QStringLiteral("visits_planned"), &OperationFigures::planned},
        {QStringLiteral("visits_made"), &OperationFigures::made},
        {QStringLiteral("visits_missed"), &OperationFigures::missed},
        {QStringLiteral("nil"), &OperationFigures::nil},
        {QStringLiteral("prior_links"), &OperationFigures::priorLinks},
        {QStringLiteral("to_finish"), &OperationFigures::unassessed}};
    if (const auto found = known.constFind(measure); found != known.constEnd())
        return this->*found.value();
    return measure.startsWith(QLatin1StringView("stop:")) ? stopReasons.value(measure.section(u':', 1))
                                                          : counts.value(measure);
}

Result<OperationsPage> operationsPage(Store &store, const QString &borough)
{
    auto boroughs = PlaceRepository(store).boundaries(Boundary::Kind::Borough);
    if (!boroughs)
        return std::unexpected(boroughs.error());
    OperationsPage page;
    page.borough = borough;
    for (const Boundary &one : *boroughs)
        page.boroughs.append(one.name);
    page.boroughs.sort();
    if (!borough.isEmpty() && !page.boroughs.contains(borough))
        return failure(Error::Code::NotFound, TaskingWords::tr("There is no borough “%1” in this file.").arg(borough));
    if (page.boroughs.isEmpty())
        page.cautions.append(
            TaskingWords::tr("The file has no borough boundaries: import them to see the boroughs apart."));
    const auto counts = operationCounts(store);
    if (!counts)
        return std::unexpected(counts.error());
    BoroughOf boroughOf(std::move(*boroughs));
    fill(page, *counts, boroughOf);
    if (const auto open = page.isEmpty() ? 0 : page.byOperation.back().figures.unassessed; open > 0)
        page.cautions.append(TaskingWords::tr("%n result(s) with stops are still to be finished: not everybody is "
                                              "risk-assessed and checked.",
                                              nullptr, open));
    return page;
}

} // namespace lantern
