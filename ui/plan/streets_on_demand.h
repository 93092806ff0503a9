#pragma once

#include "store/store.h"
#include "streets/walks.h"

#include <mutex>

namespace lantern
{

// The street graph of a file, read when a worker first asks for it, and the walks remembered on it. Thread-safe; reading
// London's streets takes seconds, so the GUI thread asks only for what is there.
class StreetsOnDemand
{
public:
    explicit StreetsOnDemand(StoreOptions options);
    // Reads the streets on the first call; straight lines where the file has none or cannot be read.
    [[nodiscard]] std::shared_ptr<Walks> walks();

private:
    StoreOptions m_options;
    std::mutex m_mutex;
    std::unique_ptr<StreetGraph> m_graph; // outlives the walks
    std::shared_ptr<Walks> m_walks;
};

} // namespace lantern
