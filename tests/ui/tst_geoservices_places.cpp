#include "geo/grid_reference.h"
#include "store/place_repository.h"
#include "ui/town_fixture.h"

#include <QGeoAddress>
#include <QGeoCircle>
#include <QGeoLocation>
#include <QGeoRectangle>
#include <QGeoServiceProvider>
#include <QPlace>
#include <QPlaceAttribute>
#include <QPlaceCategory>
#include <QPlaceManager>
#include <QPlaceResult>
#include <QPlaceSearchReply>
#include <QPlaceSearchRequest>
#include <QPlaceSearchSuggestionReply>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace lantern;
using test::coordinate;

class GeoServicesPlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void tellsWhatItFound();
    void tellsNamesakesApart();
    void nearAPoint_data();
    void nearAPoint();
    void areaOfTheMap();
    void manyHotspotsLeaveRoom();
    void orders();
    void byCategory();
    void refuses_data();
    void refuses();
    void nothingOpen();
    void emptyFile();
    void aborted();
    void suggests();
    void categories();
    void followsTheHotspots();

private:
    QPlaceManager &manager() { return *m_provider.placeManager(); }
    template<class Reply>
    Reply *finished(Reply *reply)
    {
        reply->setParent(this);
        if (!QTest::qWaitFor([reply] { return reply->isFinished(); }))
            qWarning("no answer");
        return reply;
    }
    QPlaceSearchReply *ask(const QPlaceSearchRequest &request) { return finished(manager().search(request)); }
    QPlaceSearchReply *ask(const QString &text, int limit = -1)
    {
        QPlaceSearchRequest request;
        request.setSearchTerm(text);
        request.setLimit(limit);
        return ask(request);
    }
    // "category: name" of each.
    static QStringList found(const QPlaceSearchReply *reply)
    {
        QStringList all;
        for (const QPlaceResult result : reply->results())
            all.append(result.place().categories().value(0).categoryId() + QStringLiteral(": ") + result.title());
        return all;
    }

    QGeoServiceProvider m_provider{QStringLiteral("lantern")};
};

void GeoServicesPlacesTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    QTest::addRow("hotspot, street and stop")
        << "mill lane" << QStringList{"hotspot: Mill Lane", "street: Mill Lane", "stop: Mill Lane"};
    QTest::addRow("the beginning of a word") << "stat" << QStringList{"station: Fen Station"};
    QTest::addRow("words in any order") << "row chu" << QStringList{"hotspot: Church Row", "street: Church Row"};
    QTest::addRow("without its accent") << "cafe" << QStringList{"venue: The Café Mill"};
    QTest::addRow("ward") << "Riversi" << QStringList{"ward: Riverside"};
    QTest::addRow("signs are no words") << "  \"high*\" -- street( " << QStringList{"street: High Street"};
}

void GeoServicesPlacesTest::finds()
{
    QFETCH(QString, text);
    const test::OpenTown town;
    QVERIFY(town.ready);
    const QPlaceSearchReply *reply = ask(text);
    QCOMPARE(reply->errorString(), QString());
    QTEST(found(reply), "names");
}

void GeoServicesPlacesTest::tellsWhatItFound()
{
    const test::OpenTown town;
    QPlaceSearchRequest request;
    request.setSearchTerm(QStringLiteral("Church"));
    request.setSearchArea(QGeoCircle(coordinate(test::ChurchRowEast)));
    const QPlaceSearchReply *reply = ask(request);
    QCOMPARE(reply->results().size(), 2);
    const QPlaceResult result = reply->results().constFirst();
    QVERIFY(std::abs(result.distance() - 50) < 0.1);
    const QPlace place = result.place();
    QCOMPARE(place.name(), QStringLiteral("Church Row"));
    QCOMPARE(place.categories().constFirst().name(), QStringLiteral("Hotspot"));
    QCOMPARE(place.extendedAttribute(QStringLiteral("rank")).text(), QStringLiteral("2"));
    QVERIFY(place.location().coordinate().distanceTo(coordinate({530'450, 180'300})) < 1);
    QVERIFY(!place.placeId().isEmpty());
    QVERIFY(place.detailsFetched());
}

void GeoServicesPlacesTest::tellsNamesakesApart()
{
    const test::OpenTown town;
    const auto crown = [](const char *kind, GridPoint point) {
        return GazetteerEntry{.name = QStringLiteral("The Crown"), .kind = QString::fromLatin1(kind), .point = point};
    };
    const GridPoint inTheWard{530'150, 180'100};
    const GridPoint elsewhere{541'000, 190'000};
    const std::vector<GazetteerEntry> crowns{crown("venue", inTheWard), crown("venue", elsewhere),
                                             crown("station", inTheWard)};
    PlaceRepository places(*Workspace::instance()->store());
    QVERIFY(places.addGazetteer(crowns));
    const auto apart = [this] {
        QStringList all;
        for (const QPlaceResult result : ask(QStringLiteral("crown"))->results())
            all.append(result.place().categories().value(0).categoryId() + QStringLiteral(": ") +
                       result.place().location().address().district());
        all.sort();
        return all;
    };
    // By the ward where that differs; one that no other is called like needs nothing.
    QCOMPARE(apart(), QStringList({QStringLiteral("station: "), QStringLiteral("venue: Riverside"),
                                   QStringLiteral("venue: ") + gridReference(elsewhere)}));
    // A third in the same ward: by the grid.
    const GridPoint besides{530'250, 180'120};
    QVERIFY(places.addGazetteer(std::vector{crown("venue", besides)}));
    QStringList venues = apart();
    venues.removeFirst();
    QStringList figures;
    for (const GridPoint &point : {inTheWard, elsewhere, besides})
        figures.append(QStringLiteral("venue: ") + gridReference(point));
    figures.sort();
    QCOMPARE(venues, figures);
}

void GeoServicesPlacesTest::nearAPoint_data()
{
    QTest::addColumn<double>("metres");
    QTest::addColumn<QStringList>("names");
    QTest::addRow("10 m") << 12.0 << QStringList{"venue: The Café Mill"};
    QTest::addRow("60 m") << 60.0 << QStringList{"venue: The Café Mill", "hotspot: Mill Lane", "street: Mill Lane"};
    QTest::addRow("120 m") << 120.0
                           << QStringList{"venue: The Café Mill", "hotspot: Mill Lane", "street: Mill Lane",
                                          "stop: Mill Lane"};
}

void GeoServicesPlacesTest::nearAPoint()
{
    QFETCH(double, metres);
    const test::OpenTown town;
    QPlaceSearchRequest request;
    request.setSearchArea(QGeoCircle(coordinate({530'050, 180'000}), metres));
    const QPlaceSearchReply *reply = ask(request);
    QCOMPARE(reply->errorString(), QString());
    QTEST(found(reply), "names");
    double before = 0;
    for (const QPlaceResult result : reply->results()) {
        QVERIFY(before <= result.distance() && result.distance() <= metres);
        before = result.distance();
    }
}

void GeoServicesPlacesTest::areaOfTheMap()
{
    const test::OpenTown town;
    QPlaceSearchRequest request;
    request.setSearchTerm(QStringLiteral("fen"));
    request.setSearchArea(QGeoRectangle(coordinate({530'400, 180'350}), coordinate({530'500, 180'250})));
    QCOMPARE(found(ask(request)), QStringList{QStringLiteral("venue: The Fen")});
    request.setSearchTerm({});
    QCOMPARE(found(ask(request)),
             QStringList({QStringLiteral("hotspot: Church Row"), QStringLiteral("venue: The Fen")}));
}

void GeoServicesPlacesTest::manyHotspotsLeaveRoom()
{
    const test::OpenTown town;
    QCOMPARE(found(ask(QStringLiteral("mill"), 2)),
             QStringList({QStringLiteral("hotspot: Mill Lane"), QStringLiteral("street: Mill Lane")}));
    QCOMPARE(ask(QStringLiteral("mill"), 1)->results().size(), 1);
}

void GeoServicesPlacesTest::orders()
{
    const test::OpenTown town;
    QPlaceSearchRequest request;
    request.setSearchTerm(QStringLiteral("the"));
    request.setSearchArea(QGeoCircle(coordinate(test::ChurchRowEast)));
    request.setRelevanceHint(QPlaceSearchRequest::DistanceHint);
    const QStringList nearFirst{QStringLiteral("venue: The Fen"), QStringLiteral("venue: The Café Mill")};
    QCOMPARE(found(ask(request)), nearFirst);
    request.setRelevanceHint(QPlaceSearchRequest::LexicalPlaceNameHint);
    QCOMPARE(found(ask(request)), QStringList({nearFirst[1], nearFirst[0]}));
}

void GeoServicesPlacesTest::byCategory()
{
    const test::OpenTown town;
    QPlaceSearchRequest request;
    request.setCategory(manager().category(QStringLiteral("station")));
    QCOMPARE(found(ask(request)), QStringList{QStringLiteral("station: Fen Station")});
    request.setSearchTerm(QStringLiteral("mill"));
    request.setCategories({manager().category(QStringLiteral("street")), manager().category(QStringLiteral("stop"))});
    QCOMPARE(found(ask(request)),
             QStringList({QStringLiteral("street: Mill Lane"), QStringLiteral("stop: Mill Lane")}));
}

void GeoServicesPlacesTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QGeoCoordinate>("middle");
    QTest::addColumn<QPlaceReply::Error>("error");
    QTest::addColumn<QString>("words");
    QTest::addRow("asks for nothing") << "" << QGeoCoordinate() << QPlaceReply::BadArgumentError << "what to look for";
    QTest::addRow("no words") << " *-\"( " << QGeoCoordinate() << QPlaceReply::BadArgumentError << "what to look for";
    QTest::addRow("no words, somewhere") << "?!" << coordinate(test::Crossing) << QPlaceReply::BadArgumentError
                                         << "what to look for";
    QTest::addRow("nothing is called so") << "Xanadu" << QGeoCoordinate() << QPlaceReply::PlaceDoesNotExistError
                                          << QStringLiteral("Nothing is called “Xanadu”");
    QTest::addRow("nothing is there") << "" << coordinate({540'000, 190'000}) << QPlaceReply::PlaceDoesNotExistError
                                      << "Nothing that has a name";
    QTest::addRow("in France") << "Mill" << QGeoCoordinate(48.85, 2.35) << QPlaceReply::UnsupportedError
                               << "outside Great Britain";
}

void GeoServicesPlacesTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(QGeoCoordinate, middle);
    QFETCH(QString, words);
    const test::OpenTown town;
    QSignalSpy failures(&manager(), &QPlaceManager::errorOccurred);
    QPlaceSearchRequest request;
    request.setSearchTerm(text);
    if (middle.isValid())
        request.setSearchArea(QGeoCircle(middle, 100));
    const QPlaceSearchReply *reply = ask(request);
    QTEST(reply->error(), "error");
    QVERIFY2(reply->errorString().contains(words), qPrintable(reply->errorString()));
    QVERIFY(reply->results().isEmpty());
    QCOMPARE(failures.size(), 1);
}

void GeoServicesPlacesTest::nothingOpen()
{
    const test::OwnPlaces places;
    const QPlaceSearchReply *reply = ask(QStringLiteral("Mill"));
    QCOMPARE(reply->error(), QPlaceReply::PlaceDoesNotExistError);
    QVERIFY2(reply->errorString().contains(QStringLiteral("No file is open")), qPrintable(reply->errorString()));
}

void GeoServicesPlacesTest::emptyFile()
{
    const test::OwnPlaces places;
    QVERIFY(Workspace::instance()->createFile(places.folder.filePath(QStringLiteral("empty.lantern"))));
    QCOMPARE(ask(QStringLiteral("Mill"))->error(), QPlaceReply::PlaceDoesNotExistError);
    QPlaceSearchRequest request;
    request.setSearchArea(QGeoCircle(coordinate(test::Crossing), 100));
    QCOMPARE(ask(request)->error(), QPlaceReply::PlaceDoesNotExistError);
}

void GeoServicesPlacesTest::aborted()
{
    const test::OpenTown town;
    QPlaceSearchRequest request;
    request.setSearchTerm(QStringLiteral("mill"));
    QPlaceSearchReply *reply = manager().search(request);
    reply->setParent(this);
    QVERIFY(!reply->isFinished());
    QSignalSpy finishes(reply, &QPlaceReply::finished);
    reply->abort();
    reply->abort();
    QVERIFY(reply->isFinished());
    QCOMPARE(reply->error(), QPlaceReply::CancelError);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(finishes.size(), 1);
    QVERIFY(reply->results().isEmpty());
}

void GeoServicesPlacesTest::suggests()
{
    const test::OpenTown town;
    QPlaceSearchRequest request;
    request.setSearchTerm(QStringLiteral("mil"));
    QCOMPARE(finished(manager().searchSuggestions(request))->suggestions(),
             QStringList({QStringLiteral("Mill Lane"), QStringLiteral("The Café Mill")}));
    request.setSearchTerm(QStringLiteral("Xanadu"));
    QCOMPARE(finished(manager().searchSuggestions(request))->error(), QPlaceReply::PlaceDoesNotExistError);
}

void GeoServicesPlacesTest::categories()
{
    QCOMPARE(finished(manager().initializeCategories())->error(), QPlaceReply::NoError);
    const QStringList keys = manager().childCategoryIds();
    QVERIFY(keys.contains(QStringLiteral("hotspot")) && keys.contains(QStringLiteral("station")));
    QCOMPARE(manager().childCategories().size(), keys.size());
    for (const QString &key : keys) {
        QCOMPARE(manager().category(key).categoryId(), key);
        QVERIFY(!manager().category(key).name().isEmpty());
        QVERIFY(manager().childCategoryIds(key).isEmpty());
    }
    QVERIFY(manager().category(QStringLiteral("castle")).isEmpty());
}

void GeoServicesPlacesTest::followsTheHotspots()
{
    const test::OpenTown town;
    QCOMPARE(ask(QStringLiteral("Church"))->results().size(), 2);
    Workspace::instance()->setCurrentHotspotSet({});
    QCOMPARE(found(ask(QStringLiteral("Church"))), QStringList{QStringLiteral("street: Church Row")});
    Workspace::instance()->setCurrentHotspotSet(HotspotSetId(QUuid::createUuid()).toString());
    QCOMPARE(ask(QStringLiteral("Church"))->results().size(), 1);
}

QTEST_MAIN(GeoServicesPlacesTest)
#include "tst_geoservices_places.moc"
