#include "base/random.h"
#include "core/hotspot/occurrences.h"
#include "hotspot/analysis.h"
#include "hotspot/profile.h"

#include <QTest>

#include <algorithm>

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
    void aTableOfTheUserRanks();
    void theScoreHasARange();
    void monthsAndTheYearBefore();
    void hoursHaveNames();
    void hoursAreRead_data();
    void hoursAreRead();
    void unknownHoursAreSaid();

private:
    [[nodiscard]] static Recorded recorded(std::vector<Occurrence> offences, std::vector<OffenceClass> classes);
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

Recorded HotspotScoringTest::recorded(std::vector<Occurrence> offences, std::vector<OffenceClass> classes)
{
    Recorded recorded;
    recorded.offences = std::move(offences);
    std::ranges::stable_sort(recorded.offences, {}, &Occurrence::month);
    recorded.classes = std::move(classes);
    recorded.namer = std::make_shared<const PlaceNamer>(std::vector<GazetteerEntry>());
    return recorded;
}

void HotspotScoringTest::aTableOfTheUserRanks()
{
    // Violence weighs 1, theft 5; the third class is not in the table.
    std::vector<OffenceClass> classes = threeClasses();
    classes[0].weights = {{.table = 3, .low = 1, .weight = 1, .high = 2}};
    classes[1].weights = {{.table = 3, .low = 4, .weight = 5, .high = 6}};
    classes[2].proactive = false;
    const std::vector<Occurrence> offences{occurrence(here, 1, 8), occurrence(there, 2, 2), occurrence(there, 3, 4)};
    const AnalysisOptions options{.weight = {.table = 3}, .period = {}, .source = {}};
    const Analysis analysis = scoreCells(offences, {}, classes, options, thisYear);
    QCOMPARE(analysis.cells.size(), size_t{2});
    QCOMPARE(analysis.cells[0].cell, analysis.grid.cellAt(there)); // by days it would be last
    QCOMPARE(analysis.cells[0].score, 10.0);
    QCOMPARE(analysis.cells[0].count, 6);
    QCOMPARE(analysis.cells[1].score, 8.0);
    // A table that is not there weighs nothing.
    const AnalysisOptions none{.weight = {.table = 4}, .period = {}, .source = {}};
    QCOMPARE(scoreCells(offences, {}, classes, none, thisYear).totalScore, 0.0);
}

void HotspotScoringTest::theScoreHasARange()
{
    std::vector<OffenceClass> classes = threeClasses();
    classes[0].harmLow = 2;
    classes[0].harmHigh = 50;
    const Recorded all = recorded({occurrence(here, 1, 3), occurrence(here, 2, 4)}, classes);
    const Analysis analysis = analyse(all, {.period = thisYear, .source = {}}).value();
    const Hotspot place = rankedSet(all, analysis, 1).hotspots.at(0);
    QCOMPARE(place.score, 3 * 10.1 + 4 * 2);
    QCOMPARE(place.scoreLow.value(), 3 * 2.0 + 4 * 2);
    QCOMPARE(place.scoreHigh.value(), 3 * 50.0 + 4 * 2); // theft has one figure
}

void HotspotScoringTest::monthsAndTheYearBefore()
{
    const MultiPolygon outline{HexGrid().outline(HexGrid().cellAt(here))};
    const Recorded all =
        recorded({occurrence(here, 1, 2, Month(2024, 1)), occurrence(here, 1, 5, Month(2025, 4)),
                  occurrence(here, 1, 3, Month(2026, 4), 22), occurrence(here, 2, 1, Month(2026, 5), 12),
                  occurrence(here, 3, 9, Month(2026, 5)), occurrence(there, 1, 9, Month(2026, 5))},
                 threeClasses());
    const Period spring{Month(2026, 4), Month(2026, 5)};
    const QString source = QStringLiteral("offences");
    const MonthProfile months = monthProfile(outline, all, spring, source);
    QCOMPARE(months.now, (std::vector<int>{3, 1}));
    QCOMPARE(months.before, (std::vector<int>{5, 0}));
    QCOMPARE(months.total(), 4);
    QCOMPARE(months.totalBefore(), 5);
    QCOMPARE(monthProfile(outline, all, spring, source, nightHours()).now, (std::vector<int>{3, 0}));
    const Period earliest{Month(2024, 1), Month(2024, 3)};
    QCOMPARE(monthProfile(outline, all, earliest, source).totalBefore(), -1);
}

void HotspotScoringTest::hoursHaveNames()
{
    HourSet weekend;
    for (const size_t evening : {size_t{116}, size_t{140}}) // Friday and Saturday, 20:00
        for (size_t hour = evening; hour < evening + 8; ++hour)
            weekend.set(hour);
    QCOMPARE(hoursName(AllHours), QString());
    QCOMPARE(hoursName(nightHours()), QStringLiteral("night"));
    QCOMPARE(hoursName(~nightHours()), QStringLiteral("day"));
    QCOMPARE(hoursName(weekend), QStringLiteral("Fri 20–04, Sat 20–04"));
    HourSet over;
    over.set(167).set(0);
    QCOMPARE(hoursName(over), QStringLiteral("Sun 23–01"));
    HourSet many;
    for (size_t hour = 0; hour < many.size(); hour += 24)
        many.set(hour);
    QVERIFY(hoursName(many).startsWith(QStringLiteral("7 ")));
    QCOMPARE(hoursFromKey(toKey(weekend)), weekend);
    QCOMPARE(hoursFromKey(QStringLiteral("01")), AllHours);
}

void HotspotScoringTest::hoursAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addRow("evenings") << QStringLiteral("fri 20-04, Sat 20-04") << QStringLiteral("Fri 20–04, Sat 20–04");
    QTest::addRow("over the week's end") << QStringLiteral("sun 23-01") << QStringLiteral("Sun 23–01");
    QTest::addRow("to midnight") << QStringLiteral("mon 22-24") << QStringLiteral("Mon 22–00");
    QTest::addRow("night") << QStringLiteral("night") << QStringLiteral("night");
    QTest::addRow("all") << QStringLiteral("all") << QString();
    QTest::addRow("no hour") << QStringLiteral("fri 20-25") << QStringLiteral("none");
    QTest::addRow("no day") << QStringLiteral("fry 20-24") << QStringLiteral("none");
    QTest::addRow("nothing") << QString() << QStringLiteral("none");
    QTest::addRow("one of them bad") << QStringLiteral("fri 20-04,") << QStringLiteral("none");
}

void HotspotScoringTest::hoursAreRead()
{
    QFETCH(QString, text);
    const std::optional<HourSet> hours = hoursFromText(text);
    QTEST(hours ? hoursName(*hours) : QStringLiteral("none"), "name");
}

void HotspotScoringTest::unknownHoursAreSaid()
{
    const Recorded all = recorded({occurrence(here, 1, 3, Month(2026, 5), 22), occurrence(here, 2, 1)}, threeClasses());
    AnalysisOptions options{.period = thisYear, .source = {}};
    QVERIFY(!cautionOf(all, analyse(all, options).value()).contains(QStringLiteral("hour")));
    options.hours = nightHours();
    const QString caution = cautionOf(all, analyse(all, options).value());
    QVERIFY2(caution.contains(QStringLiteral("1 offences (25.0 %)")), qPrintable(caution));
}

QTEST_GUILESS_MAIN(HotspotScoringTest)
#include "tst_hotspot_scoring.moc"
