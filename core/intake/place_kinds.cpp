#include "intake/place_kinds.h"

#include <QHash>

namespace lantern
{

namespace
{

using Kinds = QHash<QString, Place::Kind>;

std::optional<Place::Kind> find(const Kinds &kinds, const QString &value)
{
    const auto found = kinds.find(value);
    return found == kinds.end() ? std::nullopt : std::optional(*found);
}

std::optional<Place::Kind> fromAmenity(const QString &value)
{
    static const Kinds kinds = {{"pub", Place::Kind::Pub},
                                {"bar", Place::Kind::Bar},
                                {"biergarten", Place::Kind::Bar},
                                {"nightclub", Place::Kind::Nightclub},
                                {"stripclub", Place::Kind::Nightclub},
                                {"theatre", Place::Kind::Venue},
                                {"cinema", Place::Kind::Venue},
                                {"music_venue", Place::Kind::Venue},
                                {"events_venue", Place::Kind::Venue},
                                {"arts_centre", Place::Kind::Venue},
                                {"casino", Place::Kind::Venue},
                                {"bus_station", Place::Kind::Station},
                                {"parking", Place::Kind::CarPark}};
    return find(kinds, value);
}

} // namespace

std::optional<Place::Kind> placeKindFromTags(const std::function<QString(QStringView)> &tag)
{
    if (const auto kind = fromAmenity(tag(u"amenity")))
        return kind;
    if (tag(u"highway") == u"bus_stop")
        return Place::Kind::BusStop;
    const QString railway = tag(u"railway");
    if (railway == u"station" || railway == u"halt")
        return Place::Kind::Station;
    if (railway == u"tram_stop")
        return Place::Kind::Station;
    if (tag(u"leisure") == u"fitness_centre")
        return Place::Kind::Gym;
    if (tag(u"leisure") == u"stadium")
        return Place::Kind::Venue;
    const QString shop = tag(u"shop");
    if (!shop.isEmpty() && shop != u"no" && shop != u"vacant")
        return Place::Kind::Shop;
    return std::nullopt;
}

Place::Kind placeKindFromCategory(const QString &category)
{
    static const Kinds kinds = {
        {"pub", Place::Kind::Pub},         {"bar", Place::Kind::Bar},          {"nightclub", Place::Kind::Nightclub},
        {"gym", Place::Kind::Gym},         {"supermarket", Place::Kind::Shop}, {"convenience", Place::Kind::Shop},
        {"bakery", Place::Kind::Shop},     {"diy", Place::Kind::Shop},         {"transport", Place::Kind::Station},
        {"parking", Place::Kind::CarPark}, {"theatre", Place::Kind::Venue},    {"venue", Place::Kind::Venue}};
    return find(kinds, category.toLower()).value_or(Place::Kind::Other);
}

std::optional<Place::Kind> placeKindFromStopType(std::string_view stopType)
{
    if (stopType == "BCT" || stopType == "BCS" || stopType == "BCQ")
        return Place::Kind::BusStop;
    if (stopType == "MET" || stopType == "RLY" || stopType == "FER" || stopType == "BST")
        return Place::Kind::Station;
    return std::nullopt;
}

} // namespace lantern
