#include "drawn_shift.h"

#include "plan/plan_night.h"
#include "plan/rule_checks.h"
#include "plan/travel.h"

#include <QThreadPool>

#include <cmath>

using namespace plan_fixture;

namespace
{

struct TimedStop
{
    GridPoint point;
    qint64 earliest = 0; // seconds of the shift
    qint64 latest = 0;
    qint64 seconds = 0;
};

// Whether what is asked of a plan can be done together at all, tried anew: every team for every duty, every order of its stops. Ways take
// whole minutes, as plans count, and a break is at the start.
class Possible
{
public:
    Possible(const ShiftCase &night, const Plan &plan)
        : m_night(night)
        , m_plan(plan)
        , m_duties(plan.teams.size())
    {
    }
    [[nodiscard]] bool allDuties(size_t next = 0)
    {
        if (next == m_plan.orders.duties.size())
            return std::ranges::all_of(m_plan.teams,
                                       [&](const Team &team) { return canDo(team, team) && canDoBeside(team); });
        for (size_t team = 0; team < m_plan.teams.size(); ++team) {
            if (!mayDo(m_plan.teams[team], m_plan.orders.duties[next]))
                continue;
            m_duties[team].push_back(&m_plan.orders.duties[next]);
            const bool isPossible = allDuties(next + 1);
            m_duties[team].pop_back();
            if (isPossible)
                return true;
        }
        return false;
    }

private:
    // A pair and its uniform team stay together: they get a duty only by name.
    [[nodiscard]] bool mayDo(const Team &team, const Duty &duty) const
    {
        const bool isPaired =
            team.linkedUniform.isValid() || std::ranges::contains(m_plan.teams, team.id, &Team::linkedUniform);
        return duty.team.isValid() ? duty.team == team.id : !isPaired;
    }
    [[nodiscard]] qint64 secondOf(const QDateTime &instant) const { return m_plan.shift.from.secsTo(instant); }
    // A pair goes nowhere without its uniform team.
    [[nodiscard]] bool canDoBeside(const Team &team) const
    {
        return std::ranges::all_of(m_plan.teams, [&](const Team &other) {
            const bool isPartner = team.linkedUniform == other.id || other.linkedUniform == team.id;
            return !isPartner || canDo(other, team);
        });
    }
    // Whether the team can do what the other has to.
    [[nodiscard]] bool canDo(const Team &team, const Team &other) const
    {
        const qint64 from = team.from.isValid() ? secondOf(team.from) : 0;
        const qint64 to = secondOf(endOf(team, m_plan.shift));
        std::vector<TimedStop> stops;
        for (const Duty *duty : m_duties[static_cast<size_t>(&other - m_plan.teams.data())])
            stops.push_back({.point = duty->point,
                             .earliest = secondOf(duty->earliest),
                             .latest = secondOf(duty->latest),
                             .seconds = duty->minutes * qint64{60}});
        if (stops.empty())
            return true;
        if (to - from > BreakAfterHours * qint64{3600})
            stops.push_back({.point = team.start, .latest = to, .seconds = m_night.request.breakMinutes * qint64{60}});
        std::ranges::sort(stops, {}, &TimedStop::earliest);
        do {
            if (isInTime(team, stops, from, to))
                return true;
        } while (std::ranges::next_permutation(stops, {}, &TimedStop::earliest).found);
        return false;
    }
    [[nodiscard]] bool isInTime(const Team &team, const std::vector<TimedStop> &stops, qint64 now, qint64 to) const
    {
        const auto way = [&](GridPoint one, GridPoint other) {
            const double minutes = minutesUnderWay(team.travel, m_night.walks->between(one, other)->metres);
            return static_cast<qint64>(std::ceil(minutes)) * 60;
        };
        GridPoint place = team.start;
        for (const TimedStop &stop : stops) {
            now = std::max(now + way(place, stop.point), stop.earliest);
            if (now > stop.latest)
                return false;
            now += stop.seconds;
            place = stop.point;
        }
        return now + way(place, team.finish) <= to;
    }

    const ShiftCase &m_night;
    const Plan &m_plan;
    std::vector<std::vector<const Duty *>> m_duties; // by team
};

// What is asked may clash by itself; then it does so without any leg that the planner chose.
bool isForced(const ShiftCase &night, const Plan &plan, const Breach &breach)
{
    if (breach.rule == QLatin1String("duty"))
        return !Possible(night, plan).allDuties();
    Plan bare = plan;
    for (Team &team : bare.teams)
        std::erase_if(team.legs, [](const Leg &leg) { return !leg.locked; });
    return breach.rule == QLatin1String("clash") &&
           std::ranges::contains(night.blocking(bare), breach.why, &Breach::why);
}

void mustBeLawful(const ShiftCase &night, const Plan &plan)
{
    std::vector<Breach> breaches = night.blocking(plan);
    const size_t all = breaches.size();
    std::erase_if(breaches, [&](const Breach &breach) { return isForced(night, plan, breach); });
    RC_CLASSIFY(all > breaches.size(), "forced to break a rule");
    if (!breaches.empty())
        RC_FAIL(wordsOf(breaches) + "\n" + legsOf(plan));
}

// Six hotspots, a pair, its uniform team and another, from 21:00 to 05:00.
DrawnShift smallShift(int date)
{
    DrawnShift drawn{
        .cells = 5, .pairs = 1, .others = 1, .date = date, .starts = 21, .hours = 8, .cap = 12, .hasStart = true};
    for (int i = 0; i < 6; ++i)
        drawn.places.push_back({.east = 8 * i, .north = 40 - 6 * i, .score = 100 - 10 * i, .hours = 0});
    return drawn;
}

// None is found for hotspots that are all too far or forbidden.
std::optional<Plan> planOf(const ShiftCase &night)
{
    const Result<Plan> plan = night.plan();
    RC_CLASSIFY(!plan, "refused");
    if (plan)
        return *plan;
    RC_ASSERT(plan.error().code == Error::Code::Refused);
    RC_ASSERT(plan.error().message.contains(QStringLiteral("No hotspot is within")) ||
              plan.error().message.contains(QStringLiteral("the start are forbidden")));
    return std::nullopt;
}

} // namespace

class PlanPropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPlanIsLawful();
    void orderedByHandItIsLawful();
    void locksNeverMove();
    void sameAgainOnAnyThreads();
    void clockChangeNights_data();
    void clockChangeNights();
    void offTheNetwork();
    void zeroTeams();
    void allPlain();
};

void PlanPropertiesTest::initTestCase()
{
    drawTheSame("seed=1 max_success=100");
}

void PlanPropertiesTest::everyPlanIsLawful()
{
    QVERIFY(rc::check("a plan that is made has no blocking breach that the request does not force", [] {
        const ShiftCase night(*drawnShift());
        if (const std::optional<Plan> plan = planOf(night))
            mustBeLawful(night, *plan);
    }));
}

void PlanPropertiesTest::orderedByHandItIsLawful()
{
    QVERIFY(rc::check("and none after its teams' hours, duties, places and travel were edited", [] {
        const ShiftCase night(*drawnShift());
        std::optional<Plan> plan = planOf(night);
        if (!plan)
            return;
        for (const DrawnEdit &edit : *several(1, 4, drawnEdit()))
            plan = night.edited(*plan, edit);
        mustBeLawful(night, night.planAgain(*plan, static_cast<quint64>(*within(1, 100))).value());
    }));
}

void PlanPropertiesTest::locksNeverMove()
{
    QVERIFY(rc::check("locked legs stay as they are, and the plan is lawful round them", [] {
        const ShiftCase night(*drawnShift());
        std::optional<Plan> plan = planOf(night);
        if (!plan)
            return;
        for (const DrawnEdit &edit : *several(0, 2, drawnEdit()))
            plan = night.edited(*plan, edit);
        plan = locked(night.planAgain(*plan, 1).value(), *drawnPicks());
        const bool improves = *rc::gen::arbitrary<bool>();
        const Plan again = night.planAgain(*plan, static_cast<quint64>(*within(1, 100)), improves).value();
        for (const Team &team : plan->teams) {
            std::vector<Leg> before = team.legs;
            std::erase_if(before, [](const Leg &leg) { return !leg.locked; });
            const auto same = std::ranges::find(again.teams, team.id, &Team::id);
            RC_ASSERT(same != again.teams.end());
            std::vector<Leg> after = same->legs;
            std::erase_if(after, [](const Leg &leg) { return !leg.locked; });
            RC_ASSERT(std::ranges::equal(before, after, isSame));
        }
        mustBeLawful(night, again);
    }));
}

void PlanPropertiesTest::sameAgainOnAnyThreads()
{
    QVERIFY(rc::check("same input and seed, same plan, on one thread as on two", [] {
        const DrawnShift drawn = *drawnShift();
        std::vector<std::string> made;
        for (const int threads : {1, 2}) {
            const ShiftCase night(drawn);
            QThreadPool::globalInstance()->setMaxThreadCount(threads);
            const Result<Plan> plan = night.plan();
            made.push_back(plan ? legsOf(*plan) : plan.error().message.toStdString());
        }
        RC_ASSERT(made[0] == made[1]);
    }));
}

void PlanPropertiesTest::clockChangeNights_data()
{
    QTest::addColumn<int>("date");
    QTest::addColumn<int>("minutes");
    QTest::newRow("forward") << 1 << 420;
    QTest::newRow("back") << 2 << 540;
}

// Every minute that there is, and none that there is not.
void PlanPropertiesTest::clockChangeNights()
{
    QFETCH(int, date);
    QFETCH(int, minutes);
    const ShiftCase night(smallShift(date));
    QCOMPARE(night.request.shift.minutes(), minutes);
    const Plan plan = night.plan().value();
    QVERIFY2(night.blocking(plan).empty(), wordsOf(night.blocking(plan)).c_str());
    QVERIFY(std::ranges::any_of(
        plan.teams, [&](const Team &team) { return team.legs.back().depart > plan.shift.to.addSecs(-5400); }));
    // Out in the hour about the change.
    const QDateTime change(plan.shift.operationalDate.addDays(1), QTime(1, 0), QTimeZone::UTC);
    QVERIFY(std::ranges::any_of(plan.teams, [&](const Team &team) {
        return std::ranges::any_of(team.legs, [&](const Leg &leg) {
            return leg.depart > change.addSecs(-1800) && leg.arrive < change.addSecs(1800);
        });
    }));
}

void PlanPropertiesTest::offTheNetwork()
{
    DrawnShift drawn = smallShift(0);
    drawn.places.push_back({.east = 150, .north = 20, .score = 5000}); // over a kilometre from every street
    const ShiftCase night(drawn);
    QCOMPARE(footholdOf(night.graph, night.hotspots.hotspots.back().centre).node, -1);
    const Plan plan = night.plan().value();
    QVERIFY2(night.blocking(plan).empty(), wordsOf(night.blocking(plan)).c_str());
    QVERIFY(std::ranges::any_of(plan.teams, [&](const Team &team) {
        return std::ranges::contains(team.legs, night.hotspots.hotspots.back().id, &Leg::hotspot);
    }));
}

void PlanPropertiesTest::zeroTeams()
{
    ShiftCase night(smallShift(0));
    night.request.uniformTeams = night.request.plainTeams = 0;
    const Result<Plan> plan = night.plan();
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, Error::Code::Refused);
    QVERIFY2(plan.error().message.contains(QStringLiteral("at least one team")), qPrintable(plan.error().message));
}

// Teams all in plain clothes have nobody in uniform: refused. With as many uniform teams every team is in a pair: lawful.
void PlanPropertiesTest::allPlain()
{
    ShiftCase night(smallShift(0));
    night.request.plainTeams = 2;
    night.request.uniformTeams = 0;
    const Result<Plan> plan = night.plan();
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, Error::Code::Refused);
    QVERIFY2(plan.error().message.contains(QStringLiteral("as many linked uniform teams")),
             qPrintable(plan.error().message));
    DrawnShift drawn = smallShift(0);
    drawn.pairs = 2;
    drawn.others = 0;
    const ShiftCase paired(drawn);
    const Plan made = paired.plan().value();
    QVERIFY2(paired.blocking(made).empty(), wordsOf(paired.blocking(made)).c_str());
    for (const Team &team : made.teams)
        QVERIFY(!team.legs.empty());
}

QTEST_GUILESS_MAIN(PlanPropertiesTest)
#include "tst_plan_properties.moc"
