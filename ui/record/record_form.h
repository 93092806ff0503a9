#pragma once

#include "store/patrol_result.h"
#include "store/plan.h"

#include <QVariantMap>

#include <span>

namespace lantern
{

// What has been typed for one leg, as text and numbers, by field:
//   in, out              "22:15", London time of the night; "01:15 BST" or "01:15 GMT" where it comes twice and somebody said which
//   TYPE                 count, for each of resultTypes()
//   reason.KEY           count, for each of stopReasons()
//   behaviour, reference, memberMode, authority, missedReason   text
//   priorLink, riskAssessed, intelligenceChecked, nil, missed   true or false
using RecordForm = QVariantMap;

// The reasons of a stop: the behaviours of patrol results.
[[nodiscard]] const QStringList &stopReasons();

// The instant of a clock time, on the side of midnight that lies nearest to `near`; invalid for what is no time. On the night when an hour
// comes twice it is the one that is named ("01:15 GMT"), else the nearer of the two, or the later one where that is not after `notBefore`.
[[nodiscard]] QDateTime instantNear(const QString &clock, const QDateTime &near, const QDateTime &notBefore = {});
// The field's time named as the other of its two ("01:15" that is taken as BST becomes "01:15 GMT"); empty where `taken`, which it is taken
// as, does not come twice.
[[nodiscard]] QString otherReading(const QDateTime &taken);
// On the night when an hour is left out: a time within it never was.
[[nodiscard]] bool isSkippedByTheClock(const QString &clock, const QDateTime &near);
// What is wrong with the times of a form where one of them never was; empty if nothing is.
[[nodiscard]] QString skippedText(const RecordForm &form, const Leg &leg);

[[nodiscard]] RecordForm formOf(const PatrolResult &result);
// Without key, plan and what it corrects.
[[nodiscard]] PatrolResult resultOf(const RecordForm &form, const Plan &plan, const Team &team, const Leg &leg);

// The field that a refusal is about: the one without which the result would be refused for another reason, or not at all. Empty where
// it is about the result as a whole.
[[nodiscard]] QString fieldRefused(const RecordForm &form, const Plan &plan, const Team &team, const Leg &leg,
                                   std::span<const Authority> authorities);

[[nodiscard]] QString formToJson(const RecordForm &form);
[[nodiscard]] RecordForm formFromJson(const QString &json);

} // namespace lantern
