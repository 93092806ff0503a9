#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QStringList>

// The steps from one schema to the next: resources/sql/NNNN_name.sql, numbered from 0001 without a gap. A step that has
// been released is never changed; what comes later is a new step.
namespace lantern
{

// Statements of a script. A semicolon inside a string, a comment or a trigger's body does not end one.
[[nodiscard]] QStringList sqlStatements(const QString &script);

// Runs the steps after `from` up to `to` in one transaction and leaves `to` in user_version.
[[nodiscard]] Result<void> migrate(const QSqlDatabase &database, int from, int to);

// Marks a database as Lantern's ("LNTN").
inline constexpr int storeApplicationId = 0x4c4e544e;

} // namespace lantern
