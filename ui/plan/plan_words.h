#pragma once

#include "store/plan.h"

namespace lantern
{

[[nodiscard]] QString planStatusText(PlanStatus status);
// The heading of a breach by its rule's key.
[[nodiscard]] QString ruleText(const QString &rule);
[[nodiscard]] QString rankText(const QString &rank);
// "spotter until 31 Mar 2027, driver".
[[nodiscard]] QString skillsText(const Officer &officer);

} // namespace lantern
