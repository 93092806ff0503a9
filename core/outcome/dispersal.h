#pragma once

#include "store/patrol_result.h"
#include "store/plan.h"

#include <span>

namespace lantern
{

// Whether a dispersal direction was lawful: sections 34 and 35 of the Anti-social Behaviour, Crime and Policing Act
// 2014. Given by a constable in uniform, under a written authority of an inspector or above for at most 48 hours that
// regards Articles 10 and 11 of the Convention, inside its area and its hours [from, to) for the whole of the visit.
// Gives the authority it rests on: the one the result names, or the first that covers it. Refused with what is missing.
[[nodiscard]] Result<AuthorityId> checkDispersal(const PatrolResult &result, const Team &team, const Leg &leg,
                                                 std::span<const Authority> authorities);

} // namespace lantern
