#include "partners/site_cover.h"

#include "base/random.h"
#include "support/real_data.h"

#include <QFile>
#include <QTest>
#include <QTextStream>

#include <algorithm>
#include <bit>
#include <cmath>

using namespace lantern;

class TestSiteCover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worthOfOneSiteEach();
    void equalsBruteForce();
    void greedyIsNeverBetterAndSometimesWorse();
    void dominatedCandidatesChangeNothing();
    void sameAnswerAgain();
    void noTimeGivesAnHonestBound();
    void cancelled();
    void oddQuestions();
    void publicInstances_data();
    void publicInstances();
};

namespace
{

CoverProblem drawn(Random &random, int candidates, int groups)
{
    CoverProblem problem{.candidates = candidates};
    for (int group = 0; group < groups; ++group) {
        CoverGroup one{.weight = random.between(0, 30) * qint64{1'000'000}};
        for (int candidate = 0; candidate < candidates; ++candidate)
            if (random.unit() < 0.25)
                one.candidates.push_back(candidate);
        problem.groups.push_back(std::move(one));
    }
    return problem;
}

// Stops and offences strewn over a square, as they lie on the ground.
CoverProblem strewn(Random &random, int candidates, int places, double radius)
{
    std::vector<std::pair<double, double>> stops;
    stops.reserve(static_cast<size_t>(candidates));
    for (int candidate = 0; candidate < candidates; ++candidate)
        stops.emplace_back(random.unit(), random.unit());
    CoverProblem problem{.candidates = candidates};
    for (int place = 0; place < places; ++place) {
        const double x = random.unit();
        const double y = random.unit();
        CoverGroup one{.weight = random.between(1, 30) * qint64{1'000'000}};
        for (int candidate = 0; candidate < candidates; ++candidate) {
            const auto &[east, north] = stops[static_cast<size_t>(candidate)];
            if (std::hypot(east - x, north - y) <= radius)
                one.candidates.push_back(candidate);
        }
        problem.groups.push_back(std::move(one));
    }
    return problem;
}

qint64 bruteForce(const CoverProblem &problem, int most)
{
    qint64 best = 0;
    for (unsigned subset = 0; subset < (1U << problem.candidates); ++subset) {
        if (std::popcount(subset) > most)
            continue;
        std::vector<int> chosen;
        for (int candidate = 0; candidate < problem.candidates; ++candidate)
            if ((subset >> candidate & 1U) != 0)
                chosen.push_back(candidate);
        best = std::max(best, coveredBy(problem, chosen));
    }
    return best;
}

// Three groups of which the middle candidate reaches two halves: taking it first is the greedy mistake.
CoverProblem trap()
{
    return {.candidates = 3,
            .groups = {{.weight = 4'000'000, .candidates = {0, 1}},
                       {.weight = 4'000'000, .candidates = {0, 2}},
                       {.weight = 3'000'000, .candidates = {1}},
                       {.weight = 3'000'000, .candidates = {2}}}};
}

// "D S k R", then "weight n site…" of each demand cell; sites count from 1 or from 0, as the largest number says.
CoverProblem readInstance(const QString &path, int &most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QTextStream stream(&file);
    int cells = 0;
    int radius = 0;
    CoverProblem problem;
    stream >> cells >> problem.candidates >> most >> radius;
    for (int cell = 0; cell < cells; ++cell) {
        CoverGroup group;
        int sites = 0;
        stream >> group.weight >> sites;
        group.weight *= 1'000'000;
        for (int i = 0; i < sites; ++i) {
            int site = 0;
            stream >> site;
            group.candidates.push_back(site);
        }
        std::ranges::sort(group.candidates);
        problem.groups.push_back(std::move(group));
    }
    ++problem.candidates;
    return problem;
}

} // namespace

void TestSiteCover::worthOfOneSiteEach()
{
    const auto curve = coverCurve(trap(), 3);
    QVERIFY(curve);
    QCOMPARE(curve->size(), 3U);
    QCOMPARE(curve->at(0).covered, 8'000'000);
    QCOMPARE(curve->at(0).chosen, std::vector{0});
    QCOMPARE(curve->at(1).covered, 14'000'000);
    QCOMPARE(curve->at(1).chosen, (std::vector{1, 2}));
    QCOMPARE(curve->at(2).covered, 14'000'000);
    QVERIFY(std::ranges::all_of(*curve, &CoverAnswer::isProven));
}

void TestSiteCover::equalsBruteForce()
{
    Random random(11);
    for (int round = 0; round < 40; ++round) {
        const CoverProblem problem = drawn(random, random.between(2, 11), random.between(1, 40));
        const int most = random.between(1, problem.candidates);
        const auto curve = coverCurve(problem, most);
        QVERIFY(curve);
        for (int k = 1; k <= most; ++k) {
            const CoverAnswer &answer = curve->at(static_cast<size_t>(k - 1));
            QCOMPARE(answer.covered, bruteForce(problem, k));
            QCOMPARE(answer.covered, coveredBy(problem, answer.chosen));
            QVERIFY(static_cast<int>(answer.chosen.size()) <= k);
            QVERIFY(answer.isProven());
        }
    }
}

void TestSiteCover::greedyIsNeverBetterAndSometimesWorse()
{
    Random random(5);
    int worse = 0;
    for (int round = 0; round < 12; ++round) {
        const CoverProblem problem = strewn(random, 40, 200, 0.15);
        const std::vector<int> greedy = greedyCover(problem, 6);
        const auto curve = coverCurve(problem, 6);
        QVERIFY(curve);
        for (size_t k = 1; k <= 6; ++k) {
            const qint64 reached = coveredBy(problem, std::span(greedy).first(std::min(k, greedy.size())));
            QVERIFY(reached <= curve->at(k - 1).covered);
            worse += reached < curve->at(k - 1).covered ? 1 : 0;
        }
    }
    QVERIFY(worse > 0);
    QCOMPARE(coveredBy(trap(), greedyCover(trap(), 2)), 11'000'000);
}

void TestSiteCover::dominatedCandidatesChangeNothing()
{
    Random random(23);
    int dropped = 0;
    for (int round = 0; round < 40; ++round) {
        const CoverProblem problem = drawn(random, 9, random.between(2, 12));
        const CoverProblem left = withoutDominated(problem);
        for (int k = 1; k <= 4; ++k)
            QCOMPARE(bruteForce(left, k), bruteForce(problem, k));
        const auto used = [](const CoverProblem &of) {
            return std::ranges::count_if(of.groupsOf(), [](const auto &groups) { return !groups.empty(); });
        };
        dropped += static_cast<int>(used(problem) - used(left));
    }
    QVERIFY(dropped > 0);
}

void TestSiteCover::sameAnswerAgain()
{
    Random random(77);
    const CoverProblem problem = strewn(random, 80, 400, 0.12);
    const auto first = coverCurve(problem, 8);
    const auto second = coverCurve(problem, 8);
    QVERIFY(first && second);
    for (size_t k = 0; k < 8; ++k)
        QCOMPARE(first->at(k).chosen, second->at(k).chosen);
}

void TestSiteCover::noTimeGivesAnHonestBound()
{
    Random random(3);
    const CoverProblem problem = strewn(random, 60, 300, 0.15);
    const auto hurried = coverCurve(problem, 6, {.seconds = 0});
    const auto best = coverCurve(problem, 6);
    QVERIFY(hurried && best);
    for (size_t k = 0; k < 6; ++k) {
        QVERIFY(hurried->at(k).covered <= best->at(k).covered);
        QVERIFY(hurried->at(k).bound >= best->at(k).covered);
        QVERIFY(hurried->at(k).gap() >= 0 && hurried->at(k).gap() < 1);
    }
    QVERIFY(std::ranges::any_of(*hurried, [](const CoverAnswer &answer) { return !answer.isProven(); }));
}

void TestSiteCover::cancelled()
{
    std::stop_source stop;
    stop.request_stop();
    Random random(3);
    const auto curve = coverCurve(strewn(random, 60, 300, 0.15), 6, {}, {.stop = stop.get_token()});
    QVERIFY(!curve);
    QCOMPARE(curve.error().code, Error::Code::Cancelled);
}

void TestSiteCover::oddQuestions()
{
    QVERIFY(!coverCurve(trap(), 0));
    const auto nothing = coverCurve({}, 3);
    QVERIFY(nothing);
    QCOMPARE(nothing->size(), 3U);
    QCOMPARE(nothing->back().covered, 0);
    const auto many = coverCurve(trap(), 50);
    QVERIFY(many);
    QCOMPARE(many->back().covered, trap().total());
}

void TestSiteCover::publicInstances_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("optimum");
    QTest::newRow("borough, 300 sites") << QStringLiteral("mclp_borough_s.txt") << qint64{410'667};
    QTest::newRow("borough, 1,000 sites") << QStringLiteral("mclp_borough_m.txt") << qint64{646'435};
}

void TestSiteCover::publicInstances()
{
    QFETCH(QString, name);
    QFETCH(qint64, optimum);
    const QString path = QDir::cleanPath(realDataDirectory() + QStringLiteral("/../bench/mclp/") + name);
    if (realDataDirectory().isEmpty() || !QFile::exists(path))
        QSKIP("the public instances are not on this machine");
    int most = 0;
    const CoverProblem problem = readInstance(path, most);
    const auto curve = coverCurve(problem, most);
    QVERIFY(curve);
    QCOMPARE(curve->back().covered, optimum * 1'000'000);
    QVERIFY(curve->back().isProven());
}

QTEST_GUILESS_MAIN(TestSiteCover)
#include "tst_site_cover.moc"
