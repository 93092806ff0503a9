#pragma once

#include <QDateTime>

namespace lantern
{

// London time for programs, ISO 8601 with its offset, without which an hour that comes twice would be in doubt: "2026-10-25T01:15+01:00".
// Empty if invalid.
[[nodiscard]] QString isoLondonText(const QDateTime &instant);

} // namespace lantern
