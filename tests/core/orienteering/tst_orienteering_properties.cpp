#include "orienteering/bound.h"
#include "orienteering/checker.h"
#include "orienteering/solver.h"

#include <QTest>

#include <rapidcheck.h>

#include <cmath>

using namespace lantern;

// What holds for every problem, on drawn ones that rapidcheck makes smaller where it does not hold. RC_PARAMS="seed=2 max_success=1000"
// draws others and more.
namespace
{

constexpr int Side = 60;
constexpr int Depots = 2; // nodes at which teams start and finish

struct DrawnStop
{
    int x = 0;
    int y = 0;
    int opens = 0;
    int width = 0;
    int service = 0;
    int profit = 0;
};

struct DrawnTeam
{
    int start = 0;
    int finish = 0;
    int leaves = 0;
    int length = 0;
};

struct Drawn
{
    std::vector<DrawnStop> stops;
    std::vector<DrawnTeam> teams;
    int uphill = 0; // percent that a way to the north takes longer

    [[nodiscard]] OrienteeringProblem problem() const;
};

OrienteeringProblem Drawn::problem() const
{
    std::vector<DrawnStop> nodes{{.width = 1'000'000}, {.x = Side / 2, .y = Side, .width = 1'000'000}};
    nodes.insert(nodes.end(), stops.begin(), stops.end());
    OrienteeringProblem made;
    for (const DrawnStop &node : nodes) {
        made.service.push_back(node.service);
        made.profit.push_back(node.profit);
        made.opens.push_back(node.opens);
        made.closes.push_back(node.opens + node.width);
        for (const DrawnStop &other : nodes) {
            const double climb = std::max(0, other.y - node.y) * uphill / 100.0;
            made.travel.push_back(static_cast<int>(std::hypot(other.x - node.x, other.y - node.y) + climb));
        }
    }
    for (const DrawnTeam &team : teams)
        made.teams.push_back({.start = team.start,
                              .finish = team.finish,
                              .leaves = team.leaves,
                              .returnsBy = team.leaves + team.length});
    return made;
}

// Found by rapidcheck through its name: how a counterexample is written down.
void showValue(const Drawn &drawn, std::ostream &out)
{
    out << "uphill " << drawn.uphill << "\nstops (x y opens width service profit):\n";
    for (const DrawnStop &stop : drawn.stops)
        out << "  " << stop.x << ' ' << stop.y << ' ' << stop.opens << ' ' << stop.width << ' ' << stop.service << ' '
            << stop.profit << '\n';
    out << "teams (start finish leaves length):\n";
    for (const DrawnTeam &team : drawn.teams)
        out << "  " << team.start << ' ' << team.finish << ' ' << team.leaves << ' ' << team.length << '\n';
}

// Whole numbers that are as large in the first problems, of few stops, as in the last.
template<class Whole>
rc::Gen<Whole> within(Whole low, Whole end)
{
    return rc::gen::resize(rc::kNominalSize, rc::gen::inRange(low, end));
}

rc::Gen<DrawnTeam> drawnTeam()
{
    return rc::gen::build<DrawnTeam>(
        rc::gen::set(&DrawnTeam::start, within(0, Depots)), rc::gen::set(&DrawnTeam::finish, within(0, Depots)),
        rc::gen::set(&DrawnTeam::leaves, within(0, 100)), rc::gen::set(&DrawnTeam::length, within(0, 300)));
}

// From nothing to about a hundred stops; windows that are points, and teams that cannot even return, are among them.
rc::Gen<Drawn> drawnProblem()
{
    const auto stop = rc::gen::build<DrawnStop>(
        rc::gen::set(&DrawnStop::x, within(0, Side)), rc::gen::set(&DrawnStop::y, within(0, Side)),
        rc::gen::set(&DrawnStop::opens, within(0, 400)), rc::gen::set(&DrawnStop::width, within(0, 200)),
        rc::gen::set(&DrawnStop::service, within(0, 15)), rc::gen::set(&DrawnStop::profit, within(0, 40)));
    const auto teams = rc::gen::mapcat(within<size_t>(0, 5), [](size_t count) {
        return rc::gen::container<std::vector<DrawnTeam>>(count, drawnTeam());
    });
    return rc::gen::build<Drawn>(rc::gen::set(&Drawn::stops, rc::gen::container<std::vector<DrawnStop>>(stop)),
                                 rc::gen::set(&Drawn::teams, teams), rc::gen::set(&Drawn::uphill, within(0, 50)));
}

OrienteeringAnswer answerTo(const OrienteeringProblem &problem, const OrienteeringOptions &options,
                            const Progress &progress = {})
{
    const auto answer = solveOrienteering(problem, options, progress);
    if (!answer)
        RC_FAIL(answer.error().text().toStdString());
    return *answer;
}

// The checker shares nothing with the search.
void mustKeepTheRules(const OrienteeringProblem &problem, const OrienteeringAnswer &answer)
{
    const Result<qint64> profit = checkRoutes(problem, answer.routes);
    if (!profit)
        RC_FAIL(profit.error().text().toStdString());
    RC_ASSERT(*profit == answer.profit);
    RC_ASSERT(answer.routes.size() == problem.teams.size());
}

} // namespace

class OrienteeringPropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyAnswerKeepsTheRules();
    void anyPlanMayBegin();
    void moreStepsAreNeverWorse();
    void aStoppedSearchAnswers();
    void theBoundHolds();
    void theBoundRisesWithATeam();
    void theBoundRisesWithAWindow();
    void theBoundRisesWithTime();
};

// rapidcheck draws its seed from the clock unless told: the same run every time is worth more here.
void OrienteeringPropertiesTest::initTestCase()
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "seed=1");
}

void OrienteeringPropertiesTest::everyAnswerKeepsTheRules()
{
    QVERIFY(rc::check("every answer keeps the rules, and is the same again", [] {
        const OrienteeringProblem problem = (*drawnProblem()).problem();
        const OrienteeringOptions options{
            .seed = *rc::gen::arbitrary<quint64>(), .steps = *within(1, 3000), .chains = *within(1, 4)};
        const OrienteeringAnswer answer = answerTo(problem, options);
        mustKeepTheRules(problem, answer);
        RC_ASSERT(answerTo(problem, options).routes == answer.routes);
    }));
}

void OrienteeringPropertiesTest::anyPlanMayBegin()
{
    QVERIFY(rc::check("the plan to begin with may be anything; what is better is never lost", [] {
        const OrienteeringProblem problem = (*drawnProblem()).problem();
        OrienteeringOptions options{.seed = *within<quint64>(1, 100), .steps = *within(1, 200)};
        options.from = *rc::gen::container<OrienteeringRoutes>(
            rc::gen::container<std::vector<int>>(within(-2, problem.nodes() + 2)));
        const OrienteeringAnswer answer = answerTo(problem, options);
        mustKeepTheRules(problem, answer);
        options.from = answer.routes;
        options.seed += 1;
        options.steps = 1;
        const OrienteeringAnswer again = answerTo(problem, options);
        mustKeepTheRules(problem, again);
        RC_ASSERT(again.profit >= answer.profit);
    }));
}

void OrienteeringPropertiesTest::moreStepsAreNeverWorse()
{
    QVERIFY(rc::check("more steps are never worse for the same seed", [] {
        const OrienteeringProblem problem = (*drawnProblem()).problem();
        OrienteeringOptions options{
            .seed = *rc::gen::arbitrary<quint64>(), .steps = *within(1, 1000), .chains = *within(1, 3)};
        const qint64 fewer = answerTo(problem, options).profit;
        *options.steps += *within(1, 2000);
        RC_ASSERT(answerTo(problem, options).profit >= fewer);
    }));
}

void OrienteeringPropertiesTest::aStoppedSearchAnswers()
{
    QVERIFY(rc::check("a stopped search gives a valid answer", [] {
        const OrienteeringProblem problem = (*drawnProblem()).problem();
        int looks = *within(0, 4);
        std::stop_source stop;
        const Progress progress{.report =
                                    [&](double) {
                                        if (--looks <= 0)
                                            stop.request_stop();
                                    },
                                .stop = stop.get_token()};
        if (looks == 0)
            stop.request_stop(); // before it began
        const OrienteeringOptions options{.steps = 1'000'000'000, .chains = *within(1, 3)};
        const OrienteeringAnswer answer = answerTo(problem, options, progress);
        mustKeepTheRules(problem, answer);
        RC_ASSERT(answer.steps < 100'000);
    }));
}

void OrienteeringPropertiesTest::theBoundHolds()
{
    QVERIFY(rc::check("the bound is never below an answer", [] {
        const OrienteeringProblem problem = (*drawnProblem()).problem();
        const qint64 bound = orienteeringBound(problem);
        const OrienteeringAnswer answer = answerTo(problem, {.steps = 2000});
        RC_ASSERT(bound >= answer.profit);
        RC_CLASSIFY(answer.profit > 0, "something is visited");
        RC_CLASSIFY(bound == answer.profit, "the bound is reached");
    }));
}

void OrienteeringPropertiesTest::theBoundRisesWithATeam()
{
    QVERIFY(rc::check("the bound never falls when a team is added", [] {
        Drawn drawn = *drawnProblem();
        const qint64 before = orienteeringBound(drawn.problem());
        drawn.teams.push_back(*drawnTeam());
        const qint64 after = orienteeringBound(drawn.problem());
        RC_ASSERT(after >= before);
        RC_CLASSIFY(after > before, "higher");
    }));
}

void OrienteeringPropertiesTest::theBoundRisesWithAWindow()
{
    QVERIFY(rc::check("the bound never falls when a window is widened", [] {
        Drawn drawn = *drawnProblem();
        RC_PRE(!drawn.stops.empty());
        const qint64 before = orienteeringBound(drawn.problem());
        DrawnStop &stop = drawn.stops[*within<size_t>(0, drawn.stops.size())];
        const int sooner = *within(0, 200);
        stop.opens -= sooner;
        stop.width += sooner + *within(0, 200);
        const qint64 after = orienteeringBound(drawn.problem());
        RC_ASSERT(after >= before);
        RC_CLASSIFY(after > before, "higher");
    }));
}

void OrienteeringPropertiesTest::theBoundRisesWithTime()
{
    QVERIFY(rc::check("the bound never falls when a team may return later", [] {
        Drawn drawn = *drawnProblem();
        RC_PRE(!drawn.teams.empty());
        const qint64 before = orienteeringBound(drawn.problem());
        drawn.teams[*within<size_t>(0, drawn.teams.size())].length += *within(1, 200);
        const qint64 after = orienteeringBound(drawn.problem());
        RC_ASSERT(after >= before);
        RC_CLASSIFY(after > before, "higher");
    }));
}

QTEST_APPLESS_MAIN(OrienteeringPropertiesTest)
#include "tst_orienteering_properties.moc"
