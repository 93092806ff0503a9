#pragma once

#include "outcome/walks.h"
#include "store/offence.h"
#include "store/problem.h"

#include <span>

namespace lantern
{

// How concerns and reports are gathered into problems that are put forward.
struct ProblemMethod
{
    double metres = 75; // from the concern that gathers to what it gathers
    int fewest = 3;     // concerns and reports together
    int months = 24;    // how far back, today's month included
};

// A place where women of several walks, or a walk and StreetSafe reports, were worried: put forward, for a person to accept or turn down.
struct ProposedProblem
{
    QString placeName; // of the concern that gathers; may be empty
    GridPoint point;   // the middle of all that was gathered
    double radiusMetres = 0;
    std::vector<ConcernId> concerns; // the one that gathers first
    int walks = 0;
    int streetSafeReports = 0;
    QStringList categories; // the most frequent first, then as the lists have them
    QDate firstRaised;      // by walks
    QDate lastRaised;
};

// Every concern that no problem holds yet gathers, the one with most neighbours first (the earlier key where they tie), the concerns and StreetSafe reports
// within the method's metres that none before it has gathered. Put forward is what has at least the fewest, from at least two walks or from a walk and a report.
// A report counts only while it is newer than the decision of a problem that it lies in (or within the metres of). Ordered by size, then by the first concern's key. O(n log n).
[[nodiscard]] std::vector<ProposedProblem> proposeProblems(std::span<const Walk> walks,
                                                           std::span<const StreetSafeReport> reports,
                                                           std::span<const Problem> problems,
                                                           const ProblemMethod &method, const QDate &today);
// The method in a sentence, for the screen.
[[nodiscard]] QString problemMethodText(const ProblemMethod &method);

// A problem made of what was put forward. Key, decision and name are the caller's to fill.
[[nodiscard]] Problem problemFrom(const ProposedProblem &proposed);

// Refused: no name, nobody by shoulder number who decided, no concern, turned down without a reason, a step without what the steps before it
// found, running without a review date, a review before the decision, a partner action without what, partner, owner or date, or done without an outcome. Warned: a review date that is over.
[[nodiscard]] WalkCheck checkProblem(const Problem &problem, const QDate &today);

// The problem one step further, or back at an earlier one. Refused where the present step has nothing written, or skips one.
[[nodiscard]] Result<Problem> moveTo(const Problem &problem, OsaraStage stage);

// "Objective", "Scanning", "Analysis", "Response", "Assessment", "Solved", translated.
[[nodiscard]] QString osaraStageText(OsaraStage stage);
// What the step asks for, as a question.
[[nodiscard]] QString osaraQuestion(OsaraStage stage);

} // namespace lantern
