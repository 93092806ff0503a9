#pragma once

#include "store/store.h"
#include "streets/drives.h"

#include <mutex>

namespace lantern
{

// The street graph of a file, read when a worker first asks for it, and the walks remembered on it; and the drives, whose streets are
// read when a worker first asks for the way of a team by vehicle. Thread-safe; reading London's streets takes seconds, so the GUI
// thread asks only for what is there.
class StreetsOnDemand
{
public:
    explicit StreetsOnDemand(StoreOptions options);
    // Reads the streets on the first call; straight lines where the file has none or cannot be read.
    [[nodiscard]] std::shared_ptr<Walks> walks();
    // Reads nothing yet.
    [[nodiscard]] std::shared_ptr<Drives> drives() const { return m_drives; }

private:
    StoreOptions m_options;
    std::mutex m_mutex;
    std::unique_ptr<StreetGraph> m_graph; // outlives the walks
    std::shared_ptr<Walks> m_walks;
    std::shared_ptr<Drives> m_drives;
};

} // namespace lantern
