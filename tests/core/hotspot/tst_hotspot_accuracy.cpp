#include "core/hotspot/occurrences.h"
#include "core/store/store_fixture.h"
#include "hotspot/walk_forward.h"
#include "store/offence_repository.h"
#include "store/place_repository.h"
#include "store/plan_repository.h"

#include <QTest>

#include <algorithm>

using namespace lantern;

// One borough of 3 by 3 km. Violence keeps to one corner, theft to another where there is more of it; later both go on there.
class AccuracyTest : public QObject
{
    Q_OBJECT

    static constexpr GridPoint Violent{530'600, 180'500};
    static constexpr GridPoint Busy{532'300, 182'300};
    const ScoreQuestion m_question{.train = {Month(2026, 1), Month(2026, 6)}, .test = {Month(2026, 7), Month(2026, 8)}};
    test::StoreFixture m_fixture;
    std::unique_ptr<Store> m_store;
    void addOffences(GridPoint at, int classId, Month month, int many);
    [[nodiscard]] BoroughRaster boroughs() const
    {
        return BoroughRaster(PlaceRepository(*m_store).boundaries(Boundary::Kind::Borough).value());
    }
    [[nodiscard]] static const Accuracy &of(const ScoreCard &card, RankingMethod method);

private Q_SLOTS:
    void initTestCase();
    void areaIsTheBorough();
    void figuresAreRight();
    void rankedByPai();
    void savedSetsScoreThemselves();
    void everythingChosenHasNoGain();
    void valuesFollowTheMethod();
    void badQuestionsAreRefused_data();
    void badQuestionsAreRefused();
    void stops();
    void walksForward();
    void walksOnlyOverMonthsThatAreThere_data();
    void walksOnlyOverMonthsThatAreThere();
    void spreadIsNeverWithoutItsSteps();
    void stepsAreExportedSuppressed();
};

void AccuracyTest::addOffences(GridPoint at, int classId, Month month, int many)
{
    static quint64 fingerprint = 0;
    std::vector<Offence> offences;
    for (int i = 0; i < many; ++i)
        offences.push_back(
            {.fingerprint = ++fingerprint, .classId = classId, .month = month, .point = at, .placeNameId = 0});
    QVERIFY(OffenceRepository(*m_store).addOffences(offences));
}

const Accuracy &AccuracyTest::of(const ScoreCard &card, RankingMethod method)
{
    return *std::ranges::find(card.methods, toKey(method), &Accuracy::method);
}

void AccuracyTest::initTestCase()
{
    m_store = m_fixture.create();
    Polygon borough;
    borough.outer() = {
        {530'000, 180'000}, {530'000, 183'000}, {533'000, 183'000}, {533'000, 180'000}, {530'000, 180'000}};
    const std::vector<Boundary> boundaries{
        {.code = QStringLiteral("E09"), .name = QStringLiteral("Borough"), .outline = {borough}}};
    QVERIFY(PlaceRepository(*m_store).addBoundaries(boundaries));
    const auto classes = OffenceRepository(*m_store).classes();
    QVERIFY(classes);
    const auto idOf = [&](const char *name) {
        return std::ranges::find(*classes, QLatin1StringView(name), &OffenceClass::name)->id;
    };
    const int violence = idOf("Violence and sexual offences");
    const int theft = idOf("Other theft");
    const int drugs = idOf("Drugs");
    for (int month = 1; month <= 8; ++month) {
        addOffences(Violent, violence, Month(2026, month), 4);
        addOffences(Busy, theft, Month(2026, month), 20);
        addOffences({531'500, 181'500}, drugs, Month(2026, month), 500);
        for (int i = 0; i < 4; ++i)
            addOffences({530'200 + 700.0 * i, 181'900}, theft, Month(2026, month), 1);
    }
}

void AccuracyTest::areaIsTheBorough()
{
    const auto offences = OffenceRepository(*m_store).offences(m_question.train);
    QVERIFY(offences);
    const auto area = studyArea(boroughs(), HexGrid(150), *offences);
    QVERIFY(area);
    // Nine square kilometres, to within the cells that the border cuts.
    QVERIFY2(std::abs(area->areaSquareMetres() / 9e6 - 1) < 0.02,
             qPrintable(QString::number(area->areaSquareMetres())));
    const Neighbours neighbours = area->neighbours();
    QCOMPARE(neighbours.cells(), area->cells().size());
    QCOMPARE(neighbours.of(*area->find(area->grid().cellAt({531'500, 181'500}))).size(), size_t{6});
    QVERIFY(!area->find(area->grid().cellAt({540'000, 181'500})));
    QVERIFY(!studyArea(boroughs(), HexGrid(150), {}));
    // Without boroughs: the cells with offences, and those around them.
    const auto around = studyArea(BoroughRaster(), HexGrid(150), *offences);
    QVERIFY(around);
    QVERIFY(around->cells().size() < 60);
    QVERIFY(around->find(around->grid().cellAt(Busy)));
}

void AccuracyTest::figuresAreRight()
{
    const auto card = scoreMethods(*m_store, m_question);
    QVERIFY(card);
    // Drugs found by the police themselves count nowhere: (4 + 20 + 4) offences in each of two months.
    QCOMPARE(card->offences, qint64{56});
    const Accuracy &count = of(*card, RankingMethod::Count);
    // One per cent of some 460 cells: the two corners first, then singles.
    QCOMPARE(count.places, qint64{5});
    QCOMPARE(count.offences, qint64{2 * (20 + 4 + 3)});
    QVERIFY(std::abs(count.hitRate - 54.0 / 56) < 1e-12);
    QVERIFY(std::abs(count.pai - count.hitRate / (5.0 / static_cast<double>(card->cells))) < 1e-9);
    QCOMPARE(count.pei, 1.0);
    QCOMPARE(count.vawgHitRate, 1.0);
}

void AccuracyTest::rankedByPai()
{
    ScoreQuestion one = m_question;
    one.share = 1e-6;
    const auto card = scoreMethods(*m_store, one);
    QVERIFY(card);
    QVERIFY(std::ranges::is_sorted(card->methods, std::greater(), &Accuracy::pai));
    QCOMPARE(of(*card, RankingMethod::Count).offences, qint64{40});
    QCOMPARE(of(*card, RankingMethod::HarmDays).offences, qint64{8});
    QVERIFY(of(*card, RankingMethod::HarmDays).harmCaptured > 0.9);
    QVERIFY(of(*card, RankingMethod::HarmDays).pei < 1);
    QCOMPARE(of(*card, RankingMethod::HarmDays).harmPei, 1.0);
}

void AccuracyTest::savedSetsScoreThemselves()
{
    HotspotSet set;
    set.id = m_store->makeId<HotspotSetId>();
    set.name = QStringLiteral("Corner");
    set.createdAt = m_fixture.clock.now();
    set.period = m_question.train;
    set.source = QStringLiteral("offences");
    const HexGrid grid(150);
    Hotspot corner;
    corner.id = m_store->makeId<HotspotId>();
    corner.rank = 1;
    corner.name = QStringLiteral("Violent corner");
    corner.centre = grid.centre(grid.cellAt(Violent));
    corner.outline = {grid.outline(grid.cellAt(Violent))};
    set.hotspots = {corner};
    HotspotRepository repository(*m_store);
    QVERIFY(repository.save(set));
    set.id = m_store->makeId<HotspotSetId>();
    set.hotspots[0].id = m_store->makeId<HotspotId>();
    set.period = {Month(2026, 1), Month(2026, 8)};
    QVERIFY(repository.save(set));
    const auto card = scoreMethods(*m_store, m_question);
    QVERIFY(card);
    // The set that was made from the test months themselves is left out.
    QCOMPARE(card->savedSets.size(), size_t{1});
    QCOMPARE(card->savedSets.front().places, qint64{1});
    QCOMPARE(card->savedSets.front().offences, qint64{8});
}

void AccuracyTest::everythingChosenHasNoGain()
{
    ScoreQuestion all = m_question;
    all.share = 1;
    const auto card = scoreMethods(*m_store, all);
    QVERIFY(card);
    for (const Accuracy &accuracy : card->methods) {
        QCOMPARE(accuracy.hitRate, 1.0);
        QVERIFY(std::abs(accuracy.pai - 1) < 1e-12);
        QCOMPARE(accuracy.pei, 1.0);
    }
}

void AccuracyTest::valuesFollowTheMethod()
{
    const auto offences = OffenceRepository(*m_store).offences(m_question.train);
    const auto classes = OffenceRepository(*m_store).classes();
    const auto area = studyArea(boroughs(), HexGrid(150), *offences);
    const size_t busy = *area->find(area->grid().cellAt(Busy));
    const size_t violent = *area->find(area->grid().cellAt(Violent));
    for (const RankingMethod method : AllRankingMethods) {
        const auto values = cellValues(*area, *offences, *classes, method, m_question);
        const bool byHarm = method == RankingMethod::HarmDays || method == RankingMethod::HarmDensity;
        QCOMPARE(values.size(), area->cells().size());
        QCOMPARE(values[busy] < values[violent], byHarm);
    }
    QCOMPARE(cellValues(*area, *offences, *classes, RankingMethod::LatestMonths, m_question)[busy], 40.0);
}

void AccuracyTest::badQuestionsAreRefused_data()
{
    QTest::addColumn<int>("testFrom");
    QTest::addColumn<int>("testTo");
    QTest::addColumn<double>("share");
    QTest::newRow("overlapping months") << 6 << 8 << 0.01;
    QTest::newRow("months the wrong way round") << 8 << 7 << 0.01;
    QTest::newRow("months without offences") << 11 << 12 << 0.01;
    QTest::newRow("nothing chosen") << 7 << 8 << 0.0;
    QTest::newRow("more than everything") << 7 << 8 << 1.5;
}

void AccuracyTest::badQuestionsAreRefused()
{
    QFETCH(int, testFrom);
    QFETCH(int, testTo);
    QFETCH(double, share);
    ScoreQuestion question = m_question;
    question.test = {Month(2026, testFrom), Month(2026, testTo)};
    question.share = share;
    const auto card = scoreMethods(*m_store, question);
    QVERIFY(!card);
    QCOMPARE(card.error().code, Error::Code::Refused);
    QVERIFY(!card.error().message.isEmpty());
}

void AccuracyTest::stops()
{
    std::stop_source stop;
    stop.request_stop();
    const auto card = scoreMethods(*m_store, m_question, {.report = {}, .stop = stop.get_token()});
    QVERIFY(!card);
    QCOMPARE(card.error().code, Error::Code::Cancelled);
}

// Each month alike, so each step must say what one does: 4 and 20 in the corners and singles, of 28 a month.
void AccuracyTest::walksForward()
{
    const auto walk = walkForward(*m_store, {.test = {Month(2026, 5), Month(2026, 7)}, .trainMonths = 4});
    QVERIFY2(walk, walk ? "" : qPrintable(walk.error().text()));
    QCOMPARE(walk->steps.size(), size_t{3});
    QCOMPARE(walk->steps[0].train, (Period{Month(2026, 1), Month(2026, 4)}));
    QCOMPARE(walk->steps[0].test, (Period{Month(2026, 5), Month(2026, 5)}));
    QCOMPARE(walk->steps[2].train, (Period{Month(2026, 3), Month(2026, 6)}));
    const auto count = std::ranges::find(walk->records, toKey(RankingMethod::Count), &WalkRecord::method);
    QVERIFY(count != walk->records.end() && count->isBaseline());
    QCOMPARE(count->hitRate.steps, 3);
    QVERIFY(std::abs(count->hitRate.mean - 27.0 / 28) < 1e-12);
    QVERIFY(count->hitRate.deviation < 1e-12);
    for (const std::optional<Accuracy> &step : count->steps)
        QCOMPARE(step.value().offences, qint64{27});
    // The year before is not in the file, so that baseline has no place here.
    QVERIFY(std::ranges::find(walk->records, LastYearKey, &WalkRecord::method) == walk->records.end());
    // A step says what the single scoring of the same months says.
    const auto card = scoreMethods(*m_store, {.train = walk->steps[1].train, .test = walk->steps[1].test});
    QVERIFY(card);
    for (const WalkRecord &record : walk->records)
        if (!record.savedSet) {
            const auto single = std::ranges::find(card->methods, record.method, &Accuracy::method);
            QCOMPARE(record.steps[1]->pai, single->pai);
            QCOMPARE(record.steps[1]->harmCaptured, single->harmCaptured);
        }
    // The set of January to June has July and August still to come; the one to August has nothing later.
    QCOMPARE(walk->savedSets.size(), size_t{2});
    const auto later = std::ranges::find(walk->savedSets, m_question.train, &SavedSetRecord::period);
    QCOMPARE(later->later.value(), m_question.test);
    QCOMPARE(later->own.value().offences, qint64{8});
    QCOMPARE(later->baselines.size(), size_t{2});
    QCOMPARE(later->baselines[0].offences, qint64{40});
    QCOMPARE(later->baselines[0].places, later->own->places);
    QCOMPARE(std::ranges::count_if(walk->savedSets, [](const SavedSetRecord &set) { return !set.later; }), 1);
    QVERIFY(walk->caution.isEmpty());
    // Asked for no months: the newest three.
    QCOMPARE(walkForward(*m_store, {})->question.test, (Period{Month(2026, 6), Month(2026, 8)}));
    QCOMPARE(walkForward(*m_store, {})->question.trainMonths, 5);
    const auto together =
        walkForward(*m_store, {.test = {Month(2026, 5), Month(2026, 8)}, .trainMonths = 4, .scoreMonths = 3});
    QCOMPARE(together->steps.size(), size_t{2});
    QCOMPARE(together->steps[0].offences, qint64{84});
}

void AccuracyTest::walksOnlyOverMonthsThatAreThere_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<int>("train");
    QTest::addColumn<int>("score");
    QTest::newRow("nothing to learn from") << 3 << 4 << 9 << 1;
    QTest::newRow("beyond the data") << 8 << 10 << 3 << 1;
    QTest::newRow("months the wrong way round") << 7 << 5 << 3 << 1;
    QTest::newRow("fewer months than are scored together") << 7 << 8 << 3 << 3;
    QTest::newRow("no month to learn from") << 7 << 8 << 0 << 1;
}

void AccuracyTest::walksOnlyOverMonthsThatAreThere()
{
    QFETCH(int, first);
    QFETCH(int, last);
    QFETCH(int, train);
    QFETCH(int, score);
    const auto walk = walkForward(
        *m_store, {.test = {Month(2026, first), Month(2026, last)}, .trainMonths = train, .scoreMonths = score});
    QVERIFY(!walk);
    QCOMPARE(walk.error().code, Error::Code::Refused);
    QVERIFY(!walk.error().message.isEmpty());
}

void AccuracyTest::spreadIsNeverWithoutItsSteps()
{
    // numpy: mean([2, 4, 4, 4, 5, 5, 7, 9]) = 5.0, std(ddof=1) = 2.138089935299395
    const std::vector<double> values{2, 4, 4, 4, 5, 5, 7, 9};
    const Spread spread = spreadOf(values);
    QCOMPARE(spread.steps, 8);
    QCOMPARE(spread.mean, 5.0);
    QVERIFY(std::abs(spread.deviation - 2.138089935299395) < 1e-12);
    QCOMPARE(spread.low, 2.0);
    QCOMPARE(spread.high, 9.0);
    QCOMPARE(spreadOf(std::span(values).first(1)).deviation, 0.0);
    QCOMPARE(spreadOf({}).steps, 0);
    QCOMPARE(spreadOf({}).mean, 0.0);
}

void AccuracyTest::stepsAreExportedSuppressed()
{
    const auto walk =
        walkForward(*m_store, {.test = {Month(2026, 7), Month(2026, 7)}, .trainMonths = 6, .share = 1e-6});
    const QStringList lines =
        QString::fromUtf8(walkForwardCsv(*walk, true)).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    QVERIFY(lines[0].startsWith(QStringLiteral("\"method (EXERCISE)\"")));
    const auto lineOf = [&](const char *method) {
        return *std::ranges::find_if(
            lines, [&](const QString &line) { return line.startsWith(u'"' + QLatin1StringView(method) + u'"'); });
    };
    QVERIFY(lineOf("count").contains(QStringLiteral("\"1\",\"28\",\"20\",\"0.71429\"")));
    // Four were caught: neither they nor the rates that give them away.
    QVERIFY(lineOf("harm").endsWith(QStringLiteral("\"1\",\"28\",\"<5\",\"\",\"\",\"\",\"\"")));
}

QTEST_GUILESS_MAIN(AccuracyTest)
#include "tst_hotspot_accuracy.moc"
