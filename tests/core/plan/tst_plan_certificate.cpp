#include "plan/certificate.h"
#include "plan/edit.h"
#include "plan/edit_orders.h"
#include "planner_town.h"

using namespace plan_fixture;

namespace
{

constexpr NightBoundBudget Short{.iterations = 60, .seconds = {}};

Plan planWith(const Town &town, qint64 steps, double loss = 0)
{
    PlanRequest request = requestOf(2);
    request.steps = steps;
    request.orders.unpredictableLoss = loss;
    return makePlan(request, town.hotspots, town.context(), Now).value();
}

} // namespace

class CertificateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boundsThePlan();
    void aBetterPlanHasNoLessOfTheBest();
    void boundIsOverEveryOtherPlan();
    void handMadeBreaksAndLongVisits();
    void refusesWhatThePlannerMayNot();
    void refusesWhoIsOutOfReach();
    void ordersAreKept();
    void cancels();
};

void CertificateTest::boundsThePlan()
{
    const Town town;
    const Plan plan = planWith(town, 100);
    const Certificate found = certificateOf(plan, town.hotspots, town.context(), Short).value();
    QVERIFY(found.share > 0.5 && found.share <= 1);
    QVERIFY(found.value <= found.bound);
    QCOMPARE(found.share, found.value / found.bound);
    QVERIFY(found.value <= plan.worth); // ways are paid
    QVERIFY(found.value >= 0.95 * plan.worth);
}

void CertificateTest::aBetterPlanHasNoLessOfTheBest()
{
    const Town town;
    const Plan plan = planWith(town, 100);
    Plan thin = plan;
    std::erase_if(thin.teams[3].legs, [](const Leg &leg) { return leg.kind == LegKind::Visit; });
    const double all = certificateOf(plan, town.hotspots, town.context(), Short)->share;
    const double less = certificateOf(thin, town.hotspots, town.context(), Short)->share;
    QVERIFY2(less < all, qPrintable(QStringLiteral("%1 against %2").arg(less).arg(all)));
}

void CertificateTest::boundIsOverEveryOtherPlan()
{
    const Town town;
    const Plan poor = planWith(town, 1);
    PlanRequest request = requestOf(2);
    request.steps = 300;
    request.orders.unpredictableLoss = 0;
    const Plan good = makePlan(request, town.hotspots, town.context(), Now, &poor).value();
    const double bound = certificateOf(poor, town.hotspots, town.context(), Short)->bound;
    const double best = certificateOf(good, town.hotspots, town.context(), Short)->value;
    QVERIFY2(bound >= best, qPrintable(QStringLiteral("%1 under %2").arg(bound).arg(best)));
}

void CertificateTest::handMadeBreaksAndLongVisits()
{
    const Town town;
    Plan plan = setVisitCap(planWith(town, 50), MostVisitsPerNight).value();
    std::vector<Leg> &legs = plan.teams[3].legs;
    // Alone in the night, with a visit of an hour: the planner makes none longer than the dose.
    std::erase_if(legs, [](const Leg &leg) { return leg.kind == LegKind::Visit; });
    const LegId rest = legs.at(0).id;
    plan = moveLeg(plan, rest, plan.shift.from.addSecs(3 * 3600)).value();
    plan = addVisit(plan, plan.teams[3].id, town.hotspots.hotspots[0], plan.shift.from.addSecs(6 * 3600), 60,
                    key<LegId>(900))
               .value();
    const Result<Certificate> found = certificateOf(plan, town.hotspots, town.context(), Short);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().message));
}

void CertificateTest::refusesWhatThePlannerMayNot()
{
    const Town town;
    const Plan plan = planWith(town, 50);
    const auto visit = std::ranges::find(plan.teams[3].legs, LegKind::Visit, &Leg::kind);
    const Plan hasty = setVisitMinutes(plan, visit->id, 4).value();
    QCOMPARE(certificateOf(hasty, town.hotspots, town.context(), Short).error().code, Error::Code::Refused);
}

void CertificateTest::refusesWhoIsOutOfReach()
{
    const Town town;
    Plan plan = planWith(town, 50);
    QVERIFY(certificateOf(plan, town.hotspots, town.context(), Short));
    // It waits at the start while its pair goes round.
    std::erase_if(plan.teams[1].legs, [](const Leg &leg) { return leg.kind == LegKind::Visit; });
    const Result<Certificate> found = certificateOf(plan, town.hotspots, town.context(), Short);
    QVERIFY(!found);
    QCOMPARE(found.error().code, Error::Code::Refused);
    QVERIFY2(found.error().message.contains(QStringLiteral("reach of its pair")), qPrintable(found.error().message));
}

void CertificateTest::ordersAreKept()
{
    const Town town;
    PlanRequest request = requestOf(2);
    request.orders.unpredictableLoss = 0;
    for (int i = 0; i < 3; ++i)
        request.orders.forbids.push_back({.team = {}, .hotspot = town.hotspots.hotspots[static_cast<size_t>(i)].id});
    const Plan forbidden = makePlan(request, town.hotspots, town.context(), Now).value();
    const double with = certificateOf(forbidden, town.hotspots, town.context(), Short)->bound;
    const double without = certificateOf(planWith(town, 100), town.hotspots, town.context(), Short)->bound;
    QVERIFY(with < without); // the three worst places bring nothing
}

void CertificateTest::cancels()
{
    const Town town;
    std::stop_source stop;
    stop.request_stop();
    const auto found = certificateOf(planWith(town, 10), town.hotspots, town.context(), Short,
                                     {.report = {}, .stop = stop.get_token()});
    QCOMPARE(found.error().code, Error::Code::Cancelled);
}

QTEST_MAIN(CertificateTest)
#include "tst_plan_certificate.moc"
