#pragma once

#include "cli/arguments.h"
#include "partners/venue_register.h"

#include <QJsonObject>

// What the verbs of venues and of training share.
namespace lantern::cli
{

// Today in London by --now.
[[nodiscard]] inline QDate today(const Arguments &arguments)
{
    return arguments.clock().now().toTimeZone(londonZone()).date();
}

// The venue of that id, licence or name (any case); NotFound, or Refused where several have the name.
[[nodiscard]] Result<const Venue *> venueNamed(const VenueRegister &all, const QString &text);

// A point as "LAT,LON"; nullopt for anything else and outside Great Britain.
[[nodiscard]] std::optional<GridPoint> pointFromText(const QString &text);

// --on, or today where it is not set; nullopt after saying what is wrong with it.
[[nodiscard]] std::optional<QDate> dayHeld(const Arguments &arguments);

// "2027-03-31", or null for none.
[[nodiscard]] QJsonValue jsonDate(const QDate &date);

} // namespace lantern::cli
