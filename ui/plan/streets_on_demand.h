#pragma once

#include "store/store.h"
#include "streets/drives.h"

#include <mutex>
#include <vector>

namespace lantern
{

// The streets of a file for one set of ways that nobody walks, and the ways remembered on them: each read when a worker first asks for
// it. Thread-safe; reading London's streets takes seconds, so the GUI thread asks only for what is there.
class StreetsOnDemand
{
public:
    struct Ground
    {
        std::shared_ptr<Walks> walks;   // straight lines where the file has no streets or cannot be read
        std::shared_ptr<Drives> drives; // has read nothing yet
    };

    explicit StreetsOnDemand(StoreOptions options);
    // Reads the streets on the first call for these rules, which are of walking.
    [[nodiscard]] Ground on(const TravelRules &walking);

private:
    struct Network
    {
        TravelRules walking;
        std::unique_ptr<StreetGraph> graph = {}; // outlives the walks
        Ground ground = {};
    };
    StoreOptions m_options;
    std::mutex m_mutex;
    std::vector<Network>
        m_networks; // one of each that was asked for; eight at most, as there are three kinds of way to avoid
};

} // namespace lantern
