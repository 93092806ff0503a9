#include "core/store/operations_fixture.h"
#include "core/store/store_fixture.h"
#include "outcome/track.h"
#include "store/track_repository.h"

using namespace lantern;
using namespace lantern::test;

namespace
{

struct Point
{
    QDateTime at;
    GridPoint place;
};

QByteArray gpxOf(const std::vector<Point> &points, const QByteArray &more = {})
{
    QByteArray gpx = "<?xml version=\"1.0\"?>\n<gpx version=\"1.1\" creator=\"Radio of 4471\" "
                     "xmlns=\"http://www.topografix.com/GPX/1/1\"><metadata><name>Somebody</name></metadata>"
                     "<trk><name>Somebody's phone</name><trkseg>";
    for (const Point &point : points) {
        const GeoPoint geo = toGeo(point.place);
        gpx += QStringLiteral("<trkpt lat=\"%1\" lon=\"%2\"><ele>12</ele><time>%3</time></trkpt>\n")
                   .arg(geo.latitude, 0, 'f', 8)
                   .arg(geo.longitude, 0, 'f', 8)
                   .arg(point.at.toUTC().toString(Qt::ISODateWithMs))
                   .toUtf8();
    }
    return gpx + more + "</trkseg></trk></gpx>";
}

// A fix every minute at one place, both ends included.
std::vector<Point> stay(GridPoint place, const QDateTime &from, int minutes)
{
    std::vector<Point> points;
    for (int minute = 0; minute <= minutes; ++minute)
        points.push_back({.at = from.addSecs(minute * 60), .place = place});
    return points;
}

} // namespace

class OutcomeTrackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void timeInsideIsMeasured();
    void wayThroughCountsByItsShare();
    void twoRadiosCountOnce();
    void withoutOutlineWithinTheRadius();
    void holeCountsNowhereAndIsSaid();
    void otherDayIsRefused();
    void pointsOutsideTheShiftAreLeftOut();
    void clocksChange_data();
    void clocksChange();
    void refused_data();
    void refused();
    void sameTrackCountsOnce();
    void namesAreNotKept();
    void planAndTeamAreChecked();

private:
    QString write(const QByteArray &bytes);
    Result<TrackImport> import(const std::vector<Point> &points);

    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<Store> m_store;
    Night m_night;
};

void OutcomeTrackTest::init()
{
    m_store.reset();
    m_fixture = std::make_unique<StoreFixture>();
    m_fixture->clock.advance(std::chrono::hours(24 * 365)); // long after every night
    m_store = m_fixture->create();
    m_night = Night();
    const Result<void> saved = m_night.saveInto(*m_store);
    QVERIFY2(saved.has_value(), saved ? "" : qPrintable(saved.error().text()));
}

QString OutcomeTrackTest::write(const QByteArray &bytes)
{
    const QString path = m_fixture->path(QStringLiteral("track.gpx"));
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

Result<TrackImport> OutcomeTrackTest::import(const std::vector<Point> &points)
{
    return importTrack(*m_store, m_night.plan.id, m_night.plan.teams[1].id, write(gpxOf(points)));
}

void OutcomeTrackTest::timeInsideIsMeasured()
{
    const Hotspot &first = m_night.set.hotspots[0];
    const Hotspot &second = m_night.set.hotspots[1];
    std::vector<Point> points = stay(first.centre, Night::at(21, 30), 12);
    // 200 m in two minutes: 75 m of it inside each of the two squares.
    for (const Point &point : stay(second.centre, Night::at(21, 44), 15))
        points.push_back(point);
    const Result<TrackImport> made = import(points);
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().text()));
    const TrackReading reading = readingOf(made->track, m_night.set.hotspots);
    QVERIFY(reading.gaps.empty());
    // GPX has degrees and the store decimetres: a second is finer than both.
    QVERIFY(std::abs(reading.seconds.value(first.id) - (12 * 60 + 45)) <= 1);
    QVERIFY(std::abs(reading.seconds.value(second.id) - (15 * 60 + 45)) <= 1);
    QVERIFY(!reading.seconds.contains(m_night.set.hotspots[2].id));
}

void OutcomeTrackTest::wayThroughCountsByItsShare()
{
    Hotspot hotspot;
    hotspot.id = m_night.id<HotspotId>();
    hotspot.outline = Night::square({1000, 1000}, 50);
    Track track;
    track.fixes = {{.at = Night::at(22, 0), .point = {800, 1000}}, {.at = Night::at(22, 4), .point = {1200, 1000}}};
    QCOMPARE(readingOf(track, {&hotspot, 1}).seconds.value(hotspot.id), 60); // 100 of 400 m in four minutes
    track.fixes[1].point = {800, 2000};
    QVERIFY(readingOf(track, {&hotspot, 1}).seconds.isEmpty());
}

void OutcomeTrackTest::twoRadiosCountOnce()
{
    const Hotspot &place = m_night.set.hotspots[0];
    const auto there = [&place](int minute, int until) {
        Track track;
        track.fixes = {{.at = Night::at(22, minute), .point = place.centre},
                       {.at = Night::at(22, until), .point = place.centre}};
        return track;
    };
    const std::vector<Track> tracks{there(0, 9), there(4, 12), there(2, 5), there(20, 25)};
    QCOMPARE(secondsInside(tracks, m_night.set.hotspots).value(place.id), (12 + 5) * 60);
    QCOMPARE(secondsInside({}, m_night.set.hotspots), (QMap<HotspotId, qint64>()));
}

void OutcomeTrackTest::withoutOutlineWithinTheRadius()
{
    const Hotspot &bare = m_night.set.hotspots[2];
    QVERIFY(bare.outline.empty());
    Track track;
    track.fixes = {{.at = Night::at(22, 0), .point = {bare.centre.easting + 74, bare.centre.northing}},
                   {.at = Night::at(22, 5), .point = {bare.centre.easting + 74, bare.centre.northing}}};
    QCOMPARE(readingOf(track, m_night.set.hotspots).seconds.value(bare.id), 300);
    for (TrackFix &fix : track.fixes)
        fix.point.easting += 2;
    QVERIFY(!readingOf(track, m_night.set.hotspots).seconds.contains(bare.id));
}

void OutcomeTrackTest::holeCountsNowhereAndIsSaid()
{
    const GridPoint place = m_night.set.hotspots[0].centre;
    std::vector<Point> points = stay(place, Night::at(21, 0), 10);
    for (const Point &point : stay(place, QDateTime(QDate(2026, 11, 28), QTime(0, 10), QTimeZone::UTC), 290))
        points.push_back(point);
    const Result<TrackImport> made = import(points);
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().text()));
    const TrackReading reading = readingOf(made->track, m_night.set.hotspots);
    QCOMPARE(reading.gaps.size(), 1u);
    QCOMPARE(reading.gaps.front().minutes(), 180);
    QVERIFY(std::abs(reading.seconds.value(m_night.set.hotspots[0].id) - 300 * 60) <= 1);
    QCOMPARE(made->cautions.size(), 1);
    QVERIFY2(made->cautions.front().contains(QStringLiteral("From 21:10 to 00:10 (180 minutes)")),
             qPrintable(made->cautions.front()));
    // Ten minutes between two fixes are no hole, a second more is.
    Track track;
    track.fixes = {{.at = Night::at(22, 0), .point = place}, {.at = Night::at(22, 10), .point = place}};
    QVERIFY(readingOf(track, m_night.set.hotspots).gaps.empty());
    track.fixes[1].at = track.fixes[1].at.addSecs(1);
    QCOMPARE(readingOf(track, m_night.set.hotspots).gaps.size(), 1u);
    QVERIFY(readingOf(track, m_night.set.hotspots).seconds.isEmpty());
}

void OutcomeTrackTest::otherDayIsRefused()
{
    const Result<TrackImport> made = import(stay(m_night.set.hotspots[0].centre, Night::at(21, 30).addDays(-7), 30));
    QVERIFY(!made);
    QCOMPARE(made.error().code, Error::Code::Refused);
    QVERIFY2(made.error().message.contains(QStringLiteral("20 Nov 2026")), qPrintable(made.error().message));
    QVERIFY2(made.error().message.contains(QStringLiteral("shift of 27 Nov 2026")), qPrintable(made.error().message));
    QVERIFY(TrackRepository(*m_store).tracks(m_night.plan.id)->empty());
}

void OutcomeTrackTest::pointsOutsideTheShiftAreLeftOut()
{
    const GridPoint place = m_night.set.hotspots[0].centre;
    // From 19:00, two hours before the shift, to 06:30: an hour before and half an hour after are left out.
    const Result<TrackImport> made = import(stay(place, Night::at(19, 0), 690));
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().text()));
    QCOMPARE(made->track.fixes.front().at, Night::at(20, 0));
    QCOMPARE(made->track.fixes.back().at, Night::at(6, 0));
    QCOMPARE(made->cautions,
             (QStringList{
                 QStringLiteral("20:00 to 21:00 lies outside the shift, and counts: check the track, or the shift."),
                 QStringLiteral("05:00 to 06:00 lies outside the shift, and counts: check the track, or the shift."),
                 QStringLiteral("90 point(s) outside the shift left out")}));
}

void OutcomeTrackTest::clocksChange_data()
{
    QTest::addColumn<QDate>("night");
    QTest::addColumn<int>("minutes"); // from 22:00 to 05:00, London time
    QTest::newRow("an hour twice") << QDate(2026, 10, 24) << 480;
    QTest::newRow("an hour less") << QDate(2027, 3, 27) << 360;
}

void OutcomeTrackTest::clocksChange()
{
    QFETCH(const QDate, night);
    QFETCH(const int, minutes);
    m_night.plan.shift = *makeShift(night, QStringLiteral("22:00-05:00"));
    QCOMPARE(m_night.plan.shift.minutes(), minutes);
    QVERIFY(PlanRepository(*m_store).save(m_night.plan));
    const Result<TrackImport> made = import(stay(m_night.set.hotspots[0].centre, m_night.plan.shift.from, minutes));
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().text()));
    QVERIFY2(made->cautions.isEmpty(), qPrintable(made->cautions.join(u'|')));
    const TrackReading reading = readingOf(made->track, m_night.set.hotspots);
    QVERIFY(std::abs(reading.seconds.value(m_night.set.hotspots[0].id) - qint64{60} * minutes) <= 1);
}

void OutcomeTrackTest::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");
    const std::vector<Point> points = stay({530'200, 180'000}, Night::at(22, 0), 3);
    QTest::newRow("empty") << QByteArray() << QStringLiteral("no GPX");
    QTest::newRow("another XML") << QByteArray("<kml></kml>") << QStringLiteral("no GPX");
    QTest::newRow("no XML") << QByteArray("lat,lon,time\n") << QStringLiteral("no GPX");
    QTest::newRow("cut off") << gpxOf(points).chopped(20) << QStringLiteral("damaged");
    QTest::newRow("no points") << gpxOf({}) << QStringLiteral("no track point");
    QTest::newRow("no times") << QByteArray("<gpx><trk><trkseg><trkpt lat=\"51.5\" lon=\"-0.1\"/></trkseg></trk></gpx>")
                              << QStringLiteral("no track point");
    QTest::newRow("no places") << QByteArray(
                                      "<gpx><trk><trkseg><trkpt lat=\"x\" lon=\"-0.1\"><time>2026-11-27T22:00:00Z"
                                      "</time></trkpt></trkseg></trk></gpx>")
                               << QStringLiteral("no track point");
    QTest::newRow("elsewhere") << QByteArray("<gpx><trk><trkseg><trkpt lat=\"40\" lon=\"-3\"><time>2026-11-27T22:00:00Z"
                                             "</time></trkpt></trkseg></trk></gpx>")
                               << QStringLiteral("no track point");
    QTest::newRow("entities") << QByteArray("<?xml version=\"1.0\"?><!DOCTYPE gpx [<!ENTITY a \"b\">]><gpx></gpx>")
                              << QStringLiteral("no GPX");
}

void OutcomeTrackTest::refused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, why);
    const Result<TrackImport> made = importTrack(*m_store, m_night.plan.id, m_night.plan.teams[1].id, write(bytes));
    QVERIFY(!made);
    QCOMPARE(made.error().code, Error::Code::WrongFormat);
    QCOMPARE(made.error().file, QStringLiteral("track.gpx"));
    QVERIFY2(made.error().message.contains(why), qPrintable(made.error().message));
    QVERIFY(TrackRepository(*m_store).tracks(m_night.plan.id)->empty());
}

void OutcomeTrackTest::sameTrackCountsOnce()
{
    const std::vector<Point> points = stay(m_night.set.hotspots[0].centre, Night::at(21, 0), 480);
    QVERIFY(import(points));
    QCOMPARE(import(points).error().code, Error::Code::Conflict);
    QCOMPARE(TrackRepository(*m_store).tracks(m_night.plan.id)->size(), 1u);
}

void OutcomeTrackTest::namesAreNotKept()
{
    QVERIFY(import(stay(m_night.set.hotspots[0].centre, Night::at(21, 0), 480)));
    m_store.reset();
    for (const char *suffix : {"", "-wal"}) {
        QFile file(m_fixture->path() + QLatin1StringView(suffix));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray all = file.readAll();
        QVERIFY(!all.contains("Somebody"));
        QVERIFY(!all.contains("Radio of 4471"));
    }
}

void OutcomeTrackTest::planAndTeamAreChecked()
{
    const QString path = write(gpxOf(stay(m_night.set.hotspots[0].centre, Night::at(21, 0), 480)));
    QCOMPARE(importTrack(*m_store, m_night.plan.id, m_night.id<TeamId>(), path).error().code, Error::Code::NotFound);
    QCOMPARE(importTrack(*m_store, m_night.id<PlanId>(), m_night.plan.teams[1].id, path).error().code,
             Error::Code::NotFound);
    QCOMPARE(importTrack(*m_store, m_night.plan.id, m_night.plan.teams[1].id, path + u'x').error().code,
             Error::Code::NotFound);
    m_night.plan.status = PlanStatus::Draft;
    QVERIFY(PlanRepository(*m_store).save(m_night.plan));
    QCOMPARE(importTrack(*m_store, m_night.plan.id, m_night.plan.teams[1].id, path).error().code, Error::Code::Refused);
}

QTEST_GUILESS_MAIN(OutcomeTrackTest)
#include "tst_outcome_track.moc"
