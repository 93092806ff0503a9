#pragma once

#include "plan/rules.h"

namespace lantern
{

// Fills the plan's teams to `uniformPerTeam` officers (two spotters for a plain pair) from those who are free and rested: spotters first
// into pairs, others first into uniform; constables before sergeants before community support officers, of each those who had fewest
// nights in the last four weeks (dates of plans that are no drafts); inspectors and above command and are not crewed. Members that a team
// has stay. Where there are too few, teams stay short: checkPlan says who is missing.
void crewTeams(Plan &plan, const RuleContext &context, int uniformPerTeam);

} // namespace lantern
