#include "core/statistics/fixture.h"
#include "statistics/density.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

using namespace lantern;

class DensityTest : public QObject
{
    Q_OBJECT

    const RasterFrame m_frame{.west = 528'000, .south = 179'000, .cellMetres = 100, .columns = 40, .rows = 30};
    std::vector<WeightedPoint> m_points;

private Q_SLOTS:
    void initTestCase();
    void equalsExactSum_data();
    void equalsExactSum();
    void wideKernelOnSmallCells();
    void areaLeavesOutTheRest();
    void massIsKeptInsideTheArea();
    void bandwidthIsTheLikeliest_data();
    void bandwidthIsTheLikeliest();
    void bandwidthOfSnappedPointsIsNotNothing();
    void badQuestionsAreRefused_data();
    void badQuestionsAreRefused();
    void stops();
    void coversABox();
};

void DensityTest::initTestCase()
{
    const auto columns = fixture("points.csv", {"x", "y", "w"});
    for (size_t i = 0; i < columns[0].size(); ++i)
        m_points.push_back({{columns[0][i], columns[1][i]}, columns[2][i]});
}

void DensityTest::equalsExactSum_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<int>("kernel");
    QTest::addColumn<double>("bandwidth");
    QTest::addColumn<bool>("edges");
    QTest::addColumn<double>("tolerance"); // share of the peak
    // The first goes by convolution, the next two point by point.
    QTest::newRow("Gaussian") << "gaussian400" << int(Kernel::Gaussian) << 400.0 << false << 1e-3;
    QTest::newRow("narrow Gaussian") << "gaussian150" << int(Kernel::Gaussian) << 150.0 << false << 1e-3;
    QTest::newRow("quartic") << "quartic500" << int(Kernel::Quartic) << 500.0 << false << 1e-5;
    QTest::newRow("Gaussian, edges corrected") << "diggle400" << int(Kernel::Gaussian) << 400.0 << true << 2e-3;
}

void DensityTest::equalsExactSum()
{
    QFETCH(QString, column);
    QFETCH(int, kernel);
    QFETCH(double, bandwidth);
    QFETCH(bool, edges);
    QFETCH(double, tolerance);
    const auto exact = fixture("density.csv", {column}).front();
    const auto density = kernelDensity(
        m_points, m_frame,
        {.kernel = static_cast<Kernel>(kernel), .bandwidthMetres = bandwidth, .correctEdges = edges, .inside = {}});
    QVERIFY(density);
    QCOMPARE(density->perSquareMetre.size(), exact.size());
    const double peak = *std::ranges::max_element(exact);
    for (size_t cell = 0; cell < exact.size(); ++cell)
        QVERIFY2(std::abs(static_cast<double>(density->perSquareMetre[cell]) - exact[cell]) <= tolerance * peak,
                 qPrintable(QStringLiteral("cell %1: %2, exactly %3")
                                .arg(cell)
                                .arg(static_cast<double>(density->perSquareMetre[cell]))
                                .arg(exact[cell])));
}

// Twenty cells to the bandwidth: worked out on wider cells and read off between them.
void DensityTest::wideKernelOnSmallCells()
{
    const auto exact = fixture("density.csv", {"gaussian400"}).front();
    const double peak = *std::ranges::max_element(exact);
    for (const int columns : {200, 199}) {
        const RasterFrame frame{.west = 528'000, .south = 179'000, .cellMetres = 20, .columns = columns, .rows = 150};
        const auto density = kernelDensity(m_points, frame, {.bandwidthMetres = 400, .inside = {}});
        QVERIFY(density);
        for (int row = 0; row < m_frame.rows; ++row)
            for (int column = 0; column < m_frame.columns; ++column) {
                const auto value =
                    static_cast<double>(density->perSquareMetre[frame.index(5 * column + 2, 5 * row + 2)]);
                QVERIFY(std::abs(value - exact[m_frame.index(column, row)]) <= 1e-3 * peak);
            }
    }
}

void DensityTest::areaLeavesOutTheRest()
{
    std::vector<quint8> inside(m_frame.cells(), 0);
    for (int row = 0; row < m_frame.rows; ++row)
        for (int column = 0; column < 20; ++column)
            inside[m_frame.index(column, row)] = 1;
    const auto density = kernelDensity(m_points, m_frame, {.correctEdges = true, .inside = inside});
    QVERIFY(density);
    QCOMPARE(density->perSquareMetre[m_frame.index(30, 15)], 0.0F);
    QVERIFY(density->perSquareMetre[m_frame.index(11, 14)] > 0);
}

// With edges corrected every point's whole weight lies inside the area.
void DensityTest::massIsKeptInsideTheArea()
{
    for (const Kernel kernel : {Kernel::Gaussian, Kernel::Quartic}) {
        const std::vector<WeightedPoint> corner{{{528'050, 179'050}, 7}, {{531'900, 181'950}, 5}};
        const auto density = kernelDensity(
            corner, m_frame, {.kernel = kernel, .bandwidthMetres = 600, .correctEdges = true, .inside = {}});
        QVERIFY(density);
        const double mass =
            std::accumulate(density->perSquareMetre.begin(), density->perSquareMetre.end(), 0.0) * 100 * 100;
        QVERIFY2(std::abs(mass - 12) < 0.06, qPrintable(QString::number(mass)));
    }
}

void DensityTest::bandwidthIsTheLikeliest_data()
{
    QTest::addColumn<int>("kernel");
    QTest::addColumn<QString>("column");
    QTest::newRow("Gaussian") << int(Kernel::Gaussian) << "gaussian";
    QTest::newRow("quartic") << int(Kernel::Quartic) << "quartic";
}

void DensityTest::bandwidthIsTheLikeliest()
{
    QFETCH(int, kernel);
    QFETCH(QString, column);
    const double expected = fixture("bandwidth.csv", {column}).front().front();
    const auto bandwidth = bandwidthByLikelihood(m_points, static_cast<Kernel>(kernel), 50, 2000);
    QVERIFY(bandwidth);
    QVERIFY2(std::abs(*bandwidth / expected - 1) < 0.01, qPrintable(QString::number(*bandwidth)));
}

void DensityTest::bandwidthOfSnappedPointsIsNotNothing()
{
    std::vector<WeightedPoint> snapped;
    for (int i = 0; i < 50; ++i)
        for (int again = 0; again < 20; ++again)
            snapped.push_back({{530'000.0 + 173 * (i % 7), 180'000.0 + 211 * (i / 7)}, 1});
    const auto bandwidth = bandwidthByLikelihood(snapped, Kernel::Gaussian, 10, 3000);
    QVERIFY(bandwidth);
    QVERIFY2(*bandwidth > 60, qPrintable(QString::number(*bandwidth)));
    QVERIFY(!bandwidthByLikelihood(std::span(snapped).first(20), Kernel::Gaussian, 10, 3000));
    QVERIFY(!bandwidthByLikelihood(snapped, Kernel::Gaussian, 0, 3000));
}

void DensityTest::badQuestionsAreRefused_data()
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    QTest::addColumn<double>("bandwidth");
    QTest::addColumn<double>("cell");
    QTest::addColumn<double>("easting");
    QTest::newRow("no bandwidth") << 0.0 << 100.0 << 530'000.0;
    QTest::newRow("bandwidth is no number") << none << 100.0 << 530'000.0;
    QTest::newRow("no cell") << 500.0 << 0.0 << 530'000.0;
    QTest::newRow("place is no number") << 500.0 << 100.0 << none;
}

void DensityTest::badQuestionsAreRefused()
{
    QFETCH(double, bandwidth);
    QFETCH(double, cell);
    QFETCH(double, easting);
    RasterFrame frame = m_frame;
    frame.cellMetres = cell;
    const std::vector<WeightedPoint> points{{{easting, 180'000}, 1}};
    const auto density = kernelDensity(points, frame, {.bandwidthMetres = bandwidth, .inside = {}});
    QVERIFY(!density);
    QCOMPARE(density.error().code, Error::Code::Refused);
    QVERIFY(!density.error().message.isEmpty());
}

void DensityTest::stops()
{
    std::stop_source stop;
    stop.request_stop();
    const auto density = kernelDensity(m_points, m_frame, {.inside = {}}, {.report = {}, .stop = stop.get_token()});
    QVERIFY(!density);
    QCOMPARE(density.error().code, Error::Code::Cancelled);
}

void DensityTest::coversABox()
{
    const RasterFrame frame = RasterFrame::covering({528'010, 179'990, 528'100, 180'020}, 50);
    QCOMPARE(frame, (RasterFrame{.west = 528'000, .south = 179'950, .cellMetres = 50, .columns = 3, .rows = 2}));
    QCOMPARE(RasterFrame::covering({}, 50).cells(), size_t{0});
}

QTEST_APPLESS_MAIN(DensityTest)
#include "tst_statistics_density.moc"
