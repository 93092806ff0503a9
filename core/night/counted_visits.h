#pragma once

#include "night/night_prices.h"

namespace lantern
{

// The visits that a hotspot would count if it paid for each and could have them at any minute: those that leave it most. Of the ledger's
// rules it keeps the recovery, as though each visit were the shortest; the two hours, as though each were the longest; the cap; and the
// stops, which are always there and cost nothing.
class CountedVisits
{
public:
    explicit CountedVisits(const Night &night);

    // The most that is left of the hotspot's worth at these prices. The visits that it counts are taken off `surplus`.
    [[nodiscard]] double best(int hotspot, const NightPrices &prices, NightPrices &surplus);

private:
    static constexpr double Impossible = -1e300;
    struct Rules // what is known of a hotspot
    {
        std::vector<double> stopDose = {}; // by minute: of the stop that begins then; below 0 none
        std::vector<int> leftSince = {};   // by minute: whoever came then was there until this minute or longer
        std::vector<int> leftBy = {};      // and has left by this one
        int visits = 0;                    // that may be chosen
        bool isPlain = true;               // neither stops nor two hours
    };
    struct Line // what is left after a visit, as a line over what a later visit loses to it
    {
        double value;
        double slope;
    };
    [[nodiscard]] Rules rulesOf(int hotspot) const;
    [[nodiscard]] double &most(int count, int minute)
    {
        return m_most[static_cast<size_t>(count) * asIndex(m_night->minutes + 1) + static_cast<size_t>(minute)];
    }
    [[nodiscard]] double worth(int hotspot, int minute) const
    {
        const std::vector<float> &worths = m_night->hotspots[static_cast<size_t>(hotspot)].worth;
        return minute < static_cast<int>(worths.size()) ? static_cast<double>(worths[static_cast<size_t>(minute)]) : 0;
    }
    void countPlain(int hotspot, int count, const NightPrices &prices);
    void addLine(const Line &line);
    [[nodiscard]] const Line &lineAt(double loss) const;
    void countRuled(int hotspot, int count, const NightPrices &prices);
    void pushFrom(int hotspot, int count, int before, const NightPrices &prices);
    // What a visit or stop adds, the one before having begun at a minute; -1: the first.
    [[nodiscard]] double gain(int hotspot, int before, int minute, const NightPrices &prices) const;
    [[nodiscard]] double overdue(int hotspot, int before, int minute) const;
    [[nodiscard]] double recovery(int hotspot, int before, int minute) const;
    void trace(int hotspot, int count, int minute, const NightPrices &prices, NightPrices &surplus);

    const Night *m_night;
    double m_leastDose;
    std::vector<Rules> m_rules;
    std::vector<double> m_lost;  // by minutes: of what a visit is worth, so long after another
    std::vector<double> m_slope; // by minute: the other way round
    std::vector<double> m_most;  // by count of chosen visits and minute of the last visit: the most that is left so far
    std::vector<double> m_worth, m_full, m_any; // by minute: of the hotspot that is looked at
    std::vector<Line> m_lines;                  // the highest ones, the steeper the later
};

} // namespace lantern
