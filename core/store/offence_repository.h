#pragma once

#include "store/offence.h"
#include "store/store.h"

#include <QHash>

#include <span>

namespace lantern
{

// How much of each kind of record a file holds, and of which months; a period is invalid where there is none.
struct RecordsHeld
{
    qint64 offences = 0;
    qint64 withHour = 0; // of the offences, those whose source says when
    Period offencePeriod;
    qint64 counted = 0; // rows of offences counted by place and month
    Period countPeriod;
    qint64 streetSafe = 0;
    Period streetSafePeriod;
};

// Offences, counts, StreetSafe reports and what was imported. The add functions take spans of rows, prepare once, and
// are fast enough for 100,000 rows a second; each gives how many were new (a fingerprint that is there already is not added).
class OffenceRepository
{
public:
    explicit OffenceRepository(Store &store);

    [[nodiscard]] Result<std::vector<OffenceClass>> classes() const;
    // The class of that name (case-insensitive), added unweighted if the file does not know it. Cached.
    [[nodiscard]] Result<int> classId(const QString &name);
    // The id of a place name, added if new. Cached; an empty name is 0.
    [[nodiscard]] Result<int> placeNameId(const QString &name);
    [[nodiscard]] Result<QHash<int, QString>> placeNames() const;
    // Sets harm days and flags of a class by name (the user's own copy of a harm index).
    [[nodiscard]] Result<void> setClass(const OffenceClass &offenceClass);

    // An offence that comes again with behaviour it lacked is completed, and counted as new.
    [[nodiscard]] Result<qint64> addOffences(std::span<const Offence> offences);
    [[nodiscard]] Result<qint64> addCounts(std::span<const OffenceCount> counts);
    [[nodiscard]] Result<qint64> addStreetSafe(std::span<const StreetSafeReport> reports);
    [[nodiscard]] Result<void> addImportedFile(const ImportedFile &file);

    [[nodiscard]] Result<std::vector<ImportedFile>> importedFiles() const;
    // The first and last month in the file's offences or counts; invalid months if none.
    [[nodiscard]] Result<Period> offencePeriod() const;
    [[nodiscard]] Result<Period> countPeriod() const;
    [[nodiscard]] Result<qint64> offenceCount() const;
    // The file keeps count of its offences by month; counts and reports are counted row by row.
    [[nodiscard]] Result<RecordsHeld> recordsHeld() const;

    // All offences (or counts) of the period, proactive records left out unless asked for. 450,000 in under half a second.
    [[nodiscard]] Result<std::vector<Occurrence>> offences(Period period, bool withProactive = false) const;
    [[nodiscard]] Result<std::vector<Occurrence>> counts(Period period) const;
    [[nodiscard]] Result<std::vector<StreetSafeReport>> streetSafe() const;

private:
    void forgetRolledBack();

    Store &m_store;
    int m_rollbacks;
    QHash<QString, int> m_classes;
    QHash<QString, int> m_placeNames;
};

} // namespace lantern
