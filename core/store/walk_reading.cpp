// The part of outcome_repository.h that reads walks: one query for each table, however many walks there are.

#include "store/outcome_repository.h"
#include "store/query.h"
#include "store/values.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace lantern
{

namespace
{

struct WalkReadingWords
{
    Q_DECLARE_TR_FUNCTIONS(WalkRepository)
};

// Which walks, as they are named w, and the concerns c and actions a of them.
struct WalkQuestion
{
    QString where = {}; // empty for all
    QVariantList values = {};
    bool withActions = true;
    bool byAction = false; // the condition is of few actions
};

// In the order in which they are gone through: of what the condition is first.
QString tablesOf(const WalkQuestion &question)
{
    return question.byAction
               ? QStringLiteral("walk_action a CROSS JOIN walk_concern c ON c.id = a.concern_id CROSS JOIN walk w ON "
                                "w.id = c.walk_id")
               : QStringLiteral("walk w JOIN walk_concern c ON c.walk_id = w.id JOIN walk_action a ON a.concern_id = "
                                "c.id");
}

std::optional<int> feltFrom(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

template<class Key, class Row>
std::vector<Row> takenFrom(QHash<Key, std::vector<Row>> &rows, const Key &key)
{
    const auto found = rows.find(key);
    return found == rows.end() ? std::vector<Row>() : std::move(*found);
}

Result<QHash<ActionId, std::vector<Chase>>> chasesOf(const Store &store, const WalkQuestion &question)
{
    Result<QSqlQuery> rows =
        run(store,
            QStringLiteral("SELECT h.action_id, h.chased_on, h.answer FROM %1 "
                           "%2 JOIN walk_action_chase h ON h.action_id = a.id %3 ORDER BY h.action_id, h.position")
                .arg(tablesOf(question), question.byAction ? QStringLiteral("CROSS") : QString(), question.where),
            question.values);
    if (!rows)
        return std::unexpected(rows.error());
    QHash<ActionId, std::vector<Chase>> chases;
    while (rows->next())
        chases[idFrom<ActionId>(rows->value(0))].push_back(
            {.on = dateFrom(rows->value(1)), .answer = rows->value(2).toString()});
    return chases;
}

WalkAction actionFrom(const QSqlQuery &row)
{
    return {.id = idFrom<ActionId>(row.value(0)),
            .concern = idFrom<ConcernId>(row.value(1)),
            .what = row.value(2).toString(),
            .owner = row.value(3).toString(),
            .partner = row.value(4).toString(),
            .due = dateFrom(row.value(5)),
            .state = actionStateFromKey(row.value(6).toString()).value_or(ActionState::Open),
            .outcome = row.value(7).toString(),
            .cannotDoReason = row.value(8).toString(),
            .fedBackOn = dateFrom(row.value(9)),
            .toldHow = tellingFromKey(row.value(10).toString()),
            .chaseOn = dateFrom(row.value(11)),
            .chases = {},
            .reopened = row.value(12).toInt(),
            .reopenedOn = dateFrom(row.value(13)),
            .reopenedWhy = row.value(14).toString(),
            .earlierOutcome = row.value(15).toString()};
}

// Of an action a, by the day that is bound to it.
QString isUnanswered()
{
    return QStringLiteral("a.state <> 'fed_back' AND (a.state IN ('done', 'cannot_do') OR a.due < ?)");
}

// In the order of the walks, newest first, then as they stand in each.
Result<std::vector<ActionOfWalk>> actionsOf(const Store &store, const WalkQuestion &question)
{
    Result<QHash<ActionId, std::vector<Chase>>> chases = chasesOf(store, question);
    if (!chases)
        return std::unexpected(chases.error());
    Result<QSqlQuery> rows =
        run(store,
            QStringLiteral("SELECT a.id, a.concern_id, a.what, a.owner, a.partner, a.due, a.state, a.outcome, "
                           "a.cannot_do_reason, a.fed_back_on, a.told_how, a.chase_on, a.reopened, a.reopened_on, "
                           "a.reopened_why, a.earlier_outcome, w.id, "
                           "CASE c.place_name WHEN '' THEN w.place_name ELSE c.place_name END FROM %1 %2 "
                           "ORDER BY w.started_ms DESC, w.id DESC, c.position, a.position")
                .arg(tablesOf(question), question.where),
            question.values);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<ActionOfWalk> actions;
    while (rows->next()) {
        actions.push_back({.walk = idFrom<WalkId>(rows->value(16)),
                           .placeName = rows->value(17).toString(),
                           .action = actionFrom(*rows)});
        WalkAction &action = actions.back().action;
        action.chases = takenFrom(*chases, action.id);
    }
    return actions;
}

Result<QHash<WalkId, std::vector<WalkConcern>>> concernsOf(const Store &store, const WalkQuestion &question)
{
    Result<std::vector<ActionOfWalk>> found =
        question.withActions ? actionsOf(store, question) : std::vector<ActionOfWalk>();
    if (!found)
        return std::unexpected(found.error());
    QHash<ConcernId, std::vector<WalkAction>> actions;
    for (ActionOfWalk &one : *found)
        actions[one.action.concern].push_back(std::move(one.action));
    Result<QSqlQuery> rows =
        run(store,
            QStringLiteral("SELECT c.id, c.walk_id, c.easting, c.northing, c.categories, c.place_name FROM walk w "
                           "JOIN walk_concern c ON c.walk_id = w.id %1 ORDER BY c.walk_id, c.position")
                .arg(question.where),
            question.values);
    if (!rows)
        return std::unexpected(rows.error());
    QHash<WalkId, std::vector<WalkConcern>> concerns;
    while (rows->next()) {
        const auto id = idFrom<ConcernId>(rows->value(0));
        concerns[idFrom<WalkId>(rows->value(1))].push_back(
            {.id = id,
             .point = {rows->value(2).toDouble(), rows->value(3).toDouble()},
             .categories = rows->value(4).toString().split(u' ', Qt::SkipEmptyParts),
             .placeName = rows->value(5).toString(),
             .actions = takenFrom(actions, id)});
    }
    return concerns;
}

Result<Walk> walkFrom(const QSqlQuery &row)
{
    return lineFrom(row.value(6)).transform([&row](Line route) {
        return Walk{.id = idFrom<WalkId>(row.value(0)),
                    .startedAt = instantFrom(row.value(1)),
                    .minutes = row.value(2).toInt(),
                    .placeName = row.value(3).toString(),
                    .place = {row.value(4).toDouble(), row.value(5).toDouble()},
                    .route = std::move(route),
                    .officer = row.value(7).toString(),
                    .women = row.value(8).toInt(),
                    .light = lightFromKey(row.value(9).toString()).value_or(Light::Dark),
                    .concerns = {},
                    .feltBefore = feltFrom(row.value(10)),
                    .feltAfter = feltFrom(row.value(11)),
                    .request = idFrom<WalkRequestId>(row.value(12))};
    });
}

// Newest first.
Result<std::vector<Walk>> walksOf(const Store &store, const WalkQuestion &question)
{
    Result<QHash<WalkId, std::vector<WalkConcern>>> concerns = concernsOf(store, question);
    if (!concerns)
        return std::unexpected(concerns.error());
    Result<QSqlQuery> rows = run(store,
                                 QStringLiteral("SELECT w.id, w.started_ms, w.minutes, w.place_name, w.easting, "
                                                "w.northing, w.route, w.officer, w.women, w.light, w.felt_before, "
                                                "w.felt_after, w.request_id FROM walk w %1 "
                                                "ORDER BY w.started_ms DESC, w.id DESC")
                                     .arg(question.where),
                                 question.values);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<Walk> walks;
    while (rows->next()) {
        Result<Walk> walk = walkFrom(*rows);
        if (!walk)
            return std::unexpected(walk.error());
        walk->concerns = takenFrom(*concerns, walk->id);
        walks.push_back(*std::move(walk));
    }
    return walks;
}

// Newest first.
Result<std::vector<WalkId>> idsOf(const Store &store, const WalkQuestion &question)
{
    Result<QSqlQuery> rows = run(
        store, QStringLiteral("SELECT w.id FROM walk w %1 ORDER BY w.started_ms DESC, w.id DESC").arg(question.where),
        question.values);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<WalkId> ids;
    while (rows->next())
        ids.push_back(idFrom<WalkId>(rows->value(0)));
    return ids;
}

} // namespace

Result<Walk> WalkRepository::load(const WalkId &id) const
{
    Result<std::vector<Walk>> walks =
        walksOf(m_store, {.where = QStringLiteral("WHERE w.id = ?"), .values = {id.toString()}});
    if (!walks)
        return std::unexpected(walks.error());
    if (walks->empty())
        return failure(Error::Code::NotFound, WalkReadingWords::tr("There is no such walk in this file."));
    return std::move(walks->front());
}

Result<std::vector<Walk>> WalkRepository::load(std::span<const WalkId> ids) const
{
    Result<std::vector<Walk>> walks = walksOf(
        m_store, {.where = QStringLiteral("WHERE w.id IN (SELECT value FROM json_each(?))"), .values = {idList(ids)}});
    if (!walks)
        return walks;
    QHash<WalkId, qsizetype> places;
    for (const WalkId &id : ids)
        places.insert(id, places.size());
    std::ranges::sort(*walks, {}, [&places](const Walk &walk) { return places.value(walk.id); });
    return walks;
}

Result<std::vector<Walk>> WalkRepository::list() const
{
    return walksOf(m_store, {});
}

Result<std::vector<Walk>> WalkRepository::listWithoutActions() const
{
    return walksOf(m_store, {.withActions = false});
}

Result<std::vector<Walk>> WalkRepository::startedSince(const QDateTime &instant) const
{
    return walksOf(m_store,
                   {.where = QStringLiteral("WHERE w.started_ms >= ?"), .values = {instant.toMSecsSinceEpoch()}});
}

Result<std::vector<Walk>> WalkRepository::heldFor(std::span<const WalkRequestId> requests) const
{
    return walksOf(m_store, {.where = QStringLiteral("WHERE w.request_id IN (SELECT value FROM json_each(?))"),
                             .values = {idList(requests)}});
}

Result<std::vector<Walk>> WalkRepository::withConcerns(std::span<const ConcernId> concerns) const
{
    return walksOf(m_store, {.where = QStringLiteral("WHERE w.id IN (SELECT of.walk_id FROM walk_concern of "
                                                     "WHERE of.id IN (SELECT value FROM json_each(?)))"),
                             .values = {idList(concerns)}});
}

Result<std::vector<WalkId>> WalkRepository::ids() const
{
    return idsOf(m_store, {});
}

Result<std::vector<WalkId>> WalkRepository::withWork(int fedBackLast) const
{
    return idsOf(m_store, {.where = QStringLiteral(
                               "WHERE w.id IN ("
                               "SELECT c.walk_id FROM walk_action a JOIN walk_concern c ON c.id = a.concern_id "
                               "WHERE a.state <> 'fed_back' UNION "
                               "SELECT c.walk_id FROM walk_concern c WHERE NOT EXISTS "
                               "(SELECT 1 FROM walk_action a WHERE a.concern_id = c.id) UNION "
                               "SELECT c.walk_id FROM walk_concern c WHERE c.id IN "
                               "(SELECT a.concern_id FROM walk_action a WHERE a.fed_back_on IS NOT NULL "
                               "ORDER BY a.fed_back_on DESC LIMIT ?))"),
                           .values = {fedBackLast}});
}

Result<std::vector<ActionOfWalk>> WalkRepository::unanswered(const QDate &dueBefore) const
{
    return actionsOf(m_store, {.where = QStringLiteral("WHERE ") + isUnanswered(),
                               .values = {dueBefore.toString(Qt::ISODate)},
                               .byAction = true});
}

Result<std::vector<ActionOfWalk>> WalkRepository::longestUnanswered(const QDate &dueBefore, int most) const
{
    const QString day = dueBefore.toString(Qt::ISODate);
    return actionsOf(
        m_store,
        {.where = QStringLiteral("WHERE a.id IN (SELECT a.id FROM walk_action a JOIN walk_concern c ON c.id = "
                                 "a.concern_id JOIN walk w ON w.id = c.walk_id WHERE %1 ORDER BY CASE WHEN a.due < ? "
                                 "THEN a.due ELSE ? END, w.started_ms DESC, w.id DESC, c.position, a.position LIMIT ?)")
                      .arg(isUnanswered()),
         .values = {day, day, day, most},
         .byAction = true});
}

Result<int> WalkRepository::unansweredCount(const QDate &dueBefore) const
{
    Result<QSqlQuery> row = run(m_store, QStringLiteral("SELECT COUNT(*) FROM walk_action a WHERE ") + isUnanswered(),
                                {dueBefore.toString(Qt::ISODate)});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? row->value(0).toInt() : 0;
}

Result<int> WalkRepository::openActionsDue(const QDate &first, const QDate &last) const
{
    Result<QSqlQuery> row = run(m_store,
                                QStringLiteral("SELECT COUNT(*) FROM walk_action a WHERE a.due BETWEEN ? AND ? "
                                               "AND a.state IN ('open', 'in_progress')"),
                                {first.toString(Qt::ISODate), last.toString(Qt::ISODate)});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? row->value(0).toInt() : 0;
}

Result<std::vector<ActionOfWalk>> WalkRepository::toChase(const QDate &today) const
{
    return actionsOf(m_store, {.where = QStringLiteral("WHERE a.state IN ('open', 'in_progress') AND a.chase_on <= ?"),
                               .values = {today.toString(Qt::ISODate)},
                               .byAction = true});
}

} // namespace lantern
