#pragma once

#include "store/site.h"
#include "store/store.h"

namespace lantern
{

class SiteRepository
{
public:
    explicit SiteRepository(Store &store);
    // Inserts or replaces the site as a whole with its footage requests and surveys. No check of what it says here:
    // core/partners' checkSite() is the door.
    [[nodiscard]] Result<void> save(const Site &site);
    [[nodiscard]] Result<Site> load(const SiteId &id) const;
    [[nodiscard]] Result<std::vector<Site>> list() const; // by phase, then by name
    [[nodiscard]] Result<void> remove(const SiteId &id);

private:
    Store &m_store;
};

} // namespace lantern
