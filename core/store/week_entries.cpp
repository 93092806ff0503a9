#include "store/week_entries.h"

#include "base/clock.h"
#include "base/day_text.h"
#include "geo/shapes.h"
#include "store/query.h"

#include <algorithm>
#include <iterator>

namespace lantern
{

namespace
{

// A CROSS JOIN keeps its order in SQLite: from the nights of the week to what was done in them, however many others there are.

// Of a visit that is planned or was made: measure, amount, easting, northing, then record, parent, part, title, detail.
QString visitSql(const QString &measure, const QString &amount, const QString &where)
{
    return QStringLiteral(
               "SELECT %1, %2, l.easting, l.northing, COALESCE(r.id, l.id), p.id, l.id, l.place_name, p.name || ' · ' "
               "|| t.name "
               "FROM plan p CROSS JOIN team t ON t.plan_id = p.id CROSS JOIN leg l ON l.team_id = t.id AND "
               "l.kind = 'visit' LEFT JOIN patrol_result r ON r.leg_id = l.id AND "
               "NOT EXISTS (SELECT 1 FROM patrol_result newer WHERE newer.corrects = r.id) "
               "WHERE p.operational_date BETWEEN ?1 AND ?2 AND %3")
        .arg(measure, amount, where);
}

QString countSql(const QString &kind, const QString &measure)
{
    return QStringLiteral(
               "SELECT %2, c.amount, l.easting, l.northing, r.id, p.id, l.id, l.place_name, p.name || ' · ' || t.name "
               "FROM plan p CROSS JOIN patrol_result r ON r.plan_id = p.id JOIN leg l ON l.id = r.leg_id "
               "JOIN team t ON t.id = l.team_id JOIN patrol_result_count c ON c.result_id = r.id "
               "WHERE p.operational_date BETWEEN ?1 AND ?2 AND c.kind = '%1' AND c.amount > 0 "
               "AND NOT EXISTS (SELECT 1 FROM patrol_result newer WHERE newer.corrects = r.id)")
        .arg(kind, measure);
}

struct EntryQuery
{
    RecordKind kind = RecordKind::Result;
    QString sql;
};

std::vector<EntryQuery> patrolQueries()
{
    const QString made = QStringLiteral("r.id IS NOT NULL AND r.missed = 0");
    return {{RecordKind::Plan,
             QStringLiteral("SELECT 'deployments', 1, l.easting, l.northing, p.id, '', '', p.name, t.name "
                            "FROM plan p JOIN team t ON t.plan_id = p.id JOIN leg l ON l.id = (SELECT f.id FROM leg f "
                            "WHERE f.team_id = t.id AND f.kind = 'visit' ORDER BY f.position LIMIT 1) "
                            "WHERE p.operational_date BETWEEN ?1 AND ?2 "
                            "AND EXISTS (SELECT 1 FROM patrol_result r WHERE r.plan_id = p.id)")},
            {RecordKind::Result, visitSql(QStringLiteral("'visits_planned'"), QStringLiteral("1"),
                                          QStringLiteral("(p.status <> 'draft' OR r.id IS NOT NULL)"))},
            {RecordKind::Result, visitSql(QStringLiteral("'visits_made'"), QStringLiteral("1"), made)},
            {RecordKind::Result,
             visitSql(QStringLiteral("'visits_missed'"), QStringLiteral("1"), QStringLiteral("r.missed = 1"))},
            {RecordKind::Result, visitSql(QStringLiteral("'nil'"), QStringLiteral("1"), QStringLiteral("r.nil = 1"))},
            {RecordKind::Result, visitSql(QStringLiteral("'person_minutes'"),
                                          QStringLiteral("(r.out_ms - r.in_ms) / 60000.0 * "
                                                         "(SELECT COUNT(*) FROM team_member m WHERE m.team_id = t.id)"),
                                          QStringLiteral("r.out_ms > r.in_ms"))},
            {RecordKind::Result, countSql(QStringLiteral("type"), QStringLiteral("c.name"))},
            {RecordKind::Result, countSql(QStringLiteral("stop_reason"), QStringLiteral("'stop:' || c.name"))},
            {RecordKind::Result,
             visitSql(QStringLiteral("'prior_links'"), QStringLiteral("1"), QStringLiteral("r.prior_link = 1"))},
            {RecordKind::Result,
             visitSql(QStringLiteral("'to_finish'"), QStringLiteral("1"),
                      QStringLiteral(
                          "(r.risk_assessed = 0 OR r.intelligence_checked = 0) AND EXISTS (SELECT 1 FROM "
                          "patrol_result_count s WHERE s.result_id = r.id AND s.kind = 'type' AND s.name = 'stop' "
                          "AND s.amount > 0)"))}};
}

// Instants are compared with the first moment of the first day and of the day after the last, in London: ?3 and ?4.
std::vector<EntryQuery> otherQueries()
{
    const QString walked = QStringLiteral("w.started_ms >= ?3 AND w.started_ms < ?4");
    const QString day = QStringLiteral("strftime('%Y-%m-%d', w.started_ms / 1000, 'unixepoch')");
    return {
        {RecordKind::Walk, QStringLiteral("SELECT 'walks', 1, w.easting, w.northing, w.id, '', '', w.place_name, %2 "
                                          "FROM walk w WHERE %1")
                               .arg(walked, day)},
        {RecordKind::Walk, QStringLiteral("SELECT 'women_walked', w.women, w.easting, w.northing, w.id, '', '', "
                                          "w.place_name, %2 FROM walk w WHERE %1")
                               .arg(walked, day)},
        {RecordKind::Concern,
         QStringLiteral("SELECT 'concerns', 1, c.easting, c.northing, c.id, w.id, '', c.place_name, "
                        "w.place_name FROM walk w JOIN walk_concern c ON c.walk_id = w.id WHERE %1")
             .arg(walked)},
        {RecordKind::Action,
         QStringLiteral(
             "SELECT 'fed_back', 1, c.easting, c.northing, a.id, c.walk_id, c.id, a.what, a.owner FROM "
             "walk_action a JOIN walk_concern c ON c.id = a.concern_id WHERE a.fed_back_on BETWEEN ?1 AND ?2")},
        {RecordKind::Action,
         QStringLiteral("SELECT 'actions_due', 1, c.easting, c.northing, a.id, c.walk_id, c.id, a.what, a.owner FROM "
                        "walk_action a JOIN walk_concern c ON c.id = a.concern_id WHERE a.due BETWEEN ?1 AND ?2")},
        {RecordKind::Venue,
         QStringLiteral("SELECT 'venue_visits', 1, v.easting, v.northing, v.id, '', '', v.name, i.on_date FROM "
                        "venue_visit i JOIN venue v ON v.id = i.venue_id WHERE i.on_date BETWEEN ?1 AND ?2")},
        {RecordKind::Venue,
         QStringLiteral("SELECT 'venues_trained', 1, v.easting, v.northing, v.id, '', '', v.name, s.kind FROM "
                        "training_session s JOIN training_attendance a ON a.session_id = s.id JOIN venue v ON v.id = "
                        "a.venue_id WHERE s.on_date BETWEEN ?1 AND ?2")},
        {RecordKind::Venue,
         QStringLiteral(
             "SELECT 'people_trained', a.people - a.trained_before, v.easting, v.northing, v.id, '', '', "
             "v.name, s.kind FROM training_session s JOIN training_attendance a ON a.session_id = s.id JOIN "
             "venue v ON v.id = a.venue_id WHERE s.on_date BETWEEN ?1 AND ?2 AND a.people > a.trained_before")},
        {RecordKind::Tasking,
         QStringLiteral("SELECT 'decisions', 1, d.easting, d.northing, d.id, '', '', d.decision, d.place_name FROM "
                        "tasking d WHERE d.recorded_ms >= ?3 AND d.recorded_ms < ?4 AND d.state <> 'withdrawn' AND NOT "
                        "EXISTS (SELECT 1 FROM tasking later WHERE later.id = d.id AND later.number > d.number)")}};
}

Result<void> readInto(const Store &store, const EntryQuery &asked, const QVariantList &days,
                      std::vector<WeekEntry> &entries)
{
    // SQLite counts the parameters up to the highest that the statement names.
    const bool byInstant = asked.sql.contains(QLatin1StringView("?4"));
    QString sql = asked.sql;
    if (byInstant)
        sql.replace(QLatin1StringView("?3"), QLatin1StringView("?1"))
            .replace(QLatin1StringView("?4"), QLatin1StringView("?2"));
    Result<QSqlQuery> rows = run(store, sql, byInstant ? days.sliced(2) : days.first(2));
    if (!rows)
        return std::unexpected(rows.error());
    // Of walks and visits to venues the detail is their day.
    const auto inWords = [](const QString &detail) {
        const QDate day = QDate::fromString(detail, Qt::ISODate);
        return day.isValid() ? shortDay(day) : detail;
    };
    while (rows->next())
        entries.push_back({.measure = rows->value(0).toString(),
                           .amount = rows->value(1).toDouble(),
                           .point = GridPoint{rows->value(2).toDouble(), rows->value(3).toDouble()},
                           .record = {.kind = asked.kind,
                                      .id = rows->value(4).toString(),
                                      .parent = rows->value(5).toString(),
                                      .part = rows->value(6).toString(),
                                      .title = rows->value(7).toString(),
                                      .detail = inWords(rows->value(8).toString())}});
    return {};
}

// Its middle is where an authority is; one without an area is of the force alone.
Result<void> readAuthorities(const Store &store, const QVariantList &instants, std::vector<WeekEntry> &entries)
{
    Result<QSqlQuery> rows =
        run(store,
            QStringLiteral("SELECT id, reference, grounds, area FROM authority WHERE from_ms >= ?1 AND from_ms < ?2"),
            instants);
    if (!rows)
        return std::unexpected(rows.error());
    while (rows->next()) {
        WeekEntry entry{.measure = QStringLiteral("authorities"),
                        .amount = 1,
                        .record = {.kind = RecordKind::Authority,
                                   .id = rows->value(0).toString(),
                                   .title = rows->value(1).toString(),
                                   .detail = rows->value(2).toString()}};
        const auto area = shapeFromWkb(rows->value(3).toByteArray());
        if (const GridBox box = area ? boundsOf(*area) : GridBox(); !box.isEmpty())
            entry.point = GridPoint{(box.west + box.east) / 2, (box.south + box.north) / 2};
        entries.push_back(std::move(entry));
    }
    return {};
}

} // namespace

Result<std::vector<WeekEntry>> weekEntries(const Store &store, const QDate &first, const QDate &last)
{
    const QVariantList days{first.toString(Qt::ISODate), last.toString(Qt::ISODate),
                            first.startOfDay(londonZone()).toMSecsSinceEpoch(),
                            last.addDays(1).startOfDay(londonZone()).toMSecsSinceEpoch()};
    std::vector<WeekEntry> entries;
    std::vector<EntryQuery> queries = patrolQueries();
    std::ranges::move(otherQueries(), std::back_inserter(queries));
    for (const EntryQuery &asked : queries)
        if (const Result<void> read = readInto(store, asked, days, entries); !read)
            return std::unexpected(read.error());
    if (const Result<void> read = readAuthorities(store, days.sliced(2), entries); !read)
        return std::unexpected(read.error());
    return entries;
}

} // namespace lantern
