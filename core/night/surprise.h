#pragma once

#include "night/night_solver.h"

namespace lantern
{

struct SurpriseOptions
{
    quint64 seed = 1;
    double loss = 0.02; // the share of the value that may be given
    qint64 steps = 120; // of the search, for each plan that is tried
    // Of wall time, from the call, after which no more is tried; with them the routes hang on the machine.
    std::optional<double> seconds = {};
};

struct Surprise
{
    NightRoutes routes;
    double value = 0;    // the worth less what the ways cost
    double strength = 0; // how far worth was bent, 0 to 1
};

// Routes that are nearly as good and harder to foresee. Visits that a watcher expects (NightHotspot::expected) are made to seem worth less,
// and all of them a little more or less by chance, hotspot by hotspot and half hour by half hour; the search goes on from the routes
// under that bent worth; and the strongest bend is kept whose plan still has (1 − loss) of the value. Then arrivals are drawn
// inside the slack, and a team that follows another is planned again beside it. The routes come back as they are where nothing else will do.
[[nodiscard]] Surprise surprise(const Night &night, const NightRoutes &routes, const SurpriseOptions &options,
                                const Progress &progress = {});

// The worth of routes that keep the rules, less what their ways cost.
[[nodiscard]] double valueOf(const Night &night, const NightRoutes &routes);

} // namespace lantern
