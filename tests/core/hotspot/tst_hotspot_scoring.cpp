#include "base/random.h"
#include "core/hotspot/occurrences.h"
#include "hotspot/analysis.h"
#include "hotspot/profile.h"

#include <QTest>

using namespace lantern;
using test::occurrence;
using test::thisYear;
using test::threeClasses;

namespace
{

const GridPoint here{530'000, 180'000};
const GridPoint there{531'000, 181'000};

Analysis score(const std::vector<Occurrence> &occurrences, const std::vector<Occurrence> &before, Weight weight)
{
    return scoreCells(occurrences, before, threeClasses(), {.weight = weight, .period = {}, .source = {}}, thisYear);
}

} // namespace

class HotspotScoringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsUp_data();
    void addsUp();
    void proactiveNeverCounts();
    void onlyThePeriodCounts();
    void unknownClassesCountNothing();
    void nothingGivesNothing();
    void shuffledInputIsTheSame();
    void ranksChange();
    void farApartIsTheSame();
    void profiles();
};

void HotspotScoringTest::addsUp_data()
{
    QTest::addColumn<Weight>("weight");
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("second");
    QTest::addColumn<int>("firstCount");
    // Here: three violent offences and a theft; there: twelve thefts.
    QTest::addRow("harm") << Weight::Harm << 32.3 << 24.0 << 4;
    QTest::addRow("count") << Weight::Count << 12.0 << 4.0 << 12;
}

void HotspotScoringTest::addsUp()
{
    QFETCH(Weight, weight);
    const Analysis analysis =
        score({occurrence(here, 1, 2), occurrence(there, 2, 12), occurrence(here, 2), occurrence(here, 1)},
              {occurrence(here, 1, 7, Month(2025, 5))}, weight);
    QCOMPARE(analysis.cells.size(), 2U);
    QTEST(analysis.cells[0].score, "first");
    QTEST(analysis.cells[1].score, "second");
    QTEST(analysis.cells[0].count, "firstCount");
    QCOMPARE(analysis.totalCount, 16);
    const CellScore &cell = weight == Weight::Harm ? analysis.cells[0] : analysis.cells[1];
    QCOMPARE(cell.cell, analysis.grid.cellAt(here));
    QCOMPARE(cell.vawgCount, 3);
    QCOMPARE(cell.countBefore, 7);
}

void HotspotScoringTest::proactiveNeverCounts()
{
    for (const Weight weight : {Weight::Harm, Weight::Count}) {
        const Analysis analysis = score({occurrence(here, 3, 50), occurrence(there, 2), occurrence(there, 3, 9)},
                                        {occurrence(there, 3, 4, Month(2025, 5))}, weight);
        QCOMPARE(analysis.cells.size(), 1U);
        QCOMPARE(analysis.cells[0].count, 1);
        QCOMPARE(analysis.cells[0].countBefore, 0);
        QCOMPARE(analysis.totalCount, 1);
    }
}

void HotspotScoringTest::onlyThePeriodCounts()
{
    const Analysis analysis = score({occurrence(here, 1, 1, Month(2025, 10)), occurrence(here, 1, 2, Month(2025, 11)),
                                     occurrence(here, 1, 4, Month(2026, 10)), occurrence(here, 1, 8, Month(2026, 11))},
                                    {}, Weight::Count);
    QCOMPARE(analysis.totalCount, 6);
    QCOMPARE(analysis.cells[0].countBefore, -1);
}

void HotspotScoringTest::unknownClassesCountNothing()
{
    QVERIFY(
        score({occurrence(here, 4), occurrence(here, -1), occurrence(here, 30000)}, {}, Weight::Count).cells.empty());
}

void HotspotScoringTest::nothingGivesNothing()
{
    const Analysis analysis = score({}, {}, Weight::Harm);
    QVERIFY(analysis.cells.empty());
    QCOMPARE(analysis.totalScore, 0.0);
}

void HotspotScoringTest::shuffledInputIsTheSame()
{
    Random random(5);
    std::vector<Occurrence> occurrences;
    for (int i = 0; i < 20000; ++i)
        occurrences.push_back(occurrence({530'000 + 2000 * random.unit(), 180'000 + 2000 * random.unit()},
                                         random.between(1, 2), random.between(1, 3)));
    const Analysis first = score(occurrences, {}, Weight::Harm);
    random.shuffle(occurrences);
    const Analysis second = score(occurrences, {}, Weight::Harm);
    QCOMPARE(first.totalScore, second.totalScore);
    QCOMPARE(first.cells.size(), second.cells.size());
    for (size_t i = 0; i < first.cells.size(); ++i) {
        QCOMPARE(first.cells[i].cell, second.cells[i].cell);
        // Equal to the last bit, not merely nearly.
        QVERIFY(first.cells[i].score == second.cells[i].score);
        QCOMPARE(first.cells[i].count, second.cells[i].count);
    }
}

void HotspotScoringTest::ranksChange()
{
    const std::vector<Occurrence> occurrences{occurrence(here, 1, 3), occurrence(there, 2, 12)};
    const quint64 harmful = HexGrid().cellAt(here).key();
    const quint64 busy = HexGrid().cellAt(there).key();
    for (const Weight weight : {Weight::Harm, Weight::Count}) {
        const Analysis analysis = score(occurrences, {}, weight);
        QCOMPARE(ranksBy(analysis, Weight::Harm), (QHash<quint64, int>{{harmful, 1}, {busy, 2}}));
        QCOMPARE(ranksBy(analysis, Weight::Count), (QHash<quint64, int>{{busy, 1}, {harmful, 2}}));
    }
}

void HotspotScoringTest::farApartIsTheSame()
{
    // From Cornwall to Shetland: too wide for a table of all cells.
    const GridPoint south{150'000, 30'000};
    const GridPoint north{650'000, 1'200'000};
    Random random(3);
    std::vector<Occurrence> occurrences;
    for (int i = 0; i < 500; ++i)
        occurrences.push_back(occurrence(random.between(0, 1) == 0 ? south : north, 2));
    const AnalysisOptions fine{.weight = Weight::Count, .period = {}, .cellWidthMetres = 50, .source = {}};
    const Analysis analysis = scoreCells(occurrences, {}, threeClasses(), fine, thisYear);
    QCOMPARE(analysis.cells.size(), size_t{2});
    QCOMPARE(analysis.totalCount, qint64{500});
}

void HotspotScoringTest::profiles()
{
    const MultiPolygon outline{HexGrid().outline(HexGrid().cellAt(here))};
    const Month month(2026, 5);
    const std::vector<Occurrence> occurrences{
        occurrence(here, 1, 3, month, 118), occurrence(here, 2, 1, month, 167),
        occurrence(here, 3, 9, month, 10),  occurrence(there, 1, 9, month, 10),
        occurrence(here, 1, 2, month),      occurrence(here, 1, 5, Month(2020, 1), 10)};
    const HourProfile profile = hourProfile(outline, occurrences, threeClasses(), thisYear);
    QCOMPARE(profile.hours[118], 3.0);
    QCOMPARE(profile.hours[167], 1.0);
    QCOMPARE(profile.hours[10], 0.0);
    QCOMPARE(profile.timed, 4);
    QCOMPARE(profile.untimed, 2);
    QVERIFY(profile.isInData());
    const std::vector<Occurrence> monthsOnly{occurrence(here, 1, 3)};
    QVERIFY(!hourProfile(outline, monthsOnly, threeClasses(), thisYear).isInData());
    QVERIFY(!hourProfile(outline, {}, threeClasses(), thisYear).isInData());
}

QTEST_GUILESS_MAIN(HotspotScoringTest)
#include "tst_hotspot_scoring.moc"
