#pragma once

#include "base/random.h"
#include "night/night.h"

#include <cmath>

namespace lantern
{

// How a made-up night is laid out.
struct NightSize
{
    int hotspots = 60;
    int pairs = 2;  // each with a team in its reach
    int others = 4; // of which one in four drives
    int minutes = 480;
    double cityMetres = 2200;
    bool hasStops = true;    // breaks and duties
    bool hasChoices = false; // of the breaks' places
};

// A city of right-angled streets in which worth lies thick in the middle and comes and goes with the hour.
inline Night randomNight(const NightSize &size, quint64 seed)
{
    Random random(seed);
    Night night;
    night.minutes = size.minutes;
    struct Spot
    {
        double east;
        double north;
    };
    std::vector<Spot> spots;
    for (int i = 0; i < size.hotspots; ++i) {
        spots.push_back({random.normal(0, size.cityMetres / 4), random.normal(0, size.cityMetres / 4)});
        NightHotspot hotspot;
        const double score = 1000 * std::pow(i + 1.0, -0.6);
        const double peak = size.minutes * random.unit();
        for (int minute = 0; minute <= size.minutes; ++minute)
            hotspot.worth.push_back(
                static_cast<float>(score * (1 + 0.6 * std::cos((minute - peak) / size.minutes * 6.283))));
        hotspot.visitCap = 5;
        hotspot.everyTwoHours = i % 20 == 3;
        night.hotspots.push_back(std::move(hotspot));
    }
    const int station = size.hotspots;
    spots.push_back({0, 100});
    const int canteen = size.hotspots + 1;
    spots.push_back({300, -200});
    const int duty = size.hotspots + 2;
    spots.push_back({-250, 300});
    night.places = static_cast<int>(spots.size());
    night.travel.resize(2);
    for (const Spot &a : spots) {
        for (const Spot &b : spots) {
            const double metres = std::abs(a.east - b.east) + std::abs(a.north - b.north);
            night.metres.push_back(static_cast<float>(metres));
            night.travel[0].push_back(static_cast<int>(std::ceil(metres / night.metresPerMinute)));
            night.travel[1].push_back(metres == 0 ? 0 : static_cast<int>(std::ceil(2 + metres / 300)));
        }
    }
    const auto addTeam = [&](int travel, int beside, int index) {
        NightTeam team{
            .start = station, .finish = station, .from = 0, .to = size.minutes, .travel = travel, .beside = beside};
        if (size.hasStops) {
            const int third = size.minutes / 3;
            team.stops.push_back({.place = index % 2 == 0 ? station : canteen,
                                  .earliest = third + 10 * index % third,
                                  .latest = third + 10 * index % third + 60,
                                  .minutes = 45,
                                  .rest = true});
            if (size.hasChoices)
                team.stops.front().others = {index % 2 == 0 ? canteen : station, duty};
            if (index % 4 == 3)
                team.stops.insert(team.stops.begin(),
                                  {.place = duty, .earliest = third / 2, .latest = third / 2 + 20, .minutes = 15});
        }
        night.teams.push_back(std::move(team));
    };
    for (int pair = 0; pair < size.pairs; ++pair) {
        addTeam(0, -1, pair);
        addTeam(0, static_cast<int>(night.teams.size()) - 1, pair);
    }
    for (int other = 0; other < size.others; ++other)
        addTeam(other % 4 == 3 ? 1 : 0, -1, other);
    double most = 0;
    for (const NightHotspot &hotspot : night.hotspots)
        most = std::max(most, static_cast<double>(hotspot.worth.front()));
    night.walkPrice = most * 1e-3;
    night.gapPrice = most * 0.05;
    return night;
}

} // namespace lantern
