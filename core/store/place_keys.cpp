#include "store/place.h"

#include <QStringList>

#include <array>
#include <utility>

namespace lantern
{

namespace
{

using StreetKey = std::pair<QLatin1StringView, Street::Class>;

// The first key of a class is the one that is written; the rest are OpenStreetMap highway values that belong to it.
constexpr std::array streetKeys{
    StreetKey{QLatin1StringView("motorway"), Street::Class::Motorway},
    StreetKey{QLatin1StringView("motorway_link"), Street::Class::Motorway},
    StreetKey{QLatin1StringView("trunk"), Street::Class::Trunk},
    StreetKey{QLatin1StringView("trunk_link"), Street::Class::Trunk},
    StreetKey{QLatin1StringView("primary"), Street::Class::Primary},
    StreetKey{QLatin1StringView("primary_link"), Street::Class::Primary},
    StreetKey{QLatin1StringView("secondary"), Street::Class::Secondary},
    StreetKey{QLatin1StringView("secondary_link"), Street::Class::Secondary},
    StreetKey{QLatin1StringView("tertiary"), Street::Class::Tertiary},
    StreetKey{QLatin1StringView("tertiary_link"), Street::Class::Tertiary},
    StreetKey{QLatin1StringView("residential"), Street::Class::Residential},
    StreetKey{QLatin1StringView("living_street"), Street::Class::Residential},
    StreetKey{QLatin1StringView("unclassified"), Street::Class::Residential},
    StreetKey{QLatin1StringView("road"), Street::Class::Residential},
    StreetKey{QLatin1StringView("service"), Street::Class::Service},
    StreetKey{QLatin1StringView("pedestrian"), Street::Class::Pedestrian},
    StreetKey{QLatin1StringView("footway"), Street::Class::Footway},
    StreetKey{QLatin1StringView("corridor"), Street::Class::Footway},
    StreetKey{QLatin1StringView("steps"), Street::Class::Steps},
    StreetKey{QLatin1StringView("cycleway"), Street::Class::Cycleway},
    StreetKey{QLatin1StringView("path"), Street::Class::Path},
    StreetKey{QLatin1StringView("bridleway"), Street::Class::Path},
    StreetKey{QLatin1StringView("track"), Street::Class::Path},
};

constexpr std::array streetTraitKeys{
    std::pair{QLatin1StringView("subway"), Street::Trait::Subway},
    std::pair{QLatin1StringView("towpath"), Street::Trait::Towpath},
    std::pair{QLatin1StringView("unlit"), Street::Trait::Unlit},
    std::pair{QLatin1StringView("one_way"), Street::Trait::OneWay},
};

using PlaceKey = std::pair<QLatin1StringView, Place::Kind>;

constexpr std::array placeKeys{
    PlaceKey{QLatin1StringView("bus_stop"), Place::Kind::BusStop},
    PlaceKey{QLatin1StringView("station"), Place::Kind::Station},
    PlaceKey{QLatin1StringView("pub"), Place::Kind::Pub},
    PlaceKey{QLatin1StringView("bar"), Place::Kind::Bar},
    PlaceKey{QLatin1StringView("nightclub"), Place::Kind::Nightclub},
    PlaceKey{QLatin1StringView("venue"), Place::Kind::Venue},
    PlaceKey{QLatin1StringView("shop"), Place::Kind::Shop},
    PlaceKey{QLatin1StringView("gym"), Place::Kind::Gym},
    PlaceKey{QLatin1StringView("car_park"), Place::Kind::CarPark},
    PlaceKey{QLatin1StringView("other"), Place::Kind::Other},
};

template<class Keys, class Value>
QString keyOf(const Keys &keys, Value value, QLatin1StringView otherwise)
{
    for (const auto &[key, candidate] : keys) {
        if (candidate == value)
            return key;
    }
    return otherwise;
}

template<class Keys, class Value>
Value valueOf(const Keys &keys, QStringView text, Value otherwise)
{
    for (const auto &[key, value] : keys) {
        if (key == text)
            return value;
    }
    return otherwise;
}

} // namespace

QString toKey(Boundary::Kind kind)
{
    switch (kind) {
    case Boundary::Kind::Borough:
        return QStringLiteral("borough");
    case Boundary::Kind::Ward:
        return QStringLiteral("ward");
    case Boundary::Kind::SmallArea:
        return QStringLiteral("small_area");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString toKey(Street::Class streetClass)
{
    return keyOf(streetKeys, streetClass, QLatin1StringView("unknown"));
}

QString toKey(Place::Kind kind)
{
    return keyOf(placeKeys, kind, QLatin1StringView("other"));
}

QString toKey(BaseFeature::Kind kind)
{
    switch (kind) {
    case BaseFeature::Kind::Water:
        return QStringLiteral("water");
    case BaseFeature::Kind::Waterway:
        return QStringLiteral("waterway");
    case BaseFeature::Kind::Green:
        return QStringLiteral("green");
    case BaseFeature::Kind::Rail:
        return QStringLiteral("rail");
    case BaseFeature::Kind::Building:
        return QStringLiteral("building");
    }
    Q_UNREACHABLE_RETURN(QString());
}

Street::Class streetClassFromKey(QStringView key)
{
    return valueOf(streetKeys, key, Street::Class::Unknown);
}

QString toKey(Street::Traits traits)
{
    QStringList keys;
    for (const auto &[key, trait] : streetTraitKeys) {
        if (traits.testFlag(trait))
            keys.append(key);
    }
    return keys.join(u' ');
}

Street::Traits streetTraitsFromKey(QStringView key)
{
    Street::Traits traits;
    for (const QStringView word : key.split(u' ')) {
        for (const auto &[known, trait] : streetTraitKeys)
            traits.setFlag(trait, traits.testFlag(trait) || known == word);
    }
    return traits;
}

Place::Kind placeKindFromKey(QStringView key)
{
    return valueOf(placeKeys, key, Place::Kind::Other);
}

} // namespace lantern
