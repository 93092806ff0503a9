#include "exercise/borough.h"

#include "core/store/store_fixture.h"
#include "exercise/town.h"
#include "outcome/record.h"
#include "outcome/walks.h"
#include "plan/authority.h"
#include "plan/rules.h"
#include "store/place_repository.h"
#include "store/plan_repository.h"
#include "support/made.h"

#include <algorithm>
#include <set>

using namespace lantern;
using namespace lantern::test;

namespace
{

QDateTime evening(QDate date)
{
    return QDateTime(date, QTime(23, 30), londonZone());
}

} // namespace

class TestExerciseOperations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void officersAndAuthorities();
    void hotspotSetIsRanked();
    void pastShiftsAreLawful();
    void resultsAreLawful();
    void walksHaveEveryState();

private:
    const QDate m_today{2026, 11, 24};
    StoreFixture m_fixture;
    std::unique_ptr<Store> m_store;
};

void TestExerciseOperations::initTestCase()
{
    m_store = m_fixture.create();
    QVERIFY(m_store);
    MADE(fillExercise(*m_store, {.seed = 1, .today = m_today}));
}

void TestExerciseOperations::officersAndAuthorities()
{
    PlanRepository plans(*m_store);
    const auto officers = plans.officers();
    MADE(officers);
    QVERIFY(officers->size() >= 24 && officers->size() <= 30);
    int trained = 0;
    int lapsed = 0;
    for (const Officer &officer : *officers) {
        bool isNumber = false;
        (void)officer.shoulderNumber.toInt(&isNumber);
        QVERIFY(isNumber); // never a name
        for (const Officer::Skill &skill : officer.skills) {
            if (skill.name != SpotterSkill)
                continue;
            ++(officer.has(SpotterSkill, QDate(2026, 11, 27)) ? trained : lapsed);
        }
    }
    QVERIFY(trained >= 8 && trained <= 12);
    QVERIFY(lapsed >= 1);
    const auto authorities = plans.authorities();
    MADE(authorities);
    const GridPoint market = makeTown(1).market;
    const auto covers = [&](QDate night) {
        return std::ranges::any_of(*authorities, [&](const Authority &authority) {
            return authority.from <= evening(night) && evening(night) < authority.to &&
                   contains(authority.area, market);
        });
    };
    QVERIFY(covers(QDate(2026, 11, 27)));
    QVERIFY(covers(QDate(2026, 11, 20)));
    QVERIFY(!covers(QDate(2026, 11, 24)));
}

void TestExerciseOperations::hotspotSetIsRanked()
{
    HotspotRepository repository(*m_store);
    const auto sets = repository.list();
    MADE(sets);
    QCOMPARE(sets->size(), 1u);
    const auto set = repository.load(sets->front().id);
    MADE(set);
    QVERIFY(set->hotspots.size() >= 10);
    for (size_t i = 0; i < set->hotspots.size(); ++i) {
        const Hotspot &hotspot = set->hotspots[i];
        QCOMPARE(hotspot.rank, static_cast<int>(i) + 1);
        QVERIFY(!hotspot.name.isEmpty() && !hotspot.reason.isEmpty());
        QVERIFY(contains(hotspot.outline, hotspot.centre));
        QVERIFY(i == 0 || hotspot.score <= set->hotspots[i - 1].score);
    }
}

void TestExerciseOperations::pastShiftsAreLawful()
{
    PlanRepository repository(*m_store);
    const auto summaries = repository.list();
    MADE(summaries);
    QCOMPARE(summaries->size(), 8u);
    const auto officers = repository.officers();
    const auto authorities = repository.authorities();
    const StreetGraph graph = StreetGraph::build(*PlaceRepository(*m_store).streets());
    for (const PlanSummary &summary : *summaries) {
        QCOMPARE(summary.status, PlanStatus::Closed);
        const int day = summary.shift.operationalDate.dayOfWeek();
        QVERIFY(day == Qt::Friday || day == Qt::Saturday);
        QVERIFY(summary.shift.operationalDate < m_today);
        const Result<Plan> plan = repository.load(summary.id);
        MADE(plan);
        const auto around = repository.plansAround(plan->shift, 24);
        MADE(around);
        const RuleContext context{
            .officers = *officers, .authorities = *authorities, .otherPlans = *around, .graph = &graph};
        for (const Breach &breach : checkPlan(*plan, context))
            QVERIFY2(!breach.blocks, qPrintable(breach.why));
        QVERIFY(std::ranges::contains(plan->teams, Mode::Plain, &Team::mode));
        QVERIFY(std::ranges::contains(plan->teams, Mode::Uniform, &Team::mode));
        QVERIFY(std::ranges::contains(plan->teams, Operation::Vigilant, &Team::operation));
        QVERIFY(std::ranges::contains(plan->teams, Operation::Verona, &Team::operation));
    }
}

void TestExerciseOperations::resultsAreLawful()
{
    PlanRepository plans(*m_store);
    ResultRepository results(*m_store);
    const auto authorities = plans.authorities();
    const auto summaries = plans.list();
    int nil = 0;
    int missed = 0;
    int corrections = 0;
    int dispersals = 0;
    for (const PlanSummary &summary : *summaries) {
        const Plan plan = *plans.load(summary.id);
        size_t visits = 0;
        for (const Team &team : plan.teams)
            visits += static_cast<size_t>(std::ranges::count(team.legs, LegKind::Visit, &Leg::kind));
        const auto standing = results.standing(plan.id);
        MADE(standing);
        QCOMPARE(standing->size(), visits); // every visit has its result, once
        QVERIFY(visits >= 8);
        for (const PatrolResult &result : *standing) {
            MADE(checkResult(result, plan, *authorities));
            nil += result.nil ? 1 : 0;
            missed += result.missed ? 1 : 0;
            corrections += result.corrects.isValid() ? 1 : 0;
            dispersals += result.counts.value(QStringLiteral("s35_dispersal"));
        }
    }
    QVERIFY(nil > 10);
    QVERIFY(missed > 0);
    QVERIFY(corrections > 0);
    QVERIFY(dispersals > 0);
}

void TestExerciseOperations::walksHaveEveryState()
{
    const auto walks = WalkRepository(*m_store).list();
    MADE(walks);
    QCOMPARE(walks->size(), 16u); // four go back to a place
    std::set<ActionState> states;
    const QDateTime now = evening(m_today).toUTC();
    for (const Walk &walk : *walks) {
        const WalkCheck check = checkWalk(walk, now);
        QVERIFY2(check.refused.isEmpty(), qPrintable(check.refused.join(u'|')));
        QVERIFY(!walk.concerns.empty());
        QVERIFY(walk.startedAt < now);
        for (const WalkConcern &concern : walk.concerns)
            for (const WalkAction &action : concern.actions)
                states.insert(action.state);
    }
    QCOMPARE(states.size(), 5u);
    const auto overdue = overdueActions(*m_store, m_today);
    MADE(overdue);
    QVERIFY(std::ranges::contains(*overdue, false, &OverdueAction::awaitingFeedback));
    QVERIFY(std::ranges::contains(*overdue, true, &OverdueAction::awaitingFeedback));
    const auto idsOf = [](const std::vector<OverdueAction> &actions) {
        QStringList ids;
        for (const OverdueAction &one : actions)
            ids.append(one.action.id.toString());
        return ids;
    };
    for (const int most : {1, 3, 1'000})
        QCOMPARE(idsOf(overdueActions(*m_store, m_today, most).value()),
                 idsOf(*overdue).first(std::min<qsizetype>(most, overdue->size())));
}

QTEST_GUILESS_MAIN(TestExerciseOperations)
#include "tst_exercise_operations.moc"
