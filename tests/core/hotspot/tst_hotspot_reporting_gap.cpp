#include "core/hotspot/occurrences.h"
#include "hotspot/reporting_gap.h"

#include <QTest>

#include <cmath>

using namespace lantern;
using test::occurrence;
using test::threeClasses;

// A square of 6 km with an even ground of reports and offences, one place that only reports and one that only records.
class ReportingGapTest : public QObject
{
    Q_OBJECT

    static constexpr GridPoint Unsafe{531'250, 181'250};
    static constexpr GridPoint Recorded{534'250, 184'250};
    const Period m_months{Month(2026, 1), Month(2026, 6)};
    lantern::Recorded m_recorded;
    std::vector<PublicReport> m_reports;
    void add(GridPoint at, int reports, int offences, Month month = Month(2026, 3));
    [[nodiscard]] ReportingGapOptions options() const { return {.period = m_months}; }
    [[nodiscard]] static const GapCell *at(const ReportingGap &gap, GridPoint point);

private Q_SLOTS:
    void init();
    void bothWays();
    void countsAreThoseOfTheMonths();
    void policeGeneratedNeverCount();
    void eitherKindOfReport();
    void monthsAreThoseThatBothReach();
    void reportsElsewhereAreToldApart();
    void isRefused_data();
    void isRefused();
    void isSaidInWords();
    void isSaidInWordsAtTheEdges();
};

void ReportingGapTest::add(GridPoint at, int reports, int offences, Month month)
{
    for (int i = 0; i < reports; ++i)
        m_reports.push_back({.point = at, .month = month});
    if (offences > 0)
        m_recorded.offences.push_back(occurrence(at, 1, offences, month));
}

const GapCell *ReportingGapTest::at(const ReportingGap &gap, GridPoint point)
{
    return gap.find(gap.grid.cellAt(point));
}

void ReportingGapTest::init()
{
    m_recorded = {};
    m_reports.clear();
    m_recorded.classes = threeClasses();
    Polygon borough;
    borough.outer() = {
        {530'000, 180'000}, {530'000, 186'000}, {536'000, 186'000}, {536'000, 180'000}, {530'000, 180'000}};
    m_recorded.boroughs = BoroughRaster(
        std::vector<Boundary>{{.code = QStringLiteral("E09"), .name = QStringLiteral("B"), .outline = {borough}}});
    for (int x = 0; x < 12; ++x)
        for (int y = 0; y < 12; ++y)
            add({530'250.0 + 500 * x, 180'250.0 + 500 * y}, (x + y) % 3, 2 + (x * y) % 4);
    add(Unsafe, 20, 0);
    add(Recorded, 0, 60);
    std::ranges::stable_sort(m_recorded.offences, {}, &Occurrence::month);
}

void ReportingGapTest::bothWays()
{
    const auto gap = reportingGap(m_recorded, m_reports, options());
    QVERIFY2(gap, gap ? "" : qPrintable(gap.error().text()));
    const GapCell *unsafe = at(*gap, Unsafe);
    const GapCell *recorded = at(*gap, Recorded);
    QVERIFY(unsafe && recorded);
    QCOMPARE(unsafe->gapClass, GapClass::LittleRecorded);
    QVERIFY(unsafe->interval.low > 1 && unsafe->ratio > unsafe->interval.low && unsafe->ratio < unsafe->interval.high);
    QCOMPARE(recorded->gapClass, GapClass::LittleReported);
    QVERIFY(recorded->interval.high < 1);
    // The even ground has too few of either to tell.
    QCOMPARE(gap->cellsOf(GapClass::LittleRecorded), 1);
    QCOMPARE(gap->cellsOf(GapClass::LittleReported), 1);
    QVERIFY(gap->cellsOf(GapClass::CannotTell) > 100);
    for (const GapCell &cell : gap->cells)
        QVERIFY(std::isfinite(cell.ratio) && std::isfinite(cell.interval.high) && cell.interval.low <= cell.ratio);
}

void ReportingGapTest::countsAreThoseOfTheMonths()
{
    add(Unsafe, 5, 9, Month(2025, 12)); // before
    add(Unsafe, 5, 9, Month(2026, 7));  // after
    std::ranges::stable_sort(m_recorded.offences, {}, &Occurrence::month);
    const auto gap = reportingGap(m_recorded, m_reports, options());
    QVERIFY(gap);
    const auto total = [&](qint64 TwoCounts::*part) {
        qint64 sum = 0;
        for (const GapCell &cell : gap->cells)
            sum += cell.counts.*part;
        return sum;
    };
    QCOMPARE(total(&TwoCounts::first), gap->reports);
    QCOMPARE(total(&TwoCounts::second), gap->offences);
    QCOMPARE(gap->reports, static_cast<qint64>(m_reports.size()) - 10);
    QCOMPARE(gap->options.period, m_months);
}

void ReportingGapTest::policeGeneratedNeverCount()
{
    const auto before = reportingGap(m_recorded, m_reports, options());
    m_recorded.offences.push_back(occurrence(Unsafe, 3, 500, Month(2026, 3))); // drugs found by a patrol
    m_recorded.offences.push_back(occurrence(Unsafe, 2, 500, Month(2026, 3))); // theft is no violence
    const auto after = reportingGap(m_recorded, m_reports, options());
    QVERIFY(before && after);
    QCOMPARE(at(*after, Unsafe)->counts.second, at(*before, Unsafe)->counts.second);
    QCOMPARE(at(*after, Unsafe)->ratio, at(*before, Unsafe)->ratio);
}

void ReportingGapTest::eitherKindOfReport()
{
    for (int i = 0; i < 30; ++i)
        m_reports.push_back({.point = Recorded, .month = Month(2026, 3), .fromWalk = true});
    ReportingGapOptions asked = options();
    QCOMPARE(at(*reportingGap(m_recorded, m_reports, asked), Recorded)->counts.first, 31);
    asked.walkConcerns = false;
    QCOMPARE(at(*reportingGap(m_recorded, m_reports, asked), Recorded)->counts.first, 1);
    asked.streetSafe = false;
    const auto neither = reportingGap(m_recorded, m_reports, asked);
    QVERIFY(!neither && neither.error().code == Error::Code::Refused);
}

void ReportingGapTest::monthsAreThoseThatBothReach()
{
    ReportingGapOptions asked = options();
    asked.period = {Month(2025, 1), Month(2027, 12)};
    add({532'250, 182'250}, 1, 0, Month(2026, 9)); // a report after the last offence
    const auto gap = reportingGap(m_recorded, m_reports, asked);
    QVERIFY(gap);
    QCOMPARE(gap->options.period, (Period{Month(2026, 3), Month(2026, 3)}));
}

void ReportingGapTest::reportsElsewhereAreToldApart()
{
    add({0, 0}, 3, 0);
    add({180'250, 531'250}, 2, 0); // swapped
    const auto gap = reportingGap(m_recorded, m_reports, options());
    QVERIFY(gap);
    QCOMPARE(gap->reportsBeyond, 5);
}

void ReportingGapTest::isRefused_data()
{
    QTest::addColumn<int>("reports");
    QTest::addColumn<int>("offences");
    QTest::addColumn<Month>("month");
    QTest::addColumn<GridPoint>("place");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing at all") << 0 << 0 << Month(2026, 3) << Unsafe << "Import StreetSafe";
    QTest::newRow("no offences") << 9 << 0 << Month(2026, 3) << Unsafe << "No month";
    QTest::newRow("no reports") << 0 << 9 << Month(2026, 3) << Unsafe << "Import StreetSafe";
    QTest::newRow("other months") << 9 << 9 << Month(2024, 3) << Unsafe << "Ask about other months";
}

void ReportingGapTest::isRefused()
{
    QFETCH(int, reports);
    QFETCH(int, offences);
    QFETCH(Month, month);
    QFETCH(GridPoint, place);
    QFETCH(QString, says);
    m_recorded.offences.clear();
    m_reports.clear();
    add(place, reports, offences, month);
    const auto gap = reportingGap(m_recorded, m_reports, options());
    QVERIFY(!gap);
    QVERIFY2(gap.error().message.contains(says), qPrintable(gap.error().message));
}

void ReportingGapTest::isSaidInWords()
{
    const GapCell cell{.counts = {7, 2}, .ratio = 3.14, .interval = {1.42, 6.03}, .gapClass = GapClass::LittleRecorded};
    const QString text = gapText(cell, QLocale(QStringLiteral("en_GB")));
    QVERIFY2(text.startsWith(QStringLiteral("3.1 times (1.4–6.0) the reports expected from recorded crime; 7 report")),
             qPrintable(text));
}

void ReportingGapTest::isSaidInWordsAtTheEdges()
{
    const GapCell cell{.counts = {9, 0}, .ratio = 41.6, .interval = {0.004, 1e6}};
    const QString text = gapText(cell, QLocale(QStringLiteral("en_GB")));
    QVERIFY2(text.startsWith(QStringLiteral("42 times (0.00–over 99) the reports")), qPrintable(text));
    const GapCell near{
        .counts = {10, 77}, .ratio = 2.04, .interval = {1.02, 3.4}, .gapClass = GapClass::LittleRecorded};
    const QString figures = gapFigures(near, QLocale(QStringLiteral("en_GB")));
    QVERIFY2(figures.startsWith(QStringLiteral("2.0 times (1.02–3.4); 10 report")), qPrintable(figures));
}

QTEST_APPLESS_MAIN(ReportingGapTest)
#include "tst_hotspot_reporting_gap.moc"
