#include "partners/coverage.h"

#include <rapidcheck.h>

#include <QtTest>

#include <bit>

using namespace lantern;

// The share of harm near trained venues, and which to train next.
class PartnersCoverageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void share();
    void weighs();
    void greedy();
    void boundHolds();
    void ground();
};

namespace
{

TrainingCandidate candidate(const QString &name, GridPoint point)
{
    return {.name = name, .point = point};
}

} // namespace

// 150 m is covered, 151 m is not; harm near two venues counts once.
void PartnersCoverageTest::share()
{
    const std::vector<HarmPoint> harm{{.point = {0, 0}, .millionths = 30},
                                      {.point = {150, 0}, .millionths = 20},
                                      {.point = {151, 0}, .millionths = 50}};
    const std::vector<GridPoint> trained{{0, 0}, {-10, 0}};
    const Covered covered = coveredBy(harm, trained, CoverageMetres);
    QCOMPARE(covered.covered, 50);
    QCOMPARE(covered.total, 100);
    QCOMPARE(covered.share(), 0.5);
    QCOMPARE(coveredBy({}, trained, CoverageMetres).share(), 0.0);
}

// By the ranking's weight, its months and its hours; what police activity finds never counts.
void PartnersCoverageTest::weighs()
{
    Recorded recorded;
    recorded.classes = {{.id = 1, .name = QStringLiteral("assault"), .harmDays = 10},
                        {.id = 2, .name = QStringLiteral("drugs"), .harmDays = 100, .proactive = true}};
    const Month month(2026, 10);
    const auto at = [&](float easting, int classId, int months, int hour) {
        return Occurrence{.easting = easting,
                          .northing = 0,
                          .month = month.index() + months,
                          .classId = static_cast<qint16>(classId),
                          .hourOfWeek = static_cast<qint16>(hour)};
    };
    recorded.offences = {at(0, 1, -12, 5), at(0, 1, 0, 5), at(0, 1, 0, 100), at(0, 2, 0, 5), at(500, 1, 0, 5)};
    AnalysisOptions options;
    options.months = 1;
    const std::vector<HarmPoint> harm = harmPoints(recorded, options);
    QCOMPARE(harm.size(), 2);
    QCOMPARE(harm[0].millionths, 20'000'000);
    options.weight = Weight::Count;
    options.hours.reset().set(5);
    QCOMPARE(harmPoints(recorded, options)[0].millionths, 1'000'000);
}

void PartnersCoverageTest::greedy()
{
    const std::vector<HarmPoint> harm{{.point = {0, 0}, .millionths = 40},
                                      {.point = {1000, 0}, .millionths = 35},
                                      {.point = {2000, 0}, .millionths = 25}};
    const std::vector<TrainingCandidate> candidates{
        candidate(QStringLiteral("b"), {1000, 10}), candidate(QStringLiteral("a"), {1000, -10}),
        candidate(QStringLiteral("c"), {2000, 0}), candidate(QStringLiteral("d"), {9000, 0})};
    const std::vector<GridPoint> trained{{0, 10}};
    const std::vector<NextVenue> next = nextBest(harm, trained, candidates, 150, 9);
    QCOMPARE(next.size(), 2); // the last adds nothing, nor does the second at the same place
    QCOMPARE(next[0].candidate.name, QStringLiteral("a"));
    QCOMPARE(next[0].added, 35);
    QCOMPARE(next[0].share, 0.75);
    QCOMPARE(next[1].candidate.name, QStringLiteral("c"));
    QCOMPARE(next[1].share, 1.0);
}

// Against trying every choice: never under 1 − 1/e of the most, never over it, and each step adds no more than the one before.
void PartnersCoverageTest::boundHolds()
{
    const bool held = rc::check("greedy", [] {
        const auto drawn = [](int most) { return static_cast<double>(*rc::gen::inRange(0, most)); };
        std::vector<HarmPoint> harm;
        for (int i = 0; i < 12; ++i)
            harm.push_back({.point = {drawn(600), drawn(600)}, .millionths = *rc::gen::inRange(1, 100)});
        std::vector<TrainingCandidate> candidates;
        for (int i = 0; i < 8; ++i)
            candidates.push_back(candidate(QString::number(i), {drawn(600), drawn(600)}));
        constexpr int wanted = 3;
        const std::vector<NextVenue> next = nextBest(harm, {}, candidates, 150, wanted);
        qint64 most = 0;
        for (unsigned choice = 0; choice < 256; ++choice) {
            if (std::popcount(choice) > wanted)
                continue;
            std::vector<GridPoint> places;
            for (unsigned i = 0; i < 8; ++i)
                if ((choice >> i & 1U) != 0)
                    places.push_back(candidates[i].point);
            most = std::max(most, coveredBy(harm, places, 150).covered);
        }
        qint64 found = 0;
        qint64 before = std::numeric_limits<qint64>::max();
        for (const NextVenue &one : next) {
            RC_ASSERT(one.added <= before);
            before = one.added;
            found += one.added;
        }
        RC_ASSERT(found <= most);
        RC_ASSERT(static_cast<double>(found) >= (1 - 1 / std::numbers::e) * static_cast<double>(most) - 1e-9);
    });
    QVERIFY(held);
}

// Trained venues cover; the others are candidates, with the premises that are not in the register and no bus stop.
void PartnersCoverageTest::ground()
{
    const QDate today(2026, 11, 27);
    VenueRegister all;
    const auto id = [](int number) { return VenueId(QUuid::createUuidV5(QUuid(), QString::number(number))); };
    all.venues = {{.id = id(1), .name = QStringLiteral("trained"), .point = {1, 1}, .place = 7},
                  {.id = id(2), .name = QStringLiteral("lapsed"), .point = {2, 2}},
                  {.id = id(3), .name = QStringLiteral("never"), .point = {3, 3}, .place = 8}};
    all.kinds = {{.name = QStringLiteral("WAVE"), .months = 12}};
    all.sessions = {{.id = {}, .kind = QStringLiteral("WAVE"), .on = today, .venues = {{.venue = id(1)}}},
                    {.id = {}, .kind = QStringLiteral("WAVE"), .on = today.addYears(-2), .venues = {{.venue = id(2)}}}};
    const std::vector<Place> places{{.id = 7, .kind = Place::Kind::Pub, .name = QStringLiteral("trained")},
                                    {.id = 8, .kind = Place::Kind::Pub, .name = QStringLiteral("never")},
                                    {.id = 9, .kind = Place::Kind::Bar, .name = QStringLiteral("unknown")},
                                    {.id = 10, .kind = Place::Kind::BusStop, .name = QStringLiteral("stop")}};
    const CoverageGround found = coverageGround(all, places, today);
    QCOMPARE(found.trained.size(), 1);
    QStringList names;
    for (const TrainingCandidate &one : found.candidates)
        names.append(one.name);
    QCOMPARE(names, QStringList({QStringLiteral("lapsed"), QStringLiteral("never"), QStringLiteral("unknown")}));
}

QTEST_APPLESS_MAIN(PartnersCoverageTest)
#include "tst_partners_coverage.moc"
