#include "partners/site_register.h"

#include "core/store/store_fixture.h"
#include "statistics/shares.h"
#include "store/audit.h"
#include "store/offence_repository.h"
#include "store/place_repository.h"
#include "store/site_repository.h"

#include <algorithm>

using namespace lantern;
using namespace lantern::test;

namespace
{

const QDate Today(2026, 11, 27);

// Stops along a line, 300 m apart, and harm at three of them.
class SitesFixture : public StoreFixture
{
public:
    std::unique_ptr<Store> store = create();

    void addGround()
    {
        std::vector<Place> stops;
        for (int i = 0; i < 5; ++i)
            stops.push_back({.kind = Place::Kind::BusStop,
                             .name = QStringLiteral("Stop %1").arg(i),
                             .sourceId = QStringLiteral("S%1").arg(i),
                             .point = {530'000 + 300.0 * i, 180'000}});
        stops.push_back({.kind = Place::Kind::Pub,
                         .name = QStringLiteral("Pub"),
                         .sourceId = QStringLiteral("P"),
                         .point = {530'000, 180'000}});
        QVERIFY(PlaceRepository(*store).addPlaces(stops));
        OffenceRepository offences(*store);
        QVERIFY(offences.setClass({.name = QStringLiteral("test harm"), .harmDays = 10, .vawg = true}));
        QVERIFY(offences.setClass({.name = QStringLiteral("found by patrols"), .harmDays = 1000, .proactive = true}));
        addOffences(QStringLiteral("test harm"), 0, 6);
        addOffences(QStringLiteral("test harm"), 2, 9);
        addOffences(QStringLiteral("test harm"), 4, 3);
        addOffences(QStringLiteral("found by patrols"), 1, 20);
    }
    void addOffences(const QString &className, int stop, int count)
    {
        OffenceRepository repository(*store);
        std::vector<Offence> rows;
        const int classId = *repository.classId(className);
        for (int i = 0; i < count; ++i)
            rows.push_back({.fingerprint = ++m_fingerprint,
                            .classId = classId,
                            .month = Month(2026, 10),
                            .point = {530'000 + 300.0 * stop + 5 * (i % 3), 180'020}});
        QVERIFY(repository.addOffences(rows));
    }

private:
    quint64 m_fingerprint = 0;
};

Site liveSite(Store &store)
{
    Site site;
    site.id = store.makeId<SiteId>();
    site.name = QStringLiteral("Shelter A");
    site.point = {530'600, 180'000};
    site.state = SiteState::Live;
    site.liveSince = QDate(2026, 5, 1);
    site.requests = {{.id = store.makeId<FootageRequestId>(),
                      .reference = QStringLiteral("CAD1"),
                      .recordedOn = QDate(2026, 11, 1),
                      .askedOn = QDate(2026, 11, 3)},
                     {.id = store.makeId<FootageRequestId>(),
                      .reference = QStringLiteral("CAD2"),
                      .recordedOn = QDate(2026, 10, 1),
                      .askedOn = QDate(2026, 10, 2),
                      .outcome = FootageOutcome::ReceivedUseful,
                      .answeredOn = QDate(2026, 10, 9)}};
    site.surveys = {{.id = store.makeId<SurveyId>(), .heldOn = QDate(2026, 9, 1), .asked = 80, .safer = 64}};
    return site;
}

} // namespace

class TestSites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesWhereHarmIs();
    void liveSitesCoverTheirs();
    void boroughBounds();
    void oddQuestionsAreRefused();
    void phases();
    void proposedOnceOnly();
    void registerRoundTrip();
    void checks_data();
    void checks();
    void footageDue();
    void wilsonInterval();
    void exportsSuppress();
};

void TestSites::choosesWhereHarmIs()
{
    SitesFixture fixture;
    fixture.addGround();
    const auto choice = chooseSites(*fixture.store, {.most = 3, .phases = {1, 1}});
    QVERIFY(choice);
    QCOMPARE(choice->total, 180.0); // what patrols find is no harm
    QCOMPARE(choice->candidates, 5);
    QCOMPARE(choice->chosen.size(), 3U);
    QCOMPARE(choice->chosen[0].stopSourceId, QStringLiteral("S2"));
    QCOMPARE(choice->chosen[0].adds, 90.0);
    QCOMPARE(choice->chosen[0].offences, 9);
    QCOMPARE(choice->chosen[1].stopSourceId, QStringLiteral("S0"));
    QCOMPARE(choice->chosen[2].phase, 3);
    QCOMPARE(choice->curve[1].covered, 150.0);
    QCOMPARE(choice->curve[2].adds, 30.0);
    QVERIFY(choice->isProven());
    QCOMPARE(choice->share(choice->curve[2].covered), 1.0);
}

void TestSites::liveSitesCoverTheirs()
{
    SitesFixture fixture;
    fixture.addGround();
    Site live = liveSite(*fixture.store);
    live.phase = 2;
    QVERIFY(SiteRepository(*fixture.store).save(live));
    const auto choice = chooseSites(*fixture.store, {.most = 5});
    QVERIFY(choice);
    QCOMPARE(choice->already, 90.0);
    QCOMPARE(choice->liveSites, 1);
    QCOMPARE(choice->chosen.size(), 2U); // the others would add nothing, and that is said
    QCOMPARE(choice->chosen[0].stopSourceId, QStringLiteral("S0"));
    QCOMPARE(choice->chosen[0].phase, 3);
    QVERIFY(choice->cautions.size() > 1);
}

void TestSites::boroughBounds()
{
    SitesFixture fixture;
    fixture.addGround();
    Polygon square;
    square.outer() = {{529'900, 179'900}, {529'900, 180'100}, {530'400, 180'100}, {530'400, 179'900}};
    Boundary borough{.kind = Boundary::Kind::Borough,
                     .code = QStringLiteral("E1"),
                     .name = QStringLiteral("Westpart"),
                     .outline = {square}};
    correct(borough.outline);
    QVERIFY(PlaceRepository(*fixture.store).addBoundaries(std::array{borough}));
    const auto choice = chooseSites(*fixture.store, {.most = 3, .borough = QStringLiteral("westpart")});
    QVERIFY(choice);
    QCOMPARE(choice->total, 60.0);
    QCOMPARE(choice->candidates, 2);
    QVERIFY(!chooseSites(*fixture.store, {.borough = QStringLiteral("Nowhere")}));
}

void TestSites::oddQuestionsAreRefused()
{
    SitesFixture fixture;
    const auto empty = chooseSites(*fixture.store, {});
    QVERIFY(!empty);
    QVERIFY(empty.error().message.contains(QStringLiteral("NaPTAN")));
    fixture.addGround();
    for (const SiteQuestion &question :
         {SiteQuestion{.radiusMetres = 5}, SiteQuestion{.radiusMetres = std::nan("")}, SiteQuestion{.most = 0},
          SiteQuestion{.most = 201}, SiteQuestion{.phases = {0}}}) {
        const auto refused = chooseSites(*fixture.store, question);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Refused);
    }
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = chooseSites(*fixture.store, {}, {.stop = stop.get_token()});
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, Error::Code::Cancelled);
}

void TestSites::phases()
{
    QCOMPARE(*phasesFromText(QStringLiteral("5, 15")), (std::vector{5, 15}));
    QVERIFY(phasesFromText({})->empty());
    QVERIFY(!phasesFromText(QStringLiteral("5,x")));
    QVERIFY(!phasesFromText(QStringLiteral("0")));
}

void TestSites::proposedOnceOnly()
{
    SitesFixture fixture;
    fixture.addGround();
    const auto choice = chooseSites(*fixture.store, {.most = 3});
    QVERIFY(choice);
    const std::vector<Site> first = proposedSites(*choice, {}, *fixture.store);
    QCOMPARE(first.size(), 3U);
    QCOMPARE(first[0].phase, 1);
    QVERIFY(proposedSites(*choice, first, *fixture.store).empty());
}

void TestSites::registerRoundTrip()
{
    SitesFixture fixture;
    SiteRepository repository(*fixture.store);
    Site site = liveSite(*fixture.store);
    QVERIFY(repository.save(site));
    QVERIFY(*repository.load(site.id) == site);
    site.requests.clear();
    site.state = SiteState::Removed;
    site.removedOn = QDate(2026, 11, 20);
    QVERIFY(repository.save(site));
    QVERIFY(*repository.load(site.id) == site);
    QCOMPARE(repository.list()->size(), 1U);
    QVERIFY(repository.remove(site.id));
    QVERIFY(!repository.load(site.id));
    QVERIFY(!repository.remove(site.id));
    QVERIFY(!repository.save({}));
    const auto verified = verify(*fixture.store);
    QVERIFY(verified);
}

void TestSites::checks_data()
{
    QTest::addColumn<std::function<void(Site &)>>("change");
    QTest::addColumn<bool>("refused");
    using Change = std::function<void(Site &)>;
    QTest::newRow("good") << Change([](Site &) {}) << false;
    QTest::newRow("no name") << Change([](Site &site) { site.name.clear(); }) << true;
    QTest::newRow("no place") << Change([](Site &site) { site.point = {}; }) << true;
    QTest::newRow("live without a day") << Change([](Site &site) { site.liveSince = {}; }) << true;
    QTest::newRow("live from tomorrow") << Change([](Site &site) { site.liveSince = Today.addDays(1); }) << true;
    QTest::newRow("radius not a number") << Change([](Site &site) { site.radiusMetres = std::nan(""); }) << true;
    QTest::newRow("footage of tomorrow") << Change([](Site &site) { site.requests[0].recordedOn = Today.addDays(1); })
                                         << true;
    QTest::newRow("asked before recorded")
        << Change([](Site &site) { site.requests[0].askedOn = QDate(2026, 10, 30); }) << true;
    QTest::newRow("without reference") << Change([](Site &site) { site.requests[0].reference.clear(); }) << true;
    QTest::newRow("answered before asked")
        << Change([](Site &site) { site.requests[1].answeredOn = QDate(2026, 10, 1); }) << true;
    QTest::newRow("nobody asked") << Change([](Site &site) { site.surveys[0].asked = 0; }) << true;
    QTest::newRow("more safer than asked") << Change([](Site &site) { site.surveys[0].safer = 81; }) << true;
    QTest::newRow("removed before live") << Change([](Site &site) {
        site.state = SiteState::Removed;
        site.removedOn = QDate(2026, 4, 1);
    }) << true;
}

void TestSites::checks()
{
    QFETCH(std::function<void(Site &)>, change);
    QFETCH(bool, refused);
    SitesFixture fixture;
    Site site = liveSite(*fixture.store);
    change(site);
    QCOMPARE(!checkSite(site, Today, 31).refused.isEmpty(), refused);
}

void TestSites::footageDue()
{
    SitesFixture fixture;
    const std::array sites{liveSite(*fixture.store)};
    const auto open = openRequests(sites, Today, footageDays(*fixture.store));
    QCOMPARE(open.size(), 1U);
    QCOMPARE(open[0].due, QDate(2026, 12, 2));
    QCOMPARE(open[0].daysLeft, 5);
    QVERIFY(setFootageDays(*fixture.store, 20));
    QCOMPARE(openRequests(sites, Today, footageDays(*fixture.store))[0].daysLeft, -6);
    QVERIFY(!setFootageDays(*fixture.store, 0));
    Site late = sites[0];
    late.requests[0].recordedOn = QDate(2026, 10, 1);
    QVERIFY(!checkSite(late, Today, 31).warnings.isEmpty());
}

// Newcombe 1998, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17:857–872, table I, method 3.
void TestSites::wilsonInterval()
{
    const auto near = [](double value, double expected) { return std::abs(value - expected) < 0.00005; };
    const Interval most = shareInterval(81, 263);
    QVERIFY(near(most.low, 0.2553) && near(most.high, 0.3662));
    const Interval some = shareInterval(15, 148);
    QVERIFY(near(some.low, 0.0624) && near(some.high, 0.1605));
    const Interval none = shareInterval(0, 20);
    QVERIFY(near(none.low, 0) && near(none.high, 0.1611));
    const Interval one = shareInterval(1, 29);
    QVERIFY(near(one.low, 0.0061) && near(one.high, 0.1718));
    QCOMPARE(shareInterval(0, 0).high, 1.0);
}

void TestSites::exportsSuppress()
{
    SitesFixture fixture;
    fixture.addGround();
    std::array sites{liveSite(*fixture.store)};
    QVERIFY(feelingSaferText(feelingSafer(sites[0].surveys), true).contains(QStringLiteral("64 of 80")));
    sites[0].surveys[0].safer = 78; // two who do not would be told
    const QByteArray csv = sitesCsv(sites, Today, 31, true);
    QVERIFY(csv.contains("EXERCISE"));
    QVERIFY(!csv.contains("78"));
    QVERIFY(csv.contains("<5")); // two requests
    const auto choice = chooseSites(*fixture.store, {.most = 3});
    QVERIFY(choice);
    const QList<QByteArray> rows = siteChoiceCsv(*choice, false).split('\n');
    QVERIFY(rows[1].contains("\"90\""));
    QVERIFY(rows[3].contains("<5") && !rows[3].contains("\"30\""));
}

QTEST_GUILESS_MAIN(TestSites)
#include "tst_sites.moc"
