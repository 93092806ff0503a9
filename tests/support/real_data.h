#pragma once

#include <QDir>
#include <QString>

// The folder of real London data (see README), or empty where it is not on this machine: LANTERN_REAL_DATA, else
// shared/data beside the checkout. A test that needs it skips, loudly, where it is absent.
[[nodiscard]] inline QString realDataDirectory()
{
    const QString named = qEnvironmentVariable("LANTERN_REAL_DATA");
    const QDir directory(named.isEmpty() ? QStringLiteral(LANTERN_SOURCE_DIRECTORY "/../shared/data") : named);
    return directory.exists() ? directory.absolutePath() : QString();
}
