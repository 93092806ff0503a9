#include "plan/compare.h"
#include "plan/marginal_worth.h"
#include "planner_town.h"

using namespace plan_fixture;

class CompareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void keys_data();
    void keys();
    void moreTeamsAreWorthMore();
    void oneMoreTeamIsNeverLess();
    void shifts();
    void veronaHasNoPairs();
    void endsElsewhere();
    void visitsAnotherSet();
    void nothingToTakeAway();
    void samePlanTwice();
    void figuresAreOfThePlan();
    void changesAndFiguresAreWritten();
    void newPlanSharesNoKey();
    void hoursOfOneMoreTeam();
    void hourWorthIsWhatATeamWouldAdd();
    void fullyVisitedHoursAddNothing();
    void hoursAreHarmCoveredAlone();
    void whoIsBesideAPairCountsOnce();

private:
    [[nodiscard]] Result<ComparedPlan> plan(const Variant &variant) const
    {
        return planVariant(m_plan, variant, m_town.hotspots, m_town.context(), {.seed = 1, .steps = 60}, Now);
    }
    Town m_town;
    Plan m_plan;
};

void CompareTest::initTestCase()
{
    m_plan = makePlan(requestOf(3), m_town.hotspots, m_town.context(), Now).value();
}

void CompareTest::keys_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("name");
    QTest::addRow("same") << "same" << "As it is, planned anew";
    QTest::addRow("team") << " More-Team " << "One more team";
    QTest::addRow("later") << "later:120" << "2 hour(s) later";
    QTest::addRow("earlier") << "earlier:45" << "45 minute(s) earlier";
    QTest::addRow("verona") << "verona" << "Verona only";
    QTest::addRow("nothing") << "" << "";
    QTest::addRow("too long") << "later:721" << "";
    QTest::addRow("no number") << "later:x" << "";
    QTest::addRow("unknown") << "sooner:10" << "";
}

void CompareTest::keys()
{
    QFETCH(QString, key);
    QFETCH(QString, name);
    const Result<Variant> variant = variantFromKey(key);
    QCOMPARE(variant.has_value(), !name.isEmpty());
    if (variant)
        QCOMPARE(nameOf(*variant), name);
    else
        QCOMPARE(variant.error().code, Error::Code::Refused);
}

void CompareTest::moreTeamsAreWorthMore()
{
    const ComparedPlan same = plan({}).value();
    const ComparedPlan more = plan({.kind = VariantKind::MoreTeam}).value();
    const ComparedPlan fewer = plan({.kind = VariantKind::FewerTeam}).value();
    const ComparedPlan pair = plan({.kind = VariantKind::MorePair}).value();
    QVERIFY(more.figures.worth > same.figures.worth);
    QVERIFY(fewer.figures.worth < same.figures.worth);
    // A pair ties one more uniform team, so that it need not be worth more.
    QCOMPARE(pair.figures.personHours, same.figures.personHours + 16);
    QCOMPARE(std::ranges::count(pair.plan.teams, Mode::Plain, &Team::mode), 2);
    QCOMPARE(more.plan.teams.size(), 5u);
    QCOMPARE(more.figures.personHours, same.figures.personHours + 16);
    QVERIFY(more.figures.worthPerHour() < same.figures.worthPerHour()); // each further team adds less
}

// Where nearly every place has its visits already, all that one more team brings is less than what may be given to be unpredictable.
void CompareTest::oneMoreTeamIsNeverLess()
{
    HotspotSet few = m_town.hotspots;
    few.hotspots.resize(4);
    for (const quint64 seed : {1, 2, 3, 4}) {
        PlanRequest request = requestOf(seed);
        request.plainTeams = 0;
        request.uniformTeams = 4;
        request.orders.unpredictableLoss = 0.1;
        const Plan full = makePlan(request, few, m_town.context(), Now).value();
        const ComparedPlan more =
            planVariant(full, {.kind = VariantKind::MoreTeam}, few, m_town.context(), {.seed = seed, .steps = 60}, Now)
                .value();
        QVERIFY2(more.figures.worth >= planWorth(full, few), qPrintable(QString::number(seed)));
        QCOMPARE(more.figures.breaches, 0);
    }
}

void CompareTest::shifts()
{
    const ComparedPlan later = plan(variantFromKey(QStringLiteral("later:120")).value()).value();
    QCOMPARE(later.plan.shift.from, m_plan.shift.from.addSecs(7200));
    QCOMPARE(later.plan.shift.minutes(), m_plan.shift.minutes());
    for (const Team &team : later.plan.teams)
        for (const Leg &leg : team.legs)
            QVERIFY(later.plan.shift.contains(leg.arrive));
}

void CompareTest::veronaHasNoPairs()
{
    const ComparedPlan verona = plan({.kind = VariantKind::VeronaOnly}).value();
    QVERIFY(!std::ranges::contains(verona.plan.teams, Mode::Plain, &Team::mode));
    QCOMPARE(verona.plan.teams.size(), 3u);
    QCOMPARE(verona.figures.breaches, 0);
}

void CompareTest::endsElsewhere()
{
    const GridPoint end = corner(11, 11);
    const ComparedPlan other =
        plan({.kind = VariantKind::OtherEnd, .end = end, .endName = QStringLiteral("Depot")}).value();
    QCOMPARE(other.name, QStringLiteral("Ending at Depot"));
    for (const Team &team : other.plan.teams)
        QVERIFY(team.finish == end);
    QCOMPARE(other.figures.breaches, 0);
}

void CompareTest::visitsAnotherSet()
{
    auto set = std::make_shared<HotspotSet>();
    set->id = key<HotspotSetId>(7);
    set->name = QStringLiteral("Winter");
    for (quint32 i = 1; i <= 5; ++i)
        set->hotspots.push_back(hotspot(700 + i, corner(static_cast<int>(i), 5), 10));
    const ComparedPlan other = plan({.kind = VariantKind::OtherSet, .hotspots = set}).value();
    QVERIFY(other.plan.hotspotSet == set->id);
    QVERIFY(other.figures.hotspots <= 5);
    QVERIFY(other.figures.visits > 5);
}

void CompareTest::nothingToTakeAway()
{
    const ComparedPlan verona = plan({.kind = VariantKind::VeronaOnly}).value();
    const Result<ComparedPlan> refused = planVariant(verona.plan, {.kind = VariantKind::FewerPair}, m_town.hotspots,
                                                     m_town.context(), {.seed = 1, .steps = 10}, Now);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Refused);
}

void CompareTest::samePlanTwice()
{
    QCOMPARE(plan({}).value().figures.worth, plan({}).value().figures.worth);
}

void CompareTest::figuresAreOfThePlan()
{
    Plan two;
    two.shift = shiftOf(QDate(2026, 11, 27), QStringLiteral("21:00-01:00"));
    Team team;
    team.id = key<TeamId>(1);
    team.start = team.finish = corner(0, 0);
    team.members = {key<OfficerId>(1), key<OfficerId>(2), key<OfficerId>(3)};
    Hotspot near = hotspot(1, corner(3, 0), 100);
    team.legs = {visit(1, near, two.shift.from.addSecs(1800), 15)};
    two.teams = {team};
    HotspotSet set;
    set.hotspots = {near};
    const VariantFigures figures = figuresOf(two, set, m_town.context());
    QCOMPARE(figures.worth, 100.0);
    QCOMPARE(figures.share,
             100.0 / (100.0 * (1 + 1 - std::exp2(-105.0 / 60)))); // the full worth has a second visit two hours on
    QCOMPARE(figures.hotspots, 1);
    QCOMPARE(figures.visits, 1);
    QCOMPARE(figures.atDose, 0);
    QCOMPARE(figures.neverLongAlone, 0);
    QVERIFY(!figures.predictability); // nobody has seen a night
    QCOMPARE(figures.personHours, 12.0);
    QVERIFY(std::abs(figures.metres - 600) < 1);
    QCOMPARE(figures.worthPerHour(), 100.0 / 12);
}

void CompareTest::changesAndFiguresAreWritten()
{
    ComparedPlan compared;
    compared.figures.worth = 83;
    QCOMPARE(worthChange(compared, 100).value(), -0.17);
    QVERIFY(!worthChange(compared, 0));
    compared.variant.kind = VariantKind::OtherSet;
    QVERIFY(!worthChange(compared, 100)); // the worth of other places
    QCOMPARE(changeText(-0.17), QStringLiteral("−17 %"));
    QCOMPARE(changeText(0.041), QStringLiteral("+4 %"));
    QCOMPARE(changeText(-0.001), QStringLiteral("0 %"));
    QCOMPARE(threeFiguresText(26'633.3).remove(u','), QStringLiteral("26600"));
    QCOMPARE(threeFiguresText(3.14159), QStringLiteral("3.14"));
    QCOMPARE(threeFiguresText(0), QStringLiteral("0"));
}

void CompareTest::newPlanSharesNoKey()
{
    Random ids(5);
    Plan base = m_plan;
    base.status = PlanStatus::Approved;
    base.version = 4;
    Duty duty;
    duty.name = QStringLiteral("Post");
    duty.team = base.teams[1].id;
    base.orders.duties.push_back(duty);
    const Plan fresh = asNewPlan(base, QStringLiteral("What if"), Now, ids);
    QVERIFY(fresh.id != base.id);
    QCOMPARE(fresh.status, PlanStatus::Draft);
    QCOMPARE(fresh.version, 1);
    QVERIFY(fresh.teams[0].linkedUniform == fresh.teams[1].id);
    QVERIFY(fresh.orders.duties[0].team == fresh.teams[1].id);
    for (size_t i = 0; i < base.teams.size(); ++i) {
        QVERIFY(fresh.teams[i].id != base.teams[i].id);
        for (size_t leg = 0; leg < base.teams[i].legs.size(); ++leg)
            QVERIFY(fresh.teams[i].legs[leg].id != base.teams[i].legs[leg].id);
    }
    QCOMPARE(planWorth(fresh, m_town.hotspots), planWorth(base, m_town.hotspots));
}

void CompareTest::hoursOfOneMoreTeam()
{
    const std::vector<HourWorth> hours = marginalWorth(m_plan, m_town.hotspots, m_town.context()).value();
    QCOMPARE(hours.size(), 8u);
    QCOMPARE(hours.front().from, m_plan.shift.from);
    QCOMPARE(hours.back().to, m_plan.shift.to);
    QVERIFY(std::ranges::any_of(hours, [](const HourWorth &hour) { return hour.worth > 0; }));
    Plan shorter = m_plan;
    shorter.shift.to = shorter.shift.from.addSecs(90 * 60);
    const std::vector<HourWorth> two = marginalWorth(shorter, m_town.hotspots, m_town.context()).value();
    QCOMPARE(two.size(), 2u);
    QCOMPARE(two.back().from.secsTo(two.back().to), 1800);
    Plan begun = m_plan;
    begun.orders.settledUntil = begun.shift.from.addSecs(130 * 60);
    const std::vector<HourWorth> left = marginalWorth(begun, m_town.hotspots, m_town.context()).value();
    QCOMPARE(left.size(), 6u); // the two hours that are over are not offered
    QCOMPARE(left.front().from, begun.orders.settledUntil);
    QCOMPARE(left.front().to, begun.shift.from.addSecs(180 * 60));
}

// Nobody is out: the first hour adds what the best of one team's hours adds alone.
void CompareTest::hourWorthIsWhatATeamWouldAdd()
{
    Plan empty = m_plan;
    for (Team &team : empty.teams)
        team.legs.clear();
    const std::vector<HourWorth> all = marginalWorth(empty, m_town.hotspots, m_town.context()).value();
    const std::vector<HourWorth> rest = marginalWorth(m_plan, m_town.hotspots, m_town.context()).value();
    for (size_t hour = 0; hour < all.size(); ++hour)
        QVERIFY(all[hour].worth > rest[hour].worth);
    QVERIFY(std::abs(all.front().worth - all.back().worth) <
            1e-6 * all.front().worth); // hours are not known: all alike
}

void CompareTest::fullyVisitedHoursAddNothing()
{
    Plan full = m_plan;
    full.teams.resize(1);
    full.teams[0].legs.clear();
    quint32 number = 1;
    for (const Hotspot &each : m_town.hotspots.hotspots)
        full.teams[0].legs.push_back(visit(number++, each, full.shift.from, 8 * 60));
    const std::vector<HourWorth> hours = marginalWorth(full, m_town.hotspots, m_town.context()).value();
    for (const HourWorth &hour : hours)
        QCOMPARE(hour.worth, 0.0);
}

void CompareTest::hoursAreHarmCoveredAlone()
{
    Plan empty = m_plan;
    for (Team &team : empty.teams)
        team.legs.clear();
    Plan asked = empty;
    for (const Hotspot &each : m_town.hotspots.hotspots)
        asked.orders.everyTwoHours.push_back(each.id);
    const std::vector<HourWorth> plain = marginalWorth(empty, m_town.hotspots, m_town.context()).value();
    const std::vector<HourWorth> hours = marginalWorth(asked, m_town.hotspots, m_town.context()).value();
    double covered = 0;
    for (const Hotspot &each : m_town.hotspots.hotspots)
        covered += each.score;
    for (size_t hour = 0; hour < hours.size(); ++hour) {
        QVERIFY(hours[hour].worth <= covered); // each at most once in an hour
        QVERIFY(std::abs(hours[hour].worth - plain[hour].worth) < 0.1 * plain[hour].worth);
    }
}

void CompareTest::whoIsBesideAPairCountsOnce()
{
    HotspotSet one = m_town.hotspots;
    one.hotspots.resize(1);
    Plan together = m_plan;
    for (Team &team : together.teams)
        team.legs.clear();
    together.orders.visitCap = 2; // one is left
    together.teams[0].legs = {visit(1, one.hotspots[0], together.shift.from.addSecs(240 * 60), 15)};
    Plan alone = together;
    together.teams[1].legs = {visit(2, one.hotspots[0], together.shift.from.addSecs(240 * 60), 15)};
    const std::vector<HourWorth> hours = marginalWorth(together, one, m_town.context()).value();
    const std::vector<HourWorth> same = marginalWorth(alone, one, m_town.context()).value();
    QVERIFY(hours[0].worth > 0);
    for (size_t hour = 0; hour < hours.size(); ++hour)
        QCOMPARE(hours[hour].worth, same[hour].worth);
}

QTEST_GUILESS_MAIN(CompareTest)
#include "tst_plan_compare.moc"
