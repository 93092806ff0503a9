#pragma once

#include <QString>

namespace lantern
{

// Installs English (its plural forms) and, above it, the language: a locale's name such as "cy", or empty for the system's.
// The application object exists already.
void installLanguage(const QString &language);

} // namespace lantern
