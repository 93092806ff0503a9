#include "drawn_shift.h"
#include "plan/replan.h"

using namespace plan_fixture;

namespace
{

std::vector<Leg> begunBy(const Team &team, const QDateTime &instant)
{
    std::vector<Leg> legs = team.legs;
    std::erase_if(legs, [&](const Leg &leg) { return leg.arrive > instant; });
    return legs;
}

// A duty may be left undone for want of the team that is away; anything else the plan had before, or it may not have.
bool isNew(const Breach &breach, const std::vector<Breach> &before, bool isAnyAway)
{
    const bool isOfDuty = breach.rule == QLatin1String("duty") || breach.rule == QLatin1String("clash");
    return !(isOfDuty && isAnyAway) && !std::ranges::contains(before, breach.rule, &Breach::rule);
}

// Of a pair whose uniform team left: what it has begun is judged by where that team went instead, and what it has locked may be where no
// other uniform team can be.
bool isLeftAlone(const Breach &breach, const Plan &plan, const ReplanRequest &request)
{
    const auto pair = std::ranges::find(plan.teams, breach.team, &Team::id);
    if (breach.rule != QLatin1String("reach") || pair == plan.teams.end() ||
        !std::ranges::contains(request.away, pair->linkedUniform, &Away::team))
        return false;
    const auto leg = std::ranges::find(pair->legs, breach.leg, &Leg::id);
    if (leg == pair->legs.end())
        return false;
    const auto next = leg + 1; // to which it may be on its way
    return leg->locked || leg->arrive <= request.at || (next != pair->legs.end() && next->locked);
}

void mustKeepWhatStands(const Plan &plan, const Plan &made, const ReplanRequest &request, const QString &notes)
{
    for (const Team &team : plan.teams) {
        const std::vector<Leg> begun = begunBy(team, request.at);
        const auto after = std::ranges::find(made.teams, team.id, &Team::id);
        if (after == made.teams.end()) {
            RC_ASSERT(begun.empty());
            continue;
        }
        RC_ASSERT(after->legs.size() >= begun.size());
        RC_ASSERT(std::ranges::equal(begun, std::span(after->legs).first(begun.size()), isSame));
        RC_ASSERT(std::ranges::is_sorted(after->legs, {}, &Leg::arrive));
        const bool isAway = std::ranges::any_of(
            request.away, [&](const Away &away) { return away.team == team.id || away.team == team.linkedUniform; });
        for (const Leg &leg : team.legs) {
            const bool isKept = std::ranges::any_of(after->legs, [&](const Leg &other) { return isSame(leg, other); });
            // Who is away loses what is locked, which is said, and has a break that it missed later.
            const bool isSaid = leg.kind == LegKind::Break || notes.contains(team.name);
            RC_ASSERT(!leg.locked || isKept || (isAway && isSaid));
        }
    }
}

} // namespace

class ReplanPropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theRestOfANightIsLawful();
};

void ReplanPropertiesTest::initTestCase()
{
    drawTheSame("seed=1 max_success=100");
}

void ReplanPropertiesTest::theRestOfANightIsLawful()
{
    QVERIFY(rc::check("on the night nothing that stands is changed, and no rule is broken that was not", [] {
        const ShiftCase night(*drawnShift());
        const Result<Plan> drawn = night.plan();
        if (!drawn)
            return;
        const Plan plan = locked(*drawn, *several(0, 3, rc::gen::pair(within(0, 8), within(0, 30))));
        const auto minutes = static_cast<int>(plan.shift.minutes());
        const int minute = *within(0, minutes);
        ReplanRequest request{.at = plan.shift.from.addSecs(minute * qint64{60}), .steps = 10, .seconds = {}};
        const int gone = *within(-1, static_cast<int>(plan.teams.size()));
        const int back = *within(-100, minutes);
        if (gone >= 0)
            request.away = {{.team = plan.teams[static_cast<size_t>(gone)].id}};
        if (gone >= 0 && back >= 0)
            request.away[0].back = request.at.addSecs(back * qint64{60});
        const Result<Replan> made = replan(plan, night.hotspots, night.context(), request, DrawnNow);
        if (!made)
            RC_FAIL(made.error().text().toStdString());
        RC_LOG() << "minute " << minute << "\n"
                 << legsOf(plan) << "\n\n"
                 << made->notes.join(u'\n').toStdString() << "\n"
                 << legsOf(made->plan) << "\n";
        mustKeepWhatStands(plan, made->plan, request, made->notes.join(u'\n'));
        std::vector<Breach> breaches = night.blocking(made->plan);
        const std::vector<Breach> before = night.blocking(plan);
        if (made->plan.teams.empty()) // the last that was there is away before it began
            return;
        std::erase_if(breaches, [&](const Breach &breach) {
            return !isNew(breach, before, gone >= 0) || isLeftAlone(breach, plan, request);
        });
        if (!breaches.empty())
            RC_FAIL(wordsOf(breaches));
    }));
}

QTEST_GUILESS_MAIN(ReplanPropertiesTest)
#include "tst_plan_replan_properties.moc"
