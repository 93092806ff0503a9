#include "plan/explain.h"
#include "planner_town.h"

#include <algorithm>

using namespace plan_fixture;

class ExplainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVisitHasItsReasons();
    void insteadIsTheNextBest();
    void hoursAndMovesCount();
    void lessThanNothingIsNothing();
    void aRepeatRecovers();
    void besideThePair();
    void whatIsNoVisit();
    void absence_data();
    void absence();
    void itTakesTheLeast();
    void itWouldFit();
    void sameAnswerAgain();
};

namespace
{

Result<VisitExplanation> explainVisit(const Plan &plan, const LegId &leg, const HotspotSet &hotspots,
                                      const RuleContext &context)
{
    return PlanExplainer::make(plan, hotspots, context).and_then([&](const auto &told) { return told->visit(leg); });
}

Result<AbsenceExplanation> explainAbsence(const Plan &plan, const HotspotId &hotspot, const HotspotSet &hotspots,
                                          const RuleContext &context)
{
    return PlanExplainer::make(plan, hotspots, context).and_then([&](const auto &told) {
        return told->absence(hotspot);
    });
}

// One team in a street grid, an hour on duty: time for one visit, for the places are far from each other.
struct Hour
{
    StreetGraph graph = streetGrid(30);
    HotspotSet hotspots;
    Plan plan;

    Hour()
    {
        hotspots.id = key<HotspotSetId>(1);
        hotspots.hotspots = {hotspot(1, corner(0, 12), 100), hotspot(2, corner(12, 0), 60)};
        plan.id = key<PlanId>(1);
        plan.shift = shiftOf(QDate(2026, 11, 27), QStringLiteral("22:00-23:00"));
        plan.hotspotSet = hotspots.id;
        Team team;
        team.id = key<TeamId>(1);
        team.name = QStringLiteral("Team 1");
        team.start = team.finish = corner(0, 0);
        team.legs = {visit(1, hotspots.hotspots[0], plan.shift.from.addSecs(20 * 60), 15)};
        plan.teams = {team};
    }
    [[nodiscard]] RuleContext context() const
    {
        return {.officers = {}, .authorities = {}, .otherPlans = {}, .graph = &graph};
    }
    [[nodiscard]] VisitExplanation visitExplained(quint32 leg = 1) const
    {
        const Result<VisitExplanation> told = explainVisit(plan, key<LegId>(leg), hotspots, context());
        if (!told)
            qFatal("%s", qPrintable(told.error().text()));
        return *told;
    }
    [[nodiscard]] AbsenceExplanation absenceExplained(quint32 number = 2) const
    {
        const Result<AbsenceExplanation> told = explainAbsence(plan, key<HotspotId>(number), hotspots, context());
        if (!told)
            qFatal("%s", qPrintable(told.error().text()));
        return *told;
    }
};

} // namespace

void ExplainTest::everyVisitHasItsReasons()
{
    const Town town;
    const Result<Plan> plan = makePlan(requestOf(3), town.hotspots, town.context(), Now);
    QVERIFY2(plan.has_value(), plan ? "" : qPrintable(plan.error().text()));
    const auto explainer = PlanExplainer::make(*plan, town.hotspots, town.context());
    QVERIFY(explainer.has_value());
    const double worth = planWorth(*plan, town.hotspots);
    int visits = 0;
    int alternatives = 0;
    for (size_t team = 0; team < plan->teams.size(); ++team) {
        for (size_t i = 0; i < plan->teams[team].legs.size(); ++i) {
            const Leg &leg = plan->teams[team].legs[i];
            if (leg.kind != LegKind::Visit)
                continue;
            ++visits;
            const Result<VisitExplanation> told = (*explainer)->visit(leg.id);
            QVERIFY2(told.has_value(), told ? "" : qPrintable(told.error().text()));
            QVERIFY(!told->here.isEmpty() && !told->now.isEmpty() && !told->insteadText.isEmpty());
            QVERIFY(told->share <= 1);
            if (told->instead) {
                ++alternatives;
                QVERIFY(!std::ranges::contains(told->instead->visits, leg.hotspot, &Leg::hotspot));
            }
            const bool isLinked = plan->teams[team].linkedUniform.isValid() ||
                                  std::ranges::contains(plan->teams, plan->teams[team].id, &Team::linkedUniform);
            if (isLinked)
                continue;
            Plan without = *plan;
            without.teams[team].legs.erase(without.teams[team].legs.begin() + static_cast<std::ptrdiff_t>(i));
            QVERIFY(std::abs(told->share - (worth - planWorth(without, town.hotspots)) / worth) < 1e-9);
        }
    }
    QVERIFY(visits > 20);
    QVERIFY(alternatives > visits / 2);
}

void ExplainTest::insteadIsTheNextBest()
{
    const VisitExplanation told = Hour().visitExplained();
    QCOMPARE(told.share, 1.0);
    QCOMPARE(told.rank, 1);
    QVERIFY(told.instead.has_value());
    QCOMPARE(told.instead->visits.size(), size_t(1));
    QCOMPARE(told.instead->visits[0].placeName, QStringLiteral("Place 2"));
    QVERIFY(std::abs(told.instead->loss - 0.4) < 1e-6);
    QVERIFY2(told.insteadText.contains(QStringLiteral("Place 2")) && told.insteadText.contains(QStringLiteral("40 %")),
             qPrintable(told.insteadText));
    QVERIFY2(told.now.contains(QStringLiteral("every hour counts alike")), qPrintable(told.now));
}

void ExplainTest::hoursAndMovesCount()
{
    Hour hour;
    hour.plan.shift = shiftOf(QDate(2026, 11, 27), QStringLiteral("21:00-01:00"));
    hour.hotspots.hotspots[0].hourShares.assign(168, 0.5);
    hour.hotspots.hotspots[1].centre = corner(5, 12); // seven minutes away
    const int friday = 4 * 24;
    hour.hotspots.hotspots[0].hourShares[friday + 22] = 2;
    hour.plan.teams[0].legs = {visit(1, hour.hotspots.hotspots[0], hour.plan.shift.from.addSecs(90 * 60), 15),
                               visit(2, hour.hotspots.hotspots[1], hour.plan.shift.from.addSecs(150 * 60), 15)};
    const VisitExplanation told = hour.visitExplained();
    QCOMPARE(told.hourShare, std::optional(2.0));
    const auto moved = [&](int minutes) {
        const auto found = std::ranges::find(told.moved, minutes, &VisitExplanation::Moved::minutes);
        return found == told.moved.end() ? VisitExplanation::Moved() : *found;
    };
    QVERIFY(std::abs(moved(-30).change + 0.375) < 1e-6); // 22:00, half way between two hours
    QVERIFY(std::abs(moved(30).change + 0.375) < 1e-6);  // 23:00
    QVERIFY(std::abs(moved(60).change + 0.75) < 1e-6);   // 23:30
    QCOMPARE(moved(60).busyAt, QStringLiteral("Place 2"));
    QVERIFY(moved(30).busyAt.isEmpty());
    QVERIFY2(told.now.contains(QStringLiteral("75 %")), qPrintable(told.now));
    QVERIFY(std::ranges::contains(told.moved, 30, &VisitExplanation::Moved::minutes));
    // Ten minutes earlier at the other place: half an hour later there would be no time left for the way.
    Leg &next = hour.plan.teams[0].legs[1];
    next.arrive = hour.plan.shift.from.addSecs(135 * 60);
    next.depart = hour.plan.shift.from.addSecs(150 * 60);
    QVERIFY(!std::ranges::contains(hour.visitExplained().moved, 30, &VisitExplanation::Moved::minutes));
}

void ExplainTest::lessThanNothingIsNothing()
{
    // Little is expected at the place before ten, and the later visit there would lose by it.
    Hour hour;
    hour.plan.shift = shiftOf(QDate(2026, 11, 27), QStringLiteral("21:00-01:00"));
    hour.hotspots.hotspots[0].hourShares.assign(168, 1);
    const int friday = 4 * 24;
    hour.hotspots.hotspots[0].hourShares[friday + 23] = 100;
    hour.plan.teams[0].legs = {visit(1, hour.hotspots.hotspots[0], hour.plan.shift.from.addSecs(30 * 60), 10),
                               visit(2, hour.hotspots.hotspots[0], hour.plan.shift.from.addSecs(120 * 60), 15)};
    hour.plan.orders.halfRecoveryMinutes = 5; // half an hour later it still costs next to nothing
    const VisitExplanation told = hour.visitExplained();
    const auto later = std::ranges::find(told.moved, 60, &VisitExplanation::Moved::minutes);
    QVERIFY(later != told.moved.end());
    QVERIFY2(later->change < -1, qPrintable(QString::number(later->change)));
    QVERIFY2(told.now.contains(QStringLiteral("22:30: nothing")), qPrintable(told.now));
}

void ExplainTest::aRepeatRecovers()
{
    Hour hour;
    hour.plan.shift = shiftOf(QDate(2026, 11, 27), QStringLiteral("21:00-01:00"));
    hour.plan.teams[0].legs = {visit(1, hour.hotspots.hotspots[0], hour.plan.shift.from.addSecs(20 * 60), 15),
                               visit(2, hour.hotspots.hotspots[0], hour.plan.shift.from.addSecs(95 * 60), 10)};
    const VisitExplanation told = hour.visitExplained(2);
    QCOMPARE(told.sinceLast, std::optional(60));
    QCOMPARE(told.recovery, 0.5);
    QVERIFY(std::abs(told.dose - 2.0 / 3) < 1e-9);
    QVERIFY(!hour.visitExplained(1).sinceLast.has_value());
}

void ExplainTest::besideThePair()
{
    Hour hour;
    Team pair = hour.plan.teams[0];
    pair.id = key<TeamId>(2);
    pair.name = QStringLiteral("Pair A");
    pair.mode = Mode::Plain;
    pair.linkedUniform = key<TeamId>(1);
    pair.legs[0].id = key<LegId>(2);
    hour.plan.teams.push_back(pair);
    const VisitExplanation beside = hour.visitExplained(1);
    QVERIFY(beside.isBeside);
    QVERIFY(!beside.instead.has_value());
    const VisitExplanation told = hour.visitExplained(2);
    QVERIFY(!told.isBeside);
    QCOMPARE(told.share, 1.0); // both of them gone
    QVERIFY(told.instead.has_value());
    QVERIFY(std::abs(told.instead->loss - 0.4) < 1e-6);
}

void ExplainTest::whatIsNoVisit()
{
    Hour hour;
    hour.plan.teams[0].legs[0].kind = LegKind::Break;
    QCOMPARE(explainVisit(hour.plan, key<LegId>(1), hour.hotspots, hour.context()).error().code, Error::Code::Refused);
    QCOMPARE(explainVisit(hour.plan, key<LegId>(9), hour.hotspots, hour.context()).error().code, Error::Code::NotFound);
    QCOMPARE(explainAbsence(hour.plan, key<HotspotId>(9), hour.hotspots, hour.context()).error().code,
             Error::Code::NotFound);
}

void ExplainTest::absence_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("says");
    QTest::newRow("forbidden") << "forbidden" << "forbidden" << "nobody goes to Place 2";
    QTest::newRow("every team barred") << "barred" << "barred" << "kept away";
    QTest::newRow("at its cap") << "cap" << "at_cap" << "1 visit";
    QTest::newRow("off the streets") << "off" << "displaces" << "250 m";
    QTest::newRow("too far") << "far" << "too_far" << "too far";
    QTest::newRow("nothing there") << "worthless" << "worthless" << "Nothing is expected";
    QTest::newRow("no time") << "locked" << "no_time" << "locked";
    QTest::newRow("displaces") << "" << "displaces" << "in the place of Place 1 22:20";
}

void ExplainTest::absence()
{
    QFETCH(QString, what);
    QFETCH(QString, kind);
    QFETCH(QString, says);
    Hour hour;
    Hotspot &other = hour.hotspots.hotspots[1];
    if (what == QStringLiteral("forbidden"))
        hour.plan.orders.forbids = {{.team = {}, .hotspot = other.id}};
    if (what == QStringLiteral("barred"))
        hour.plan.orders.forbids = {{.team = key<TeamId>(1), .hotspot = other.id}};
    if (what == QStringLiteral("cap"))
        hour.plan.orders.visitCap = 1;
    if (what == QStringLiteral("off"))
        other.centre = {530000 - 400, 180000};
    if (what == QStringLiteral("far"))
        other.centre = corner(29, 29);
    if (what == QStringLiteral("worthless"))
        other.score = 0;
    if (what == QStringLiteral("locked"))
        hour.plan.teams[0].legs[0].locked = true;
    const AbsenceExplanation told = hour.absenceExplained(what == QStringLiteral("cap") ? 1 : 2);
    QCOMPARE(toKey(told.kind), kind);
    QVERIFY2(told.words.contains(says), qPrintable(told.words));
}

void ExplainTest::itTakesTheLeast()
{
    Hour hour;
    // A second team whose visit is worth less: to give that up is the cheaper way.
    hour.hotspots.hotspots.push_back(hotspot(3, corner(1, 13), 80));
    Team second = hour.plan.teams[0];
    second.id = key<TeamId>(2);
    second.name = QStringLiteral("Team 2");
    second.legs = {visit(2, hour.hotspots.hotspots[2], hour.plan.shift.from.addSecs(20 * 60), 15)};
    hour.plan.teams.push_back(second);
    const AbsenceExplanation told = hour.absenceExplained();
    QCOMPARE(told.kind, AbsenceExplanation::Kind::Displaces);
    QCOMPARE(told.ways.size(), size_t(2));
    QCOMPARE(told.ways[0].teamName, QStringLiteral("Team 2"));
    QVERIFY(std::abs(told.ways[0].loss - 20.0 / 180) < 1e-6);
    QVERIFY(std::abs(told.ways[1].loss - 40.0 / 180) < 1e-6);
    QCOMPARE(told.ways[0].displaced.size(), size_t(1));
    QCOMPARE(told.ways[0].displaced[0].id, key<LegId>(2));
}

void ExplainTest::itWouldFit()
{
    Hour hour;
    hour.plan.shift = shiftOf(QDate(2026, 11, 27), QStringLiteral("22:00-02:00"));
    const AbsenceExplanation told = hour.absenceExplained();
    QCOMPARE(told.kind, AbsenceExplanation::Kind::WouldFit);
    QVERIFY(told.ways[0].loss < 0);
    QVERIFY(told.words.startsWith(QStringLiteral("It would fit.")));
}

void ExplainTest::sameAnswerAgain()
{
    const Town town;
    PlanRequest request = requestOf(3, QStringLiteral("21:00-23:00"));
    request.uniformTeams = 2;
    const Result<Plan> plan = makePlan(request, town.hotspots, town.context(), Now);
    QVERIFY(plan.has_value());
    const auto explainer = PlanExplainer::make(*plan, town.hotspots, town.context());
    QVERIFY(explainer.has_value());
    int absent = 0;
    for (const Hotspot &hotspot : town.hotspots.hotspots) {
        const auto told = (*explainer)->absence(hotspot.id);
        QVERIFY(told.has_value());
        QVERIFY(!told->words.isEmpty());
        QCOMPARE((*explainer)->absence(hotspot.id)->words, told->words);
        if (told->kind != AbsenceExplanation::Kind::Displaces)
            continue;
        ++absent;
        for (const AbsenceExplanation::Way &way : told->ways) {
            QVERIFY(way.loss >= told->ways.front().loss);
            QVERIFY(way.arrive >= plan->shift.from && way.arrive < plan->shift.to);
        }
    }
    QVERIFY(absent > 0);
}

QTEST_GUILESS_MAIN(ExplainTest)
#include "tst_plan_explain.moc"
