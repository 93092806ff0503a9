#pragma once

#include "outcome/result_words.h"
#include "store/patrol_result.h"

namespace lantern
{

// What the screen calls these, translated.
[[nodiscard]] QString stateText(const QString &state); // to_do, typed, recorded, nil, missed, to_finish, to_check
// The letter that counts one more of a result type.
[[nodiscard]] QString tallyKey(const QString &type);
// A result in one line: "22:15–22:28 · 2 stops, 1 warning".
[[nodiscard]] QString resultText(const PatrolResult &result);

} // namespace lantern
