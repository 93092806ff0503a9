#pragma once

#include "store/store.h"
#include "store/venue.h"

#include <span>

namespace lantern
{

// The register of venues: their schemes and what visits found.
class VenueRepository
{
public:
    explicit VenueRepository(Store &store);

    // Inserts or replaces the venue with its schemes. Refused: no key, no name, a scheme that is not in the list; Conflict: another
    // venue has the licence reference.
    [[nodiscard]] Result<void> save(const Venue &venue);
    // All in one transaction, or none.
    [[nodiscard]] Result<void> saveAll(std::span<const Venue> venues);
    [[nodiscard]] Result<std::vector<Venue>> list() const; // by name
    // With its visits. Refused once it was at a training session.
    [[nodiscard]] Result<void> remove(const VenueId &id);

    [[nodiscard]] Result<QStringList> schemes() const; // in the order in which they were added
    [[nodiscard]] Result<void> addScheme(const QString &name);
    [[nodiscard]] Result<void> removeScheme(const QString &name); // refused while a venue is in it

    // Inserts or replaces. Refused: no key, no date, a score that is not 0 to 10.
    [[nodiscard]] Result<void> saveVisit(const VenueVisit &visit);
    [[nodiscard]] Result<void> removeVisit(const VenueVisitId &id);
    [[nodiscard]] Result<std::vector<VenueVisit>> visits() const; // newest first
    [[nodiscard]] Result<std::vector<VenueVisit>> visitsTo(const VenueId &venue) const;

private:
    Store &m_store;
};

} // namespace lantern
