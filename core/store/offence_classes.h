#pragma once

#include "base/result.h"

#include <QSqlDatabase>

namespace lantern
{

// Puts the built-in classes of resources/harm/classes.csv into a new file; those it has already stay as they are.
[[nodiscard]] Result<void> seedOffenceClasses(const QSqlDatabase &database);

} // namespace lantern
