#include "store/operation_counts.h"

#include "store/query.h"

#include <map>
#include <tuple>

namespace lantern
{

namespace
{

using CountKey = std::tuple<QString, QString, double, double>; // month, operation, easting, northing
using Counted = std::map<CountKey, OperationCount>;

// The rows of each query begin with the four parts of the key.
constexpr int KeyColumns = 4;

OperationCount &countOf(Counted &counted, const QSqlQuery &row)
{
    const CountKey key{row.value(0).toString(), row.value(1).toString(), row.value(2).toDouble(),
                       row.value(3).toDouble()};
    const auto [found, isNew] = counted.try_emplace(key);
    if (isNew) {
        found->second.month = Month::fromString(std::get<0>(key)).value_or(Month());
        found->second.operation = operationFromKey(std::get<1>(key)).value_or(Operation::Other);
        found->second.point = {std::get<2>(key), std::get<3>(key)};
    }
    return found->second;
}

template<class Take>
Result<void> readInto(const Store &store, const QString &sql, Counted &counted, Take take)
{
    Result<QSqlQuery> rows = run(store, sql);
    if (!rows)
        return std::unexpected(rows.error());
    while (rows->next())
        take(countOf(counted, *rows), *rows);
    return {};
}

Result<void> readVisits(const Store &store, Counted &counted)
{
    const QString sql = QStringLiteral(
        "SELECT substr(p.operational_date, 1, 7), t.operation, l.easting, l.northing, COUNT(*), "
        "SUM(r.id IS NOT NULL AND r.missed = 0), SUM(r.id IS NOT NULL AND r.missed = 1), "
        "SUM(r.id IS NOT NULL AND r.nil = 1), SUM(r.id IS NOT NULL AND r.prior_link = 1), "
        "SUM(r.id IS NOT NULL AND (r.risk_assessed = 0 OR r.intelligence_checked = 0) AND EXISTS (SELECT 1 FROM "
        "patrol_result_count s WHERE s.result_id = r.id AND s.kind = 'type' AND s.name = 'stop' AND s.amount > 0)), "
        "SUM(COALESCE(r.out_ms - r.in_ms, 0)), SUM(COALESCE(r.out_ms - r.in_ms, 0) * COALESCE(m.members, 0)) "
        "FROM plan p JOIN team t ON t.plan_id = p.id JOIN leg l ON l.team_id = t.id AND l.kind = 'visit' "
        "LEFT JOIN (SELECT team_id, COUNT(*) AS members FROM team_member GROUP BY team_id) m ON m.team_id = t.id "
        "LEFT JOIN patrol_result r ON r.leg_id = l.id AND "
        "NOT EXISTS (SELECT 1 FROM patrol_result newer WHERE newer.corrects = r.id) "
        "WHERE p.status <> 'draft' OR r.id IS NOT NULL GROUP BY 1, 2, 3, 4");
    return readInto(store, sql, counted, [](OperationCount &count, const QSqlQuery &row) {
        constexpr double MillisecondsPerMinute = 60'000;
        count.planned = row.value(KeyColumns).toInt();
        count.made = row.value(KeyColumns + 1).toInt();
        count.missed = row.value(KeyColumns + 2).toInt();
        count.nil = row.value(KeyColumns + 3).toInt();
        count.priorLinks = row.value(KeyColumns + 4).toInt();
        count.unassessed = row.value(KeyColumns + 5).toInt();
        count.minutes = row.value(KeyColumns + 6).toDouble() / MillisecondsPerMinute;
        count.personMinutes = row.value(KeyColumns + 7).toDouble() / MillisecondsPerMinute;
    });
}

Result<void> readDeeds(const Store &store, Counted &counted)
{
    const QString sql = QStringLiteral(
        "SELECT substr(p.operational_date, 1, 7), t.operation, l.easting, l.northing, c.kind, c.name, SUM(c.amount) "
        "FROM patrol_result_count c JOIN patrol_result r ON r.id = c.result_id JOIN leg l ON l.id = r.leg_id "
        "JOIN team t ON t.id = l.team_id JOIN plan p ON p.id = t.plan_id "
        "WHERE c.amount > 0 AND NOT EXISTS (SELECT 1 FROM patrol_result newer WHERE newer.corrects = r.id) "
        "GROUP BY 1, 2, 3, 4, 5, 6");
    return readInto(store, sql, counted, [](OperationCount &count, const QSqlQuery &row) {
        const bool isType = row.value(KeyColumns).toString() == QLatin1StringView("type");
        QMap<QString, int> &into = isType ? count.counts : count.stopReasons;
        into.insert(row.value(KeyColumns + 1).toString(), row.value(KeyColumns + 2).toInt());
    });
}

// One place for each patrol, so that deployments add up over places.
Result<void> readDeployments(const Store &store, Counted &counted)
{
    const QString sql =
        QStringLiteral("SELECT substr(p.operational_date, 1, 7), t.operation, l.easting, l.northing, COUNT(*) "
                       "FROM plan p JOIN team t ON t.plan_id = p.id JOIN leg l ON l.id = (SELECT f.id FROM leg f "
                       "WHERE f.team_id = t.id AND f.kind = 'visit' ORDER BY f.position LIMIT 1) "
                       "WHERE EXISTS (SELECT 1 FROM patrol_result r WHERE r.plan_id = p.id) GROUP BY 1, 2, 3, 4");
    return readInto(store, sql, counted, [](OperationCount &count, const QSqlQuery &row) {
        count.deployments = row.value(KeyColumns).toInt();
    });
}

} // namespace

Result<std::vector<OperationCount>> operationCounts(const Store &store)
{
    Counted counted;
    const Result<void> read =
        readVisits(store, counted).and_then([&] { return readDeeds(store, counted); }).and_then([&] {
            return readDeployments(store, counted);
        });
    if (!read)
        return std::unexpected(read.error());
    std::vector<OperationCount> counts;
    counts.reserve(counted.size());
    for (auto &[key, count] : counted)
        counts.push_back(std::move(count));
    return counts;
}

} // namespace lantern
