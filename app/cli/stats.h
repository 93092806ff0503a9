#pragma once

#include "cli/arguments.h"
#include "cli/console.h"

#include <QElapsedTimer>

#include <optional>
#include <vector>

// What the methods of `lantern stats` share.
namespace lantern::cli
{

[[nodiscard]] int runDensity(const Arguments &arguments, const Console &console);
[[nodiscard]] int runGiStar(const Arguments &arguments, const Console &console);
[[nodiscard]] int runKnox(const Arguments &arguments, const Console &console);

// Seconds that a computation took, reading and writing not included.
class Stopwatch
{
public:
    Stopwatch() { m_timer.start(); }
    [[nodiscard]] double seconds() const { return static_cast<double>(m_timer.nsecsElapsed()) / 1e9; }

private:
    QElapsedTimer m_timer;
};

// "1,2,3" as numbers; nothing where one is none.
[[nodiscard]] std::optional<std::vector<double>> readList(const QString &text);

// Says where places look like something other than metres on a grid.
void warnOfOddPlaces(const Console &console, const std::vector<double> &x, const std::vector<double> &y);

} // namespace lantern::cli
