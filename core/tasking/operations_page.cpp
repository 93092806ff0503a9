#include "tasking/operations_page.h"

#include "store/place_repository.h"
#include "tasking/borough_of.h"
#include "tasking/operations_totals.h"
#include "tasking/words.h"

namespace lantern
{

namespace
{

void addTo(QMap<QString, int> &sums, const QMap<QString, int> &counts)
{
    if (sums.isEmpty()) {
        sums = counts; // shared, not copied
        return;
    }
    for (const auto &[name, count] : counts.asKeyValueRange())
        sums[name] += count;
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
    BoroughOf boroughOf(std::move(*boroughs));
    const auto counts = operationCounts(store, [&boroughOf](GridPoint point) { return boroughOf(point); });
    if (!counts)
        return std::unexpected(counts.error());
    const OperationsTotals totals(*counts);
    page.byOperation = totals.byOperation(borough);
    page.byBorough = totals.byBorough(borough);
    page.byMonth = totals.byMonth(borough);
    if (const auto open = page.isEmpty() ? 0 : page.byOperation.back().figures.unassessed; open > 0)
        page.cautions.append(TaskingWords::tr("%n result(s) with stops are still to be finished: not everybody is "
                                              "risk-assessed and checked.",
                                              nullptr, open));
    return page;
}

} // namespace lantern
