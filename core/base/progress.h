#pragma once

#include <functional>
#include <stop_token>

namespace lantern
{

// Handed to anything that may take over 100 ms: it reports how far it is and looks whether it should stop.
struct Progress
{
    std::function<void(double fraction)> report = {}; // 0 to 1; called from the working thread
    std::stop_token stop = {};

    void at(double fraction) const
    {
        if (report)
            report(fraction);
    }
    [[nodiscard]] bool cancelled() const { return stop.stop_requested(); }
};

} // namespace lantern
