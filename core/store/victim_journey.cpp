#include "store/victim_journey.h"

#include "store/audit.h"
#include "store/query.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace lantern
{

namespace
{

struct JourneyWords
{
    Q_DECLARE_TR_FUNCTIONS(Journey)
};

Result<void> checkStages(const VictimJourney &journey, const QDate &today)
{
    const VictimJourneyStage *reported = journey.stage(QStringLiteral("reported"));
    if (reported == nullptr || !reported->on.isValid())
        return failure(Error::Code::Refused, JourneyWords::tr("Give the date of the report."));
    for (const VictimJourneyStage &stage : journey.stages) {
        if (!journeyStages().contains(stage.stage) || !stage.on.isValid())
            return failure(Error::Code::Refused, JourneyWords::tr("Give a stage and its date; the stages are: %1.")
                                                     .arg(journeyStages().join(QStringLiteral(", "))));
        if (stage.on < reported->on)
            return failure(Error::Code::Refused, JourneyWords::tr("A stage cannot be before the report."));
        if (stage.on > today || stage.toldOn > today)
            return failure(Error::Code::Refused, JourneyWords::tr("The day is in the future. Check it."));
        if (stage.toldOn.isValid() && stage.toldOn < stage.on)
            return failure(Error::Code::Refused, JourneyWords::tr("What is due cannot be done before its stage."));
    }
    return {};
}

// A reference has a figure in it, and no name has.
Result<void> checkReference(const QString &reference)
{
    static const QRegularExpression form(QStringLiteral("^(?=.*\\d)[\\p{Lu}\\d][\\p{Lu}\\d/._-]*$"));
    if (!form.match(reference).hasMatch())
        return failure(
            Error::Code::Refused,
            JourneyWords::tr("Give the reference of the crime report (capitals, figures, / . _ -), never a name."));
    return {};
}

} // namespace

Result<void> checkVictimJourney(const VictimJourney &journey, const QDate &today)
{
    return checkReference(journey.reference).and_then([&] { return checkStages(journey, today); });
}

const QStringList &journeyStages()
{
    static const QStringList stages{
        QStringLiteral("reported"),          QStringLiteral("not_investigated"), QStringLiteral("arrest"),
        QStringLiteral("interview"),         QStringLiteral("released"),         QStringLiteral("charged"),
        QStringLiteral("no_further_action"), QStringLiteral("hearing"),          QStringLiteral("outcome")};
    return stages;
}

const VictimJourneyStage *VictimJourney::stage(const QString &name) const
{
    const auto found = std::ranges::find(stages, name, &VictimJourneyStage::stage);
    return found == stages.end() ? nullptr : &*found;
}

VictimJourneyRepository::VictimJourneyRepository(Store &store)
    : m_store(store)
{
}

Result<void> VictimJourneyRepository::save(const VictimJourney &journey)
{
    const QDate today = m_store.clock().now().toTimeZone(londonZone()).date();
    if (const auto checked = checkVictimJourney(journey, today); !checked)
        return checked;
    auto transaction = Transaction::begin(m_store);
    if (!transaction)
        return std::unexpected(transaction.error());
    const QString id = journey.id.toString();
    const auto kept =
        run(m_store,
            QStringLiteral("INSERT INTO victim_journey (id, reference, borough, enhanced) VALUES (?, ?, ?, ?) "
                           "ON CONFLICT (id) DO UPDATE SET reference = excluded.reference, "
                           "borough = excluded.borough, enhanced = excluded.enhanced"),
            {id, journey.reference, journey.borough.isNull() ? QStringLiteral("") : journey.borough,
             journey.enhanced ? 1 : 0});
    if (!kept)
        return std::unexpected(kept.error());
    if (const auto cleared =
            run(m_store, QStringLiteral("DELETE FROM victim_journey_stage WHERE journey_id = ?"), {id});
        !cleared)
        return std::unexpected(cleared.error());
    for (const VictimJourneyStage &stage : journey.stages)
        if (const auto added =
                run(m_store, QStringLiteral("INSERT INTO victim_journey_stage VALUES (?, ?, ?, ?)"),
                    {id, stage.stage, stage.on.toString(Qt::ISODate),
                     stage.toldOn.isValid() ? QVariant(stage.toldOn.toString(Qt::ISODate)) : QVariant()});
            !added)
            return std::unexpected(added.error());
    const Result<void> audited = appendAudit(m_store, QStringLiteral("journey.save"), id, {});
    return audited ? transaction->commit() : audited;
}

Result<void> VictimJourneyRepository::remove(const VictimJourneyId &id)
{
    auto transaction = Transaction::begin(m_store);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (const auto gone = run(m_store, QStringLiteral("DELETE FROM victim_journey WHERE id = ?"), {id.toString()});
        !gone)
        return std::unexpected(gone.error());
    const Result<void> audited = appendAudit(m_store, QStringLiteral("journey.remove"), id.toString(), {});
    return audited ? transaction->commit() : audited;
}

Result<std::vector<VictimJourney>> VictimJourneyRepository::list(const VictimJourneysAsked &asked) const
{
    QStringList conditions;
    QVariantList values;
    if (asked.open)
        conditions.append(
            QStringLiteral("j.id IN (SELECT journey_id FROM victim_journey_stage WHERE told_on IS NULL)"));
    if (!asked.borough.isEmpty()) {
        conditions.append(QStringLiteral("j.borough = ?"));
        values.append(asked.borough);
    }
    if (asked.only.isValid()) {
        conditions.append(QStringLiteral("j.id = ?"));
        values.append(asked.only.toString());
    }
    return read(conditions, values);
}

Result<std::optional<VictimJourney>> VictimJourneyRepository::find(const QString &reference) const
{
    return read({QStringLiteral("j.reference = ?")}, {reference})
        .transform([](const std::vector<VictimJourney> &found) {
            return found.empty() ? std::nullopt : std::optional(found.front());
        });
}

Result<bool> VictimJourneyRepository::isEmpty() const
{
    auto rows = run(m_store, QStringLiteral("SELECT 1 FROM victim_journey LIMIT 1"));
    if (!rows)
        return std::unexpected(rows.error());
    return !rows->next();
}

Result<std::vector<VictimJourney>> VictimJourneyRepository::read(const QStringList &conditions,
                                                                 const QVariantList &values) const
{
    const QString where =
        conditions.isEmpty() ? QString() : QStringLiteral("WHERE ") + conditions.join(QStringLiteral(" AND "));
    auto rows = run(m_store,
                    QStringLiteral("SELECT j.id, j.reference, j.borough, j.enhanced, s.stage, s.on_date, s.told_on "
                                   "FROM victim_journey j JOIN victim_journey_stage s ON s.journey_id = j.id %1 "
                                   "ORDER BY j.reference, j.id, s.on_date, s.rowid")
                        .arg(where),
                    values);
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<VictimJourney> journeys;
    QString last;
    while (rows->next()) {
        if (const QString id = rows->value(0).toString(); journeys.empty() || id != last) {
            last = id;
            journeys.push_back({.id = VictimJourneyId::fromString(id),
                                .reference = rows->value(1).toString(),
                                .borough = rows->value(2).toString(),
                                .enhanced = rows->value(3).toInt() == 1});
        }
        journeys.back().stages.push_back({.stage = rows->value(4).toString(),
                                          .on = QDate::fromString(rows->value(5).toString(), Qt::ISODate),
                                          .toldOn = QDate::fromString(rows->value(6).toString(), Qt::ISODate)});
    }
    return journeys;
}

} // namespace lantern
