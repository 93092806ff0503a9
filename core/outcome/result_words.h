#pragma once

#include <QString>

namespace lantern
{

// A result type (resultTypes()) as a heading, translated: "Welfare checks"; what is no type stays as it is.
[[nodiscard]] QString resultTypeName(const QString &type);

} // namespace lantern
