#include "store/audit.h"
#include "support/made.h"

#include "core/store/operations_fixture.h"
#include "core/store/store_fixture.h"

#include <boost/geometry/algorithms/equals.hpp>

#include <QSqlQuery>

using namespace lantern;
using namespace lantern::test;

class TestStorePlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys();
    void skillsLapse();
    void planComesBack();
    void ordersForBreaksComeBack();
    void hotspotSetComesBack();
    void crewComesBack();
    void savingAgainKeepsKeys();
    void droppedLegsGo();
    void legWithResultsStays();
    void movedLegIsNotLost();
    void keyOfAnotherPlanIsRefused();
    void sameShoulderNumberIsRefused();
    void removals();
    void plansAround_data();
    void plansAround();
    void authorityUnderAResultIsFixed();
    void savesAreAudited();
};

namespace
{

void compare(const Plan &left, const Plan &right)
{
    QCOMPARE(left.id, right.id);
    QCOMPARE(left.name, right.name);
    QCOMPARE(left.shift, right.shift);
    QCOMPARE(left.status, right.status);
    QCOMPARE(left.version, right.version);
    QCOMPARE(left.seed, right.seed);
    QCOMPARE(left.hotspotSet, right.hotspotSet);
    QCOMPARE(left.reachMinutes, right.reachMinutes);
    QCOMPARE(left.worth, right.worth);
    QCOMPARE(left.approvedBy, right.approvedBy);
    QCOMPARE(left.approvedAt, right.approvedAt);
    QCOMPARE(left.teams.size(), right.teams.size());
    for (size_t t = 0; t < left.teams.size(); ++t) {
        const Team &a = left.teams[t];
        const Team &b = right.teams[t];
        QCOMPARE(a.id, b.id);
        QCOMPARE(a.name, b.name);
        QCOMPARE(a.mode, b.mode);
        QCOMPARE(a.operation, b.operation);
        QCOMPARE(a.members, b.members);
        QCOMPARE(a.linkedUniform, b.linkedUniform);
        QCOMPARE(a.start, b.start);
        QCOMPARE(a.finish, b.finish);
        QCOMPARE(a.startName, b.startName);
        QCOMPARE(a.finishName, b.finishName);
        QCOMPARE(a.legs.size(), b.legs.size());
        for (size_t l = 0; l < a.legs.size(); ++l) {
            QCOMPARE(a.legs[l].id, b.legs[l].id);
            QCOMPARE(a.legs[l].kind, b.legs[l].kind);
            QCOMPARE(a.legs[l].hotspot, b.legs[l].hotspot);
            QCOMPARE(a.legs[l].placeName, b.legs[l].placeName);
            QCOMPARE(a.legs[l].point, b.legs[l].point);
            QCOMPARE(a.legs[l].arrive, b.legs[l].arrive);
            QCOMPARE(a.legs[l].depart, b.legs[l].depart);
            QCOMPARE(a.legs[l].locked, b.legs[l].locked);
            QCOMPARE(a.legs[l].reason, b.legs[l].reason);
        }
    }
}

} // namespace

void TestStorePlans::keys()
{
    for (const Mode mode : {Mode::Uniform, Mode::Plain, Mode::Mixed})
        QCOMPARE(modeFromKey(toKey(mode)), mode);
    for (const Operation operation :
         {Operation::Vigilant, Operation::Verona, Operation::ProtectiveSecurity, Operation::Event, Operation::Other})
        QCOMPARE(operationFromKey(toKey(operation)), operation);
    for (const PlanStatus status : {PlanStatus::Draft, PlanStatus::Approved, PlanStatus::Briefed, PlanStatus::Closed})
        QCOMPARE(planStatusFromKey(toKey(status)), status);
    for (const LegKind kind : {LegKind::Visit, LegKind::Break})
        QCOMPARE(legKindFromKey(toKey(kind)), kind);
    QVERIFY(!modeFromKey(u"Plain"));
    QVERIFY(!planStatusFromKey(u""));
}

void TestStorePlans::skillsLapse()
{
    const Night night;
    QVERIFY(night.spotter.has(QStringLiteral("spotter"), QDate(2027, 3, 31)));
    QVERIFY(!night.spotter.has(QStringLiteral("spotter"), QDate(2027, 4, 1)));
    QVERIFY(night.spotter.has(QStringLiteral("driver"), QDate(2050, 1, 1)));
    QVERIFY(!night.sergeant.has(QStringLiteral("driver"), QDate(2026, 1, 1)));
}

void TestStorePlans::planComesBack()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    QVERIFY(store);
    Night night;
    MADE(night.saveInto(*store));
    const Result<Plan> loaded = PlanRepository(*store).load(night.plan.id);
    MADE(loaded);
    compare(*loaded, night.plan);
    const auto list = PlanRepository(*store).list();
    MADE(list);
    QCOMPARE(list->size(), 1u);
    QCOMPARE(list->front().teams, 2);
    QCOMPARE(list->front().legs, 5);
    QCOMPARE(list->front().status, PlanStatus::Approved);
    QCOMPARE(PlanRepository(*store).load(night.id<PlanId>()).error().code, Error::Code::NotFound);
}

void TestStorePlans::ordersForBreaksComeBack()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    QVERIFY(store);
    Night night;
    const QDateTime from = night.plan.shift.from.addSecs(3600);
    night.plan.orders.breaks = {{.team = {}, .minutes = 30, .from = from, .to = from.addSecs(7200)},
                                {.team = night.plan.teams[1].id,
                                 .minutes = 45,
                                 .from = from,
                                 .to = from.addSecs(5400),
                                 .places = {{.name = QStringLiteral("Fen Station"), .point = {530120, 180000}},
                                            {.name = QStringLiteral("Canteen \"B\""), .point = {530200.5, 180100}}}}};
    night.plan.orders.avoid = Street::Trait::Subway | Street::Trait::Unlit;
    MADE(night.saveInto(*store));
    const Result<Plan> loaded = PlanRepository(*store).load(night.plan.id);
    MADE(loaded);
    QVERIFY(loaded->orders == night.plan.orders);
    // As it was stored before breaks could be ordered.
    const PlanOrders before = planOrdersFromKey(QStringLiteral(R"({"duties":[],"visitCap":3})"));
    QVERIFY(before.breaks.empty());
    QVERIFY(!before.avoid);
    QCOMPARE(planOrdersFromKey(QStringLiteral(R"({"avoid":["unlit","one-way"]})")).avoid,
             Street::Traits(Street::Trait::Unlit));
    QCOMPARE(before.visitCap, 3);
}

void TestStorePlans::hotspotSetComesBack()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    QVERIFY(store);
    Night night;
    HotspotRepository repository(*store);
    MADE(repository.save(night.set));
    night.set.hotspots.pop_back();
    night.set.name = QStringLiteral("Winter");
    MADE(repository.save(night.set));
    const Result<HotspotSet> loaded = repository.load(night.set.id);
    MADE(loaded);
    QCOMPARE(loaded->name, QStringLiteral("Winter"));
    QCOMPARE(loaded->weight, Weight::Count);
    QCOMPARE(loaded->period, night.set.period);
    QCOMPARE(loaded->createdAt, night.set.createdAt);
    QCOMPARE(loaded->cellWidthMetres, 120.0);
    QCOMPARE(loaded->hotspots.size(), 2u);
    for (size_t i = 0; i < 2; ++i) {
        QCOMPARE(loaded->hotspots[i].id, night.set.hotspots[i].id);
        QCOMPARE(loaded->hotspots[i].rank, static_cast<int>(i) + 1);
        QCOMPARE(loaded->hotspots[i].score, night.set.hotspots[i].score);
        QCOMPARE(loaded->hotspots[i].centre, night.set.hotspots[i].centre);
        QCOMPARE(loaded->hotspots[i].edited, i == 1);
        QVERIFY(boost::geometry::equals(loaded->hotspots[i].outline, night.set.hotspots[i].outline));
    }
    const auto list = repository.list();
    MADE(list);
    QCOMPARE(list->size(), 1u);
    QCOMPARE(list->front().hotspots, 2);
}

void TestStorePlans::crewComesBack()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    QVERIFY(store);
    Night night;
    MADE(night.saveInto(*store));
    const Authority authority = night.authority();
    MADE(PlanRepository(*store).saveAuthority(authority));
    const auto officers = PlanRepository(*store).officers();
    MADE(officers);
    QCOMPARE(officers->size(), 2u);
    QCOMPARE(officers->front().shoulderNumber, QStringLiteral("1102")); // by shoulder number
    QCOMPARE(officers->back().skills, night.spotter.skills);
    const auto authorities = PlanRepository(*store).authorities();
    MADE(authorities);
    QCOMPARE(authorities->size(), 1u);
    QCOMPARE(authorities->front().from, authority.from);
    QCOMPARE(authorities->front().to, authority.to);
    QVERIFY(authorities->front().regardsRights);
    QCOMPARE(authorities->front().grantedByRank, QStringLiteral("inspector"));
    QVERIFY(boost::geometry::equals(authorities->front().area, authority.area));
}

void TestStorePlans::savingAgainKeepsKeys()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    QVERIFY(store);
    Night night;
    MADE(night.saveInto(*store));
    MADE(ResultRepository(*store).append(night.result()));
    night.plan.version = 4;
    night.plan.teams[1].legs[1].arrive = Night::at(23, 0);
    std::swap(night.plan.teams[0], night.plan.teams[1]);
    MADE(PlanRepository(*store).save(night.plan));
    compare(*PlanRepository(*store).load(night.plan.id), night.plan);
    QCOMPARE(ResultRepository(*store).standing(night.plan.id)->size(), 1u);
}

void TestStorePlans::droppedLegsGo()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    QVERIFY(store);
    Night night;
    MADE(night.saveInto(*store));
    night.plan.teams.erase(night.plan.teams.begin());
    night.plan.teams[0].legs.erase(night.plan.teams[0].legs.begin());
    MADE(PlanRepository(*store).save(night.plan));
    compare(*PlanRepository(*store).load(night.plan.id), night.plan);
}

void TestStorePlans::legWithResultsStays()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    QVERIFY(store);
    Night night;
    MADE(night.saveInto(*store));
    MADE(ResultRepository(*store).append(night.result(1, 1)));
    const Plan whole = night.plan;
    night.plan.name = QStringLiteral("changed");
    night.plan.teams[1].legs.erase(night.plan.teams[1].legs.begin() + 1);
    const Result<void> saved = PlanRepository(*store).save(night.plan);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, Error::Code::Refused);
    QVERIFY(saved.error().message.contains(QStringLiteral("Place 2")));
    compare(*PlanRepository(*store).load(whole.id), whole); // nothing of the refused save stays
    QCOMPARE(PlanRepository(*store).remove(whole.id).error().code, Error::Code::Refused);
}

void TestStorePlans::movedLegIsNotLost()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    QVERIFY(store);
    Night night;
    MADE(night.saveInto(*store));
    night.plan.teams[1].legs.push_back(night.plan.teams[0].legs[0]);
    night.plan.teams.erase(night.plan.teams.begin()); // its team goes, the leg does not
    MADE(PlanRepository(*store).save(night.plan));
    compare(*PlanRepository(*store).load(night.plan.id), night.plan);
}

void TestStorePlans::keyOfAnotherPlanIsRefused()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    QVERIFY(store);
    Night night;
    MADE(night.saveInto(*store));
    Plan copy = night.plan;
    copy.id = night.id<PlanId>();
    QCOMPARE(PlanRepository(*store).save(copy).error().code, Error::Code::Conflict);
    compare(*PlanRepository(*store).load(night.plan.id), night.plan);
    Plan twice = night.plan;
    twice.teams[1].legs.push_back(twice.teams[1].legs[0]);
    QCOMPARE(PlanRepository(*store).save(twice).error().code, Error::Code::Refused);
    Plan keyless = night.plan;
    keyless.teams[0].id = {};
    QCOMPARE(PlanRepository(*store).save(keyless).error().code, Error::Code::Refused);
}

void TestStorePlans::sameShoulderNumberIsRefused()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    QVERIFY(store);
    Night night;
    MADE(PlanRepository(*store).saveOfficer(night.spotter));
    Officer other = night.spotter;
    other.id = night.id<OfficerId>();
    QCOMPARE(PlanRepository(*store).saveOfficer(other).error().code, Error::Code::Conflict);
    other.shoulderNumber = QStringLiteral(" ");
    QCOMPARE(PlanRepository(*store).saveOfficer(other).error().code, Error::Code::Refused);
    QCOMPARE(PlanRepository(*store).officers()->size(), 1u);
}

void TestStorePlans::removals()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    QVERIFY(store);
    Night night;
    MADE(night.saveInto(*store));
    QCOMPARE(HotspotRepository(*store).remove(night.set.id).error().code, Error::Code::Refused);
    MADE(PlanRepository(*store).remove(night.plan.id));
    QVERIFY(PlanRepository(*store).list()->empty());
    QCOMPARE(PlanRepository(*store).remove(night.plan.id).error().code, Error::Code::NotFound);
    MADE(HotspotRepository(*store).remove(night.set.id));
    QCOMPARE(HotspotRepository(*store).load(night.set.id).error().code, Error::Code::NotFound);
}

void TestStorePlans::plansAround_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("hours");
    QTest::addColumn<int>("within");
    QTest::addColumn<bool>("found");
    QTest::newRow("the same night") << QDate(2026, 11, 27) << "21:00-05:00" << 0 << true;
    QTest::newRow("ends where the other starts") << QDate(2026, 11, 28) << "05:00-13:00" << 0 << false;
    QTest::newRow("one hour later, eleven hours around") << QDate(2026, 11, 28) << "06:00-13:00" << 11 << true;
    QTest::newRow("eleven hours later") << QDate(2026, 11, 28) << "16:00-23:00" << 11 << false;
    QTest::newRow("ten hours later") << QDate(2026, 11, 28) << "15:00-23:00" << 11 << true;
    QTest::newRow("the day before") << QDate(2026, 11, 26) << "21:00-05:00" << 11 << false;
}

void TestStorePlans::plansAround()
{
    QFETCH(const QDate, date);
    QFETCH(const QString, hours);
    QFETCH(const int, within);
    QFETCH(const bool, found);
    const StoreFixture fixture;
    const auto store = fixture.create();
    QVERIFY(store);
    Night night;
    MADE(night.saveInto(*store));
    const auto plans = PlanRepository(*store).plansAround(*makeShift(date, hours), within);
    MADE(plans);
    QCOMPARE(!plans->empty(), found);
}

void TestStorePlans::authorityUnderAResultIsFixed()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    QVERIFY(store);
    Night night;
    MADE(night.saveInto(*store));
    Authority authority = night.authority();
    MADE(PlanRepository(*store).saveAuthority(authority));
    authority.grounds = QStringLiteral("said better");
    MADE(PlanRepository(*store).saveAuthority(authority));
    PatrolResult result = night.result();
    result.authority = authority.id;
    MADE(ResultRepository(*store).append(result));
    authority.to = authority.to.addSecs(3600);
    QCOMPARE(PlanRepository(*store).saveAuthority(authority).error().code, Error::Code::Refused);
    QCOMPARE(PlanRepository(*store).authorities()->front().to, Night::at(3, 0));
}

void TestStorePlans::savesAreAudited()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    QVERIFY(store);
    Night night;
    MADE(night.saveInto(*store));
    const auto entries = auditEntries(*store, 1);
    MADE(entries);
    QCOMPARE(entries->front().action, QStringLiteral("plan.save"));
    QCOMPARE(entries->front().subject, night.plan.id.toString());
    const qint64 rows = entries->front().number;
    Plan keyless = night.plan;
    keyless.id = {};
    QVERIFY(!PlanRepository(*store).save(keyless));
    QCOMPARE(auditEntries(*store, 1)->front().number, rows); // a refused save leaves no trace
    QVERIFY(verify(*store)->ok());
}

QTEST_GUILESS_MAIN(TestStorePlans)
#include "tst_store_plans.moc"
