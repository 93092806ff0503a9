#pragma once

#include <QByteArray>
#include <QStringList>

namespace lantern
{

// One record of a CSV file (RFC 4180): every cell quoted, ended by CR LF. A cell that begins as a formula would (=, +, -, @, tab or
// a line end) is opened with an apostrophe, so that no spreadsheet runs it (CWE-1236).
[[nodiscard]] QByteArray csvRecord(const QStringList &cells);

} // namespace lantern
