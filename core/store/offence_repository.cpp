#include "store/offence_repository.h"

#include "store/harm_table_repository.h"
#include "store/london_hours.h"
#include "store/query.h"
#include "store/values.h"

#include <QCoreApplication>

namespace lantern
{

namespace
{

constexpr QChar keySeparator = u' ';

std::optional<QDateTime> instantFromSeconds(const QVariant &seconds)
{
    if (seconds.isNull())
        return std::nullopt;
    return QDateTime::fromSecsSinceEpoch(seconds.toLongLong(), QTimeZone::UTC);
}

QStringList keysFrom(const QVariant &text)
{
    return text.toString().split(keySeparator, Qt::SkipEmptyParts);
}

Result<QHash<QString, int>> idsByName(const Store &store, const QString &sql, bool foldCase)
{
    auto rows = run(store, sql);
    if (!rows)
        return std::unexpected(rows.error());
    QHash<QString, int> ids;
    while (rows->next()) {
        const QString name = rows->value(1).toString();
        ids.insert(foldCase ? name.toCaseFolded() : name, rows->value(0).toInt());
    }
    return ids;
}

Result<Period> periodOf(const Store &store, const QString &table)
{
    auto row = run(store, QStringLiteral("SELECT min(month), max(month) FROM ") + table);
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return Period{};
    return Period{.first = Month::fromIndex(row->value(0).toInt()), .last = Month::fromIndex(row->value(1).toInt())};
}

// None yet, and room for as many as there will be: of half a million, those that a growing vector has left behind would be as many.
Result<std::vector<Occurrence>> roomFor(const Store &store, const QString &howMany, Period period)
{
    auto rows = run(store, howMany, {period.first.index(), period.last.index()});
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<Occurrence> occurrences;
    if (rows->next())
        occurrences.reserve(static_cast<size_t>(rows->value(0).toLongLong()));
    return occurrences;
}

// A week or more, or an end before its beginning, says nothing of the hour.
void setTime(Occurrence &occurrence, qint64 from, qint64 to, LondonHours &hours)
{
    constexpr qint64 secondsPerMinute = 60;
    constexpr qint64 minutesPerWeek = qint64{7} * 24 * 60;
    const qint64 minutes = to / secondsPerMinute - from / secondsPerMinute;
    if (to < from || minutes >= minutesPerWeek)
        return;
    const int later = hours.offset(to) - hours.offset(from);
    occurrence.hourOfWeek = hours.hourOfWeek(from + (to - from) / 2);
    occurrence.fromMinute = hours.minuteOfWeek(from);
    occurrence.minutes = static_cast<quint16>(minutes) & 0x3fffU;
    occurrence.clocks = static_cast<quint16>(later > 0   ? ClockChange::Forward
                                             : later < 0 ? ClockChange::Back
                                                         : ClockChange::None) &
                        0x3U;
}

} // namespace

OffenceRepository::OffenceRepository(Store &store)
    : m_store(store)
    , m_rollbacks(store.rollbacks())
{
}

// An id that was given inside a transaction is gone when that is rolled back.
void OffenceRepository::forgetRolledBack()
{
    if (m_rollbacks == m_store.rollbacks())
        return;
    m_rollbacks = m_store.rollbacks();
    m_classes.clear();
    m_placeNames.clear();
}

Result<std::vector<OffenceClass>> OffenceRepository::classes() const
{
    auto rows = run(m_store, QStringLiteral("SELECT id, name, harm_days, vawg, proactive, harm_low, harm_high"
                                            " FROM offence_class ORDER BY id"));
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<OffenceClass> classes;
    const auto figure = [](const QVariant &value) {
        return value.isNull() ? std::nullopt : std::optional(value.toDouble());
    };
    while (rows->next())
        classes.push_back({.id = rows->value(0).toInt(),
                           .name = rows->value(1).toString(),
                           .harmDays = rows->value(2).toDouble(),
                           .vawg = rows->value(3).toBool(),
                           .proactive = rows->value(4).toBool(),
                           .harmLow = figure(rows->value(5)),
                           .harmHigh = figure(rows->value(6))});
    return HarmTableRepository(m_store).weigh(classes).transform([&] { return std::move(classes); });
}

Result<int> OffenceRepository::classId(const QString &name)
{
    forgetRolledBack();
    const QString folded = name.trimmed().toCaseFolded();
    if (folded.isEmpty())
        return failure(Error::Code::WrongFormat,
                       QCoreApplication::translate("Store", "An offence class needs a name."));
    if (m_classes.isEmpty()) {
        auto ids = idsByName(m_store, QStringLiteral("SELECT id, name FROM offence_class"), true);
        if (!ids)
            return std::unexpected(ids.error());
        m_classes = *std::move(ids);
    }
    if (const auto known = m_classes.constFind(folded); known != m_classes.cend())
        return *known;
    auto added = run(m_store, QStringLiteral("INSERT INTO offence_class (name) VALUES (?)"), {name.trimmed()});
    if (!added)
        return std::unexpected(added.error());
    const int id = added->lastInsertId().toInt();
    m_classes.insert(folded, id);
    return id;
}

Result<int> OffenceRepository::placeNameId(const QString &name)
{
    forgetRolledBack();
    if (name.isEmpty())
        return 0;
    if (m_placeNames.isEmpty()) {
        auto ids = idsByName(m_store, QStringLiteral("SELECT id, name FROM place_name"), false);
        if (!ids)
            return std::unexpected(ids.error());
        m_placeNames = *std::move(ids);
    }
    if (const auto known = m_placeNames.constFind(name); known != m_placeNames.cend())
        return *known;
    auto added = run(m_store, QStringLiteral("INSERT INTO place_name (name) VALUES (?)"), {name});
    if (!added)
        return std::unexpected(added.error());
    const int id = added->lastInsertId().toInt();
    m_placeNames.insert(name, id);
    return id;
}

Result<QHash<int, QString>> OffenceRepository::placeNames() const
{
    auto rows = run(m_store, QStringLiteral("SELECT id, name FROM place_name"));
    if (!rows)
        return std::unexpected(rows.error());
    QHash<int, QString> names;
    while (rows->next())
        names.insert(rows->value(0).toInt(), rows->value(1).toString());
    return names;
}

Result<void> OffenceRepository::setClass(const OffenceClass &offenceClass)
{
    auto transaction = Transaction::begin(m_store);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto id = classId(offenceClass.name);
    if (!id)
        return std::unexpected(id.error());
    auto changed = run(m_store,
                       QStringLiteral("UPDATE offence_class SET harm_days = ?, vawg = ?, proactive = ?,"
                                      " harm_low = NULL, harm_high = NULL,"
                                      " source_note = 'Set by the user' WHERE id = ?"),
                       {offenceClass.harmDays, int(offenceClass.vawg), int(offenceClass.proactive), *id});
    if (!changed)
        return std::unexpected(changed.error());
    return transaction->commit();
}

Result<void> OffenceRepository::addImportedFile(const ImportedFile &file)
{
    auto added = run(m_store,
                     QStringLiteral("INSERT INTO imported_file (name, kind, at, read, accepted, duplicate, refused)"
                                    " VALUES (?, ?, ?, ?, ?, ?, ?)"),
                     {textValue(file.name), textValue(file.kind), file.at.toSecsSinceEpoch(), file.read, file.accepted,
                      file.duplicate, file.refused});
    if (!added)
        return std::unexpected(added.error());
    return {};
}

Result<std::vector<ImportedFile>> OffenceRepository::importedFiles() const
{
    auto rows =
        run(m_store, QStringLiteral("SELECT name, kind, at, read, accepted, duplicate, refused FROM imported_file"
                                    " ORDER BY id"));
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<ImportedFile> files;
    while (rows->next())
        files.push_back({.name = rows->value(0).toString(),
                         .kind = rows->value(1).toString(),
                         .at = QDateTime::fromSecsSinceEpoch(rows->value(2).toLongLong(), QTimeZone::UTC),
                         .read = rows->value(3).toLongLong(),
                         .accepted = rows->value(4).toLongLong(),
                         .duplicate = rows->value(5).toLongLong(),
                         .refused = rows->value(6).toLongLong()});
    return files;
}

Result<Period> OffenceRepository::offencePeriod() const
{
    return periodOf(m_store, QStringLiteral("offence_held"));
}

Result<Period> OffenceRepository::countPeriod() const
{
    return periodOf(m_store, QStringLiteral("offence_count"));
}

Result<qint64> OffenceRepository::offenceCount() const
{
    auto row = run(m_store, QStringLiteral("SELECT total(offences) FROM offence_held"));
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? row->value(0).toLongLong() : 0;
}

Result<RecordsHeld> OffenceRepository::recordsHeld() const
{
    auto row = run(m_store, QStringLiteral("SELECT (SELECT total(offences) FROM offence_held), (SELECT total(timed) "
                                           "FROM offence_held), (SELECT count(*) FROM offence_count), "
                                           "(SELECT count(*) FROM streetsafe)"));
    if (!row)
        return std::unexpected(row.error());
    const Result<Period> offences = offencePeriod();
    const Result<Period> counts = countPeriod();
    const Result<Period> reports = periodOf(m_store, QStringLiteral("streetsafe"));
    for (const Result<Period> *period : {&offences, &counts, &reports})
        if (!*period)
            return std::unexpected(period->error());
    if (!row->next())
        return RecordsHeld();
    return RecordsHeld{.offences = row->value(0).toLongLong(),
                       .withHour = row->value(1).toLongLong(),
                       .offencePeriod = *offences,
                       .counted = row->value(2).toLongLong(),
                       .countPeriod = *counts,
                       .streetSafe = row->value(3).toLongLong(),
                       .streetSafePeriod = *reports};
}

Result<std::vector<Occurrence>> OffenceRepository::offences(Period period, bool withProactive) const
{
    // A class that only proactive policing finds is left out as the single records are.
    QString from = QStringLiteral(" FROM offence WHERE month BETWEEN ? AND ?");
    if (!withProactive)
        from +=
            QStringLiteral(" AND proactive = 0 AND class NOT IN (SELECT id FROM offence_class WHERE proactive = 1)");
    // With those that are left out: to count the others would take as long as to look at every row.
    auto occurrences = roomFor(
        m_store, QStringLiteral("SELECT TOTAL(offences) FROM offence_held WHERE month BETWEEN ? AND ?"), period);
    auto rows =
        run(m_store, QStringLiteral("SELECT easting, northing, month, class, place_name, from_time, to_time") + from,
            {period.first.index(), period.last.index()});
    if (!rows || !occurrences)
        return std::unexpected(!rows ? rows.error() : occurrences.error());
    LondonHours hours;
    while (rows->next()) {
        Occurrence &occurrence = occurrences->emplace_back();
        occurrence.easting = static_cast<float>(fromDecimetres(rows->value(0).toLongLong()));
        occurrence.northing = static_cast<float>(fromDecimetres(rows->value(1).toLongLong()));
        occurrence.month = rows->value(2).toInt();
        occurrence.classId = static_cast<qint16>(rows->value(3).toInt());
        occurrence.placeNameId = rows->value(4).toInt();
        const QVariant begin = rows->value(5);
        if (begin.isNull())
            continue;
        const QVariant end = rows->value(6);
        const qint64 start = begin.toLongLong();
        setTime(occurrence, start, end.isNull() ? start : end.toLongLong(), hours);
    }
    return occurrences;
}

Result<std::vector<Occurrence>> OffenceRepository::counts(Period period) const
{
    const QString from = QStringLiteral(" FROM offence_count WHERE month BETWEEN ? AND ?"
                                        " AND class NOT IN (SELECT id FROM offence_class WHERE proactive = 1)");
    auto occurrences = roomFor(m_store, QStringLiteral("SELECT COUNT(*)") + from, period);
    auto rows = run(m_store, QStringLiteral("SELECT easting, northing, month, class, count") + from,
                    {period.first.index(), period.last.index()});
    if (!rows || !occurrences)
        return std::unexpected(!rows ? rows.error() : occurrences.error());
    while (rows->next()) {
        Occurrence &occurrence = occurrences->emplace_back();
        occurrence.easting = static_cast<float>(fromDecimetres(rows->value(0).toLongLong()));
        occurrence.northing = static_cast<float>(fromDecimetres(rows->value(1).toLongLong()));
        occurrence.month = rows->value(2).toInt();
        occurrence.classId = static_cast<qint16>(rows->value(3).toInt());
        occurrence.count = rows->value(4).toInt();
    }
    return occurrences;
}

Result<std::vector<StreetSafeReport>> OffenceRepository::streetSafe() const
{
    auto rows = run(m_store, QStringLiteral("SELECT fingerprint, month, at, easting, northing, environment, behaviour,"
                                            " not_reported FROM streetsafe ORDER BY fingerprint"));
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<StreetSafeReport> reports;
    while (rows->next())
        reports.push_back({.fingerprint = static_cast<quint64>(rows->value(0).toLongLong()),
                           .month = Month::fromIndex(rows->value(1).toInt()),
                           .at = instantFromSeconds(rows->value(2)),
                           .point = {.easting = fromDecimetres(rows->value(3).toLongLong()),
                                     .northing = fromDecimetres(rows->value(4).toLongLong())},
                           .environment = keysFrom(rows->value(5)),
                           .behaviour = keysFrom(rows->value(6)),
                           .notReported = rows->value(7).toString()});
    return reports;
}

} // namespace lantern
