#include "core/hotspot/occurrences.h"
#include "hotspot/significance.h"
#include "hotspot/surface.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace lantern;
using test::occurrence;
using test::threeClasses;

// A borough of 4 by 3 km with one hot corner; everything is held in memory, no file.
class SurfacesTest : public QObject
{
    Q_OBJECT

    static constexpr GridPoint Hot{531'000, 181'000};
    const Period m_year{Month(2026, 1), Month(2026, 12)};
    Recorded m_recorded;
    [[nodiscard]] AnalysisOptions options(Weight weight = Weight::Count) const
    {
        return {.weight = weight, .period = m_year, .source = QStringLiteral("offences")};
    }

private Q_SLOTS:
    void init();
    void monthsOfWhichAPartIsMissing();
    void densityKeepsWhatHappened();
    void densityFollowsTheWeight();
    void densityStaysInTheArea();
    void densityChoosesItsBandwidth();
    void methodsRank();
    void hotCornerIsSignificant();
    void evenGroundIsNot();
    void nothingRecordedIsRefused();
    void allAtOnePoint();
    void classOfParts_data();
    void classOfParts();
    void classesFollowTheMonths();
    void classesNeedMonths();
    void classesSayTheirRules();
    void permutationsAgree();
    void tooFewPermutations();
};

void SurfacesTest::init()
{
    m_recorded = Recorded();
    m_recorded.classes = threeClasses();
    Polygon borough;
    borough.outer() = {
        {530'000, 180'000}, {530'000, 183'000}, {534'000, 183'000}, {534'000, 180'000}, {530'000, 180'000}};
    const std::vector<Boundary> boroughs{
        {.code = QStringLiteral("E09"), .name = QStringLiteral("Borough"), .outline = {borough}}};
    m_recorded.boroughs = BoroughRaster(boroughs);
    for (int month = 1; month <= 12; ++month) {
        for (int x = 0; x < 8; ++x)
            for (int y = 0; y < 6; ++y)
                m_recorded.offences.push_back(
                    occurrence({530'250.0 + 500 * x, 180'250.0 + 500 * y}, 2, 1, Month(2026, month)));
        m_recorded.offences.push_back(occurrence(Hot, 1, 12, Month(2026, month)));
        m_recorded.offences.push_back(occurrence({533'000, 182'000}, 3, 100, Month(2026, month))); // by the police
    }
}

void SurfacesTest::monthsOfWhichAPartIsMissing()
{
    const auto cautionNow = [&] { return cautionOf(m_recorded, analyse(m_recorded, options()).value()); };
    QVERIFY2(cautionNow().isEmpty(), qPrintable(cautionNow()));
    // One source ends in June, another goes on.
    std::erase_if(m_recorded.offences,
                  [](const Occurrence &one) { return one.month > Month(2026, 6).index() && one.classId == 2; });
    QVERIFY2(cautionNow().startsWith(QStringLiteral("6 of the 12 months")), qPrintable(cautionNow()));
}

void SurfacesTest::densityKeepsWhatHappened()
{
    const auto surface = harmSurface(m_recorded, options(), {});
    QVERIFY(surface);
    const double cell = surface->frame.cellMetres / 1000;
    const double all =
        std::accumulate(surface->perSquareKilometreYear.begin(), surface->perSquareKilometreYear.end(), 0.0) * cell *
        cell;
    // 48 thefts and 12 violent offences a month; what the police found themselves is not among them.
    QVERIFY2(std::abs(all / (60 * 12) - 1) < 0.01, qPrintable(QString::number(all)));
    const auto hottest = std::ranges::max_element(surface->perSquareKilometreYear);
    const auto at = static_cast<int>(hottest - surface->perSquareKilometreYear.begin());
    const GridPoint centre = surface->frame.centre(at % surface->frame.columns, at / surface->frame.columns);
    QVERIFY(distanceMetres(centre, Hot) < 60);
    QCOMPARE(surface->peak, static_cast<double>(*hottest));
}

void SurfacesTest::densityFollowsTheWeight()
{
    const auto count = harmSurface(m_recorded, options(Weight::Count), {});
    const auto harm = harmSurface(m_recorded, options(Weight::Harm), {});
    QVERIFY(count && harm);
    QVERIFY(harm->peak > 8 * count->peak);
    AnalysisOptions half = options();
    half.period = Period{Month(2026, 1), Month(2026, 6)};
    const auto sixMonths = harmSurface(m_recorded, half, {});
    QVERIFY(sixMonths);
    // Per year, however long the period: as much every month gives the same.
    QVERIFY(std::abs(sixMonths->peak / count->peak - 1) < 1e-3);
}

void SurfacesTest::densityStaysInTheArea()
{
    const auto surface = harmSurface(m_recorded, options(), {.kernel = Kernel::Quartic, .bandwidthMetres = 600});
    QVERIFY(surface);
    QVERIFY(surface->frame.west <= 530'000 && surface->frame.south <= 180'000);
    for (size_t cell = 0; cell < surface->perSquareKilometreYear.size(); ++cell) {
        const GridPoint at = surface->frame.centre(static_cast<int>(cell) % surface->frame.columns,
                                                   static_cast<int>(cell) / surface->frame.columns);
        const bool inside =
            at.easting >= 530'000 && at.easting < 534'000 && at.northing >= 180'000 && at.northing < 183'000;
        QVERIFY(inside || surface->perSquareKilometreYear[cell] == 0.0F);
        QVERIFY(std::isfinite(surface->perSquareKilometreYear[cell]));
    }
}

void SurfacesTest::densityChoosesItsBandwidth()
{
    const auto surface = harmSurface(m_recorded, options(), {.bandwidthMetres = 0});
    QVERIFY(surface);
    QVERIFY2(surface->bandwidthMetres > 100 && surface->bandwidthMetres < 3000,
             qPrintable(QString::number(surface->bandwidthMetres)));
}

// A lone hexagon with much harm, and a street of hexagons with some: the total puts the lone one first, the methods the street.
void SurfacesTest::methodsRank()
{
    const HexGrid grid(150);
    const HexCell middle = grid.cellAt({532'000, 181'400});
    m_recorded.offences.clear();
    for (int month = 1; month <= 12; ++month) {
        m_recorded.offences.push_back(occurrence({533'500, 180'500}, 2, 30, Month(2026, month)));
        for (int step = -3; step <= 3; ++step)
            m_recorded.offences.push_back(occurrence(grid.centre({.q = middle.q + step, .r = middle.r}), 2,
                                                     20 - std::abs(step), Month(2026, month)));
    }
    m_recorded.namer = std::make_shared<const PlaceNamer>(std::vector<GazetteerEntry>());
    Analysis analysis = analyse(m_recorded, options()).value();
    const HexCell lone = grid.cellAt({533'500, 180'500});
    QCOMPARE(analysis.cells.front().cell, lone);
    rankByDensity(analysis, harmSurface(m_recorded, options(), {}).value());
    QCOMPARE(analysis.rankBy, RankBy::Density);
    QCOMPARE(analysis.cells.front().cell, middle);
    QVERIFY(std::ranges::is_sorted(analysis.cells, std::greater(), &CellScore::method));
    QVERIFY(rankedSet(m_recorded, analysis, 3).name.endsWith(QStringLiteral("by density")));
    const Significance found = significance(m_recorded, options()).value();
    rankBySignificance(analysis, found);
    QCOMPARE(analysis.cells.front().cell, middle);
    QCOMPARE(analysis.cells.front().method, found.find(middle)->z);
    QVERIFY(analysis.cells.back().cell != middle);
}

void SurfacesTest::hotCornerIsSignificant()
{
    const auto found = significance(m_recorded, options());
    QVERIFY(found);
    QVERIFY2(std::abs(static_cast<double>(found->cells.size()) * found->grid.areaSquareMetres() / 12e6 - 1) < 0.02,
             "every cell of the borough, empty ones included");
    const auto corner = std::ranges::find(found->cells, found->grid.cellAt(Hot), &CellSignificance::cell);
    QVERIFY(corner != found->cells.end());
    QVERIFY(corner->z > 7);
    QVERIFY(corner->q < 1e-6);
    QVERIFY(found->hot >= 7 && found->hot < 20);
}

void SurfacesTest::evenGroundIsNot()
{
    std::erase_if(m_recorded.offences, [](const Occurrence &one) { return one.classId != 2; });
    const auto found = significance(m_recorded, options());
    QVERIFY(found);
    QCOMPARE(found->hot, qint64{0});
}

void SurfacesTest::nothingRecordedIsRefused()
{
    AnalysisOptions empty = options();
    empty.period = Period{Month(2030, 1), Month(2030, 12)};
    QCOMPARE(significance(m_recorded, empty).error().code, Error::Code::Refused);
    QCOMPARE(harmSurface(m_recorded, empty, {}).error().code, Error::Code::Refused);
}

void SurfacesTest::allAtOnePoint()
{
    m_recorded.offences = {occurrence(Hot, 1, 5, Month(2026, 3))};
    m_recorded.boroughs = BoroughRaster();
    const auto surface = harmSurface(m_recorded, options(), {});
    QVERIFY(surface);
    QVERIFY(std::isfinite(surface->peak) && surface->peak > 0);
    const auto found = significance(m_recorded, options());
    QVERIFY(found);
    QVERIFY(std::ranges::all_of(found->cells, [](const CellSignificance &cell) { return std::isfinite(cell.z); }));
    // No bandwidth can be chosen by one place.
    QVERIFY(!harmSurface(m_recorded, options(), {.bandwidthMetres = 0}));
}

void SurfacesTest::classOfParts_data()
{
    QTest::addColumn<QString>("hot"); // oldest first
    QTest::addColumn<int>("expected");
    QTest::newRow("always") << "11111" << int(HotspotClass::Persistent);
    QTest::newRow("nearly always") << "01111" << int(HotspotClass::Persistent);
    QTest::newRow("never") << "00000" << int(HotspotClass::None);
    QTest::newRow("only lately") << "00001" << int(HotspotClass::Emerging);
    QTest::newRow("no more") << "11100" << int(HotspotClass::Former);
    QTest::newRow("now and then") << "01000" << int(HotspotClass::Intermittent);
    QTest::newRow("half of the time, and lately") << "11001" << int(HotspotClass::Intermittent);
}

void SurfacesTest::classOfParts()
{
    QFETCH(QString, hot);
    QFETCH(int, expected);
    std::vector<bool> parts;
    for (const QChar part : hot)
        parts.push_back(part == u'1');
    QCOMPARE(int(classOf(parts, {})), expected);
}

void SurfacesTest::classesFollowTheMonths()
{
    // A second corner that begins in the last quarter.
    const GridPoint young{533'000, 180'700};
    for (int month = 10; month <= 12; ++month)
        m_recorded.offences.push_back(occurrence(young, 1, 15, Month(2026, month)));
    std::ranges::stable_sort(m_recorded.offences, {}, &Occurrence::month);
    const auto classes = classesOverTime(m_recorded, options());
    QVERIFY(classes);
    const HexGrid grid(150);
    const auto of = [&](GridPoint at) {
        const CellClass *found = classes->find(grid.cellAt(at));
        return found != nullptr ? found->hotspotClass : HotspotClass::None;
    };
    QCOMPARE(of(Hot), HotspotClass::Persistent);
    QCOMPARE(of(young), HotspotClass::Emerging);
    QCOMPARE(of({532'250, 182'250}), HotspotClass::None);
}

void SurfacesTest::classesNeedMonths()
{
    AnalysisOptions brief = options();
    brief.period = Period{Month(2026, 1), Month(2026, 3)};
    QVERIFY(!classesOverTime(m_recorded, brief));
    AnalysisOptions gap = options();
    gap.period = Period{Month(2026, 1), Month(2027, 12)};
    const auto refused = classesOverTime(m_recorded, gap);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(QStringLiteral("2027")), qPrintable(refused.error().message));
    QVERIFY(!classesOverTime(m_recorded, options(), {.persistentShare = 1.2}));
    QVERIFY(!classesOverTime(m_recorded, options(), {.parts = 1}));
}

void SurfacesTest::classesSayTheirRules()
{
    const auto change = classesOverTime(m_recorded, options());
    QVERIFY(change);
    const CellClass *hot = change->find(HexGrid(150).cellAt(Hot));
    QVERIFY(hot);
    QCOMPARE(hotPartsText(*hot, change->thresholds), QStringLiteral("hot in 4 of 4 parts"));
    QCOMPARE(classRule(HotspotClass::Persistent, {.parts = 12}), QStringLiteral("hot in at least 80 % of 12 parts"));
    QVERIFY(classRule(HotspotClass::Former, {.parts = 12}).contains(QStringLiteral("newest 2 ")));
    QCOMPARE(change->cellsOf(HotspotClass::Former), qint64{0});
    QVERIFY(change->cellsOf(HotspotClass::Persistent) > 0);
    // A stricter threshold leaves the others their class.
    const auto strict = classesOverTime(m_recorded, options(), {.parts = 4, .persistentShare = 1});
    QVERIFY(strict);
    QCOMPARE(strict->find(HexGrid(150).cellAt(Hot))->hotspotClass, HotspotClass::Persistent);
}

void SurfacesTest::permutationsAgree()
{
    const auto plain = significance(m_recorded, options());
    const auto tested = permutationTest(m_recorded, options(), 999, 7);
    QVERIFY(plain && tested);
    QCOMPARE(tested->p.size(), plain->cells.size());
    const HexCell hot = HexGrid(150).cellAt(Hot);
    const CellSignificance *cell = tested->significance.find(hot);
    QVERIFY(cell);
    QCOMPARE(cell->z, plain->find(hot)->z);
    const double p = tested->p[static_cast<size_t>(cell - tested->significance.cells.data())];
    QVERIFY(p <= 0.05 && p >= 0.001);
    QVERIFY(tested->unlikely > 0);
    QCOMPARE(permutationTest(m_recorded, options(), 999, 7)->p, tested->p);
    QVERIFY(permutationTest(m_recorded, options(), 999, 8)->p != tested->p);
    QVERIFY(!tested->significance.find(HexGrid(150).cellAt({600'000, 100'000})));
}

void SurfacesTest::tooFewPermutations()
{
    const auto refused = permutationTest(m_recorded, options(), 18, 1);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Refused);
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = permutationTest(m_recorded, options(), 999, 1, {.report = {}, .stop = stop.get_token()});
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, Error::Code::Cancelled);
}

QTEST_GUILESS_MAIN(SurfacesTest)
#include "tst_hotspot_surfaces.moc"
