#include "plan/replan.h"
#include "plan/timeline.h"
#include "planner_town.h"

using namespace plan_fixture;

// Breaks and locked legs of those who are away for a while or wait for who is.
class ReplanBreaksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noBreakAfterTheShift();
    void whatWasBegunIsDoneBeforeATeamIsBack();
    void aLockedBreakOfTheUniformTeamStays();
    void aSharedBreakLeavesWhatIsLocked();
    void whatCannotBeReachedAnyMoreIsLost();

private:
    [[nodiscard]] QDateTime at(int minute) const { return m_plan.shift.from.addSecs(minute * qint64{60}); }
    [[nodiscard]] Replan again(const Plan &plan, const QDateTime &instant, std::vector<Away> away) const
    {
        return replan(plan, m_town.hotspots, m_town.context(),
                      {.at = instant, .away = std::move(away), .steps = 10, .seconds = {}}, Now)
            .value();
    }
    [[nodiscard]] const TeamId &idOf(size_t team) const { return m_plan.teams[team].id; }
    [[nodiscard]] static const Team &teamOf(const Plan &plan, const TeamId &id)
    {
        return *std::ranges::find(plan.teams, id, &Team::id);
    }
    [[nodiscard]] static Leg &breakOf(Team &team) { return *std::ranges::find(team.legs, LegKind::Break, &Leg::kind); }
    void mustBeLawful(const Plan &plan) const
    {
        const std::vector<Breach> breaches = checkPlan(plan, m_town.context());
        QVERIFY2(rulesOf(breaches).isEmpty(), qPrintable(textOf(breaches)));
    }

    Town m_town;
    Plan m_plan; // Pair A with Team 1, Team 2, Team 3
};

void ReplanBreaksTest::initTestCase()
{
    m_plan = makePlan(requestOf(3), m_town.hotspots, m_town.context(), Now).value();
    QCOMPARE(m_plan.teams.size(), 4u);
    for (Team &team : m_plan.teams)
        QVERIFY(breakOf(team).arrive > at(130));
}

// A pair that waits for its uniform team until there is no time for the break that it missed.
void ReplanBreaksTest::noBreakAfterTheShift()
{
    for (const int back : {400, 430, 450, 470})
        mustBeLawful(
            again(m_plan, at(130), {{.team = idOf(1), .back = at(back)}, {.team = idOf(2)}, {.team = idOf(3)}}).plan);
}

void ReplanBreaksTest::whatWasBegunIsDoneBeforeATeamIsBack()
{
    for (const size_t team : {2u, 3u}) {
        for (const Leg &leg : m_plan.teams[team].legs) {
            const Plan made = again(m_plan, leg.arrive, {{.team = idOf(team), .back = leg.arrive.addSecs(60)}}).plan;
            mustBeLawful(made);
            QVERIFY(std::ranges::contains(teamOf(made, idOf(team)).legs, leg.id, &Leg::id));
        }
    }
}

// Its pair is away then, and has the break that it missed by itself.
void ReplanBreaksTest::aLockedBreakOfTheUniformTeamStays()
{
    Plan plan = m_plan;
    Leg &rest = breakOf(plan.teams[1]);
    rest.locked = true;
    const Plan made = again(plan, at(130), {{.team = idOf(0), .back = rest.depart.addSecs(1800)}}).plan;
    mustBeLawful(made);
    const Team &team = teamOf(made, idOf(1));
    const auto same = std::ranges::find(team.legs, rest.id, &Leg::id);
    QVERIFY(same != team.legs.end());
    QCOMPARE(same->arrive, rest.arrive);
    QVERIFY(std::ranges::is_sorted(team.legs, {}, &Leg::arrive));
}

// Of the team that stays with the pair from then on.
void ReplanBreaksTest::aSharedBreakLeavesWhatIsLocked()
{
    Plan plan = m_plan;
    const Leg rest = breakOf(plan.teams[0]);
    std::vector<LegId> locked;
    for (const size_t team : {2u, 3u}) {
        for (Leg &leg : plan.teams[team].legs) {
            if (leg.kind != LegKind::Visit || leg.arrive >= rest.depart || rest.arrive >= leg.depart)
                continue;
            leg.locked = true;
            locked.push_back(leg.id);
        }
    }
    QVERIFY(locked.size() > 1);
    const Plan made = again(plan, at(130), {{.team = idOf(1)}}).plan;
    const std::vector<Breach> breaches = checkPlan(made, m_town.context());
    QVERIFY2(!rulesOf(breaches).contains(QStringLiteral("overlap")), qPrintable(textOf(breaches)));
    for (const LegId &id : locked)
        QVERIFY(std::ranges::any_of(made.teams,
                                    [&](const Team &team) { return std::ranges::contains(team.legs, id, &Leg::id); }));
}

void ReplanBreaksTest::whatCannotBeReachedAnyMoreIsLost()
{
    Plan plan = m_plan;
    Team &team = plan.teams[3];
    const auto leg = std::ranges::find_if(team.legs, [&](const Leg &each) {
        return each.kind == LegKind::Visit && each.arrive > at(250) && distanceMetres(each.point, team.start) > 300;
    });
    QVERIFY(leg != team.legs.end());
    leg->locked = true;
    for (const int minutes : {1, 30}) {
        const Replan made = again(plan, at(130), {{.team = team.id, .back = leg->arrive.addSecs(-minutes * 60)}});
        mustBeLawful(made.plan);
        const bool isLost = made.notes.join(u' ').contains(leg->placeName);
        QCOMPARE(isLost, minutes == 1);
        QCOMPARE(std::ranges::contains(teamOf(made.plan, team.id).legs, leg->id, &Leg::id), !isLost);
    }
}

QTEST_GUILESS_MAIN(ReplanBreaksTest)
#include "tst_plan_replan_breaks.moc"
