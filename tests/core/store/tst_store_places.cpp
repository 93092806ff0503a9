#include "core/store/store_fixture.h"
#include "store/gazetteer.h"
#include "store/place_repository.h"

using namespace lantern;
using test::StoreFixture;

namespace
{

MultiPolygon square(double west, double south, double side)
{
    Polygon polygon;
    polygon.outer() = {{.easting = west, .northing = south},
                       {.easting = west, .northing = south + side},
                       {.easting = west + side, .northing = south + side},
                       {.easting = west + side, .northing = south},
                       {.easting = west, .northing = south}};
    return {polygon};
}

Street street(const QString &sourceId, const QString &name, double west, double east,
              Street::Class streetClass = Street::Class::Residential)
{
    return {.sourceId = sourceId,
            .name = name,
            .streetClass = streetClass,
            .line = {{.easting = west, .northing = 180000}, {.easting = east, .northing = 180000}}};
}

QStringList namesOf(const Result<std::vector<GazetteerEntry>> &entries)
{
    QStringList names;
    for (const GazetteerEntry &entry : entries.value())
        names.append(entry.name);
    return names;
}

} // namespace

class StorePlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysRoundTrip();
    void streetClassReads_data();
    void streetClassReads();
    void boundariesRoundTrip();
    void namesWhatIsNear();
    void streetsRoundTrip();
    void streetThatComesAgainIsCompleted();
    void attributesCompleteStreets();
    void placesRoundTrip();
    void baseFeaturesRoundTrip();
    void snapPointsLoseTheirPrefix_data();
    void snapPointsLoseTheirPrefix();
    void gazetteerMergesWays();
    void mergingFollowsChains();
    void searches_data();
    void searches();
    void searchKeepsItsLimit();
    void boundsCoverEverything();
};

void StorePlacesTest::keysRoundTrip()
{
    for (int i = 0; i <= int(Street::Class::Path); ++i)
        QCOMPARE(int(streetClassFromKey(toKey(Street::Class(i)))), i);
    for (int i = 0; i <= int(Place::Kind::Other); ++i)
        QCOMPARE(int(placeKindFromKey(toKey(Place::Kind(i)))), i);
    QCOMPARE(placeKindFromKey(u"never heard of"), Place::Kind::Other);
    QCOMPARE(toKey(Boundary::Kind::SmallArea), QStringLiteral("small_area"));
    QCOMPARE(toKey(BaseFeature::Kind::Green), QStringLiteral("green"));
}

void StorePlacesTest::streetClassReads_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("streetClass");
    QTest::addRow("living_street") << "living_street" << int(Street::Class::Residential);
    QTest::addRow("unclassified") << "unclassified" << int(Street::Class::Residential);
    QTest::addRow("primary_link") << "primary_link" << int(Street::Class::Primary);
    QTest::addRow("bridleway") << "bridleway" << int(Street::Class::Path);
    QTest::addRow("empty") << "" << int(Street::Class::Unknown);
    QTest::addRow("proposed") << "proposed" << int(Street::Class::Unknown);
}

void StorePlacesTest::streetClassReads()
{
    QFETCH(const QString, key);
    QFETCH(const int, streetClass);
    QCOMPARE(int(streetClassFromKey(key)), streetClass);
}

void StorePlacesTest::boundariesRoundTrip()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    PlaceRepository repository(*store);
    const std::vector<Boundary> boundaries{{.kind = Boundary::Kind::Borough,
                                            .code = QStringLiteral("E09000033"),
                                            .name = QStringLiteral("Westminster"),
                                            .outline = square(529000, 180000, 1000)},
                                           {.kind = Boundary::Kind::Ward,
                                            .code = QStringLiteral("E05013808"),
                                            .name = QStringLiteral("West End"),
                                            .outline = square(529000, 180000, 500)}};
    QCOMPARE(repository.addBoundaries(boundaries).value(), 2);
    QCOMPARE(repository.addBoundaries(boundaries).value(), 0);
    const auto wards = repository.boundaries(Boundary::Kind::Ward);
    QVERIFY(wards.has_value());
    QCOMPARE(wards->size(), 1);
    QCOMPARE(wards->front().code, boundaries[1].code);
    QCOMPARE(wards->front().name, boundaries[1].name);
    QCOMPARE(wards->front().kind, Boundary::Kind::Ward);
    QCOMPARE(toWkb(wards->front().outline), toWkb(boundaries[1].outline));
    QCOMPARE(repository.boundaries(Boundary::Kind::SmallArea)->size(), 0);
    const GridPoint inWard{529200, 180200};
    const GridPoint outside{540000, 180000};
    QCOMPARE(repository.areaAt(inWard, Boundary::Kind::Ward).value(), QStringLiteral("West End"));
    QCOMPARE(repository.areaAt(inWard, Boundary::Kind::Borough).value(), QStringLiteral("Westminster"));
    QCOMPARE(repository.areaAt(outside, Boundary::Kind::Ward).value(), QString());
}

void StorePlacesTest::namesWhatIsNear()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    PlaceRepository repository(*store);
    const std::vector<GazetteerEntry> entries{
        {.name = QStringLiteral("Fen Station"), .kind = QStringLiteral("station"), .point = {530000, 180000}},
        {.name = QStringLiteral("Fen Café"), .kind = QStringLiteral("venue"), .point = {530030, 180000}},
        {.name = QStringLiteral("Fenside"), .kind = QStringLiteral("ward"), .point = {530020, 180000}}};
    QCOMPARE(repository.addGazetteer(entries).value(), 3);
    QCOMPARE(repository.nameNear({530019, 180000}, 50).value(), QStringLiteral("Fen Café")); // nobody is "at" a ward
    QCOMPARE(repository.nameNear({529960, 180000}, 50).value(), QStringLiteral("Fen Station"));
    QCOMPARE(repository.nameNear({529960, 179960}, 50).value(), QString()); // in the square, out of the circle
}

void StorePlacesTest::streetsRoundTrip()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    PlaceRepository repository(*store);
    std::vector<Street> streets{street(QStringLiteral("12345"), QStringLiteral("Brewer Street"), 529400, 529600),
                                street({}, {}, 529700, 529800, Street::Class::Steps),
                                street({}, {}, 529800, 529900, Street::Class::Steps)};
    streets[1].traits = Street::Trait::Unlit;
    streets[2].traits = Street::Trait::Subway | Street::Trait::Towpath | Street::Trait::OneWay;
    QCOMPARE(repository.addStreets(streets).value(), 3);
    QCOMPARE(repository.addStreets(streets).value(), 0);
    const auto read = repository.streets();
    QVERIFY(read.has_value());
    QCOMPARE(read->size(), 3);
    for (size_t i = 0; i < streets.size(); ++i) {
        QCOMPARE(read->at(i).sourceId, streets[i].sourceId);
        QCOMPARE(read->at(i).name, streets[i].name);
        QCOMPARE(read->at(i).streetClass, streets[i].streetClass);
        QCOMPARE(read->at(i).traits.toInt(), streets[i].traits.toInt());
        QVERIFY(read->at(i).line == streets[i].line);
    }
}

void StorePlacesTest::streetThatComesAgainIsCompleted()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    PlaceRepository repository(*store);
    const QString id = QStringLiteral("1");
    const Street bare = street(id, {}, 529400, 529600, Street::Class::Unknown);
    Street whole = street(id, QStringLiteral("Brewer Street"), 529400, 529600, Street::Class::Tertiary);
    const Street other = street(id, QStringLiteral("Another Name"), 529400, 529600, Street::Class::Path);
    whole.traits = Street::Trait::OneWay;
    std::ranges::reverse(whole.line); // the traffic goes against the line as it was first drawn
    QCOMPARE(repository.addStreets(std::span(&bare, 1)).value(), 1);
    QCOMPARE(namesOf(repository.gazetteer()), QStringList());
    QCOMPARE(repository.addStreets(std::span(&whole, 1)).value(), 0);
    QCOMPARE(repository.addStreets(std::span(&other, 1)).value(), 0); // what is known is not overwritten
    const auto read = repository.streets();
    QCOMPARE(read->size(), 1);
    QCOMPARE(read->front().name, whole.name);
    QCOMPARE(read->front().streetClass, whole.streetClass);
    QCOMPARE(read->front().traits.toInt(), whole.traits.toInt());
    QVERIFY(read->front().line == whole.line);
    QCOMPARE(namesOf(repository.gazetteer()), QStringList{whole.name});
}

void StorePlacesTest::attributesCompleteStreets()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    PlaceRepository repository(*store);
    const std::vector<Street> streets{street(QStringLiteral("1"), {}, 529400, 529600, Street::Class::Unknown),
                                      street(QStringLiteral("2"), {}, 529600, 529700, Street::Class::Service)};
    QCOMPARE(repository.addStreets(streets).value(), 2);
    const std::vector<Street> attributes{
        {.sourceId = QStringLiteral("1"),
         .name = QStringLiteral("Brewer Street"),
         .streetClass = Street::Class::Primary,
         .line = {}},
        {.sourceId = QStringLiteral("2"), .streetClass = Street::Class::Primary, .line = {}},
        {.sourceId = QStringLiteral("3"), .name = QStringLiteral("Nowhere"), .line = {}},
        {.name = QStringLiteral("No id"), .line = {}}};
    QCOMPARE(repository.completeStreets(attributes).value(), 1);
    QCOMPARE(repository.completeStreets(attributes).value(), 0);
    const auto read = repository.streets();
    QCOMPARE(read->at(0).name, QStringLiteral("Brewer Street"));
    QCOMPARE(read->at(0).streetClass, Street::Class::Primary);
    QCOMPARE(read->at(1).streetClass, Street::Class::Service);
    const auto names = repository.gazetteer();
    QCOMPARE(namesOf(names), QStringList{QStringLiteral("Brewer Street")});
    QCOMPARE(names->front().point, (GridPoint{.easting = 529500, .northing = 180000})); // its middle
}

void StorePlacesTest::placesRoundTrip()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    PlaceRepository repository(*store);
    const std::vector<Place> places{{.kind = Place::Kind::BusStop,
                                     .name = QStringLiteral("Piccadilly Circus"),
                                     .sourceId = QStringLiteral("490000179"),
                                     .point = {.easting = 529500.5, .northing = 180600.4}},
                                    {.kind = Place::Kind::Pub, .name = QStringLiteral("The Lamb"), .point = {}},
                                    {.kind = Place::Kind::Pub, .name = QStringLiteral("The Flag"), .point = {}}};
    QCOMPARE(repository.addPlaces(places).value(), 3);
    QCOMPARE(repository.addPlaces(places).value(), 0);
    const auto read = repository.places();
    QVERIFY(read.has_value());
    QCOMPARE(read->size(), 3);
    QCOMPARE(read->front().kind, Place::Kind::BusStop);
    QCOMPARE(read->front().name, places[0].name);
    QCOMPARE(read->front().sourceId, places[0].sourceId);
    QCOMPARE(read->front().point, places[0].point);
    const auto names = repository.gazetteer();
    QCOMPARE(names->at(0).kind, QStringLiteral("stop"));
    QCOMPARE(names->at(1).kind, QStringLiteral("venue"));
}

void StorePlacesTest::baseFeaturesRoundTrip()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    PlaceRepository repository(*store);
    const std::vector<BaseFeature> features{
        {.kind = BaseFeature::Kind::Green, .name = QStringLiteral("Green Park"), .shape = square(529000, 180000, 100)},
        {.kind = BaseFeature::Kind::Rail,
         .name = {},
         .shape = MultiLine{{{.easting = 1, .northing = 2}, {.easting = 3, .northing = 4}}}},
        {.kind = BaseFeature::Kind::Building, .name = {}, .shape = GridPoint{.easting = 5, .northing = 6}},
        {.kind = BaseFeature::Kind::Water, .name = {}, .shape = square(529000, 180000, 100)},
        {.kind = BaseFeature::Kind::Waterway,
         .name = {},
         .shape = MultiLine{{{.easting = 1, .northing = 2}, {.easting = 3, .northing = 4}}}}};
    QCOMPARE(repository.addBaseFeatures(features).value(), 5);
    QCOMPARE(repository.addBaseFeatures(features).value(), 0);
    const auto read = repository.baseFeatures();
    QVERIFY(read.has_value());
    QCOMPARE(read->size(), 5);
    for (size_t i = 0; i < features.size(); ++i) {
        QCOMPARE(read->at(i).kind, features[i].kind);
        QCOMPARE(read->at(i).name, features[i].name);
        QCOMPARE(toWkb(read->at(i).shape), toWkb(features[i].shape));
    }
    const auto names = repository.gazetteer();
    QCOMPARE(names->size(), 1);
    QCOMPARE(names->front().kind, QStringLiteral("park"));
}

void StorePlacesTest::snapPointsLoseTheirPrefix_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("plain");
    QTest::addRow("prefix") << "On or near Brewer Street" << "Brewer Street";
    QTest::addRow("other case") << "on or near Parking Area " << "Parking Area";
    QTest::addRow("no prefix") << "Brewer Street" << "Brewer Street";
    QTest::addRow("prefix alone") << "On or near " << "";
    QTest::addRow("no location") << "No Location" << "";
    QTest::addRow("empty") << "" << "";
}

void StorePlacesTest::snapPointsLoseTheirPrefix()
{
    QFETCH(const QString, name);
    QFETCH(const QString, plain);
    const StoreFixture fixture;
    const auto store = fixture.create();
    PlaceRepository repository(*store);
    const GazetteerEntry entry{
        .name = name, .kind = QStringLiteral("snap_point"), .point = {.easting = 1, .northing = 2}};
    QCOMPARE(repository.addGazetteer(std::span(&entry, 1)).value(), plain.isEmpty() ? 0 : 1);
    QCOMPARE(repository.addGazetteer(std::span(&entry, 1)).value(), 0);
    QCOMPARE(namesOf(repository.gazetteer()), plain.isEmpty() ? QStringList() : QStringList{plain});
}

void StorePlacesTest::gazetteerMergesWays()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    PlaceRepository repository(*store);
    const QString high = QStringLiteral("High Street");
    const std::vector<Street> streets{street(QStringLiteral("1"), high, 520000, 520200),
                                      street(QStringLiteral("2"), high, 520200, 520400),
                                      street(QStringLiteral("3"), high, 520400, 520600),
                                      street(QStringLiteral("4"), high, 540000, 540200)}; // another borough's
    QCOMPARE(repository.addStreets(streets).value(), 4);
    const auto entries = repository.gazetteer();
    QCOMPARE(namesOf(entries), (QStringList{high, high}));
    QCOMPARE(entries->at(0).point, (GridPoint{.easting = 520300, .northing = 180000}));
    QCOMPARE(entries->at(1).point, (GridPoint{.easting = 540100, .northing = 180000}));
}

void StorePlacesTest::mergingFollowsChains()
{
    const auto at = [](double easting) {
        return GazetteerEntry{.name = QStringLiteral("Long Lane"),
                              .kind = QStringLiteral("street"),
                              .point = {.easting = easting, .northing = 0}};
    };
    QCOMPARE(mergeStreets({at(0), at(800)}).size(), 2);
    QCOMPARE(mergeStreets({at(0), at(800), at(400)}).size(), 1); // the one between joins the ends
    QCOMPARE(mergeStreets({at(0), at(800), at(400)}).front().point.easting, 400.0);
    QCOMPARE(mergeStreets({}).size(), 0);
}

void StorePlacesTest::searches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("first");
    QTest::addRow("word") << "leicester" << QStringList{"Leicester Square", "Leicester Street"};
    QTest::addRow("prefix") << "lei squ" << QStringList{"Leicester Square"};
    QTest::addRow("exact name first") << "old street" << QStringList{"Old Street", "Old Street Yard"};
    QTest::addRow("accent") << "cafe" << QStringList{"Café Royal"};
    QTest::addRow("apostrophe") << "king's" << QStringList{"King's Cross"};
    QTest::addRow("query characters") << "\"king\" AND (cross*" << QStringList{};
    QTest::addRow("operator as a word") << "NOT" << QStringList{};
    QTest::addRow("nothing") << "  " << QStringList{};
    QTest::addRow("only punctuation") << "\"*-" << QStringList{};
    QTest::addRow("not there") << "zanzibar" << QStringList{};
}

void StorePlacesTest::searches()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, first);
    const StoreFixture fixture;
    const auto store = fixture.create();
    PlaceRepository repository(*store);
    std::vector<GazetteerEntry> entries;
    for (const char *name : {"Old Street Yard", "Leicester Square", "Leicester Street", "Old Street", "Café Royal",
                             "King's Cross", "Cross Keys"})
        entries.push_back({.name = QString::fromUtf8(name),
                           .kind = QStringLiteral("snap_point"),
                           .point = {.easting = 1000.0 * double(entries.size()), .northing = 0}});
    QCOMPARE(repository.addGazetteer(entries).value(), qint64(entries.size()));
    const auto found = repository.search(text);
    QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().text()));
    QCOMPARE(namesOf(found), first);
}

void StorePlacesTest::searchKeepsItsLimit()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    PlaceRepository repository(*store);
    std::vector<Street> streets;
    for (int i = 0; i < 30; ++i)
        streets.push_back(street(QString::number(i), QStringLiteral("Strand"), 530000 + 50 * i, 530050 + 50 * i));
    streets.push_back(street(QStringLiteral("lane"), QStringLiteral("Strand Lane"), 530900, 530950));
    QCOMPARE(repository.addStreets(streets).value(), 31);
    QCOMPARE(namesOf(repository.search(QStringLiteral("strand"), 2)), (QStringList{"Strand", "Strand Lane"}));
    QCOMPARE(namesOf(repository.search(QStringLiteral("strand"), 1)), QStringList{"Strand"});
    QCOMPARE(namesOf(repository.search(QStringLiteral("strand"), 0)), QStringList());
}

void StorePlacesTest::boundsCoverEverything()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    PlaceRepository repository(*store);
    QVERIFY(repository.bounds()->isEmpty());
    const Street way = street(QStringLiteral("1"), {}, 529400, 529600);
    QCOMPARE(repository.addStreets(std::span(&way, 1)).value(), 1);
    const Place place{.kind = Place::Kind::Pub, .name = {}, .point = {.easting = 531000, .northing = 179000}};
    QCOMPARE(repository.addPlaces(std::span(&place, 1)).value(), 1);
    QCOMPARE(repository.bounds().value(), (GridBox{.west = 529400, .south = 179000, .east = 531000, .north = 180000}));
}

QTEST_GUILESS_MAIN(StorePlacesTest)
#include "tst_store_places.moc"
