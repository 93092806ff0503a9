#pragma once

#include "store/deployment.h"
#include "store/store.h"

namespace lantern
{

class TrackRepository
{
public:
    explicit TrackRepository(Store &store);
    // Keeps a track as evidence. Conflict: the same fixes are kept for this plan already. core/outcome's importTrack() is the door.
    [[nodiscard]] Result<void> add(const Track &track);
    // NotFound: no such track.
    [[nodiscard]] Result<void> remove(const TrackId &id);
    [[nodiscard]] Result<std::vector<Track>> tracks(const PlanId &plan) const; // in the order in which they came

private:
    Store &m_store;
};

} // namespace lantern
