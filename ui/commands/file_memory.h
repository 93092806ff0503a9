#pragma once

#include <QStringList>

namespace lantern
{

// The key under which a setting of one file is kept; it stands under a hash, so that the settings name no path twice.
[[nodiscard]] QString fileSettingKey(const QString &path, const QString &name);

// The files that were open last and are still there, the newest first.
[[nodiscard]] QStringList recentFilesThere();

// Puts a file first among them.
void rememberFile(const QString &path);

} // namespace lantern
