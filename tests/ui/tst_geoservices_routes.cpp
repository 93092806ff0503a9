#include "map/geoservices/route_directions.h"
#include "ui/town_fixture.h"

#include <QGeoManeuver>
#include <QGeoRectangle>
#include <QGeoRoute>
#include <QGeoRouteSegment>
#include <QGeoRoutingManager>
#include <QGeoServiceProvider>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace lantern;
using test::coordinate;

// The plugin as a program finds it: by its name.
class GeoServicesRoutesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheStreets();
    void segmentsAddUpToTheRoute();
    void legsThroughWaypoints();
    void standingStill();
    void byCar();
    void noStreetsForCars();
    void refuses_data();
    void refuses();
    void nothingOpen();
    void emptyFile();
    void abortedSaysNothingMore();
    void goneBeforeItsAnswer();
    void followsTheOpenFile();
    void turns_data();
    void turns();
    void shortStepsWithoutANameAreNoStretch();

private:
    // Finished, with its answer or its error.
    QGeoRouteReply *ask(const QList<QGeoCoordinate> &waypoints,
                        QGeoRouteRequest::TravelMode mode = QGeoRouteRequest::PedestrianTravel)
    {
        QGeoRouteRequest request(waypoints);
        request.setTravelModes(mode);
        QGeoRouteReply *reply = m_provider.routingManager()->calculateRoute(request);
        reply->setParent(this);
        if (!QTest::qWaitFor([reply] { return reply->isFinished(); }))
            qWarning("no answer");
        return reply;
    }
    static QStringList instructions(const QGeoRoute &route)
    {
        QStringList all;
        for (const QGeoRouteSegment &segment : route.segments())
            all.append(segment.maneuver().instructionText());
        return all;
    }

    QGeoServiceProvider m_provider{QStringLiteral("lantern")};
};

void GeoServicesRoutesTest::namesTheStreets()
{
    const test::OpenTown town;
    QVERIFY(town.ready);
    QVERIFY2(m_provider.routingManager(), qPrintable(m_provider.errorString()));
    const QGeoRouteReply *reply = ask({coordinate(test::MillLaneWest), coordinate(test::ChurchRowEast)});
    QCOMPARE(reply->errorString(), QString());
    QCOMPARE(reply->error(), QGeoRouteReply::NoError);
    QCOMPARE(reply->routes().size(), 1);
    const QGeoRoute route = reply->routes().constFirst();
    QVERIFY(std::abs(route.distance() - 800) < 0.5);
    QCOMPARE(route.travelTime(), 600); // 800 m at 80 m a minute
    QCOMPARE(route.travelMode(), QGeoRouteRequest::PedestrianTravel);
    QVERIFY(route.path().constFirst().distanceTo(coordinate(test::MillLaneWest)) < 1);
    QVERIFY(route.path().constLast().distanceTo(coordinate(test::ChurchRowEast)) < 1);
    QVERIFY(route.bounds().contains(coordinate(test::Crossing)));
    QCOMPARE(instructions(route),
             QStringList({QStringLiteral("Walk east along Mill Lane"), QStringLiteral("Turn left into High Street"),
                          QStringLiteral("Turn right into Church Row"), QStringLiteral("You have arrived")}));
    const QGeoManeuver turn = route.segments().at(1).maneuver();
    QCOMPARE(turn.direction(), QGeoManeuver::DirectionLeft);
    QVERIFY(turn.position().distanceTo(coordinate(test::Crossing)) < 1);
    QVERIFY(std::abs(turn.distanceToNextInstruction() - 300) < 0.5);
}

void GeoServicesRoutesTest::segmentsAddUpToTheRoute()
{
    const test::OpenTown town;
    // From beside the streets, so that the steps to them count.
    const QGeoRouteReply *reply = ask({coordinate({530'003, 180'009}), coordinate({530'397, 180'294})});
    QCOMPARE(reply->errorString(), QString());
    const QGeoRoute route = reply->routes().constFirst();
    double metres = 0;
    int seconds = 0;
    for (const QGeoRouteSegment &segment : route.segments()) {
        metres += segment.distance();
        seconds += segment.travelTime();
        QVERIFY(!segment.path().isEmpty());
    }
    QVERIFY(std::abs(metres - route.distance()) < 0.01);
    QCOMPARE(seconds, route.travelTime());
    QVERIFY(route.distance() > 700);
    QCOMPARE(instructions(route).constFirst(), QStringLiteral("Walk east along Mill Lane")); // not south, to the street
}

void GeoServicesRoutesTest::legsThroughWaypoints()
{
    const test::OpenTown town;
    const QGeoRouteReply *reply = ask({coordinate(test::MillLaneWest), coordinate(test::Crossing),
                                       coordinate({530'200, 179'800}), coordinate(test::ChurchRowEast)});
    QCOMPARE(reply->errorString(), QString());
    const QGeoRoute route = reply->routes().constFirst();
    QCOMPARE(route.routeLegs().size(), 3);
    double metres = 0;
    qsizetype segments = 0;
    for (int leg = 0; leg < 3; ++leg) {
        const QGeoRoute one = route.routeLegs().at(leg);
        QCOMPARE(one.legIndex(), leg);
        metres += one.distance();
        segments += one.segmentsCount();
    }
    QVERIFY(std::abs(metres - route.distance()) < 0.01);
    QVERIFY(std::abs(metres - (200 + 200 + 800)) < 0.5);
    QCOMPARE(route.segmentsCount(), segments);
    QCOMPARE(instructions(route.routeLegs().constFirst()).constLast(), QStringLiteral("You have reached point 2"));
    QCOMPARE(instructions(route).constLast(), QStringLiteral("You have arrived"));
}

void GeoServicesRoutesTest::standingStill()
{
    const test::OpenTown town;
    const QGeoRouteReply *reply = ask({coordinate(test::Crossing), coordinate(test::Crossing)});
    QCOMPARE(reply->errorString(), QString());
    const QGeoRoute route = reply->routes().constFirst();
    QVERIFY(route.distance() < 0.01);
    QCOMPARE(instructions(route), QStringList{QStringLiteral("You have arrived")});
}

// The footpath is shorter on foot; a car goes by High Street, at 22 km/h.
void GeoServicesRoutesTest::byCar()
{
    const test::OpenTown town;
    const QList<QGeoCoordinate> ends{coordinate({530'400, 180'000}), coordinate({530'400, 180'300})};
    const QGeoRoute walked = ask(ends)->routes().constFirst();
    QVERIFY(walked.distance() < 320);
    const QGeoRouteReply *reply = ask(ends, QGeoRouteRequest::CarTravel);
    QCOMPARE(reply->errorString(), QString());
    const QGeoRoute driven = reply->routes().constFirst();
    QCOMPARE(driven.travelMode(), QGeoRouteRequest::CarTravel);
    QCOMPARE(instructions(driven),
             QStringList({QStringLiteral("Drive west along Mill Lane"), QStringLiteral("Turn right into High Street"),
                          QStringLiteral("Turn right into Church Row"), QStringLiteral("You have arrived")}));
    QVERIFY(std::abs(driven.distance() - 700) < 1);
    QVERIFY(std::abs(driven.travelTime() - 700 * 3.6 / 22) <= 1);
}

void GeoServicesRoutesTest::noStreetsForCars()
{
    const test::OwnPlaces places;
    QVERIFY(Workspace::instance()->createFile(places.folder.filePath(QStringLiteral("paths.lantern"))));
    Street path;
    path.sourceId = QStringLiteral("1");
    path.streetClass = Street::Class::Footway;
    path.line = {test::MillLaneWest, test::Crossing};
    QVERIFY(PlaceRepository(*Workspace::instance()->store()).addStreets(std::array{path}));
    Workspace::instance()->notify(Workspace::Places);
    const QList<QGeoCoordinate> ends{coordinate(test::MillLaneWest), coordinate(test::Crossing)};
    QCOMPARE(ask(ends)->error(), QGeoRouteReply::NoError);
    const QGeoRouteReply *reply = ask(ends, QGeoRouteRequest::CarTravel);
    QCOMPARE(reply->error(), QGeoRouteReply::UnknownError);
    QVERIFY2(reply->errorString().contains(QStringLiteral("no streets for cars")), qPrintable(reply->errorString()));
}

void GeoServicesRoutesTest::refuses_data()
{
    QTest::addColumn<QList<QGeoCoordinate>>("waypoints");
    QTest::addColumn<QGeoRouteRequest::TravelMode>("mode");
    QTest::addColumn<QGeoRouteReply::Error>("error");
    QTest::addColumn<QString>("words");
    const QGeoCoordinate here = coordinate(test::Crossing);
    const auto walking = QGeoRouteRequest::PedestrianTravel;
    QTest::addRow("by bicycle") << QList{here, here} << QGeoRouteRequest::BicycleTravel
                                << QGeoRouteReply::UnsupportedOptionError << "on foot and by car";
    QTest::addRow("one point") << QList{here} << walking << QGeoRouteReply::ParseError << "a start and an end";
    QTest::addRow("no points") << QList<QGeoCoordinate>() << walking << QGeoRouteReply::ParseError
                               << "a start and an end";
    QTest::addRow("a point that is none")
        << QList{here, QGeoCoordinate()} << walking << QGeoRouteReply::ParseError << "coordinates are missing";
    QTest::addRow("in France") << QList{here, QGeoCoordinate(48.85, 2.35)} << walking
                               << QGeoRouteReply::UnsupportedOptionError << "outside Great Britain";
    QTest::addRow("off the network") << QList{here, coordinate({533'000, 180'000})} << walking
                                     << QGeoRouteReply::UnknownError << "Point 2 of the way lies more than 250 m";
}

void GeoServicesRoutesTest::refuses()
{
    QFETCH(QList<QGeoCoordinate>, waypoints);
    QFETCH(QGeoRouteRequest::TravelMode, mode);
    QFETCH(QString, words);
    const test::OpenTown town;
    QSignalSpy failures(m_provider.routingManager(), &QGeoRoutingManager::errorOccurred);
    const QGeoRouteReply *reply = ask(waypoints, mode);
    QTEST(reply->error(), "error");
    QVERIFY2(reply->errorString().contains(words), qPrintable(reply->errorString()));
    QVERIFY(reply->routes().isEmpty());
    QCOMPARE(failures.size(), 1);
}

void GeoServicesRoutesTest::nothingOpen()
{
    const test::OwnPlaces places;
    QVERIFY(!Workspace::instance()->isOpen());
    const QGeoRouteReply *reply = ask({coordinate(test::MillLaneWest), coordinate(test::Crossing)});
    QCOMPARE(reply->error(), QGeoRouteReply::UnknownError);
    QVERIFY2(reply->errorString().contains(QStringLiteral("No file is open")), qPrintable(reply->errorString()));
}

void GeoServicesRoutesTest::emptyFile()
{
    const test::OwnPlaces places;
    QVERIFY(Workspace::instance()->createFile(places.folder.filePath(QStringLiteral("empty.lantern"))));
    const QGeoRouteReply *reply = ask({coordinate(test::MillLaneWest), coordinate(test::Crossing)});
    QCOMPARE(reply->error(), QGeoRouteReply::UnknownError);
    QVERIFY2(reply->errorString().contains(QStringLiteral("no streets")), qPrintable(reply->errorString()));
}

void GeoServicesRoutesTest::abortedSaysNothingMore()
{
    const test::OpenTown town;
    QGeoRoutingManager *manager = m_provider.routingManager();
    QSignalSpy managerFinished(manager, &QGeoRoutingManager::finished);
    QGeoRouteRequest request(coordinate(test::MillLaneWest), coordinate(test::Crossing));
    request.setTravelModes(QGeoRouteRequest::PedestrianTravel);
    QGeoRouteReply *reply = manager->calculateRoute(request);
    reply->setParent(this);
    QVERIFY(!reply->isFinished());
    QSignalSpy aborted(reply, &QGeoRouteReply::aborted);
    QSignalSpy finished(reply, &QGeoRouteReply::finished);
    reply->abort();
    reply->abort();
    QCOMPARE(aborted.size(), 1);
    QVERIFY(reply->isFinished());
    // A later one is answered, so that the worker has had its time.
    QCOMPARE(ask({coordinate(test::MillLaneWest), coordinate(test::Crossing)})->error(), QGeoRouteReply::NoError);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(finished.size(), 0);
    QCOMPARE(managerFinished.size(), 1);
    QVERIFY(reply->routes().isEmpty());
}

void GeoServicesRoutesTest::goneBeforeItsAnswer()
{
    const test::OpenTown town;
    QGeoRoutingManager *manager = m_provider.routingManager();
    QSignalSpy finished(manager, &QGeoRoutingManager::finished);
    QGeoRouteRequest request(coordinate(test::MillLaneWest), coordinate(test::Crossing));
    request.setTravelModes(QGeoRouteRequest::PedestrianTravel);
    delete manager->calculateRoute(request);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(finished.size(), 0);
}

void GeoServicesRoutesTest::followsTheOpenFile()
{
    const test::OpenTown town;
    const QList<QGeoCoordinate> there{coordinate(test::MillLaneWest), coordinate({528'200, 180'000})};
    QCOMPARE(ask(there)->error(), QGeoRouteReply::UnknownError);
    Street westwards;
    westwards.sourceId = QStringLiteral("9");
    westwards.name = QStringLiteral("West Road");
    westwards.line = {test::MillLaneWest, {528'200, 180'000}};
    QVERIFY(PlaceRepository(*Workspace::instance()->store()).addStreets(std::array{westwards}));
    Workspace::instance()->notify(Workspace::Places);
    const QGeoRouteReply *reply = ask(there);
    QCOMPARE(reply->errorString(), QString());
    QCOMPARE(instructions(reply->routes().constFirst()).constFirst(), QStringLiteral("Walk west along West Road"));
}

void GeoServicesRoutesTest::turns_data()
{
    QTest::addColumn<double>("east");
    QTest::addColumn<double>("north");
    QTest::addColumn<double>("degrees");
    QTest::addColumn<QGeoManeuver::InstructionDirection>("direction");
    QTest::addRow("straight on") << 0.0 << 100.0 << 0.0 << QGeoManeuver::DirectionForward;
    QTest::addRow("a little right") << 50.0 << 86.602540378 << 30.0 << QGeoManeuver::DirectionLightRight;
    QTest::addRow("right") << 100.0 << 0.0 << 90.0 << QGeoManeuver::DirectionRight;
    QTest::addRow("sharp left") << -50.0 << -86.602540378 << -150.0 << QGeoManeuver::DirectionHardLeft;
    QTest::addRow("left") << -100.0 << 0.0 << -90.0 << QGeoManeuver::DirectionLeft;
}

// Coming from the south.
void GeoServicesRoutesTest::turns()
{
    QFETCH(double, east);
    QFETCH(double, north);
    QFETCH(double, degrees);
    const double turned = turnDegrees({{0, -100}, {0, 0}}, {{0, 0}, {east, north}});
    QVERIFY2(std::abs(turned - degrees) < 0.001, qPrintable(QString::number(turned)));
    QTEST(directionOf(turned), "direction");
}

void GeoServicesRoutesTest::shortStepsWithoutANameAreNoStretch()
{
    Street lane;
    lane.name = QStringLiteral("Lane");
    lane.line = {{0, 0}, {100, 0}};
    Street alley;
    alley.line = {{100, 0}, {100, 100}};
    const StreetIndex streets({lane, alley});
    const std::vector<RoutePart> parts = partsOf({{0, 10}, {0, 0}, {100, 0}, {100, 100}, {105, 100}}, streets);
    QCOMPARE(parts.size(), size_t(2));
    QCOMPARE(parts[0].street, QStringLiteral("Lane"));
    QCOMPARE(lengthMetres(parts[0].line), 110.0);
    QCOMPARE(parts[0].onStreet, size_t(1));
    QCOMPARE(parts[1].street, QString());
    QCOMPARE(lengthMetres(parts[1].line), 105.0);
    QVERIFY(partsOf({{5, 5}}, streets).empty());
    QVERIFY(partsOf({{5, 5}, {5, 5}}, streets).empty());
}

QTEST_MAIN(GeoServicesRoutesTest)
#include "tst_geoservices_routes.moc"
