#pragma once

#include "geo/shapes.h"

#include <QFlags>
#include <QString>

#include <vector>

namespace lantern
{

struct Boundary
{
    enum class Kind { Borough, Ward, SmallArea };
    qint64 id = 0;
    Kind kind = Kind::Borough;
    QString code = {}; // ONS code
    QString name = {};
    MultiPolygon outline = {};
};

// One way of the street network, with its vertices shared with the ways it meets.
struct Street
{
    // As OpenStreetMap's highway values, grouped; Unknown where a source has no class.
    enum class Class {
        Unknown,
        Motorway,
        Trunk,
        Primary,
        Secondary,
        Tertiary,
        Residential,
        Service,
        Pedestrian,
        Footway,
        Steps,
        Cycleway,
        Path
    };
    // What else a source says of it: a tunnel for people on foot, a path beside a canal or river, no street lighting, and
    // traffic only the way the line runs.
    enum class Trait { Subway = 1, Towpath = 2, Unlit = 4, OneWay = 8 };
    Q_DECLARE_FLAGS(Traits, Trait)
    qint64 id = 0;
    QString sourceId = {}; // OSM way id
    QString name = {};
    Class streetClass = Class::Unknown;
    Line line = {};
    Traits traits = {};
};
Q_DECLARE_OPERATORS_FOR_FLAGS(Street::Traits)

// A point with a name and a kind: stop, station, pub, club …
struct Place
{
    enum class Kind { BusStop, Station, Pub, Bar, Nightclub, Venue, Shop, Gym, CarPark, Other };
    qint64 id = 0;
    Kind kind = Kind::Other;
    QString name = {};
    QString sourceId = {};
    GridPoint point = {};
};

// What the base map draws besides streets.
struct BaseFeature
{
    enum class Kind { Water, Waterway, Green, Rail, Building };
    qint64 id = 0;
    Kind kind = Kind::Water;
    QString name = {};
    Shape shape = {};
};

// A name and where it is: what a hotspot or a search is named from.
struct GazetteerEntry
{
    QString name = {};
    QString kind = {}; // street, borough, ward, station, venue, stop, park, snap_point …
    GridPoint point = {};
};

// Text keys for files, JSON and the database: "bus_stop", "residential", …; unknown text gives the last/Unknown value.
[[nodiscard]] QString toKey(Boundary::Kind kind);
[[nodiscard]] QString toKey(Street::Class streetClass);
[[nodiscard]] QString toKey(Place::Kind kind);
[[nodiscard]] QString toKey(BaseFeature::Kind kind);
[[nodiscard]] QString toKey(Street::Traits traits); // one after the other, with spaces between
[[nodiscard]] Street::Traits streetTraitsFromKey(QStringView key);
[[nodiscard]] Street::Class streetClassFromKey(QStringView key); // takes OSM highway values too
[[nodiscard]] Place::Kind placeKindFromKey(QStringView key);

} // namespace lantern
