#pragma once

#include "intake/number_table.h"

// Columns of a committed fixture; tests/data/statistics says in its scripts how each was made.
[[nodiscard]] inline std::vector<std::vector<double>> fixture(const QString &name, const QStringList &columns)
{
    return lantern::readNumbers(QStringLiteral(LANTERN_SOURCE_DIRECTORY "/tests/data/statistics/") + name, columns)
        .value()
        .columns;
}
