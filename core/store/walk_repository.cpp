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
