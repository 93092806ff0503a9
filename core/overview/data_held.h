#pragma once

#include "store/offence_repository.h"

namespace lantern
{

// What a file knows, how new it is, and what that means for what is worked out from it.
struct DataHeld
{
    RecordsHeld records;
    qint64 streets = 0;
    Period newest;   // of offences or of counts, whichever reaches further
    int ageDays = 0; // from the last day of its last month to today; 0 without either

    // What lowers the confidence in hotspots and plans.
    enum class Doubt {
        NoOffences,  // nothing is recorded at all
        Old,         // the newest month ended more than `OldAfterDays` ago
        ShortPeriod, // under a year: the seasons do not show
        NoHours,     // hardly an offence has an hour: every hour of the night counts alike
        FewHours,    // under half of them have one
        NoStreets    // nobody can be walked along streets
    };
    std::vector<Doubt> doubts;

    [[nodiscard]] bool isEmpty() const { return records.offences == 0 && records.counted == 0; }
    // Of the offences, 0 to 1; 0 without offences.
    [[nodiscard]] double hoursKnown() const;
};

inline constexpr int OldAfterDays = 92;
inline constexpr int WholeYearMonths = 12;

// Reads counts and first and last months: 2 million offences in about half a second, so on a worker.
[[nodiscard]] Result<DataHeld> dataHeld(Store &store, QDate today);

} // namespace lantern
