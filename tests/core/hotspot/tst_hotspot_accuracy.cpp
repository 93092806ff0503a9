#include "core/hotspot/occurrences.h"
#include "core/store/store_fixture.h"
#include "hotspot/accuracy.h"
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

QTEST_GUILESS_MAIN(AccuracyTest)
#include "tst_hotspot_accuracy.moc"
