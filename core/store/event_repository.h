#pragma once

#include "store/event.h"
#include "store/store.h"

namespace lantern
{

class EventRepository
{
public:
    explicit EventRepository(Store &store);
    // Inserts or replaces the event as a whole. No check of what it says here: core/partners' checkEvent() is the door.
    [[nodiscard]] Result<void> save(const Event &event);
    [[nodiscard]] Result<Event> load(const EventId &id) const;
    [[nodiscard]] Result<std::vector<Event>> list() const; // latest first, those without phases before them
    [[nodiscard]] Result<void> remove(const EventId &id);

private:
    Store &m_store;
};

} // namespace lantern
