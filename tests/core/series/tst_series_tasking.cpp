#include "tasking/tasking_paper.h"

#include "core/store/store_fixture.h"
#include "series/decisions.h"
#include "store/offence_repository.h"
#include "store/place_repository.h"

using namespace lantern;
using test::StoreFixture;

namespace
{

MultiPolygon square(double west)
{
    Polygon polygon;
    polygon.outer() = {
        {west, 180'000}, {west, 181'000}, {west + 1000, 181'000}, {west + 1000, 180'000}, {west, 180'000}};
    return {polygon};
}

} // namespace

// An accepted series is on the tasking page of the borough that it lies in, and of the force.
class TestSeriesTasking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptedSeriesAreOnThePage();
};

void TestSeriesTasking::acceptedSeriesAreOnThePage()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    QVERIFY(store);
    const std::vector<Boundary> boroughs{
        {.kind = Boundary::Kind::Borough, .code = "E1", .name = "Westmarsh", .outline = square(530'000)},
        {.kind = Boundary::Kind::Borough, .code = "E2", .name = "Eastmarsh", .outline = square(531'000)}};
    QVERIFY(PlaceRepository(*store).addBoundaries(boroughs));
    OffenceRepository repository(*store);
    std::vector<Offence> offences;
    for (quint64 i = 1; i <= 3; ++i) {
        Offence &offence = offences.emplace_back();
        offence.fingerprint = i;
        offence.classId = repository.classId(QStringLiteral("Exposure")).value();
        offence.month = Month(2026, 10);
        offence.from = QDateTime(QDate(2026, 10, static_cast<int>(i)), QTime(18, 0), QTimeZone::UTC);
        offence.to = offence.from;
        offence.point = {530'400.0 + static_cast<double>(i), 180'500};
    }
    QVERIFY(repository.addOffences(offences));
    CandidateSeries candidate;
    candidate.offences = {1, 2, 3};
    candidate.id = seriesIdOf(candidate.offences);
    const Series series = seriesToKeep(candidate, QStringLiteral("Exposure, Mill Lane"),
                                       QStringLiteral("Exposure focus"), {}, fixture.clock.now());
    const SeriesDecision decision{.state = SeriesState::Accepted,
                                  .reason = QStringLiteral("=same hour"),
                                  .decidedBy = QStringLiteral("4471"),
                                  .at = fixture.clock.now(),
                                  .owner = QStringLiteral("Ward sergeant"),
                                  .reviewOn = QDate(2026, 12, 18)};
    QVERIFY(SeriesRepository(*store).decide(series, decision));
    const auto force = taskingPage(*store, {.rankNow = true});
    QVERIFY2(force, force ? "" : qPrintable(force.error().message));
    QCOMPARE(force->series.size(), 1u);
    QCOMPARE(force->series.front().owner, QStringLiteral("Ward sergeant"));
    QCOMPARE(taskingPage(*store, {.borough = QStringLiteral("Westmarsh"), .rankNow = true})->series.size(), 1u);
    QVERIFY(taskingPage(*store, {.borough = QStringLiteral("Eastmarsh"), .rankNow = true})->series.empty());
    // In the file: the count suppressed, no day of any offence, nothing that a spreadsheet would run.
    const QByteArray csv = taskingCsv(*force, false);
    const qsizetype at = csv.indexOf("\"series\",");
    QVERIFY2(at >= 0, csv.constData());
    const QByteArray line = csv.mid(at, csv.indexOf('\n', at) - at);
    QVERIFY2(line.contains("<5") && line.contains("2026-12-18"), line.constData());
    QVERIFY2(!line.contains("2026-10-0") && !line.contains("\"=same"), line.constData());
    const Report report = taskingReport(*store, *force);
    QVERIFY(std::ranges::any_of(report.sections, [](const PackSection &section) {
        return !section.tables.empty() && section.tables.front().rows.size() == 1 &&
               section.tables.front().rows.front().front() == QLatin1StringView("Exposure, Mill Lane");
    }));
}

QTEST_GUILESS_MAIN(TestSeriesTasking)
#include "tst_series_tasking.moc"
