#pragma once

#include <QString>

namespace lantern
{

// A result type (resultTypes()) as a heading, translated: "Welfare checks"; what is no type stays as it is.
[[nodiscard]] QString resultTypeName(const QString &type);
// A behaviour (behaviourTypes()), which is also what a stop is made for, translated; another stays as it is.
[[nodiscard]] QString behaviourText(const QString &behaviour);

} // namespace lantern
