#include "outcome/published.h"

#include "base/month.h"
#include "store/outcome_repository.h"
#include "store/plan_repository.h"

#include <map>

namespace lantern
{

namespace
{

struct Totals
{
    int deployments = 0;
    int visited = 0;
    int missed = 0;
    int nil = 0;
    double personHours = 0;
    QMap<QString, int> counts;
};

using Row = std::pair<Month, QString>; // month, operation

// Quoted, and never a formula to a spreadsheet.
QByteArray cell(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text[0]))
        text.prepend(u'\'');
    return '"' + text.replace(u'"', QStringLiteral("\"\"")).toUtf8() + '"';
}

QByteArray csvLine(const QStringList &cells)
{
    QByteArrayList quoted;
    for (const QString &text : cells)
        quoted.append(cell(text));
    return quoted.join(',') + '\n';
}

void addResult(Totals &totals, const PatrolResult &result, const Team &team)
{
    if (result.missed) {
        ++totals.missed;
        return;
    }
    ++totals.visited;
    totals.nil += result.nil ? 1 : 0;
    totals.personHours += static_cast<double>(team.members.size()) *
                          static_cast<double>(result.actualIn.secsTo(result.actualOut)) / 3600.0;
    for (auto count = result.counts.begin(); count != result.counts.end(); ++count)
        totals.counts[count.key()] += count.value();
}

Result<void> addPlan(Store &store, const Plan &plan, std::map<Row, Totals> &rows)
{
    const auto results = ResultRepository(store).standing(plan.id);
    if (!results)
        return std::unexpected(results.error());
    if (results->empty())
        return {};
    for (const Team &team : plan.teams) {
        Totals &totals = rows[{Month::of(plan.shift.operationalDate), toKey(team.operation)}];
        ++totals.deployments;
        for (const PatrolResult &result : *results)
            if (result.team == team.id)
                addResult(totals, result, team);
    }
    return {};
}

QByteArray header(const Store &store)
{
    QStringList names{store.isExercise() ? QStringLiteral("month (EXERCISE)") : QStringLiteral("month"),
                      QStringLiteral("operation"),
                      QStringLiteral("deployments"),
                      QStringLiteral("legs_visited"),
                      QStringLiteral("legs_missed"),
                      QStringLiteral("nil_results"),
                      QStringLiteral("person_hours")};
    return csvLine(names + resultTypes());
}

} // namespace

QString suppressed(int count)
{
    return count < 5 ? QStringLiteral("<5") : QString::number(count);
}

Result<QByteArray> publishedCountsCsv(Store &store)
{
    const PlanRepository plans(store);
    const auto summaries = plans.list();
    if (!summaries)
        return std::unexpected(summaries.error());
    std::map<Row, Totals> rows;
    for (const PlanSummary &summary : *summaries) {
        const Result<void> added =
            plans.load(summary.id).and_then([&](const Plan &plan) { return addPlan(store, plan, rows); });
        if (!added)
            return std::unexpected(added.error());
    }
    QByteArray csv = header(store);
    for (const auto &[row, totals] : rows) {
        QStringList cells{row.first.toString(),
                          row.second,
                          suppressed(totals.deployments),
                          suppressed(totals.visited),
                          suppressed(totals.missed),
                          suppressed(totals.nil),
                          QString::number(totals.personHours, 'f', 1)};
        for (const QString &type : resultTypes())
            cells.append(suppressed(totals.counts.value(type)));
        csv += csvLine(cells);
    }
    return csv;
}

Result<QByteArray> actionsCsv(Store &store, const QDate &today)
{
    const auto walks = WalkRepository(store).list();
    if (!walks)
        return std::unexpected(walks.error());
    QByteArray csv =
        csvLine({store.isExercise() ? QStringLiteral("walk_date (EXERCISE)") : QStringLiteral("walk_date"),
                 QStringLiteral("place"), QStringLiteral("concern"), QStringLiteral("action"), QStringLiteral("owner"),
                 QStringLiteral("partner"), QStringLiteral("due"), QStringLiteral("state"), QStringLiteral("overdue"),
                 QStringLiteral("outcome"), QStringLiteral("cannot_do_reason"), QStringLiteral("fed_back_on"),
                 QStringLiteral("told_how")});
    for (const Walk &walk : *walks)
        for (const WalkConcern &concern : walk.concerns)
            for (const WalkAction &action : concern.actions)
                csv += csvLine({walk.startedAt.toTimeZone(londonZone()).date().toString(Qt::ISODate), walk.placeName,
                                concern.categories.join(u' '), action.what, action.owner, action.partner,
                                action.due.toString(Qt::ISODate), toKey(action.state),
                                action.isOverdue(today) ? QStringLiteral("yes") : QStringLiteral("no"), action.outcome,
                                action.cannotDoReason, action.fedBackOn.toString(Qt::ISODate),
                                action.toldHow ? toKey(*action.toldHow) : QString()});
    return csv;
}

} // namespace lantern
