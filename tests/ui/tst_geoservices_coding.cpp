#include "ui/town_fixture.h"

#include <QGeoAddress>
#include <QGeoCircle>
#include <QGeoCodeReply>
#include <QGeoCodingManager>
#include <QGeoLocation>
#include <QGeoServiceProvider>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace lantern;
using test::coordinate;

class GeoServicesCodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figures_data();
    void figures();
    void names();
    void pages();
    void addresses();
    void whatIsHere();
    void whatIsHereBesideAStreet();
    void bounds();
    void refuses_data();
    void refuses();
    void refusesPositions_data();
    void refusesPositions();
    void nothingOpen();
    void emptyFile();
    void abortedSaysNothingMore();

private:
    QGeoCodingManager &manager() { return *m_provider.geocodingManager(); }
    QGeoCodeReply *finished(QGeoCodeReply *reply)
    {
        reply->setParent(this);
        if (!QTest::qWaitFor([reply] { return reply->isFinished(); }))
            qWarning("no answer");
        return reply;
    }
    QGeoCodeReply *ask(const QString &text, int limit = -1, int offset = 0)
    {
        return finished(manager().geocode(text, limit, offset));
    }
    static QStringList texts(const QGeoCodeReply *reply)
    {
        QStringList all;
        for (const QGeoLocation &location : reply->locations())
            all.append(location.address().text());
        return all;
    }

    QGeoServiceProvider m_provider{QStringLiteral("lantern")};
};

void GeoServicesCodingTest::figures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<GridPoint>("point");
    QTest::addRow("grid reference") << "TQ 299 805" << GridPoint{529'900, 180'500};
    QTest::addRow("metres") << "529900 180500" << GridPoint{529'900, 180'500};
    QTest::addRow("degrees") << "51.5121, -0.1337" << toGrid({51.5121, -0.1337});
}

void GeoServicesCodingTest::figures()
{
    QFETCH(QString, text);
    QFETCH(GridPoint, point);
    const test::OpenTown town;
    const QGeoCodeReply *reply = ask(text);
    QCOMPARE(reply->errorString(), QString());
    QCOMPARE(reply->locations().size(), 1);
    const QGeoLocation location = reply->locations().constFirst();
    QVERIFY(location.coordinate().distanceTo(coordinate(point)) < 0.1);
    QVERIFY(location.address().text().startsWith(QStringLiteral("TQ ")));
    QCOMPARE(location.address().district(), QStringLiteral("Riverside"));
}

void GeoServicesCodingTest::names()
{
    const test::OpenTown town;
    const QGeoCodeReply *reply = ask(QStringLiteral("high str"));
    QCOMPARE(texts(reply), QStringList{QStringLiteral("High Street")});
    const QGeoLocation street = reply->locations().constFirst();
    QCOMPARE(street.address().street(), QStringLiteral("High Street"));
    QCOMPARE(street.address().city(), QStringLiteral("Lanternside"));
    QVERIFY(std::abs(toGrid({street.coordinate().latitude(), street.coordinate().longitude()}).easting - 530'200) < 1);
    const QGeoCodeReply *station = ask(QStringLiteral("fen station"));
    QCOMPARE(station->locations().size(), 1);
    QVERIFY(station->locations().constFirst().address().street().isEmpty());
}

void GeoServicesCodingTest::pages()
{
    const test::OpenTown town;
    const QStringList all = texts(ask(QStringLiteral("mill")));
    QCOMPARE(all.size(), 3);
    QCOMPARE(texts(ask(QStringLiteral("mill"), 1)), all.first(1));
    QCOMPARE(texts(ask(QStringLiteral("mill"), 5, 1)), all.sliced(1));
    QVERIFY(texts(ask(QStringLiteral("mill"), 5, 9)).isEmpty());
}

void GeoServicesCodingTest::addresses()
{
    const test::OpenTown town;
    QGeoAddress address;
    address.setStreet(QStringLiteral("Church Row"));
    address.setCity(QStringLiteral("Lanternside"));
    QCOMPARE(texts(finished(manager().geocode(address))), QStringList{QStringLiteral("Church Row")});
    address.setStreet({});
    QCOMPARE(texts(finished(manager().geocode(address))), QStringList{QStringLiteral("Lanternside")});
}

void GeoServicesCodingTest::whatIsHere()
{
    const test::OpenTown town;
    const QGeoCodeReply *reply = finished(manager().reverseGeocode(coordinate({530'205, 180'285})));
    QCOMPARE(reply->errorString(), QString());
    QCOMPARE(texts(reply), QStringList({QStringLiteral("High Street"), QStringLiteral("Fen Station")}));
    const QGeoLocation street = reply->locations().constFirst();
    QCOMPARE(street.address().street(), QStringLiteral("High Street"));
    QCOMPARE(street.address().district(), QStringLiteral("Riverside"));
    QVERIFY(street.coordinate().distanceTo(coordinate({530'200, 180'285})) < 0.1);
    QCOMPARE(street.extendedAttributes().value(QStringLiteral("gridReference")).toString(),
             QStringLiteral("TQ 3020 8028"));
    QCOMPARE(reply->locations().at(1).extendedAttributes().value(QStringLiteral("category")).toString(),
             QStringLiteral("station"));
}

// The nearest street has no name: the nearest that has one is told.
void GeoServicesCodingTest::whatIsHereBesideAStreet()
{
    const test::OpenTown town;
    const QGeoCodeReply *reply = finished(manager().reverseGeocode(coordinate({530'445, 180'140})));
    QCOMPARE(texts(reply), QStringList{QStringLiteral("Mill Lane")});
    QVERIFY(reply->locations().constFirst().coordinate().distanceTo(coordinate({530'400, 180'000})) < 0.1);
}

void GeoServicesCodingTest::bounds()
{
    const test::OpenTown town;
    const QGeoCircle around(coordinate({530'210, 180'290}), 50);
    QCOMPARE(texts(finished(manager().geocode(QStringLiteral("fen"), -1, 0, around))),
             QStringList{QStringLiteral("Fen Station")});
    const QGeoCodeReply *reply = finished(manager().geocode(QStringLiteral("mill"), -1, 0, around));
    QCOMPARE(reply->error(), QGeoCodeReply::UnknownError);
    QVERIFY2(reply->errorString().contains(QStringLiteral("Nothing is called")), qPrintable(reply->errorString()));
}

void GeoServicesCodingTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QGeoCodeReply::Error>("error");
    QTest::addColumn<QString>("words");
    QTest::addRow("nothing") << "" << QGeoCodeReply::ParseError << "nothing to look for";
    QTest::addRow("signs") << "?!*\"" << QGeoCodeReply::ParseError << "nothing to look for";
    QTest::addRow("no such name") << "Xanadu" << QGeoCodeReply::UnknownError
                                  << QStringLiteral("Nothing is called “Xanadu”");
    QTest::addRow("figures of France") << "48.85, 2.35" << QGeoCodeReply::UnsupportedOptionError
                                       << "outside Great Britain";
}

void GeoServicesCodingTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    const test::OpenTown town;
    QSignalSpy failures(&manager(), &QGeoCodingManager::errorOccurred);
    const QGeoCodeReply *reply = ask(text);
    QTEST(reply->error(), "error");
    QVERIFY2(reply->errorString().contains(words), qPrintable(reply->errorString()));
    QVERIFY(reply->locations().isEmpty());
    QCOMPARE(failures.size(), 1);
}

void GeoServicesCodingTest::refusesPositions_data()
{
    QTest::addColumn<QGeoCoordinate>("position");
    QTest::addColumn<QGeoCodeReply::Error>("error");
    QTest::addColumn<QString>("words");
    QTest::addRow("none") << QGeoCoordinate() << QGeoCodeReply::ParseError << "coordinates are missing";
    QTest::addRow("in France") << QGeoCoordinate(48.85, 2.35) << QGeoCodeReply::UnsupportedOptionError
                               << "outside Great Britain";
    QTest::addRow("in the fields") << coordinate({534'000, 180'000}) << QGeoCodeReply::UnknownError
                                   << "Nothing that has a name";
}

void GeoServicesCodingTest::refusesPositions()
{
    QFETCH(QGeoCoordinate, position);
    QFETCH(QString, words);
    const test::OpenTown town;
    const QGeoCodeReply *reply = finished(manager().reverseGeocode(position));
    QTEST(reply->error(), "error");
    QVERIFY2(reply->errorString().contains(words), qPrintable(reply->errorString()));
}

void GeoServicesCodingTest::nothingOpen()
{
    const test::OwnPlaces places;
    for (const QGeoCodeReply *reply :
         {ask(QStringLiteral("Mill")), finished(manager().reverseGeocode(coordinate(test::Crossing)))}) {
        QCOMPARE(reply->error(), QGeoCodeReply::UnknownError);
        QVERIFY2(reply->errorString().contains(QStringLiteral("No file is open")), qPrintable(reply->errorString()));
    }
}

void GeoServicesCodingTest::emptyFile()
{
    const test::OwnPlaces places;
    QVERIFY(Workspace::instance()->createFile(places.folder.filePath(QStringLiteral("empty.lantern"))));
    QCOMPARE(ask(QStringLiteral("Mill"))->error(), QGeoCodeReply::UnknownError);
    QCOMPARE(finished(manager().reverseGeocode(coordinate(test::Crossing)))->error(), QGeoCodeReply::UnknownError);
    QCOMPARE(ask(QStringLiteral("TQ 299 805"))->locations().size(), 1); // needs no names
}

void GeoServicesCodingTest::abortedSaysNothingMore()
{
    const test::OpenTown town;
    QSignalSpy managerFinished(&manager(), &QGeoCodingManager::finished);
    QGeoCodeReply *reply = manager().geocode(QStringLiteral("mill"));
    reply->setParent(this);
    QVERIFY(!reply->isFinished());
    QSignalSpy aborted(reply, &QGeoCodeReply::aborted);
    reply->abort();
    reply->abort();
    QCOMPARE(aborted.size(), 1);
    QVERIFY(reply->isFinished());
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(managerFinished.size(), 0);
    QVERIFY(reply->locations().isEmpty());
}

QTEST_MAIN(GeoServicesCodingTest)
#include "tst_geoservices_coding.moc"
