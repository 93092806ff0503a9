#pragma once

#include "base/result.h"

#include <QHash>
#include <QStringList>

#include <memory>
#include <span>
#include <vector>

namespace lantern
{

struct CsvCell
{
    QString text;   // trimmed
    int column = 0; // 1-based; 0 where the file has no such column
};

class CsvTableRow
{
public:
    CsvTableRow(std::shared_ptr<const QHash<QString, int>> columns, QStringList fields, qint64 line)
        : m_columns(std::move(columns))
        , m_fields(std::move(fields))
        , m_line(line)
    {
    }
    // By the column's name; empty where the file has no such column.
    [[nodiscard]] CsvCell cell(const QString &name) const;
    [[nodiscard]] qint64 line() const { return m_line; }

private:
    std::shared_ptr<const QHash<QString, int>> m_columns;
    QStringList m_fields;
    qint64 m_line;
};

// A small CSV file with a header row, in memory.
class CsvTable
{
public:
    explicit CsvTable(std::vector<CsvTableRow> rows)
        : m_rows(std::move(rows))
    {
    }
    [[nodiscard]] const std::vector<CsvTableRow> &rows() const { return m_rows; }

private:
    std::vector<CsvTableRow> m_rows;
};

// Reads UTF-8 CSV (RFC 4180; a byte-order mark is let pass). Column names are case-insensitive. Refused, with file,
// line and column: no such file, one that is open as a store, over 16 MiB, a column that is not in `known` or comes twice, a `required` one missing,
// a row with more fields than the header, a quote that is not closed.
[[nodiscard]] Result<CsvTable> readCsvTable(const QString &path, const QStringList &known, const QStringList &required);

} // namespace lantern
