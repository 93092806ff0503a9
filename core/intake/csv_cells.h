#pragma once

#include "intake/csv_rows.h"
#include "intake/fields.h"

namespace lantern
{

// The cell of a column without white space at its ends; empty for a column that the file does not have (-1).
[[nodiscard]] inline std::string_view cellOf(const CsvRow &row, int column)
{
    return column < 0 ? std::string_view() : trimmed(row.fields[static_cast<size_t>(column)]);
}

[[nodiscard]] inline QString textOf(const CsvRow &row, int column)
{
    return toText(cellOf(row, column));
}

} // namespace lantern
