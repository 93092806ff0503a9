#pragma once

#include "intake/byte_stream.h"

#include <functional>
#include <span>
#include <string_view>

namespace lantern
{

// One record of a CSV file. The views live until the handler returns; they are valid UTF-8.
struct CsvRow
{
    qint64 line = 0; // 1-based, where the record starts
    std::span<const std::string_view> fields;
};

// Who is told of each record. A handler that gives false stops the reading.
struct CsvHandler
{
    std::function<bool(const CsvRow &)> row;
    // What cannot be taken apart: a stray or unterminated quote, text that is not UTF-8, NUL bytes, an endless line, packed data that
    // ends early. Column 0 means the whole line.
    std::function<bool(qint64 line, int column, const QString &reason)> bad;
};

// The limits beyond which a record is refused rather than read.
inline constexpr qsizetype longestCsvLineBytes = qsizetype{1024} * 1024;
inline constexpr qsizetype mostCsvRecordLines = 100;

// Reads every record through libcsv in strict mode, a line at a time, so that line numbers stay right where quoted fields
// hold line ends. A byte-order mark is dropped, CR LF and LF are both ends, blank lines are skipped. After a bad record reading
// goes on with the line after the one where that record began, so that one stray quote does not swallow the rest.
void readCsvRows(ByteStream &stream, char delimiter, const CsvHandler &handler);

// The delimiter that parts the header best: comma, semicolon or tab.
[[nodiscard]] char csvDelimiter(std::string_view headerLine);

} // namespace lantern
