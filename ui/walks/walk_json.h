#pragma once

#include "store/walk.h"

#include <optional>

namespace lantern
{

// A walk as JSON text, exact to the last bit, for drafts and for telling whether two are the same.
[[nodiscard]] QString walkToJson(const Walk &walk);
// Nothing for text that is no walk (no object, or without a key).
[[nodiscard]] std::optional<Walk> walkFromJson(const QString &json);
[[nodiscard]] bool sameWalk(const Walk &left, const Walk &right);

} // namespace lantern
