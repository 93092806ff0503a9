#include "plan/certificate.h"
#include "plan/compare.h"
#include "plan/edit_orders.h"
#include "plan/explain.h"
#include "plan/replan.h"
#include "plan/request_like.h"
#include "plan/trade_off.h"
#include "planner_town.h"

using namespace plan_fixture;

// A plan that was planned anew on the night: what is done stays, whoever plans it again.
class SettledTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void replanningSettles();
    void improvingLeavesWhatIsDone_data();
    void improvingLeavesWhatIsDone();
    void comparingLeavesWhatIsDone();
    void whatWasOutIsNotTakenAway();
    void theCurveLeavesWhatIsDone();
    void theCertificateIsOfTheRest();
    void anotherNightIsFree();
    void anEarlierTimeIsSaid();
    void aNewTeamHasItsBreak();
    void explainsWhatIsDone();

private:
    [[nodiscard]] Plan replanned(const std::vector<Away> &away) const
    {
        return replan(m_plan, m_town.hotspots, m_town.context(), {.at = m_at, .away = away, .seconds = {}}, Now)
            .value()
            .plan;
    }
    [[nodiscard]] Plan improved(const Plan &plan, quint64 seed) const
    {
        PlanRequest request = requestLike(plan);
        request.seed = seed;
        request.steps = 200;
        request.improves = true;
        return makePlan(request, m_town.hotspots, m_town.context(), Now, &plan).value();
    }
    void checkSameUntil(const Plan &before, const Plan &after) const;

    Town m_town;
    Plan m_plan; // Pair A with Team 1, Team 2, Team 3
    QDateTime m_at;
};

namespace
{

QString legText(const Leg &leg)
{
    return leg.id.toString() + leg.placeName + leg.arrive.toString(Qt::ISODate) + leg.depart.toString(Qt::ISODate) +
           leg.reason + (leg.locked ? u'L' : u' ');
}

QStringList begunBy(const Team &team, const QDateTime &instant)
{
    QStringList texts;
    for (const Leg &leg : team.legs)
        if (leg.arrive <= instant)
            texts.append(legText(leg));
    return texts;
}

} // namespace

void SettledTest::initTestCase()
{
    m_plan = makePlan(requestOf(3), m_town.hotspots, m_town.context(), Now).value();
    m_at = m_plan.shift.from.addSecs(130 * 60);
}

void SettledTest::checkSameUntil(const Plan &before, const Plan &after) const
{
    for (const Team &team : before.teams) {
        const auto same = std::ranges::find(after.teams, team.id, &Team::id);
        QVERIFY(same != after.teams.end());
        QCOMPARE(begunBy(*same, m_at), begunBy(team, m_at));
        QCOMPARE(same->to, team.to);
    }
}

void SettledTest::replanningSettles()
{
    const Plan made = replanned({{.team = m_plan.teams[3].id, .back = m_at.addSecs(3600)}});
    QCOMPARE(made.orders.settledUntil, m_at);
    QCOMPARE(made.orders.backAt.size(), 1u);
    QVERIFY(planOrdersFromKey(toKey(made.orders)) == made.orders);
    // A later one moves it on.
    const QDateTime later = m_at.addSecs(2 * 3600);
    const Plan again =
        replan(made, m_town.hotspots, m_town.context(), {.at = later, .away = {}, .seconds = {}}, Now).value().plan;
    QCOMPARE(again.orders.settledUntil, later);
    QVERIFY(again.orders.backAt.empty());
}

void SettledTest::improvingLeavesWhatIsDone_data()
{
    QTest::addColumn<int>("gone");
    QTest::addColumn<bool>("comesBack");
    QTest::newRow("nobody") << -1 << false;
    for (int gone = 0; gone < 4; ++gone) {
        QTest::addRow("team %d", gone) << gone << false;
        QTest::addRow("team %d, and back", gone) << gone << true;
    }
}

void SettledTest::improvingLeavesWhatIsDone()
{
    QFETCH(const int, gone);
    QFETCH(const bool, comesBack);
    std::vector<Away> away;
    const QDateTime back = m_at.addSecs(5400);
    if (gone >= 0)
        away.push_back({.team = m_plan.teams[static_cast<size_t>(gone)].id, .back = comesBack ? back : QDateTime()});
    const Plan plan = replanned(away);
    for (const quint64 seed : {4, 5}) {
        const Plan better = improved(plan, seed);
        checkSameUntil(plan, better);
        QVERIFY(better.worth >= (1 - plan.orders.unpredictableLoss) * plan.worth);
        for (const Away &who : away) {
            const auto team = std::ranges::find(better.teams, who.team, &Team::id);
            for (const Leg &leg : team->legs)
                QVERIFY(leg.arrive <= m_at || (comesBack && leg.arrive >= back));
        }
        const std::vector<Breach> before = checkPlan(plan, m_town.context());
        const std::vector<Breach> after = checkPlan(better, m_town.context());
        QVERIFY2(after.size() <= before.size(), qPrintable(textOf(after)));
    }
}

void SettledTest::comparingLeavesWhatIsDone()
{
    const Plan plan = replanned({{.team = m_plan.teams[3].id}});
    for (const VariantKind kind : {VariantKind::Same, VariantKind::MoreTeam}) {
        const ComparedPlan made =
            planVariant(plan, {.kind = kind}, m_town.hotspots, m_town.context(), {.seed = 3, .steps = 100}, Now)
                .value();
        checkSameUntil(plan, made.plan);
        QCOMPARE(made.plan.teams.size(), plan.teams.size() + (kind == VariantKind::MoreTeam ? 1 : 0));
        if (kind == VariantKind::MoreTeam)
            for (const Leg &leg : made.plan.teams.back().legs)
                QVERIFY(leg.arrive >= m_at);
    }
}

void SettledTest::whatWasOutIsNotTakenAway()
{
    const Plan plan = replanned({{.team = m_plan.teams[3].id}});
    for (const Variant &variant :
         {Variant{.kind = VariantKind::FewerTeam}, Variant{.kind = VariantKind::FewerPair},
          Variant{.kind = VariantKind::VeronaOnly}, Variant{.kind = VariantKind::Shifted, .minutes = 60}}) {
        const auto made = planVariant(plan, variant, m_town.hotspots, m_town.context(), {.seed = 3, .steps = 20}, Now);
        QCOMPARE(made.error().code, Error::Code::Refused);
    }
}

void SettledTest::theCurveLeavesWhatIsDone()
{
    const Plan plan = replanned({{.team = m_plan.teams[3].id}});
    const auto points = tradeOff(requestLike(plan), m_town.hotspots, m_town.context(), Now, &plan).value();
    for (const TradeOffPoint &point : points)
        checkSameUntil(plan, point.plan);
}

void SettledTest::theCertificateIsOfTheRest()
{
    const Plan plan = replanned({{.team = m_plan.teams[3].id}});
    const Plan better = improved(plan, 4);
    const auto own = certificateOf(plan, m_town.hotspots, m_town.context(), {.iterations = 20});
    QVERIFY2(own, qPrintable(own ? QString() : own.error().message));
    const auto other = certificateOf(better, m_town.hotspots, m_town.context(), {.iterations = 20});
    QVERIFY2(other, qPrintable(other ? QString() : other.error().message));
    // What can be had of the rest bounds both, whichever is asked about.
    QVERIFY(other->value <= own->bound + 1e-6);
    QVERIFY(own->value <= other->bound + 1e-6);
}

void SettledTest::anotherNightIsFree()
{
    const Plan plan = replanned({{.team = m_plan.teams[3].id, .back = m_at.addSecs(3600)}});
    Shift next = plan.shift;
    next.operationalDate = next.operationalDate.addDays(1);
    next.from = next.from.addDays(1);
    next.to = next.to.addDays(1);
    const PlanOrders orders = ordersForNight(plan, next);
    QVERIFY(!orders.settledUntil.isValid());
    QVERIFY(orders.backAt.empty());
}

void SettledTest::anEarlierTimeIsSaid()
{
    const Plan settled = replanned({});
    const auto notesAt = [&](const QDateTime &at) {
        return replan(settled, m_town.hotspots, m_town.context(), {.at = at, .seconds = {}}, Now).value().notes;
    };
    const auto says = [](const QStringList &notes) {
        return std::ranges::any_of(notes, [](const QString &note) { return note.contains(QStringLiteral("settled")); });
    };
    QVERIFY(says(notesAt(m_at.addSecs(-1800))));
    QVERIFY(!says(notesAt(m_at)));
    QVERIFY(!says(notesAt(m_at.addSecs(1800))));
}

void SettledTest::aNewTeamHasItsBreak()
{
    const QDateTime early = m_plan.shift.from.addSecs(3600); // seven hours are left
    for (const bool isOrdered : {false, true}) {
        Plan plan = m_plan;
        if (isOrdered)
            plan.orders.breaks = {{.team = {},
                                   .minutes = 30,
                                   .from = early.addSecs(3600),
                                   .to = early.addSecs(4 * 3600),
                                   .places = {{.name = QStringLiteral("Canteen"), .point = corner(5, 5)}}}};
        const Plan settled =
            replan(plan, m_town.hotspots, m_town.context(), {.at = early, .seconds = {}}, Now).value().plan;
        const ComparedPlan made = planVariant(settled, {.kind = VariantKind::MoreTeam}, m_town.hotspots,
                                              m_town.context(), {.seed = 3, .steps = 100}, Now)
                                      .value();
        QCOMPARE(made.plan.teams.size(), settled.teams.size() + 1);
        const Team &team = made.plan.teams.back();
        QCOMPARE(team.from, early);
        const auto rest = std::ranges::find(team.legs, LegKind::Break, &Leg::kind);
        QVERIFY(rest != team.legs.end());
        QVERIFY(!rest->locked);
        QVERIFY(rest->arrive >= early && rest->depart <= m_plan.shift.to);
        QCOMPARE(rest->placeName, isOrdered ? QStringLiteral("Canteen") : team.startName);
        QCOMPARE(rest->arrive.secsTo(rest->depart), isOrdered ? 1800 : 2700);
        for (const Breach &breach : checkPlan(made.plan, m_town.context()))
            QVERIFY2(breach.team != team.id || !breach.blocks, qPrintable(breach.why));
    }
}

void SettledTest::explainsWhatIsDone()
{
    const Plan plan = replanned({});
    const auto explainer = PlanExplainer::make(plan, m_town.hotspots, m_town.context()).value();
    int done = 0;
    for (const Team &team : plan.teams) {
        for (const Leg &leg : team.legs) {
            const Result<VisitExplanation> told = explainer->visit(leg.id);
            if (!told)
                continue; // a break
            QCOMPARE(told->isDone, leg.arrive <= m_at);
            done += told->isDone ? 1 : 0;
            QCOMPARE(told->insteadText.contains(QStringLiteral("Already done")), told->isDone);
            QVERIFY(!told->isDone || (told->moved.empty() && !told->instead));
        }
    }
    QVERIFY(done > 0);
    for (const Hotspot &hotspot : m_town.hotspots.hotspots) {
        const AbsenceExplanation told = explainer->absence(hotspot.id).value();
        for (const AbsenceExplanation::Way &way : told.ways) {
            QVERIFY(way.arrive >= m_at);
            for (const Leg &leg : way.displaced)
                QVERIFY(leg.arrive > m_at);
        }
    }
}

QTEST_MAIN(SettledTest)
#include "tst_plan_settled.moc"
