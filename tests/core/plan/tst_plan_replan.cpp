#include "plan/difference.h"
#include "plan/replan_rest.h"
#include "plan/timeline.h"
#include "planner_town.h"

using namespace plan_fixture;

namespace
{

QDateTime at(const Plan &plan, int minute)
{
    return plan.shift.from.addSecs(minute * 60LL);
}

const Team &teamOf(const Plan &plan, const TeamId &id)
{
    const auto team = std::ranges::find(plan.teams, id, &Team::id);
    Q_ASSERT(team != plan.teams.end());
    return *team;
}

QStringList legTexts(std::span<const Leg> legs)
{
    QStringList texts;
    for (const Leg &leg : legs)
        texts.append(leg.id.toString() + leg.placeName + leg.arrive.toString(Qt::ISODate) +
                     leg.depart.toString(Qt::ISODate) + leg.reason + (leg.locked ? u'L' : u' '));
    return texts;
}

std::vector<Leg> begunBy(const Team &team, const QDateTime &instant)
{
    std::vector<Leg> legs = team.legs;
    std::erase_if(legs, [&](const Leg &leg) { return leg.arrive > instant; });
    return legs;
}

} // namespace

class ReplanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keepsWhatHasBegun_data();
    void keepsWhatHasBegun();
    void isLawful_data();
    void isLawful();
    void twoPairsStayLawful_data();
    void twoPairsStayLawful();
    void nobodyGoneIsNeverWorse_data();
    void nobodyGoneIsNeverWorse();
    void locksNeverMove();
    void lockedLegsOfWhoLeavesAreLost();
    void whatWasDoneTogetherIsDoneOnce();
    void pairGetsAnotherUniformTeam();
    void pairGetsTheUniformTeamWithWhichMostIsDone();
    void leavesWhatIsAsGood_data();
    void leavesWhatIsAsGood();
    void saysThatNobodyIsInReachUntilThen();
    void pairIsStoodDownWithoutUniformTeam();
    void pairWaitsForItsTeam();
    void comesBack_data();
    void comesBack();
    void comesBackTooLate();
    void orderedBreaksAreHeld();
    void forbiddenFromNowOn();
    void goneBeforeItBegan();
    void everybodyGone();
    void versionAndStatus();
    void refuses();
    void sameInputSamePlan();

private:
    [[nodiscard]] Result<Replan> again(int minute, std::vector<Away> away) const
    {
        return again(m_plan, {.at = at(m_plan, minute), .away = std::move(away), .seconds = {}});
    }
    [[nodiscard]] Result<Replan> again(const Plan &plan, const ReplanRequest &request) const
    {
        return replan(plan, m_town.hotspots, m_town.context(), request, Now);
    }
    Town m_town;
    Plan m_plan; // Pair A with Team 1, Team 2, Team 3
};

void ReplanTest::initTestCase()
{
    m_plan = makePlan(requestOf(3), m_town.hotspots, m_town.context(), Now).value();
    QCOMPARE(m_plan.teams.size(), 4u);
}

void ReplanTest::keepsWhatHasBegun_data()
{
    QTest::addColumn<int>("minute");
    QTest::addColumn<int>("gone");
    for (const int minute : {0, 7, 61, 130, 247, 401, 470})
        for (const int gone : {-1, 0, 1, 2, 3})
            QTest::addRow("minute %d, gone %d", minute, gone) << minute << gone;
}

void ReplanTest::keepsWhatHasBegun()
{
    QFETCH(int, minute);
    QFETCH(int, gone);
    const std::vector<Away> away =
        gone < 0 ? std::vector<Away>() : std::vector<Away>{{.team = m_plan.teams[static_cast<size_t>(gone)].id}};
    const Result<Replan> made = again(minute, away);
    QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
    for (const Team &before : m_plan.teams) {
        const std::vector<Leg> begun = begunBy(before, at(m_plan, minute));
        const auto after = std::ranges::find(made->plan.teams, before.id, &Team::id);
        if (after == made->plan.teams.end()) {
            QVERIFY(begun.empty());
            continue;
        }
        QVERIFY(after->legs.size() >= begun.size());
        QCOMPARE(legTexts(std::span(after->legs).first(begun.size())), legTexts(begun));
        if (!away.empty() && away[0].team == before.id)
            QCOMPARE(after->legs.size(), begun.size());
        QVERIFY(std::ranges::is_sorted(after->legs, {}, &Leg::arrive));
    }
}

void ReplanTest::isLawful_data()
{
    keepsWhatHasBegun_data();
}

void ReplanTest::isLawful()
{
    QFETCH(int, minute);
    QFETCH(int, gone);
    const std::vector<Away> away =
        gone < 0 ? std::vector<Away>() : std::vector<Away>{{.team = m_plan.teams[static_cast<size_t>(gone)].id}};
    const Plan plan = again(minute, away).value().plan;
    const std::vector<Breach> breaches = checkPlan(plan, m_town.context());
    QVERIFY2(rulesOf(breaches).isEmpty(), qPrintable(textOf(breaches)));
    // Who has stood somewhere until then cannot have set out before.
    for (const Team &team : plan.teams) {
        const auto next =
            std::ranges::find_if(team.legs, [&](const Leg &leg) { return leg.arrive > at(plan, minute); });
        const auto before = std::ranges::find(m_plan.teams, team.id, &Team::id);
        if (next == team.legs.begin() || next == team.legs.end() ||
            std::ranges::contains(before->legs, next->id, &Leg::id))
            continue;
        const double way = Walks(&m_town.graph).between((next - 1)->point, next->point)->minutes();
        QVERIFY(at(plan, minute).secsTo(next->arrive) + 60 >= static_cast<qint64>(way * 60));
    }
}

void ReplanTest::twoPairsStayLawful_data()
{
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<int>("minute");
    QTest::addColumn<bool>("comesBack");
    QTest::addColumn<bool>("isPair");
    for (quint64 seed = 1; seed <= 4; ++seed)
        for (const int minute : {40, 150, 230, 300})
            for (const bool back : {false, true})
                for (const bool isPair : {false, true})
                    QTest::addRow("seed %llu, minute %d, %s%s", seed, minute, isPair ? "pair" : "uniform team",
                                  back ? ", back later" : "")
                        << seed << minute << back << isPair;
}

// The first pair or its uniform team is away; the second pair keeps its own.
void ReplanTest::twoPairsStayLawful()
{
    QFETCH(quint64, seed);
    QFETCH(int, minute);
    QFETCH(bool, comesBack);
    QFETCH(bool, isPair);
    const Town town(seed);
    PlanRequest request = requestOf(seed);
    request.plainTeams = 2;
    const Plan plan = makePlan(request, town.hotspots, town.context(), Now).value();
    QVERIFY(rulesOf(checkPlan(plan, town.context())).isEmpty());
    const Away away{.team = isPair ? plan.teams[0].id : plan.teams[0].linkedUniform,
                    .back = comesBack ? at(plan, minute + 70) : QDateTime()};
    const Replan made =
        replan(plan, town.hotspots, town.context(), {.at = at(plan, minute), .away = {away}, .seconds = {}}, Now)
            .value();
    const std::vector<Breach> breaches = checkPlan(made.plan, town.context());
    QVERIFY2(rulesOf(breaches).isEmpty(), qPrintable(textOf(breaches) + made.notes.join(u'\n')));
    QVERIFY(teamOf(made.plan, plan.teams[1].id).linkedUniform == plan.teams[1].linkedUniform);
}

void ReplanTest::nobodyGoneIsNeverWorse_data()
{
    QTest::addColumn<int>("minute");
    for (const int minute : {0, 45, 100, 222, 350})
        QTest::addRow("minute %d", minute) << minute;
}

void ReplanTest::nobodyGoneIsNeverWorse()
{
    QFETCH(int, minute);
    const Replan made = again(minute, {}).value();
    QVERIFY(made.plan.worth >= planWorth(m_plan, m_town.hotspots) - 1e-9);
    QVERIFY2(made.notes.isEmpty(), qPrintable(made.notes.join(u'\n')));
    QCOMPARE(made.plan.teams.size(), m_plan.teams.size());
}

void ReplanTest::locksNeverMove()
{
    Plan plan = m_plan;
    for (Team &team : plan.teams)
        if (team.mode == Mode::Uniform)
            team.legs[team.legs.size() - 2].locked = true;
    const Plan made =
        again(plan, {.at = at(plan, 200), .away = {{.team = plan.teams[3].id}}, .seconds = {}}).value().plan;
    for (const size_t team : {1u, 2u}) {
        const Leg &locked = plan.teams[team].legs[plan.teams[team].legs.size() - 2];
        const std::vector<Leg> &legs = teamOf(made, plan.teams[team].id).legs;
        const auto after = std::ranges::find(legs, locked.id, &Leg::id);
        QVERIFY(after != legs.end());
        QCOMPARE(legTexts(std::span(&*after, 1)), legTexts(std::span(&locked, 1)));
    }
}

void ReplanTest::lockedLegsOfWhoLeavesAreLost()
{
    Plan plan = m_plan;
    Leg &last = plan.teams[3].legs.back();
    last.locked = true;
    const Replan made = again(plan, {.at = at(plan, 200), .away = {{.team = plan.teams[3].id}}, .seconds = {}}).value();
    QCOMPARE(made.notes.size(), 1);
    QVERIFY(made.notes[0].contains(last.placeName));
    const Team &left = teamOf(made.plan, plan.teams[3].id);
    QVERIFY(!std::ranges::contains(left.legs, last.id, &Leg::id));
    QCOMPARE(left.to, std::max(at(plan, 200), left.legs.back().depart));
    // It is judged by the hours that it had: no break after three hours, and no way back.
    for (const Breach &breach : checkPlan(made.plan, m_town.context()))
        QVERIFY2(breach.team != left.id, qPrintable(breach.why));
}

void ReplanTest::whatWasDoneTogetherIsDoneOnce()
{
    const ReplanRequest request{.at = at(m_plan, 200), .seconds = {}};
    Walks walks(&m_town.graph);
    const auto teams = whereTeamsAre(m_plan, request, {.walks = walks});
    const RestOfNight rest = RestOfNight::build(m_plan, teams, m_town.hotspots, m_town.context(), {}).value();
    size_t made = 0;
    for (const NightTeam &past : std::span(rest.built().night().teams).subspan(rest.teams().size()))
        made += past.stops.size();
    size_t visits = 0;
    size_t beside = 0;
    for (size_t i = 0; i < m_plan.teams.size(); ++i)
        for (const Leg &leg : std::span(m_plan.teams[i].legs).first(teams[i].kept)) {
            visits += leg.kind == LegKind::Visit ? 1 : 0;
            beside += isBesideItsPair(m_plan, m_plan.teams[i], leg) ? 1 : 0;
        }
    QVERIFY(beside > 0);
    QCOMPARE(made, visits - beside);
}

void ReplanTest::pairGetsAnotherUniformTeam()
{
    const Replan made = again(130, {{.team = m_plan.teams[1].id}}).value();
    const Team &pair = teamOf(made.plan, m_plan.teams[0].id);
    QVERIFY(pair.linkedUniform == m_plan.teams[2].id || pair.linkedUniform == m_plan.teams[3].id);
    // It has been at work already, and that counts for Verona.
    QCOMPARE(teamOf(made.plan, pair.linkedUniform).operation, Operation::Verona);
    QVERIFY(made.notes.join(u' ').contains(QStringLiteral("goes on counting for Verona")));
    QVERIFY(pair.legs.size() > begunBy(m_plan.teams[0], at(m_plan, 130)).size());
    QCOMPARE(made.plan.orders.reachFrom.size(), 1u);
    QVERIFY(planOrdersFromKey(toKey(made.plan.orders)) == made.plan.orders); // stored with the plan
    QVERIFY(made.notes.join(u' ').contains(QStringLiteral("Pair A")));
    const std::vector<Breach> breaches = checkPlan(made.plan, m_town.context());
    QVERIFY2(!rulesOf(breaches).contains(QStringLiteral("reach")), qPrintable(textOf(breaches)));
    // The link is what makes it lawful: what was done with the team of before is not judged by the new one.
    Plan forgetful = made.plan;
    forgetful.orders.reachFrom.clear();
    QVERIFY(rulesOf(checkPlan(forgetful, m_town.context())).contains(QStringLiteral("reach")));
}

// The nearest has locked what keeps it at the other end of the town.
void ReplanTest::pairGetsTheUniformTeamWithWhichMostIsDone()
{
    Plan plan = m_plan;
    Walks walks(&m_town.graph);
    const ReplanRequest request{.at = at(plan, 130), .away = {{.team = plan.teams[1].id}}, .seconds = {}};
    const auto teams = whereTeamsAre(plan, request, {.walks = walks});
    const auto there = [&](size_t team) {
        return teams[team].free.toSecsSinceEpoch() + walks.between(teams[team].place, teams[0].place)->minutes() * 60;
    };
    const size_t nearest = there(2) <= there(3) ? 2 : 3;
    const GridPoint far = teams[0].place.easting > corner(6, 0).easting ? corner(0, 0) : corner(12, 12);
    std::vector<Leg> &legs = plan.teams[nearest].legs;
    legs.resize(teams[nearest].kept);
    Leg post;
    post.id = key<LegId>(777);
    post.placeName = QStringLiteral("Fixed post");
    post.point = far;
    post.arrive = at(plan, 210);
    post.depart = at(plan, 440);
    post.locked = true;
    legs.push_back(post);
    const Replan made = again(plan, request).value();
    QCOMPARE(teamOf(made.plan, plan.teams[0].id).linkedUniform, plan.teams[nearest == 2 ? 3 : 2].id);
}

void ReplanTest::leavesWhatIsAsGood_data()
{
    nobodyGoneIsNeverWorse_data();
}

// Most of what a night that went on being planned does is what it did before.
void ReplanTest::leavesWhatIsAsGood()
{
    QFETCH(int, minute);
    const Replan made = again(minute, {{.team = m_plan.teams[3].id}}).value();
    const PlanDifference difference = differenceOf(m_plan, made.plan);
    int small = 0; // the same visit of the same team, some minutes away
    for (const LegChange &change : difference.legs)
        small += change.kind == LegChangeKind::Moved && change.teamBefore == change.teamAfter &&
                         std::abs(change.before.arrive.secsTo(change.after.arrive)) <= 180
                     ? 1
                     : 0;
    QVERIFY(small <= difference.kept / 4);
}

// The other uniform team stands somewhere all night, the third is away too.
void ReplanTest::saysThatNobodyIsInReachUntilThen()
{
    Plan plan = m_plan;
    const Leg &begun = plan.teams[0].legs[1];
    const GridPoint far = begun.point.easting > corner(6, 0).easting ? corner(0, 0) : corner(12, 12);
    Team &other = plan.teams[2];
    other.legs.clear();
    for (const bool isNear : {true, false}) {
        other.start = other.finish = isNear ? begun.point : far;
        const QStringList notes =
            again(plan,
                  {.at = begun.arrive, .away = {{.team = plan.teams[1].id}, {.team = plan.teams[3].id}}, .seconds = {}})
                .value()
                .notes;
        const QString words = notes.join(u' ');
        QVERIFY2(words.contains(QStringLiteral("stays in reach of Pair A instead")), qPrintable(words));
        QCOMPARE(words.contains(QStringLiteral("; until then nobody is.")), !isNear);
    }
}

void ReplanTest::pairIsStoodDownWithoutUniformTeam()
{
    const Replan made =
        again(130, {{.team = m_plan.teams[1].id}, {.team = m_plan.teams[2].id}, {.team = m_plan.teams[3].id}}).value();
    const Team &pair = teamOf(made.plan, m_plan.teams[0].id);
    QVERIFY(pair.to.isValid());
    QCOMPARE(pair.legs.size(), begunBy(m_plan.teams[0], at(m_plan, 130)).size());
    QVERIFY(made.notes.join(u' ').contains(QStringLiteral("stood down")));
}

void ReplanTest::pairWaitsForItsTeam()
{
    const QDateTime back = at(m_plan, 220);
    const Replan made =
        again(130,
              {{.team = m_plan.teams[1].id, .back = back}, {.team = m_plan.teams[2].id}, {.team = m_plan.teams[3].id}})
            .value();
    const Team &pair = teamOf(made.plan, m_plan.teams[0].id);
    QVERIFY(pair.linkedUniform == m_plan.teams[1].id);
    const size_t kept = begunBy(m_plan.teams[0], at(m_plan, 130)).size();
    QVERIFY(pair.legs.size() > kept + 1);
    for (size_t leg = kept + 1; leg < pair.legs.size(); ++leg)
        QVERIFY(pair.legs[leg].arrive >= back);
    const std::vector<Breach> breaches = checkPlan(made.plan, m_town.context());
    QVERIFY2(rulesOf(breaches).isEmpty(), qPrintable(textOf(breaches)));
}

void ReplanTest::comesBack_data()
{
    QTest::addColumn<int>("number");
    for (const int number : {0, 1, 2, 3})
        QTest::addRow("team %d", number) << number;
}

void ReplanTest::comesBack()
{
    QFETCH(int, number);
    const Team &before = m_plan.teams[static_cast<size_t>(number)];
    const QDateTime back = at(m_plan, 260);
    const Plan made = again(130, {{.team = before.id, .back = back}}).value().plan;
    const Team &team = teamOf(made, before.id);
    const size_t kept = begunBy(before, at(m_plan, 130)).size();
    QVERIFY(team.legs.size() > kept + 2);
    QVERIFY(team.legs[kept].arrive >= back);
    QVERIFY(!team.to.isValid());
    QVERIFY(std::ranges::contains(team.legs, LegKind::Break, &Leg::kind));
    const std::vector<Breach> breaches = checkPlan(made, m_town.context());
    QVERIFY2(rulesOf(breaches).isEmpty(), qPrintable(textOf(breaches)));
}

// For the break that it missed, and for the night.
void ReplanTest::comesBackTooLate()
{
    for (const int back : {460, 700}) {
        const Plan made = again(130, {{.team = m_plan.teams[3].id, .back = at(m_plan, back)}}).value().plan;
        const std::vector<Breach> breaches = checkPlan(made, m_town.context());
        QVERIFY2(rulesOf(breaches).isEmpty(), qPrintable(textOf(breaches)));
    }
}

void ReplanTest::orderedBreaksAreHeld()
{
    PlanRequest request = requestOf(4);
    const Shift &shift = request.shift;
    request.orders.breaks = {{.team = {},
                              .minutes = 40,
                              .from = shift.from.addSecs(200 * 60),
                              .to = shift.from.addSecs(330 * 60),
                              .places = {{.name = QStringLiteral("Station"), .point = corner(2, 2)},
                                         {.name = QStringLiteral("Canteen"), .point = corner(9, 9)}}}};
    const Plan plan = makePlan(request, m_town.hotspots, m_town.context(), Now).value();
    for (const int minute : {100, 400}) { // before the breaks, and after
        const Replan made =
            again(plan, {.at = at(plan, minute), .away = {{.team = plan.teams[3].id}}, .seconds = {}}).value();
        QVERIFY(made.plan.orders.breaks == plan.orders.breaks);
        for (size_t team = 0; team < 3; ++team) {
            const Leg rest = *std::ranges::find(plan.teams[team].legs, LegKind::Break, &Leg::kind);
            const Team &now = teamOf(made.plan, plan.teams[team].id);
            QCOMPARE(std::ranges::count(now.legs, LegKind::Break, &Leg::kind), 1);
            const auto kept = std::ranges::find(now.legs, rest.id, &Leg::id);
            QVERIFY(kept != now.legs.end() && kept->arrive == rest.arrive && kept->point == rest.point);
            QVERIFY(!kept->locked);
        }
    }
}

void ReplanTest::forbiddenFromNowOn()
{
    const HotspotId closed = m_town.hotspots.hotspots[0].id;
    const Plan made =
        again(m_plan, {.at = at(m_plan, 120), .forbids = {{.team = {}, .hotspot = closed}}, .seconds = {}})
            .value()
            .plan;
    QVERIFY(std::ranges::contains(made.orders.forbids, closed, &Forbid::hotspot));
    int later = 0;
    for (const Team &team : m_plan.teams)
        for (const Leg &leg : team.legs)
            later += leg.hotspot == closed && leg.arrive > at(m_plan, 150) ? 1 : 0;
    QVERIFY(later > 0);
    for (const Team &team : made.teams)
        for (const Leg &leg : team.legs)
            QVERIFY(leg.hotspot != closed || leg.arrive <= at(made, 150));
}

void ReplanTest::goneBeforeItBegan()
{
    const Plan made = again(0, {{.team = m_plan.teams[3].id}}).value().plan;
    QCOMPARE(made.teams.size(), 3u);
    QVERIFY(!std::ranges::contains(made.teams, m_plan.teams[3].id, &Team::id));
}

void ReplanTest::everybodyGone()
{
    std::vector<Away> away;
    for (const Team &team : m_plan.teams)
        away.push_back({.team = team.id});
    const Plan made = again(130, away).value().plan;
    for (const Team &team : made.teams)
        QCOMPARE(team.legs.size(), begunBy(teamOf(m_plan, team.id), at(m_plan, 130)).size());
}

void ReplanTest::versionAndStatus()
{
    const ReplanRequest request{.at = at(m_plan, 130),
                                .away = {{.team = m_plan.teams[3].id}},
                                .decidedBy = QStringLiteral("PS 77"),
                                .seconds = {}};
    QCOMPARE(again(m_plan, request).value().plan.version, m_plan.version);
    Plan plan = approve(m_plan, m_town.context(), QStringLiteral("Insp 5"), Now).value();
    const Plan approved = again(plan, request).value().plan;
    QCOMPARE(approved.status, PlanStatus::Draft);
    QCOMPARE(approved.version, plan.version + 1);
    QVERIFY(approved.approvedBy.isEmpty());
    plan.status = PlanStatus::Briefed;
    const Plan briefed = again(plan, request).value().plan;
    QCOMPARE(briefed.status, PlanStatus::Briefed);
    QCOMPARE(briefed.version, plan.version + 1);
    QCOMPARE(briefed.approvedBy, QStringLiteral("PS 77"));
    QCOMPARE(briefed.approvedAt, Now);
}

void ReplanTest::refuses()
{
    const auto code = [&](const Plan &plan, const ReplanRequest &request) {
        const Result<Replan> made = again(plan, request);
        return made ? std::optional<Error::Code>() : made.error().code;
    };
    QCOMPARE(code(m_plan, {.at = m_plan.shift.to, .seconds = {}}), Error::Code::Refused);
    QCOMPARE(code(m_plan, {.at = m_plan.shift.from.addSecs(-60), .seconds = {}}), Error::Code::Refused);
    QCOMPARE(code(m_plan, {.at = at(m_plan, 9), .away = {{.team = key<TeamId>(999)}}, .seconds = {}}),
             Error::Code::NotFound);
    QCOMPARE(code(m_plan,
                  {.at = at(m_plan, 9), .away = {{.team = m_plan.teams[0].id, .back = at(m_plan, 8)}}, .seconds = {}}),
             Error::Code::Refused);
    Plan plan = m_plan;
    plan.status = PlanStatus::Briefed;
    QCOMPARE(code(plan, {.at = at(plan, 9), .seconds = {}}), Error::Code::Refused); // nobody decides
    plan.status = PlanStatus::Closed;
    QCOMPARE(code(plan, {.at = at(plan, 9), .seconds = {}}), Error::Code::Conflict);
}

void ReplanTest::sameInputSamePlan()
{
    const Plan one = again(130, {{.team = m_plan.teams[1].id}}).value().plan;
    const Plan two = again(130, {{.team = m_plan.teams[1].id}}).value().plan;
    QVERIFY(differenceOf(one, two).isEmpty());
    QVERIFY(!differenceOf(m_plan, one).isEmpty());
    for (size_t team = 0; team < one.teams.size(); ++team)
        QCOMPARE(legTexts(one.teams[team].legs), legTexts(two.teams[team].legs));
}

QTEST_GUILESS_MAIN(ReplanTest)
#include "tst_plan_replan.moc"
