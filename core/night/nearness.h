#pragma once

#include "night/night_prices.h"

#include <algorithm>
#include <array>

namespace lantern
{

// What a team that another stays in reach of makes by being near hotspots, at the first minute of each bucket: the price of being at a
// hotspot then, for each that is in reach from where it is. While it is not out all are. On its way it is somewhere so many
// minutes from the nearer end, and all hotspots are taken that may be in reach from there, so that none that is in reach along the streets
// is left out.
class Nearness
{
public:
    explicit Nearness(const Night &night);

    void set(const NightPrices &prices, int matrix);
    // Standing at a place before a minute, from the start of the night.
    [[nodiscard]] double standing(int place, int minute) const { return m_standing[at(place, minute)]; }
    // Not being out before a minute.
    [[nodiscard]] double away(int minute) const { return m_away[static_cast<size_t>(minute)]; }
    // All that is made at the places and between, from the start of the night to an arrival, less what `free` has left out: who
    // waits in a place is known by what it has made less what standing there until then brings.
    [[nodiscard]] double hop(bool isOut, int from, int to, int leave) const;

    // The same ways once more, as visits made or counted.
    void addStanding(int place, int from, int to, double weight, NightPrices &surplus) const;
    void addAway(int from, int to, double weight, NightPrices &surplus) const;
    void addHop(bool isOut, int from, int to, int leave, double weight, NightPrices &surplus) const;

    // At a minute on the way, so many minutes after leaving a place or before coming to it.
    [[nodiscard]] double onWay(int minutes, int place, int minute) const
    {
        return made(ringOf(minutes), place, minute);
    }
    [[nodiscard]] bool isBrisk(int from, int to) const;
    // Of the minutes of a way, those that are counted from where it begins.
    [[nodiscard]] static int firstHalf(int way) { return (way + 1) / 2; }

private:
    static constexpr int Rings = 12; // by minutes from the place; the last takes all
    [[nodiscard]] size_t at(int place, int minute) const
    {
        return static_cast<size_t>(place) * asIndex(m_night->minutes + 1) + static_cast<size_t>(minute);
    }
    [[nodiscard]] double made(int ring, int place, int minute) const;
    void add(int ring, int place, int minute, double weight, NightPrices &surplus) const;
    static int ringOf(int minutes) { return std::min(minutes, Rings - 1); }

    const Night *m_night;
    int m_matrix = 0;
    std::vector<std::array<std::vector<int>, Rings>> m_near; // by place and ring: the hotspots within
    std::array<std::vector<double>, Rings> m_made;           // by ring, place and bucket
    std::vector<double> m_standing;                          // by place and minute, summed up
    std::vector<double> m_away;                              // by minute
    int m_buckets = 0;
};

} // namespace lantern
