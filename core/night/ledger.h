#pragma once

#include "night/night.h"

#include <algorithm>

namespace lantern
{

// Who is at which hotspot when, and what that is worth:
//   Σ worth(arrival) × dose × recovery − gapPrice × minutes over two hours without anybody,
// with dose = min(minutes / fullDose, 1) and recovery = 1 − 2^(−gap / halfRecovery) of the gap since somebody last left, 1 for the
// first visit of the night. Stops at hotspots are in it from
// the beginning; visits beside another team are worth nothing and are not.
class Ledger
{
public:
    struct Stay
    {
        int arrive = 0;
        int depart = 0;
        int team = 0;
    };
    explicit Ledger(const Night &night);

    void add(const NightRoute &route, int team);
    void remove(const NightRoute &route, int team);
    [[nodiscard]] double worth() const;
    [[nodiscard]] const std::vector<Stay> &stays(int hotspot) const { return m_stays[static_cast<size_t>(hotspot)]; }

    // What stands around a minute at a hotspot.
    struct Gap
    {
        int before = -1;     // when somebody last left; −1 nobody yet
        int next = -1;       // when somebody comes next; −1 nobody any more
        double nextFull = 0; // what that next visit is worth at most
        int visits = 0;      // of the night
        bool taken = false;  // somebody is there at that minute
    };
    [[nodiscard]] Gap gapAt(int hotspot, int minute) const;
    // What a stay of so many minutes in that gap adds to the worth.
    [[nodiscard]] double gain(int hotspot, const Gap &gap, int arrive, int minutes) const;
    // The same gain in parts, of which each hangs on one minute alone: rate × dose + fixed of the arrival, after of the departure.
    struct Arrival
    {
        float rate = 0;
        float fixed = 0;
    };
    [[nodiscard]] Arrival arrivalIn(int hotspot, const Gap &gap, int arrive) const;
    // By minute of the night, of one more stay at a hotspot.
    struct Outlook
    {
        std::vector<float> rate;
        std::vector<float> fixed;
        std::vector<float> after;
        std::vector<int> room; // minutes that a stay may last that begins then; 0 = taken, or over the cap
    };
    [[nodiscard]] const Outlook &outlook(int hotspot)
    {
        if (m_isStale[static_cast<size_t>(hotspot)])
            lookOut(hotspot);
        return m_outlooks[static_cast<size_t>(hotspot)];
    }
    [[nodiscard]] double dose(int minutes) const { return m_dose[static_cast<size_t>(minutes)]; }

private:
    [[nodiscard]] double valueOf(int hotspot) const;
    void insert(int hotspot, const Stay &stay);
    void update(int hotspot);
    void lookOut(int hotspot);
    void lookOut(int hotspot, const Gap &gap, int from, int to);
    [[nodiscard]] double recovery(int before, int arrive) const
    {
        return before < 0 ? 1.0 : m_recovery[asIndex(arrive - before)];
    }
    [[nodiscard]] double overdue(int from, int to) const
    {
        return m_night->gapPrice * static_cast<double>(std::max(0, to - std::max(from, 0) - MostGapMinutes));
    }

    const Night *m_night;
    std::vector<double> m_recovery; // by minutes
    std::vector<float> m_recovered;
    std::vector<double> m_dose;
    std::vector<std::vector<Stay>> m_stays; // by hotspot, by arrival
    std::vector<double> m_values;           // by hotspot
    std::vector<Outlook> m_outlooks;        // by hotspot
    std::vector<char> m_isStale;            // by hotspot: its outlook
};

} // namespace lantern
