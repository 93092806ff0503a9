#pragma once

#include "store/victim_journey.h"
#include "tasking/figures.h"

#include <array>
#include <optional>

namespace lantern
{

// What is due at a stage, and within how many days; no days where no figure with a source is held.
struct StageLimit
{
    QString stage; // one of journeyStages()
    std::optional<int> days = {};
    std::optional<int> enhancedDays = {}; // where the rights are enhanced; none: as the others
    bool working = true;                  // Monday to Friday but bank holidays; else days of the calendar
    QString duty = {};                    // what is due
    QString source = {};                  // needed with the days
    friend bool operator==(const StageLimit &, const StageLimit &) = default;
};

// Lines of "stage | days | enhanced days | calendar or working | what is due | source"; # opens a comment. WrongFormat with the line: an
// unknown stage, days without a source, a figure that is none.
[[nodiscard]] Result<std::vector<StageLimit>> readStageLimits(const QString &text);
// The file's own (its setting `victim_code_limits`), or the built-in ones (resources/journey/limits.txt).
[[nodiscard]] QString stageLimitsText(const Store &store);
[[nodiscard]] Result<std::vector<StageLimit>> stageLimits(const Store &store);
// WrongFormat as above.
[[nodiscard]] Result<void> keepStageLimits(Store &store, const QString &text);

// So many days later: of the calendar, or working days as isWorkingDay() has them.
[[nodiscard]] QDate dueDay(const QDate &from, int days, bool working);

// What a stage that was reached asks for.
struct VictimDuty
{
    VictimJourneyId journey;
    QString reference;
    QString borough;
    QString stage;
    QDate on;
    QString duty;
    QString source = {};   // which right it comes from; empty where no limit is held
    QDate due;             // invalid: no limit is held
    QDate toldOn;          // invalid: not done
    bool enhanced = false; // the rights are
    [[nodiscard]] bool isOpen() const { return !toldOn.isValid(); }
    [[nodiscard]] bool isOverdue(const QDate &today) const { return isOpen() && due.isValid() && due < today; }
    [[nodiscard]] bool wasLate() const { return toldOn.isValid() && due.isValid() && toldOn > due; }
};
// Of all stages reached, open ones first, by the day that they are due; those without a limit last.
[[nodiscard]] std::vector<VictimDuty> victimDuties(const std::vector<VictimJourney> &journeys,
                                                   const std::vector<StageLimit> &limits);

// How long cases waited in a borough, from the report.
struct VictimWait
{
    QString borough; // empty: the force
    int cases = 0;
    int charged = 0; // or not charged: that a decision was made
    int ended = 0;
    double daysToDecision = 0; // median, of those with a decision
    double daysToOutcome = 0;  // median, of those that ended
    int told = 0;              // duties done of those with a limit
    int toldLate = 0;
    std::array<Disclosure, 5> disclosed = {}; // how cases, decisions, ended, done and done late leave the house
};
// The force first, then the boroughs by name. A case without a borough counts for the force alone.
[[nodiscard]] std::vector<VictimWait> victimWaits(const std::vector<VictimJourney> &journeys,
                                                  const std::vector<StageLimit> &limits);

// Cases, decisions, days to decision, ended, days to outcome, done, done late. A median of under 5 is not told where counts are suppressed.
[[nodiscard]] QStringList victimWaitCells(const VictimWait &wait, Figures figures);
[[nodiscard]] QStringList victimWaitHeadings();
// Translated: "Reported", "Suspect arrested" …
[[nodiscard]] QString stageName(const QString &stage);

} // namespace lantern
