#include "core/hotspot/occurrences.h"
#include "hotspot/accuracy.h"
#include "hotspot/profile.h"
#include "hotspot/reporting_gap.h"
#include "hotspot/significance.h"
#include "hotspot/surface.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace lantern;
using test::occurrence;
using test::threeClasses;

namespace
{

const Period Months{.first = Month(2026, 1), .last = Month(2026, 12)};
constexpr GridPoint Here{530'500, 180'500};

bool saysNothingOdd(const QString &text)
{
    return !text.contains(QStringLiteral("nan"), Qt::CaseInsensitive) && !text.contains(QStringLiteral("inf "));
}

} // namespace

// What bad records do to every method of the Hotspots screen: a right answer or a reason, never a crash or a NaN.
class HotspotBadInputTest : public QObject
{
    Q_OBJECT

    static void records_data();
    [[nodiscard]] static Recorded recorded(const std::vector<Occurrence> &offences, bool withBorough);
    [[nodiscard]] static AnalysisOptions options()
    {
        AnalysisOptions options;
        options.period = Months;
        options.source = QStringLiteral("offences");
        return options;
    }

private Q_SLOTS:
    void ranking_data() { records_data(); }
    void ranking();
    void surfaces_data() { records_data(); }
    void surfaces();
    void scoring_data() { records_data(); }
    void scoring();
    void gap_data() { records_data(); }
    void gap();
    void emptyPeriodIsRefused_data();
    void emptyPeriodIsRefused();
};

void HotspotBadInputTest::records_data()
{
    QTest::addColumn<std::vector<Occurrence>>("offences");
    QTest::addColumn<bool>("borough");
    std::vector<Occurrence> some;
    for (int month = 1; month <= 12; ++month)
        for (int i = 0; i < 5; ++i)
            some.push_back(
                occurrence({Here.easting + 200 * i, Here.northing + 150 * (i % 2)}, 1 + i % 2, 1, Month(2026, month)));
    const auto with = [&](GridPoint odd, int count = 1) {
        std::vector<Occurrence> more = some;
        more.push_back(occurrence(odd, 1, count, Month(2026, 12)));
        return more;
    };
    std::vector<Occurrence> onePoint = some;
    for (Occurrence &one : onePoint)
        one = occurrence(Here, one.classId, one.count, Month::fromIndex(one.month));
    std::vector<Occurrence> police = some;
    for (Occurrence &one : police)
        one.classId = 3;
    for (const bool borough : {true, false}) {
        const auto row = [&](const char *name, const std::vector<Occurrence> &offences) {
            QTest::addRow("%s, %s", name, borough ? "with a borough" : "without boroughs") << offences << borough;
        };
        row("good", some);
        row("none", {});
        row("one", {some.front()});
        row("one at 0, 0", with({0, 0}));
        row("swapped", with({Here.northing, Here.easting}));
        row("degrees", with({-0.12, 51.5}));
        row("outside the area", with({1'200'000, 1'200'000}));
        row("all at one point", onePoint);
        row("a million at one snap point", with(Here, 1'000'000));
        row("found by the police alone", police);
        row("a class that nobody knows", {occurrence(Here, 77)});
    }
}

Recorded HotspotBadInputTest::recorded(const std::vector<Occurrence> &offences, bool withBorough)
{
    Recorded recorded;
    recorded.offences = offences;
    std::ranges::stable_sort(recorded.offences, {}, &Occurrence::month);
    recorded.classes = threeClasses();
    recorded.namer = std::make_shared<const PlaceNamer>(std::vector<GazetteerEntry>());
    if (!withBorough)
        return recorded;
    Polygon borough;
    borough.outer() = {
        {530'000, 180'000}, {530'000, 182'000}, {532'000, 182'000}, {532'000, 180'000}, {530'000, 180'000}};
    recorded.boroughs = BoroughRaster(
        std::vector<Boundary>{{.code = QStringLiteral("E09"), .name = QStringLiteral("B"), .outline = {borough}}});
    return recorded;
}

void HotspotBadInputTest::ranking()
{
    QFETCH(std::vector<Occurrence>, offences);
    QFETCH(bool, borough);
    const Recorded all = recorded(offences, borough);
    const auto analysis = analyse(all, options());
    if (!analysis) {
        QVERIFY(!analysis.error().message.isEmpty());
        return;
    }
    const HotspotSet set = rankedSet(all, *analysis, 20);
    for (const Hotspot &hotspot : set.hotspots) {
        QVERIFY(std::isfinite(hotspot.score) && hotspot.score > 0 && hotspot.count > 0);
        QVERIFY(std::isfinite(hotspot.vawgShare) && hotspot.vawgShare >= 0 && hotspot.vawgShare <= 1);
        QVERIFY2(!hotspot.name.isEmpty() && saysNothingOdd(hotspot.name), qPrintable(hotspot.name));
        QVERIFY2(!hotspot.reason.isEmpty() && saysNothingOdd(hotspot.reason), qPrintable(hotspot.reason));
        QVERIFY(std::isfinite(hotspot.centre.easting) && std::isfinite(toGeo(hotspot.centre).latitude));
    }
    QVERIFY(saysNothingOdd(cautionOf(all, *analysis)));
    QVERIFY(saysNothingOdd(QString::fromUtf8(toGeoJson(set)).remove(QStringLiteral("exercise"))));
}

void HotspotBadInputTest::surfaces()
{
    QFETCH(std::vector<Occurrence>, offences);
    QFETCH(bool, borough);
    const Recorded all = recorded(offences, borough);
    for (const double bandwidth : {300.0, 0.0}) {
        const auto surface = harmSurface(all, options(), {.bandwidthMetres = bandwidth, .cellMetres = 200});
        QVERIFY(surface ? std::isfinite(surface->peak) && surface->bandwidthMetres > 0
                        : !surface.error().message.isEmpty());
        if (surface)
            QVERIFY(std::ranges::all_of(surface->perSquareKilometreYear,
                                        [](float figure) { return std::isfinite(figure) && figure >= 0; }));
    }
    const auto significant = significance(all, options());
    QVERIFY(significant || !significant.error().message.isEmpty());
    if (significant)
        for (const CellSignificance &cell : significant->cells)
            QVERIFY(std::isfinite(cell.z) && cell.q >= 0 && cell.q <= 1);
    const auto classes = classesOverTime(all, options());
    QVERIFY(classes || !classes.error().message.isEmpty());
}

void HotspotBadInputTest::scoring()
{
    QFETCH(std::vector<Occurrence>, offences);
    QFETCH(bool, borough);
    const Recorded all = recorded(offences, borough);
    const auto area = studyArea(all.boroughs, HexGrid(150), all.offences);
    QCOMPARE(area.has_value(), !offences.empty());
    if (!area)
        return;
    ScoreQuestion question;
    question.train = {Month(2026, 1), Month(2026, 9)};
    question.test = {Month(2026, 10), Month(2026, 12)};
    for (const RankingMethod method : AllRankingMethods) {
        const auto values = cellValues(*area, all.in(question.train, question.source), all.classes, method, question);
        QVERIFY(std::ranges::all_of(values, [](double value) { return std::isfinite(value); }));
    }
}

void HotspotBadInputTest::gap()
{
    QFETCH(std::vector<Occurrence>, offences);
    QFETCH(bool, borough);
    const Recorded all = recorded(offences, borough);
    std::vector<PublicReport> reports;
    for (const GridPoint place : {Here, GridPoint{0, 0}, GridPoint{Here.northing, Here.easting}, Here, Here})
        reports.push_back({.point = place, .month = Month(2026, 12)});
    reports.resize(5000, reports.front());
    const auto found = reportingGap(all, reports, {.period = Months});
    QVERIFY(found || !found.error().message.isEmpty());
    if (!found)
        return;
    for (const GapCell &cell : found->cells) {
        QVERIFY(std::isfinite(cell.ratio) && std::isfinite(cell.interval.low) && std::isfinite(cell.interval.high));
        QVERIFY2(saysNothingOdd(gapText(cell, QLocale::c())), qPrintable(gapText(cell, QLocale::c())));
    }
}

void HotspotBadInputTest::emptyPeriodIsRefused_data()
{
    QTest::addColumn<Period>("period");
    QTest::newRow("before") << Period{Month(2020, 1), Month(2020, 12)};
    QTest::newRow("after") << Period{Month(2030, 1), Month(2030, 12)};
    QTest::newRow("the wrong way round") << Period{Month(2026, 6), Month(2026, 2)};
}

void HotspotBadInputTest::emptyPeriodIsRefused()
{
    QFETCH(Period, period);
    const Recorded all = recorded({occurrence(Here, 1), occurrence({Here.easting + 400, Here.northing}, 1)}, true);
    AnalysisOptions asked = options();
    asked.period = period;
    const auto analysis = analyse(all, asked);
    QVERIFY(!analysis && !analysis.error().message.isEmpty());
    QVERIFY(!harmSurface(all, asked, {}));
    QVERIFY(!significance(all, asked));
    QVERIFY(!classesOverTime(all, asked));
    const std::vector<PublicReport> reports{{.point = Here, .month = Month(2026, 5)}};
    QVERIFY(!reportingGap(all, reports, {.period = period}));
}

QTEST_APPLESS_MAIN(HotspotBadInputTest)
#include "tst_hotspot_bad_input.moc"
