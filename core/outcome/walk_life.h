#pragma once

#include "outcome/walks.h"
#include "store/outcome_repository.h"
#include "store/problem.h"

#include <span>

namespace lantern
{

// How far a Walk and Talk has come. It is read off the request and the walk, so that it never disagrees with them.
enum class WalkStage {
    Requested, // asked for, no time agreed
    Booked,    // a time and an officer
    Held,      // walked; a concern has no action yet, or none was raised
    Actions,   // each concern has an action, and not everything was fed back
    FedBack,   // of every action she was told
    Withdrawn
};

// "requested", "booked", "held", "actions", "fed_back", "withdrawn".
[[nodiscard]] QString toKey(WalkStage stage);
// Translated: "Requested" and so on.
[[nodiscard]] QString walkStageText(WalkStage stage);
[[nodiscard]] WalkStage stageOf(const Walk &walk);
// `walk`: what was held for the request, or nullptr.
[[nodiscard]] WalkStage stageOf(const WalkRequest &request, const Walk *walk);
// The latest of the walks that were held for a request, or nullptr.
[[nodiscard]] const Walk *walkFor(const WalkRequest &request, std::span<const Walk> walks);

// As checkWalk(), for a request. Refused: no reference or one without a digit (a name), no area, no day or one after today, a booking
// before it was asked for or without an officer, withdrawn without a reason. Warned: a booking that is over and was not held.
[[nodiscard]] WalkCheck checkRequest(const WalkRequest &request, const QDateTime &now);

// An action of a walk or of a problem whose partner is to be asked again.
struct ChaseDue
{
    WalkId walk;       // invalid for a problem's
    ProblemId problem; // invalid for a walk's
    QString action;    // its key
    QString what;
    QString partner;
    QString owner;
    QString placeName;
    QDate chaseOn;
    int chased = 0; // how often so far
};
// Open actions whose chase date is today or earlier, the longest due first.
[[nodiscard]] std::vector<ChaseDue> chasesDue(std::span<const Walk> walks, std::span<const Problem> problems,
                                              const QDate &today);
// The same of the actions of walks as WalkRepository::toChase() gives them.
[[nodiscard]] std::vector<ChaseDue> chasesDue(std::span<const ActionOfWalk> actions, std::span<const Problem> problems,
                                              const QDate &today);

} // namespace lantern
