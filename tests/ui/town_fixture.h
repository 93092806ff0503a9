#pragma once

#include "store/place_repository.h"
#include "store/plan_repository.h"
#include "ui/exercise_fixture.h"

#include <QGeoCoordinate>

// A fictional town of four streets, open in the workspace.
//
//        Fen Station ┬── Church Row ──┬──      north 180 300
//               High │                ) a footpath without a name
//             Street │                )
//   ── Mill Lane ────┼── Mill Lane ───┘        north 180 000
//                    │
//  east 530 000    530 200          530 400  530 500
namespace lantern::test
{

[[nodiscard]] inline QGeoCoordinate coordinate(GridPoint point)
{
    const GeoPoint geo = toGeo(point);
    return {geo.latitude, geo.longitude};
}

inline constexpr GridPoint MillLaneWest{530'000, 180'000};
inline constexpr GridPoint Crossing{530'200, 180'000};
inline constexpr GridPoint ChurchRowEast{530'500, 180'300};

class OpenTown
{
public:
    OpenTown()
    {
        Workspace &workspace = *Workspace::instance();
        if (!workspace.createFile(places.folder.filePath(QStringLiteral("town.lantern"))))
            return;
        Store &store = *workspace.store();
        PlaceRepository repository(store);
        ready = repository.addStreets(streets()) && repository.addPlaces(namedPlaces()) &&
                repository.addBoundaries(areas()) && HotspotRepository(store).save(hotspots(store));
        workspace.setCurrentHotspotSet(set.toString());
        workspace.notify(Workspace::Everything);
    }

    OwnPlaces places;
    HotspotSetId set;
    bool ready = false;

private:
    static Street street(const QString &id, const QString &name, Line line)
    {
        Street made;
        made.sourceId = id;
        made.name = name;
        made.streetClass = name.isEmpty() ? Street::Class::Footway : Street::Class::Residential;
        made.line = std::move(line);
        return made;
    }
    static std::vector<Street> streets()
    {
        return {street(QStringLiteral("1"), QStringLiteral("Mill Lane"), {MillLaneWest, {530'100, 180'000}, Crossing}),
                street(QStringLiteral("2"), QStringLiteral("Mill Lane"), {Crossing, {530'400, 180'000}}),
                street(QStringLiteral("3"), QStringLiteral("High Street"),
                       {{530'200, 179'800}, Crossing, {530'200, 180'300}}),
                street(QStringLiteral("4"), QStringLiteral("Church Row"),
                       {{530'200, 180'300}, {530'400, 180'300}, ChurchRowEast}),
                street(QStringLiteral("5"), {}, {{530'400, 180'000}, {530'450, 180'150}, {530'400, 180'300}})};
    }
    static std::vector<Place> namedPlaces()
    {
        const auto place = [](const QString &id, Place::Kind kind, const QString &name, GridPoint point) {
            return Place{.kind = kind, .name = name, .sourceId = id, .point = point};
        };
        return {place(QStringLiteral("a"), Place::Kind::Station, QStringLiteral("Fen Station"), {530'210, 180'290}),
                place(QStringLiteral("b"), Place::Kind::Pub, QStringLiteral("The Café Mill"), {530'050, 180'010}),
                place(QStringLiteral("c"), Place::Kind::BusStop, QStringLiteral("Mill Lane"), {530'150, 180'005}),
                place(QStringLiteral("d"), Place::Kind::Pub, QStringLiteral("The Fen"), {530'420, 180'310})};
    }
    static std::vector<Boundary> areas()
    {
        const auto square = [](double half) {
            Polygon polygon;
            polygon.outer() = {{530'250 - half, 180'100 - half},
                               {530'250 - half, 180'100 + half},
                               {530'250 + half, 180'100 + half},
                               {530'250 + half, 180'100 - half},
                               {530'250 - half, 180'100 - half}};
            return MultiPolygon{polygon};
        };
        return {Boundary{.kind = Boundary::Kind::Borough,
                         .code = QStringLiteral("B1"),
                         .name = QStringLiteral("Lanternside"),
                         .outline = square(2000)},
                Boundary{.kind = Boundary::Kind::Ward,
                         .code = QStringLiteral("W1"),
                         .name = QStringLiteral("Riverside"),
                         .outline = square(1200)}};
    }
    HotspotSet hotspots(Store &store)
    {
        HotspotSet made;
        made.id = set = store.makeId<HotspotSetId>();
        made.name = QStringLiteral("Autumn");
        made.createdAt = places.now;
        made.period = {Month(2025, 11), Month(2026, 10)};
        made.source = QStringLiteral("offences");
        for (const auto &[name, point] : {std::pair(QStringLiteral("Mill Lane"), GridPoint{530'100, 180'000}),
                                          std::pair(QStringLiteral("Church Row"), GridPoint{530'450, 180'300})}) {
            Hotspot hotspot;
            hotspot.id = store.makeId<HotspotId>();
            hotspot.rank = static_cast<int>(made.hotspots.size()) + 1;
            hotspot.score = 100.0 / hotspot.rank;
            hotspot.count = 10;
            hotspot.name = name;
            hotspot.reason = QStringLiteral("10 offences");
            hotspot.centre = point;
            Polygon outline;
            outline.outer() = {{point.easting - 50, point.northing - 50},
                               {point.easting - 50, point.northing + 50},
                               {point.easting + 50, point.northing + 50},
                               {point.easting + 50, point.northing - 50},
                               {point.easting - 50, point.northing - 50}};
            hotspot.outline = {outline};
            made.hotspots.push_back(hotspot);
        }
        return made;
    }
};

} // namespace lantern::test
