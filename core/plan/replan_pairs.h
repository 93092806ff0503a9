#pragma once

#include "plan/replan.h"
#include "plan/travel.h"

#include <QCoreApplication>

namespace lantern
{

// Translates the words of a plan made anew on the night; the context is "Replan".
struct ReplanWords
{
    Q_DECLARE_TR_FUNCTIONS(Replan)
};

// Where a team is when the night is planned again.
struct TeamAt
{
    size_t kept = 0;       // its first legs: begun, or it is under way to the last of them
    GridPoint place;       // from which it goes on
    QDateTime free;        // and when
    QDateTime back = {};   // of one that is away for a while
    bool isOut = true;     // false = for the rest of the night it does nothing
    bool isPaired = false; // stays with the team that it was with: then what it is at now counts for their reach
    [[nodiscard]] bool isAway() const { return !isOut || back.isValid(); }
};

// By team. `plan`'s legs are in time order.
[[nodiscard]] std::vector<TeamAt> whereTeamsAre(const Plan &plan, const ReplanRequest &request, const Ways &ways);

// Whether the plan was planned anew on the night, so that part of it stays as it is (PlanOrders::settledUntil).
[[nodiscard]] bool isPartlySettled(const Plan &plan);

// By team, where what is settled leaves it: who is away comes back as the orders say, and a pair goes on once its uniform team is there.
// `plan` is partly settled, its legs in time order.
[[nodiscard]] std::vector<TeamAt> settledTeams(const Plan &plan, const Ways &ways);

// Takes what a team will not do any more out of the plan; locked legs are noted. A break that it missed comes first when it is back, if
// there is time for it.
void dropLater(const Plan &plan, Team &team, TeamAt &at, const QDateTime &instant, const Ways &ways,
               QStringList &notes);

struct PairsSettled
{
    bool isChanged = false; // a pair has another team, waits or is stood down
    size_t choices = 1;     // uniform teams that were free for one pair, at most
};
// Gives pairs whose uniform team is away another, or lets them wait or stand down. Of the teams that are free a pair gets the one that can be
// there as the `choice`-th, counted from 0, or the last.
[[nodiscard]] PairsSettled settlePairs(Plan &plan, std::vector<TeamAt> &teams, const QDateTime &instant,
                                       const Ways &ways, size_t choice, QStringList &notes);

} // namespace lantern
