#include "store/outcome_repository.h"

#include "store/audit.h"
#include "store/chase_rows.h"
#include "store/query.h"
#include "store/values.h"

#include <QCoreApplication>

namespace lantern
{

namespace
{

struct WalkRepositoryWords
{
    Q_DECLARE_TR_FUNCTIONS(WalkRepository)
};

QVariant feltValue(const std::optional<int> &felt)
{
    return felt ? QVariant(*felt) : QVariant();
}

std::optional<int> feltFrom(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

Result<void> saveWalkRow(Store &store, const Walk &walk)
{
    const auto saved = run(
        store,
        QStringLiteral(
            "INSERT INTO walk (id, started_ms, minutes, place_name, easting, northing, route, officer, women, light, "
            "felt_before, felt_after, request_id) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET started_ms = "
            "excluded.started_ms, "
            "minutes = excluded.minutes, place_name = excluded.place_name, easting = excluded.easting, "
            "northing = excluded.northing, route = excluded.route, officer = excluded.officer, women = excluded.women, "
            "light = excluded.light, felt_before = excluded.felt_before, felt_after = excluded.felt_after, "
            "request_id = excluded.request_id"),
        {walk.id.toString(), walk.startedAt.toMSecsSinceEpoch(), walk.minutes, textValue(walk.placeName),
         walk.place.easting, walk.place.northing, shapeValue(walk.route), textValue(walk.officer), walk.women,
         toKey(walk.light), feltValue(walk.feltBefore), feltValue(walk.feltAfter), idValue(walk.request)});
    if (!saved)
        return std::unexpected(saved.error());
    const auto cleared = run(store, QStringLiteral("DELETE FROM walk_concern WHERE walk_id = ?"), {walk.id.toString()});
    return cleared ? Result<void>() : std::unexpected(cleared.error());
}

Result<void> saveActions(Store &store, const WalkConcern &concern)
{
    int position = 0;
    for (const WalkAction &action : concern.actions) {
        const auto saved = run(
            store,
            QStringLiteral(
                "INSERT INTO walk_action (id, concern_id, position, what, owner, partner, due, state, outcome, "
                "cannot_do_reason, fed_back_on, told_how, chase_on, reopened, reopened_on, reopened_why, "
                "earlier_outcome) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {action.id.toString(), concern.id.toString(), position++, textValue(action.what), textValue(action.owner),
             textValue(action.partner), dateValue(action.due), toKey(action.state), textValue(action.outcome),
             textValue(action.cannotDoReason), dateValue(action.fedBackOn),
             textValue(action.toldHow ? toKey(*action.toldHow) : QString()), dateValue(action.chaseOn), action.reopened,
             dateValue(action.reopenedOn), textValue(action.reopenedWhy), textValue(action.earlierOutcome)});
        if (!saved)
            return std::unexpected(saved.error());
        if (const Result<void> chased = saveChases(store, ChaseTable::WalkAction, action.id.toString(), action.chases);
            !chased)
            return chased;
    }
    return {};
}

Result<void> saveConcerns(Store &store, const Walk &walk)
{
    int position = 0;
    for (const WalkConcern &concern : walk.concerns) {
        const auto saved =
            run(store,
                QStringLiteral(
                    "INSERT INTO walk_concern (id, walk_id, position, easting, northing, categories, place_name) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?)"),
                {concern.id.toString(), walk.id.toString(), position++, concern.point.easting, concern.point.northing,
                 textValue(concern.categories.join(u' ')), textValue(concern.placeName)});
        if (!saved)
            return std::unexpected(saved.error());
        if (const Result<void> actions = saveActions(store, concern); !actions)
            return actions;
    }
    return {};
}

Result<void> checkKeys(const Walk &walk)
{
    bool good = walk.id.isValid() && walk.startedAt.isValid();
    for (const WalkConcern &concern : walk.concerns) {
        good = good && concern.id.isValid();
        for (const WalkAction &action : concern.actions)
            good = good && action.id.isValid();
    }
    if (!good)
        return failure(Error::Code::Refused,
                       WalkRepositoryWords::tr("A walk needs a start, and it, each concern and each action a key."));
    return {};
}

Result<std::vector<WalkAction>> loadActions(const Store &store, const ConcernId &concern)
{
    Result<QSqlQuery> rows = run(
        store,
        QStringLiteral("SELECT id, what, owner, partner, due, state, outcome, cannot_do_reason, fed_back_on, told_how, "
                       "chase_on, reopened, reopened_on, reopened_why, earlier_outcome "
                       "FROM walk_action WHERE concern_id = ? ORDER BY position"),
        {concern.toString()});
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<WalkAction> actions;
    while (rows->next())
        actions.push_back({.id = idFrom<ActionId>(rows->value(0)),
                           .concern = concern,
                           .what = rows->value(1).toString(),
                           .owner = rows->value(2).toString(),
                           .partner = rows->value(3).toString(),
                           .due = dateFrom(rows->value(4)),
                           .state = actionStateFromKey(rows->value(5).toString()).value_or(ActionState::Open),
                           .outcome = rows->value(6).toString(),
                           .cannotDoReason = rows->value(7).toString(),
                           .fedBackOn = dateFrom(rows->value(8)),
                           .toldHow = tellingFromKey(rows->value(9).toString()),
                           .chaseOn = dateFrom(rows->value(10)),
                           .chases = {},
                           .reopened = rows->value(11).toInt(),
                           .reopenedOn = dateFrom(rows->value(12)),
                           .reopenedWhy = rows->value(13).toString(),
                           .earlierOutcome = rows->value(14).toString()});
    for (WalkAction &action : actions) {
        Result<std::vector<Chase>> chases = loadChases(store, ChaseTable::WalkAction, action.id.toString());
        if (!chases)
            return std::unexpected(chases.error());
        action.chases = std::move(*chases);
    }
    return actions;
}

Result<std::vector<WalkConcern>> loadConcerns(const Store &store, const WalkId &walk)
{
    Result<QSqlQuery> rows =
        run(store,
            QStringLiteral("SELECT id, easting, northing, categories, place_name FROM walk_concern "
                           "WHERE walk_id = ? ORDER BY position"),
            {walk.toString()});
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<WalkConcern> concerns;
    while (rows->next())
        concerns.push_back({.id = idFrom<ConcernId>(rows->value(0)),
                            .point = {rows->value(1).toDouble(), rows->value(2).toDouble()},
                            .categories = rows->value(3).toString().split(u' ', Qt::SkipEmptyParts),
                            .placeName = rows->value(4).toString(),
                            .actions = {}});
    for (WalkConcern &concern : concerns) {
        Result<std::vector<WalkAction>> actions = loadActions(store, concern.id);
        if (!actions)
            return std::unexpected(actions.error());
        concern.actions = std::move(*actions);
    }
    return concerns;
}

Result<std::vector<Walk>> loadWalks(const Store &store, const QString &where, const QVariantList &values)
{
    Result<QSqlQuery> rows = run(
        store,
        QStringLiteral("SELECT id, started_ms, minutes, place_name, easting, northing, route, officer, women, light, "
                       "felt_before, felt_after, request_id FROM walk ") +
            where,
        values);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<Walk> walks;
    while (rows->next()) {
        Result<Line> route = lineFrom(rows->value(6));
        if (!route)
            return std::unexpected(route.error());
        walks.push_back({.id = idFrom<WalkId>(rows->value(0)),
                         .startedAt = instantFrom(rows->value(1)),
                         .minutes = rows->value(2).toInt(),
                         .placeName = rows->value(3).toString(),
                         .place = {rows->value(4).toDouble(), rows->value(5).toDouble()},
                         .route = std::move(*route),
                         .officer = rows->value(7).toString(),
                         .women = rows->value(8).toInt(),
                         .light = lightFromKey(rows->value(9).toString()).value_or(Light::Dark),
                         .concerns = {},
                         .feltBefore = feltFrom(rows->value(10)),
                         .feltAfter = feltFrom(rows->value(11)),
                         .request = idFrom<WalkRequestId>(rows->value(12))});
    }
    for (Walk &walk : walks) {
        Result<std::vector<WalkConcern>> concerns = loadConcerns(store, walk.id);
        if (!concerns)
            return std::unexpected(concerns.error());
        walk.concerns = std::move(*concerns);
    }
    return walks;
}

} // namespace

WalkRepository::WalkRepository(Store &store)
    : m_store(store)
{
}

Result<void> WalkRepository::save(const Walk &walk)
{
    if (const Result<void> checked = checkKeys(walk); !checked)
        return checked;
    Result<Transaction> transaction = Transaction::begin(m_store);
    if (!transaction)
        return std::unexpected(transaction.error());
    const Result<void> saved =
        saveWalkRow(m_store, walk).and_then([&] { return saveConcerns(m_store, walk); }).and_then([&] {
            return appendAudit(m_store, QStringLiteral("walk.save"), walk.id.toString(),
                               QStringLiteral("%1 concerns").arg(walk.concerns.size()));
        });
    return saved ? transaction->commit() : saved;
}

Result<Walk> WalkRepository::load(const WalkId &id) const
{
    Result<std::vector<Walk>> walks = loadWalks(m_store, QStringLiteral("WHERE id = ?"), {id.toString()});
    if (!walks)
        return std::unexpected(walks.error());
    if (walks->empty())
        return failure(Error::Code::NotFound, WalkRepositoryWords::tr("There is no such walk in this file."));
    return std::move(walks->front());
}

Result<std::vector<Walk>> WalkRepository::list() const
{
    return loadWalks(m_store, QStringLiteral("ORDER BY started_ms DESC, id DESC"), {});
}

Result<void> WalkRepository::remove(const WalkId &id)
{
    Result<Transaction> transaction = Transaction::begin(m_store);
    if (!transaction)
        return std::unexpected(transaction.error());
    const Result<QSqlQuery> removed = run(m_store, QStringLiteral("DELETE FROM walk WHERE id = ?"), {id.toString()});
    if (!removed)
        return std::unexpected(removed.error());
    if (removed->numRowsAffected() == 0)
        return failure(Error::Code::NotFound, WalkRepositoryWords::tr("There is no such walk in this file."));
    const Result<void> audited = appendAudit(m_store, QStringLiteral("walk.remove"), id.toString(), {});
    return audited ? transaction->commit() : audited;
}

} // namespace lantern
