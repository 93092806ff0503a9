#pragma once

#include "base/result.h"

#include <QStringList>

#include <vector>

namespace lantern
{

// A file that an import meets, and why it is left alone if it is.
struct FoundFile
{
    QString path;
    qint64 bytes = 0;
    QString leaveAlone = {}; // empty: look at it
};

// The files of the paths, in the order given, folders walked in the order of their names (numbers as numbers). Hidden files are
// passed over, READMEs, folders that may not be read and what is open as a store are noted; a folder that is reached twice (a loop of links) is walked once.
// NotFound for a path that is not there.
[[nodiscard]] Result<std::vector<FoundFile>> findFiles(const QStringList &paths);

} // namespace lantern
