#pragma once

#include "store/store.h"
#include "store/walk.h"

#include <span>

namespace lantern
{

// Walks that were asked for. Each names a reference, never a person.
class WalkRequestRepository
{
public:
    explicit WalkRequestRepository(Store &store);
    // Inserts or replaces it. Refused without key, reference or day; Conflict where another request has its reference.
    // No check of what it says here: core/outcome's checkRequest() is the door.
    [[nodiscard]] Result<void> save(const WalkRequest &request);
    // Those of these that are there.
    [[nodiscard]] Result<std::vector<WalkRequest>> load(std::span<const WalkRequestId> ids) const;
    // In the order of list(), for a list on the screen, which loads what it shows.
    [[nodiscard]] Result<std::vector<WalkRequestId>> ids() const;
    [[nodiscard]] Result<std::vector<WalkRequest>> list() const; // the latest asked first
    // NotFound where there is none such. The walk that was held for it stays.
    [[nodiscard]] Result<void> remove(const WalkRequestId &id);

private:
    Store &m_store;
};

} // namespace lantern
