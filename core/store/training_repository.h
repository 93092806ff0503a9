#pragma once

#include "store/store.h"
#include "store/venue.h"

namespace lantern
{

// Training sessions of venues and of officers.
class TrainingRepository
{
public:
    explicit TrainingRepository(Store &store);

    [[nodiscard]] Result<std::vector<TrainingKind>> kinds() const; // in the order in which they were added
    // Adds the kind, or changes how long it counts. Refused: no name, months that are not 0 to 120.
    [[nodiscard]] Result<void> saveKind(const TrainingKind &kind);
    [[nodiscard]] Result<void> removeKind(const QString &name); // refused once there was a session of it

    // Inserts or replaces the session as a whole. Refused: no key, no date, no venue, a venue twice, more people trained before
    // than came, a kind that is not in the list.
    [[nodiscard]] Result<void> save(const TrainingSession &session);
    [[nodiscard]] Result<std::vector<TrainingSession>> sessions() const; // newest first
    [[nodiscard]] Result<void> remove(const TrainingSessionId &id);

    // Inserts or replaces. The officers' own skills are the caller's. Refused: no key, no skill, no date, nobody trained, an end
    // before the day of the session.
    [[nodiscard]] Result<void> save(const OfficerSession &session);
    [[nodiscard]] Result<std::vector<OfficerSession>> officerSessions() const; // newest first
    [[nodiscard]] Result<void> remove(const OfficerSessionId &id);

private:
    Store &m_store;
};

} // namespace lantern
