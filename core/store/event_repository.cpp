#include "store/event_repository.h"

#include "store/audit.h"
#include "store/query.h"
#include "store/values.h"

#include <QCoreApplication>

namespace lantern
{

namespace
{

struct EventRepositoryWords
{
    Q_DECLARE_TR_FUNCTIONS(EventRepository)
};

Result<void> saveEventRow(Store &store, const Event &event)
{
    const auto saved =
        run(store,
            QStringLiteral(
                "INSERT INTO event (id, name, template, place_name, footprint, expected_crowd, last_time, went_well, "
                "to_change) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name, "
                "template = excluded.template, place_name = excluded.place_name, footprint = excluded.footprint, "
                "expected_crowd = excluded.expected_crowd, last_time = excluded.last_time, went_well = "
                "excluded.went_well, to_change = excluded.to_change"),
            {event.id.toString(), textValue(event.name), textValue(event.eventTemplate), textValue(event.placeName),
             shapeValue(event.footprint), event.expectedCrowd, idValue(event.lastTime), textValue(event.wentWell),
             textValue(event.toChange)});
    if (!saved)
        return std::unexpected(saved.error());
    for (const char *table : {"event_phase", "event_intention", "event_tactic", "event_plan"})
        if (const auto cleared =
                run(store, QStringLiteral("DELETE FROM %1 WHERE event_id = ?").arg(QLatin1StringView(table)),
                    {event.id.toString()});
            !cleared)
            return std::unexpected(cleared.error());
    return {};
}

// One row after the other into a table that is keyed by event and position.
template<class Part, class Values>
Result<void> saveParts(Store &store, const Event &event, const QString &into, const std::vector<Part> &parts,
                       Values values)
{
    int position = 0;
    for (const Part &part : parts) {
        QVariantList row{event.id.toString(), position++};
        row += values(part);
        QStringList marks(row.size(), QStringLiteral("?"));
        if (const auto saved = run(
                store, QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(into, marks.join(QStringLiteral(", "))), row);
            !saved)
            return std::unexpected(saved.error());
    }
    return {};
}

Result<void> saveAllParts(Store &store, const Event &event)
{
    return saveParts(store, event,
                     QStringLiteral("event_phase (event_id, position, name, from_ms, to_ms, expected_crowd)"),
                     event.phases,
                     [](const EventPhase &phase) {
                         return QVariantList{textValue(phase.name), instantValue(phase.from), instantValue(phase.to),
                                             phase.expectedCrowd};
                     })
        .and_then([&] {
            return saveParts(store, event, QStringLiteral("event_intention (event_id, position, level, intention)"),
                             event.intentions, [](const EventIntention &intention) {
                                 return QVariantList{toKey(intention.level), textValue(intention.text)};
                             });
        })
        .and_then([&] {
            return saveParts(store, event, QStringLiteral("event_tactic (event_id, position, kind, detail)"),
                             event.tactics, [](const EventTactic &tactic) {
                                 return QVariantList{textValue(tactic.kind), textValue(tactic.detail)};
                             });
        })
        .and_then([&] {
            return saveParts(
                store, event, QStringLiteral("event_plan (event_id, position, plan_id, made_from)"), event.plans,
                [](const EventPlan &plan) { return QVariantList{plan.plan.toString(), idValue(plan.madeFrom)}; });
        });
}

template<class Take>
Result<void> loadParts(const Store &store, const EventId &event, const QString &columns, const QString &table,
                       Take take)
{
    Result<QSqlQuery> rows =
        run(store, QStringLiteral("SELECT %1 FROM %2 WHERE event_id = ? ORDER BY position").arg(columns, table),
            {event.toString()});
    if (!rows)
        return std::unexpected(rows.error());
    while (rows->next())
        take(*rows);
    return {};
}

Result<void> loadAllParts(const Store &store, Event &event)
{
    return loadParts(store, event.id, QStringLiteral("name, from_ms, to_ms, expected_crowd"),
                     QStringLiteral("event_phase"),
                     [&](const QSqlQuery &row) {
                         event.phases.push_back({.name = row.value(0).toString(),
                                                 .from = instantFrom(row.value(1)),
                                                 .to = instantFrom(row.value(2)),
                                                 .expectedCrowd = row.value(3).toInt()});
                     })
        .and_then([&] {
            return loadParts(
                store, event.id, QStringLiteral("level, intention"), QStringLiteral("event_intention"),
                [&](const QSqlQuery &row) {
                    event.intentions.push_back(
                        {.level = commandLevelFromKey(row.value(0).toString()).value_or(CommandLevel::Gold),
                         .text = row.value(1).toString()});
                });
        })
        .and_then([&] {
            return loadParts(store, event.id, QStringLiteral("kind, detail"), QStringLiteral("event_tactic"),
                             [&](const QSqlQuery &row) {
                                 event.tactics.push_back(
                                     {.kind = row.value(0).toString(), .detail = row.value(1).toString()});
                             });
        })
        .and_then([&] {
            return loadParts(store, event.id, QStringLiteral("plan_id, made_from"), QStringLiteral("event_plan"),
                             [&](const QSqlQuery &row) {
                                 event.plans.push_back(
                                     {.plan = idFrom<PlanId>(row.value(0)), .madeFrom = idFrom<PlanId>(row.value(1))});
                             });
        });
}

Result<std::vector<Event>> loadEvents(const Store &store, const QString &where, const QVariantList &values)
{
    Result<QSqlQuery> rows = run(store,
                                 QStringLiteral("SELECT id, name, template, place_name, footprint, expected_crowd, "
                                                "last_time, went_well, to_change FROM event ") +
                                     where,
                                 values);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<Event> events;
    while (rows->next()) {
        Result<MultiPolygon> footprint = polygonsFrom(rows->value(4));
        if (!footprint)
            return std::unexpected(footprint.error());
        Event event;
        event.id = idFrom<EventId>(rows->value(0));
        event.name = rows->value(1).toString();
        event.eventTemplate = rows->value(2).toString();
        event.placeName = rows->value(3).toString();
        event.footprint = *std::move(footprint);
        event.expectedCrowd = rows->value(5).toInt();
        event.lastTime = idFrom<EventId>(rows->value(6));
        event.wentWell = rows->value(7).toString();
        event.toChange = rows->value(8).toString();
        events.push_back(std::move(event));
    }
    for (Event &event : events)
        if (const Result<void> loaded = loadAllParts(store, event); !loaded)
            return std::unexpected(loaded.error());
    return events;
}

} // namespace

EventRepository::EventRepository(Store &store)
    : m_store(store)
{
}

Result<void> EventRepository::save(const Event &event)
{
    if (!event.id.isValid())
        return failure(Error::Code::Refused, EventRepositoryWords::tr("An event needs a key."));
    Result<Transaction> transaction = Transaction::begin(m_store);
    if (!transaction)
        return std::unexpected(transaction.error());
    const Result<void> saved =
        saveEventRow(m_store, event).and_then([&] { return saveAllParts(m_store, event); }).and_then([&] {
            return appendAudit(m_store, QStringLiteral("event.save"), event.id.toString(),
                               QStringLiteral("%1 plans").arg(event.plans.size()));
        });
    return saved ? transaction->commit() : saved;
}

Result<Event> EventRepository::load(const EventId &id) const
{
    Result<std::vector<Event>> events = loadEvents(m_store, QStringLiteral("WHERE id = ?"), {id.toString()});
    if (!events)
        return std::unexpected(events.error());
    if (events->empty())
        return failure(Error::Code::NotFound, EventRepositoryWords::tr("There is no such event in this file."));
    return std::move(events->front());
}

Result<std::vector<Event>> EventRepository::list() const
{
    return loadEvents(
        m_store,
        QStringLiteral("ORDER BY (SELECT MIN(from_ms) FROM event_phase WHERE event_id = event.id) DESC NULLS "
                       "FIRST, id DESC"),
        {});
}

Result<void> EventRepository::remove(const EventId &id)
{
    Result<Transaction> transaction = Transaction::begin(m_store);
    if (!transaction)
        return std::unexpected(transaction.error());
    const Result<QSqlQuery> removed = run(m_store, QStringLiteral("DELETE FROM event WHERE id = ?"), {id.toString()});
    if (!removed)
        return std::unexpected(removed.error());
    if (removed->numRowsAffected() == 0)
        return failure(Error::Code::NotFound, EventRepositoryWords::tr("There is no such event in this file."));
    const Result<void> audited = appendAudit(m_store, QStringLiteral("event.remove"), id.toString(), {});
    return audited ? transaction->commit() : audited;
}

} // namespace lantern
