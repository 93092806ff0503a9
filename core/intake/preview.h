#pragma once

#include "base/result.h"

#include <QMap>
#include <QStringList>

#include <vector>

namespace lantern
{

// What File ▸ Import shows of a file before anything is read into the store.
struct FilePreview
{
    QString path;
    QString kind = {};                  // as FileSummary::kind
    QString note = {};                  // why it would be left alone, empty if it would be read
    QStringList columns = {};           // of a table, or the properties of a GeoJSON's features, sorted
    std::vector<QStringList> rows = {}; // the first few, as they stand
    // For a table that is a force's own or could be: ours → theirs, as far as the names tell. Empty for everything else.
    QMap<QString, QString> suggestedMapping = {};
};

// Looks at the head of a file, needs no store, and takes well under 100 ms for tables (a GeoJSON is read whole). NotFound,
// Unreadable or WrongFormat for a file that cannot be looked at.
[[nodiscard]] Result<FilePreview> previewFile(const QString &path, const QMap<QString, QString> &columnMapping = {},
                                              int rows = 10);

} // namespace lantern
