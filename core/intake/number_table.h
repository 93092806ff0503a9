#pragma once

#include "base/result.h"

#include <QStringList>

#include <vector>

namespace lantern
{

// Columns of finite numbers, each as long as the others.
struct NumberTable
{
    std::vector<std::vector<double>> columns; // in the order they were asked for
    [[nodiscard]] size_t rows() const { return columns.empty() ? 0 : columns.front().size(); }
};

// Reads plain columns of numbers from CSV (packed or not), as analysts hand them to the statistics. With a header the
// columns are found by name, in any order and among others; without one (the first row is all numbers) they are the first
// ones, in this order. Of a file with one column the name does not matter. Refused, with file, line and column: a column
// that is not there, a cell that is not a finite number, a file without rows.
[[nodiscard]] Result<NumberTable> readNumbers(const QString &path, const QStringList &names);

} // namespace lantern
