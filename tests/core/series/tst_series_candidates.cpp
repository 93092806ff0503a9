#include "series/candidates.h"

#include "base/random.h"
#include "intake/number_table.h"
#include "statistics/space_time_pairs.h"

#include <QTest>

#include <cmath>
#include <map>
#include <set>

using namespace lantern;

namespace
{

// Columns of a committed fixture; tests/data/series/fixtures.py says how each was made.
std::vector<std::vector<double>> fixture(const QString &name, const QStringList &columns)
{
    return readNumbers(QStringLiteral(LANTERN_SOURCE_DIRECTORY "/tests/data/series/") + name, columns).value().columns;
}

std::vector<LinkableOffence> events()
{
    const auto columns = fixture(QStringLiteral("events.csv"),
                                 {"fingerprint", "x", "y", "from", "to", "class", "behaviour", "hour", "month_only"});
    std::vector<LinkableOffence> all(columns[0].size());
    for (size_t i = 0; i < all.size(); ++i)
        all[i] = {.fingerprint = static_cast<quint64>(columns[0][i]),
                  .point = {columns[1][i], columns[2][i]},
                  .from = static_cast<qint64>(columns[3][i]),
                  .to = static_cast<qint64>(columns[4][i]),
                  .classId = static_cast<int>(columns[5][i]),
                  .behaviour = static_cast<quint32>(columns[6][i]),
                  .hour = static_cast<qint8>(columns[7][i]),
                  .monthOnly = columns[8][i] > 0};
    return all;
}

constexpr LinkOptions Options{.metres = 500, .days = 28, .threshold = 0.5, .least = 3, .most = 5};
constexpr double Missing = -99;
constexpr qint64 Day = 86'400;

LinkableOffence at(quint64 fingerprint, double easting, qint64 day)
{
    return {.fingerprint = fingerprint,
            .point = {easting, 180'000},
            .from = day * Day,
            .to = day * Day,
            .classId = 1,
            .hour = 0};
}

bool isNear(double left, double right, double within)
{
    return std::abs(left - right) <= within;
}

} // namespace

class TestSeriesCandidates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairsMatchTheOracle();
    void groupsMatchTheOracle();
    void orderOfRowsDoesNotMatter();
    void boxesFindWhatBruteForceFinds();
    void daysApart_data();
    void daysApart();
    void jaccardOfNothing();
    void unrecordedBehaviourSaysNothing();
    void oneNearPairDoesNotChain();
    void groupsStayBounded();
    void emptyAndSingle();
    void allAtOnePoint();
    void aMillionAtOnePointIsRefused();
    void badOptions_data();
    void badOptions();
    void stops();
    void keysDependOnTheOffencesAlone();
};

void TestSeriesCandidates::pairsMatchTheOracle()
{
    const auto offences = events();
    const auto pairs =
        fixture(QStringLiteral("pairs.csv"), {"first", "second", "metres", "days", "crowding", "distance", "days_part",
                                              "hour", "class", "behaviour", "strength"});
    std::vector<int> withinReach(offences.size(), 0);
    for (size_t i = 0; i < pairs[0].size(); ++i) {
        ++withinReach[static_cast<size_t>(pairs[0][i])];
        ++withinReach[static_cast<size_t>(pairs[1][i])];
    }
    const LinkEvidence evidence(offences, withinReach, Options);
    for (size_t i = 0; i < pairs[0].size(); ++i) {
        const SeriesLink link = evidence.link(static_cast<int>(pairs[0][i]), static_cast<int>(pairs[1][i]));
        const auto part = [&](size_t column, double ours) {
            QVERIFY2(isNear(ours, pairs[column][i], 1e-6),
                     qPrintable(QStringLiteral("pair %1, column %2: %3").arg(i).arg(column).arg(ours, 0, 'g', 12)));
        };
        part(2, link.metres);
        part(3, link.days);
        part(4, link.crowdingPart);
        part(5, link.distancePart);
        part(6, link.daysPart);
        part(7, link.hourPart.value_or(Missing));
        part(8, link.classPart);
        part(9, link.behaviourPart.value_or(Missing));
        part(10, link.strength);
    }
    const auto found = findCandidates(offences, Options);
    QVERIFY(found);
    QCOMPARE(found->pairs, static_cast<qint64>(pairs[0].size()));
    QCOMPARE(found->links, std::ranges::count_if(pairs[10], [](double strength) { return strength >= 0.5; }));
    QVERIFY(isNear(found->strongest, std::ranges::max(pairs[10]), 1e-6));
}

void TestSeriesCandidates::groupsMatchTheOracle()
{
    const auto groups = fixture(QStringLiteral("groups.csv"), {"group", "fingerprint", "strength"});
    std::vector<std::vector<quint64>> expected;
    std::vector<double> strengths;
    for (size_t i = 0; i < groups[0].size(); ++i) {
        if (static_cast<size_t>(groups[0][i]) == expected.size()) {
            expected.emplace_back();
            strengths.push_back(groups[2][i]);
        }
        expected.back().push_back(static_cast<quint64>(groups[1][i]));
    }
    QVERIFY(expected.size() >= 5);
    const auto found = findCandidates(events(), Options);
    QVERIFY(found);
    QCOMPARE(found->series.size(), expected.size());
    for (size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(found->series[i].offences, expected[i]);
        QVERIFY(isNear(found->series[i].strength, strengths[i], 1e-6));
        QVERIFY(!found->series[i].links.empty());
        for (const SeriesLink &link : found->series[i].links)
            QVERIFY(link.strength >= 0.5 - 1e-6 && link.metres <= 500 && link.days <= 28);
    }
    QCOMPARE(found->monthOnly, 20);
}

void TestSeriesCandidates::orderOfRowsDoesNotMatter()
{
    auto offences = events();
    const auto before = findCandidates(offences, Options);
    Random(7).shuffle(offences);
    const auto after = findCandidates(offences, Options);
    QVERIFY(before && after);
    QCOMPARE(after->series.size(), before->series.size());
    for (size_t i = 0; i < before->series.size(); ++i) {
        QCOMPARE(after->series[i].id, before->series[i].id);
        QCOMPARE(after->series[i].links.size(), before->series[i].links.size());
    }
}

void TestSeriesCandidates::boxesFindWhatBruteForceFinds()
{
    Random random(3);
    std::vector<SpaceTimePoint> points;
    for (int i = 0; i < 400; ++i)
        points.push_back({{static_cast<double>(random.below(2'000)), static_cast<double>(random.below(2'000))},
                          static_cast<double>(random.below(60))});
    std::set<std::pair<int, int>> expected;
    for (int i = 0; i < 400; ++i)
        for (int j = i + 1; j < 400; ++j)
            if (distanceMetres(points[static_cast<size_t>(i)].point, points[static_cast<size_t>(j)].point) <= 150 &&
                std::abs(points[static_cast<size_t>(i)].day - points[static_cast<size_t>(j)].day) <= 7)
                expected.emplace(i, j);
    const SpaceTimeBoxes boxes(points, 150, 7);
    std::set<std::pair<int, int>> found;
    qint64 visits = 0;
    boxes.forEachPair(
        [&](int first, int second, double) {
            found.emplace(first, second);
            ++visits;
        },
        [](int) { return true; });
    QVERIFY(expected.size() > 100);
    QCOMPARE(found, expected);
    QCOMPARE(visits, std::ssize(expected));
    QVERIFY(boxes.looks() >= visits && boxes.looks() < 400 * 399 / 2);
}

void TestSeriesCandidates::daysApart_data()
{
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<double>("otherFrom");
    QTest::addColumn<double>("otherTo");
    QTest::addColumn<double>("days");
    QTest::newRow("two instants") << 1.0 << 1.0 << 4.0 << 4.0 << 3.0;
    QTest::newRow("the same instant") << 2.0 << 2.0 << 2.0 << 2.0 << 0.0;
    QTest::newRow("one after the other") << 0.0 << 2.0 << 3.0 << 7.0 << 4.0;
    QTest::newRow("one month: a third of it") << 0.0 << 30.0 << 0.0 << 30.0 << 10.0;
    QTest::newRow("an instant in the middle of a span") << 0.0 << 8.0 << 4.0 << 4.0 << 2.0;
    QTest::newRow("a span round an instant") << 4.0 << 4.0 << 0.0 << 8.0 << 2.0;
    QTest::newRow("an instant at the end of a span") << 0.0 << 8.0 << 8.0 << 8.0 << 4.0;
    // E|X − Y|, X in [0, 4], Y in [2, 4]: the mean over y of (y² + (4 − y)²) / 8, which is 4/3.
    QTest::newRow("overlapping") << 0.0 << 4.0 << 2.0 << 4.0 << 4.0 / 3;
}

void TestSeriesCandidates::daysApart()
{
    QFETCH(const double, from);
    QFETCH(const double, to);
    QFETCH(const double, otherFrom);
    QFETCH(const double, otherTo);
    QFETCH(const double, days);
    const auto span = [](double start, double end) {
        return LinkableOffence{.from = std::llround(start * Day), .to = std::llround(end * Day)};
    };
    QVERIFY(isNear(expectedDaysApart(span(from, to), span(otherFrom, otherTo)), days, 1e-9));
    QVERIFY(isNear(expectedDaysApart(span(otherFrom, otherTo), span(from, to)), days, 1e-9));
}

void TestSeriesCandidates::jaccardOfNothing()
{
    QCOMPARE(jaccard(0, 0), 0.0);
    QCOMPARE(jaccard(0b011, 0b110), 1.0 / 3);
    QCOMPARE(jaccard(0b101, 0b101), 1.0);
}

void TestSeriesCandidates::unrecordedBehaviourSaysNothing()
{
    std::vector offences{at(1, 530'000, 0), at(2, 530'010, 1), at(3, 530'020, 2)};
    offences[0].behaviour = 1;
    offences[1].behaviour = 1;
    const std::vector<int> withinReach{2, 2, 2};
    const LinkEvidence evidence(offences, withinReach, Options);
    // All that have keys have the same: sharing them is no evidence, and lacking them none against.
    QVERIFY(isNear(evidence.link(0, 1).behaviourPart.value(), 0, 1e-12));
    QVERIFY(!evidence.link(0, 2).behaviourPart);
    offences[0].hour = -1;
    QVERIFY(!LinkEvidence(offences, withinReach, Options).link(0, 1).hourPart);
}

// Two knots of offences, one pair of which is near: a chain would join them all.
void TestSeriesCandidates::oneNearPairDoesNotChain()
{
    std::vector<LinkableOffence> offences;
    for (int i = 0; i < 4; ++i) {
        offences.push_back(at(static_cast<quint64>(i + 1), 530'000 + 120.0 * i, 2 * i));
        offences.push_back(at(static_cast<quint64>(i + 11), 530'760 + 120.0 * i, 30 + 2 * i));
        offences[offences.size() - 2].behaviour = 0b0011;
        offences.back().behaviour = 0b1100;
    }
    offences[6].behaviour = 0b0111; // the bridge: the last of the first knot, with something of the second
    offences[1].behaviour = 0b1110;
    LinkOptions options{.metres = 500, .days = 28, .threshold = 0.3, .least = 3, .most = 12};
    const auto found = findCandidates(offences, options);
    QVERIFY(found);
    const auto bridge = std::ranges::any_of(found->series, [](const CandidateSeries &series) {
        const auto inFirst = std::ranges::count_if(series.offences, [](quint64 one) { return one < 10; });
        return inFirst > 0 && inFirst < std::ssize(series.offences);
    });
    QVERIFY(!bridge);
    QCOMPARE(found->series.size(), 2u);
}

void TestSeriesCandidates::groupsStayBounded()
{
    std::vector<LinkableOffence> offences;
    for (int i = 0; i < 12; ++i)
        offences.push_back(at(static_cast<quint64>(i + 1), 530'000, i / 2));
    LinkOptions options{.metres = 500, .days = 28, .threshold = 0.05, .least = 2, .most = 5};
    const auto found = findCandidates(offences, options);
    QVERIFY(found);
    QVERIFY(!found->series.empty());
    for (const CandidateSeries &series : found->series)
        QVERIFY(series.offences.size() <= 5);
}

void TestSeriesCandidates::emptyAndSingle()
{
    const auto none = findCandidates({}, Options);
    QVERIFY(none);
    QVERIFY(none->series.empty());
    QCOMPARE(none->strongest, 0.0);
    const std::vector one{at(1, 530'000, 0)};
    const auto single = findCandidates(one, Options);
    QVERIFY(single);
    QVERIFY(single->series.empty());
    QCOMPARE(single->offences, 1);
    QVERIFY(std::isfinite(single->strongest));
}

void TestSeriesCandidates::allAtOnePoint()
{
    std::vector<LinkableOffence> offences;
    for (quint64 i = 1; i <= 500; ++i)
        offences.push_back(at(i, 530'000, 5));
    const auto found = findCandidates(offences, Options);
    QVERIFY(found);
    QCOMPARE(found->pairs, 500 * 499 / 2);
    // Where everything happens at one place and time nothing stands out.
    QCOMPARE(found->links, 0);
    QVERIFY(std::isfinite(found->strongest) && found->strongest > 0 && found->strongest < 0.5);
}

void TestSeriesCandidates::aMillionAtOnePointIsRefused()
{
    std::vector<LinkableOffence> offences(1'000'000, at(1, 530'000, 5));
    const auto found = findCandidates(offences, Options);
    QVERIFY(!found);
    QCOMPARE(found.error().code, Error::Code::Refused);
    QVERIFY(found.error().message.contains(QStringLiteral("fewer months")));
}

void TestSeriesCandidates::badOptions_data()
{
    QTest::addColumn<double>("metres");
    QTest::addColumn<double>("days");
    QTest::addColumn<double>("threshold");
    QTest::addColumn<int>("least");
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("no metres") << 0.0 << 28.0 << 0.5 << 3;
    QTest::newRow("metres that are no number") << nan << 28.0 << 0.5 << 3;
    QTest::newRow("a day too few") << 500.0 << -1.0 << 0.5 << 3;
    QTest::newRow("days that are no number") << 500.0 << nan << 0.5 << 3;
    QTest::newRow("certainty") << 500.0 << 28.0 << 1.0 << 3;
    QTest::newRow("strength that is no number") << 500.0 << 28.0 << nan << 3;
    QTest::newRow("a series of one") << 500.0 << 28.0 << 0.5 << 1;
    QTest::newRow("more than the most") << 500.0 << 28.0 << 0.5 << 13;
}

void TestSeriesCandidates::badOptions()
{
    QFETCH(const double, metres);
    QFETCH(const double, days);
    QFETCH(const double, threshold);
    QFETCH(const int, least);
    const auto found =
        findCandidates(events(), {.metres = metres, .days = days, .threshold = threshold, .least = least, .most = 12});
    QVERIFY(!found);
    QCOMPARE(found.error().code, Error::Code::Refused);
}

void TestSeriesCandidates::stops()
{
    std::stop_source source;
    source.request_stop();
    const auto found = findCandidates(events(), Options, {.stop = source.get_token()});
    QVERIFY(!found);
    QCOMPARE(found.error().code, Error::Code::Cancelled);
}

void TestSeriesCandidates::keysDependOnTheOffencesAlone()
{
    QCOMPARE(seriesIdOf({3, 1, 2}), seriesIdOf({1, 2, 3}));
    QVERIFY(seriesIdOf({1, 2}) != seriesIdOf({1, 2, 3}));
    QVERIFY(seriesIdOf({1, 2}).isValid());
}

QTEST_GUILESS_MAIN(TestSeriesCandidates)
#include "tst_series_candidates.moc"
