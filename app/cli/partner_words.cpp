#include "cli/partner_words.h"

#include "cli/words.h"

namespace lantern::cli
{

Result<const Venue *> venueNamed(const VenueRegister &all, const QString &text)
{
    const VenueId id = VenueId::fromString(text);
    const Venue *found = nullptr;
    for (const Venue &venue : all.venues) {
        if (venue.id == id || (!text.isEmpty() && venue.licence == text))
            return &venue;
        if (venue.name.compare(text, Qt::CaseInsensitive) != 0)
            continue;
        if (found != nullptr)
            return failure(
                Error::Code::Refused,
                CommandLineWords::tr("Several venues are called “%1”: give the licence or the id.").arg(text));
        found = &venue;
    }
    if (found == nullptr)
        return failure(
            Error::Code::NotFound,
            CommandLineWords::tr("No venue of the register is called “%1”: see lantern venue list.").arg(text));
    return found;
}

std::optional<GridPoint> pointFromText(const QString &text)
{
    const QStringList parts = text.split(u',');
    bool latitudeOk = false;
    bool longitudeOk = false;
    const GeoPoint point{parts.value(0).toDouble(&latitudeOk), parts.value(1).toDouble(&longitudeOk)};
    if (parts.size() != 2 || !latitudeOk || !longitudeOk || !isInGreatBritain(point))
        return std::nullopt;
    return toGrid(point);
}

std::optional<QDate> dayHeld(const Arguments &arguments)
{
    return arguments.isSet(QStringLiteral("on")) ? arguments.date(QStringLiteral("on")) : today(arguments);
}

QJsonValue jsonDate(const QDate &date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

} // namespace lantern::cli
