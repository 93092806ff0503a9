#pragma once

#include "base/result.h"

#include <QSqlDatabase>

namespace lantern
{

// Puts the built-in classes of resources/harm/classes.csv into a new file; those it has already stay as they are.
[[nodiscard]] Result<void> seedOffenceClasses(const QSqlDatabase &database);
// Puts the ranges of resources/harm/categories.csv into the classes that still have their built-in figure.
[[nodiscard]] Result<void> seedHarmRanges(const QSqlDatabase &database);

} // namespace lantern
