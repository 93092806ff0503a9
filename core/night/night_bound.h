#pragma once

#include "base/progress.h"
#include "night/night_prices.h"

#include <optional>

namespace lantern
{

struct NightBound
{
    double value = 0; // no plan is worth more, what its ways cost taken off
    int iterations = 0;
};

struct NightBoundBudget
{
    int iterations = 400;
    std::optional<double> seconds = {}; // with them the value hangs on the machine; it is a bound all the same
};

// What no plan of the night can be worth, its ways paid: "at least 93 % of the best possible" is a plan's value over this one. Hotspots pay
// teams for visits; at any prices the most that hotspots keep and the most that teams make are together no less than the best plan
// (Lagrangian decomposition: Guignard and Kim 1987, "Lagrangean decomposition: a model yielding stronger Lagrangean bounds", Mathematical
// Programming 39:215-228). Prices are moved along averaged subgradients (Held, Wolfe and Crowder 1974, "Validation of subgradient
// optimization", Mathematical Programming 6:62-88) with steps towards `known`, the value of a plan at hand. A team beside another
// pays, in the same way, for where it is, and that other is paid for being near. `prices`, if given, are begun with where some hotspot
// pays for a full visit (`full`), and are left as the best found; a stop asked for by `progress` gives the bound so far.
[[nodiscard]] NightBound boundNight(const Night &night, double known, const NightBoundBudget &budget = {},
                                    NightPrices *prices = nullptr, const Progress &progress = {});

} // namespace lantern
