#pragma once

#include "store/plan.h"

namespace lantern
{

// The heading of a breach by its rule's key.
[[nodiscard]] QString ruleText(const QString &rule);
[[nodiscard]] QString rankText(const QString &rank);
[[nodiscard]] bool isLapsed(const Officer::Skill &skill, const QDate &on);
// "spotter until 31 Mar 2027, driver, first aid: lapsed 1 Mar 2026", as it is on a day.
[[nodiscard]] QString skillText(const Officer::Skill &skill, const QDate &on);
[[nodiscard]] QString skillsText(const Officer &officer, const QDate &on);

} // namespace lantern
