#pragma once

#include "store/event.h"

#include <QVariantMap>

namespace lantern
{

// What a form shows of an event and gives back: {name, place, crowd, phases: [{name, day (ISO), from, to ("HH:MM" in London; an end at or
// before the start is on the next day), crowd}], intentions: [{level (0 Gold, 1 Silver), text}], tactics: [{kind, detail}], wentWell,
// toChange}. Crowds are text, as they are typed.
[[nodiscard]] QVariantMap eventFields(const Event &event);

// The event with what the fields say; the rest of it stays. Refused: a crowd that is no number, a day or time that is not complete.
[[nodiscard]] Result<Event> withFields(Event event, const QVariantMap &fields);

// "Thu 31 December 2026, 18:00 to Fri 1 January 2027, 06:00"; empty where it has no phases.
[[nodiscard]] QString eventTimesText(const Event &event);

} // namespace lantern
