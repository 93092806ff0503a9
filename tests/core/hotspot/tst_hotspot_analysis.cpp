#include "hotspot/analysis.h"

#include "core/store/store_fixture.h"
#include "store/offence_repository.h"
#include "store/place_repository.h"

#include <QSet>

#include <algorithm>

using namespace lantern;
using test::StoreFixture;

namespace
{

const GridPoint Here{530'000, 180'000};
const GridPoint FarAway{533'000, 183'000};
const Month Newest(2026, 10);

} // namespace

class HotspotAnalysisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void emptyFileIsNotFound();
    void newestTwelveMonths_data();
    void newestTwelveMonths();
    void periodAskedFor();
    void newerSource_data();
    void newerSource();
    void sourceAskedFor();
    void yearBeforeOnlyWhole_data();
    void yearBeforeOnlyWhole();
    void patrolRecordsDoNotHeat();
    void cancels();
    void setIsRankedAndNamed();
    void setCountsReports();
    void setNamesHours();
    void setHasTheTopOnly();
    void onlySomeHours();
    void hoursAreNotInMonths();

private:
    // One offence of a class in a month; every call is a new one.
    void addOffence(const char *className, Month month, GridPoint point = Here, std::optional<QDateTime> at = {},
                    bool proactive = false);
    void addCount(const char *className, Month month, int count);
    [[nodiscard]] Analysis analysed(const AnalysisOptions &options = {}) const;
    [[nodiscard]] Result<HotspotSet> setOf(const Analysis &analysis, int top) const;

    quint64 m_number = 0;
    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<Store> m_store;
};

void HotspotAnalysisTest::init()
{
    m_store.reset();
    m_fixture = std::make_unique<StoreFixture>();
    m_store = m_fixture->create();
    QVERIFY(m_store);
}

void HotspotAnalysisTest::addOffence(const char *className, Month month, GridPoint point, std::optional<QDateTime> at,
                                     bool proactive)
{
    OffenceRepository repository(*m_store);
    const Offence offence{.fingerprint = ++m_number,
                          .classId = repository.classId(QString::fromLatin1(className)).value(),
                          .month = month,
                          .from = at,
                          .point = point,
                          .proactive = proactive};
    QCOMPARE(repository.addOffences(std::span(&offence, 1)).value(), 1);
}

void HotspotAnalysisTest::addCount(const char *className, Month month, int count)
{
    OffenceRepository repository(*m_store);
    const OffenceCount row{.fingerprint = ++m_number,
                           .classId = repository.classId(QString::fromLatin1(className)).value(),
                           .month = month,
                           .point = Here,
                           .count = count};
    QCOMPARE(repository.addCounts(std::span(&row, 1)).value(), 1);
}

Analysis HotspotAnalysisTest::analysed(const AnalysisOptions &options) const
{
    Result<Analysis> analysis = analyse(*m_store, options);
    if (!analysis)
        QTest::qFail(qPrintable(analysis.error().text()), __FILE__, __LINE__);
    return analysis ? *std::move(analysis) : Analysis();
}

Result<HotspotSet> HotspotAnalysisTest::setOf(const Analysis &analysis, int top) const
{
    return readRecorded(*m_store).transform([&](const std::shared_ptr<const Recorded> &recorded) {
        return identified(rankedSet(*recorded, analysis, top), *m_store);
    });
}

void HotspotAnalysisTest::emptyFileIsNotFound()
{
    const Result<Analysis> analysis = analyse(*m_store, {});
    QVERIFY(!analysis);
    QCOMPARE(analysis.error().code, Error::Code::NotFound);
}

void HotspotAnalysisTest::newestTwelveMonths_data()
{
    QTest::addColumn<Month>("oldest");
    QTest::addColumn<Month>("first");
    QTest::addRow("more than a year") << Newest.plus(-30) << Newest.plus(-11);
    QTest::addRow("a month more") << Newest.plus(-12) << Newest.plus(-11);
    QTest::addRow("a year") << Newest.plus(-11) << Newest.plus(-11);
    QTest::addRow("less than a year") << Newest.plus(-3) << Newest.plus(-3);
    QTest::addRow("one month") << Newest << Newest;
}

void HotspotAnalysisTest::newestTwelveMonths()
{
    QFETCH(const Month, oldest);
    QFETCH(const Month, first);
    addOffence("Robbery", oldest);
    addOffence("Robbery", Newest);
    const Analysis analysis = analysed();
    QCOMPARE(analysis.period, (Period{.first = first, .last = Newest}));
    QCOMPARE(analysis.totalCount, oldest < first ? 1 : 2);
}

void HotspotAnalysisTest::periodAskedFor()
{
    for (int before = 0; before < 6; ++before)
        addOffence("Robbery", Newest.plus(-before));
    const Period period{.first = Newest.plus(-4), .last = Newest.plus(-2)};
    AnalysisOptions options;
    options.period = period;
    const Analysis analysis = analysed(options);
    QCOMPARE(analysis.period, period);
    QCOMPARE(analysis.totalCount, 3);
}

void HotspotAnalysisTest::newerSource_data()
{
    QTest::addColumn<int>("offencesTo"); // months after the counts' last
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("total");
    QTest::addRow("offences are newer") << 1 << QStringLiteral("offences") << 1;
    QTest::addRow("counts are newer") << -1 << QStringLiteral("counts") << 7;
    QTest::addRow("as new: single offences say more") << 0 << QStringLiteral("offences") << 1;
}

void HotspotAnalysisTest::newerSource()
{
    QFETCH(const int, offencesTo);
    QFETCH(const QString, source);
    QFETCH(const int, total);
    addCount("Robbery", Newest, 7);
    addOffence("Robbery", Newest.plus(offencesTo));
    const Analysis analysis = analysed();
    QCOMPARE(analysis.source, source);
    QCOMPARE(analysis.totalCount, total);
    QCOMPARE(analysis.period.last, std::max(Newest, Newest.plus(offencesTo)));
}

void HotspotAnalysisTest::sourceAskedFor()
{
    addCount("Robbery", Newest, 7);
    addOffence("Robbery", Newest.plus(1));
    AnalysisOptions options;
    options.source = QStringLiteral("counts");
    const Analysis analysis = analysed(options);
    QCOMPARE(analysis.source, QStringLiteral("counts"));
    QCOMPARE(analysis.period.last, Newest);
    QCOMPARE(analysis.totalCount, 7);
}

void HotspotAnalysisTest::yearBeforeOnlyWhole_data()
{
    QTest::addColumn<int>("oldest"); // months before the newest
    QTest::addColumn<int>("before");
    QTest::addRow("whole") << 23 << 2;
    QTest::addRow("longer") << 30 << 1; // its oldest offence lies before the year before
    QTest::addRow("a month missing") << 22 << -1;
    QTest::addRow("none") << 11 << -1;
}

void HotspotAnalysisTest::yearBeforeOnlyWhole()
{
    QFETCH(const int, oldest);
    QFETCH(const int, before);
    addOffence("Robbery", Newest);
    addOffence("Robbery", Newest.plus(-oldest));
    if (oldest > 12)
        addOffence("Robbery", Newest.plus(-12));
    const Analysis analysis = analysed();
    QCOMPARE(analysis.cells.size(), 1u);
    QCOMPARE(analysis.cells.front().countBefore, before);
    const Result<HotspotSet> set = setOf(analysis, 1);
    QVERIFY(set.has_value());
    const QString reason = set->hotspots.front().reason;
    QVERIFY2(reason.contains(QStringLiteral("the year before")) == (before >= 0), qPrintable(reason));
}

void HotspotAnalysisTest::patrolRecordsDoNotHeat()
{
    addOffence("Robbery", Newest);
    addOffence("Drugs", Newest, FarAway);
    addOffence("Robbery", Newest, FarAway, {}, true);
    const Analysis analysis = analysed();
    QCOMPARE(analysis.cells.size(), 1u);
    QCOMPARE(analysis.totalCount, 1);
}

void HotspotAnalysisTest::cancels()
{
    addOffence("Robbery", Newest);
    std::stop_source stop;
    stop.request_stop();
    const Result<Analysis> analysis = analyse(*m_store, {}, Progress{.report = {}, .stop = stop.get_token()});
    QVERIFY(!analysis);
    QCOMPARE(analysis.error().code, Error::Code::Cancelled);
}

void HotspotAnalysisTest::setIsRankedAndNamed()
{
    PlaceRepository places(*m_store);
    const std::vector<Street> streets{
        {.sourceId = QStringLiteral("1"), .name = QStringLiteral("Market Row"), .line = {Here, {530'010, 180'600}}}};
    QCOMPARE(places.addStreets(streets).value(), 1);
    const std::vector<GazetteerEntry> kinds{
        {.name = QStringLiteral("Supermarket"), .kind = QStringLiteral("snap_venue"), .point = Here}};
    QCOMPARE(places.addGazetteer(kinds).value(), 1);
    // Three cells in a row along the street, and one far from any name.
    for (int cell = 0; cell < 3; ++cell)
        for (int times = 0; times <= cell; ++times)
            addOffence("Robbery", Newest, {530'005, 180'150.0 + 150 * cell});
    addOffence("Robbery", Newest, FarAway);
    const Result<HotspotSet> set = setOf(analysed(), 10);
    QVERIFY(set.has_value());
    QCOMPARE(set->hotspots.size(), 4u);
    QSet<QString> names;
    for (size_t i = 0; i < set->hotspots.size(); ++i) {
        const Hotspot &hotspot = set->hotspots[i];
        QCOMPARE(hotspot.rank, static_cast<int>(i) + 1);
        QVERIFY(i == 0 || hotspot.score <= set->hotspots[i - 1].score);
        QVERIFY(hotspot.id.isValid());
        QVERIFY(contains(hotspot.outline, hotspot.centre));
        QVERIFY2(!hotspot.name.contains(QStringLiteral("Supermarket")), qPrintable(hotspot.name));
        names.insert(hotspot.name);
    }
    QCOMPARE(names.size(), 4);
    QVERIFY(names.contains(QStringLiteral("Market Row")));
    QCOMPARE(set->source, QStringLiteral("offences"));
    QCOMPARE(set->createdAt, m_fixture->clock.now());
    QCOMPARE(set->period.last, Newest);
}

void HotspotAnalysisTest::setCountsReports()
{
    addOffence("Robbery", Newest);
    const std::vector<StreetSafeReport> reports{
        {.fingerprint = 1, .month = Newest, .point = Here, .environment = {QStringLiteral("badly_lit")}},
        {.fingerprint = 2, .month = Newest, .point = Here, .behaviour = {QStringLiteral("followed")}},
        {.fingerprint = 3, .month = Newest, .point = FarAway, .behaviour = {QStringLiteral("followed")}}};
    QCOMPARE(OffenceRepository(*m_store).addStreetSafe(reports).value(), 3);
    const Result<HotspotSet> set = setOf(analysed(), 10);
    QVERIFY(set.has_value());
    QCOMPARE(set->hotspots.size(), 1u); // a report alone makes no hotspot
    const QString reason = set->hotspots.front().reason;
    QVERIFY2(reason.contains(QStringLiteral("2 StreetSafe report")), qPrintable(reason));
}

void HotspotAnalysisTest::setNamesHours()
{
    // Friday 9 October 2026, 22:30 in London.
    const QDateTime friday(QDate(2026, 10, 9), QTime(21, 30), QTimeZone::UTC);
    for (int i = 0; i < 30; ++i)
        addOffence("Robbery", Newest, Here, friday);
    const Result<HotspotSet> set = setOf(analysed(), 1);
    QVERIFY(set.has_value());
    const QString reason = set->hotspots.front().reason;
    QVERIFY2(reason.contains(QStringLiteral("100 % between 20:00 and 04:00, most on Fri")), qPrintable(reason));
}

void HotspotAnalysisTest::setHasTheTopOnly()
{
    addOffence("Robbery", Newest);
    addOffence("Theft from the person", Newest, FarAway);
    const Analysis analysis = analysed();
    QCOMPARE(analysis.cells.size(), 2u);
    const Result<HotspotSet> one = setOf(analysis, 1);
    QVERIFY(one.has_value());
    QCOMPARE(one->hotspots.size(), 1u);
    QCOMPARE(one->hotspots.front().score, 365.0); // robbery outweighs theft
    QVERIFY(setOf(analysis, 0)->hotspots.empty());
    QVERIFY(setOf(analysis, -1)->hotspots.empty());
}

void HotspotAnalysisTest::onlySomeHours()
{
    const QDateTime evening(QDate(2026, 10, 9), QTime(21, 30), QTimeZone::UTC);
    const QDateTime morning(QDate(2026, 10, 9), QTime(9, 0), QTimeZone::UTC);
    addOffence("Robbery", Newest, Here, evening);
    addOffence("Robbery", Newest, Here, evening.addSecs(qint64{4} * 3600)); // half past two at night
    addOffence("Robbery", Newest, FarAway, morning);
    addOffence("Robbery", Newest, FarAway); // some time in the month
    const Analysis night = analysed({.period = {}, .source = {}, .hours = nightHours()});
    QCOMPARE(night.cells.size(), 1u);
    QCOMPARE(night.totalCount, 2);
    QCOMPARE(night.untimedCount, 1);
    const Analysis day = analysed({.period = {}, .source = {}, .hours = ~nightHours()});
    QCOMPARE(day.totalCount, 1);
    QCOMPARE(analysed().totalCount, 4);
    QCOMPARE(analysed().untimedCount, 0);
    QCOMPARE(nightHours().count(), size_t{7 * 8});
}

void HotspotAnalysisTest::hoursAreNotInMonths()
{
    addOffence("Robbery", Newest);
    const Result<Analysis> night = analyse(*m_store, {.period = {}, .source = {}, .hours = nightHours()});
    QVERIFY(!night);
    QCOMPARE(night.error().code, Error::Code::Refused);
    QVERIFY2(night.error().message.contains(QStringLiteral("not in this data")), qPrintable(night.error().message));
}

QTEST_GUILESS_MAIN(HotspotAnalysisTest)
#include "tst_hotspot_analysis.moc"
