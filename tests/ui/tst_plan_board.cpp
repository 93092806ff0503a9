#include "geo/coordinates.h"
#include "map/map_model.h"
#include "outcome/record.h"
#include "plan/crew_desk.h"
#include "plan/plan_board.h"
#include "ui/night_fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace lantern;

class TestPlanBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheNight();
    void takesAPlaceOfAnotherSet();
    void reckonsAShiftByItsClocks();
    void editsAreSavedAndUndone();
    void nudgesUndoTogether();
    void refusesWhatCannotBeMeant();
    void refusesAVisitOutOfReach();
    void neverApprovesABreakingPlan();
    void approvesALawfulPlan();
    void plansAndImproves();
    void improvesAroundWhatIsRecorded();
    void swapsOfficers();
    void routesOutliveAnotherHotspotSet();
    void modelsHoldTogether();
    void keepsOfficers_data();
    void keepsOfficers();
    void authorityEndsOnTheTimeline();
    void keepsAuthorities_data();
    void keepsAuthorities();
};

namespace
{

QVariant at(QAbstractListModel *model, int row, const char *role)
{
    return model->data(model->index(row), model->roleNames().key(role));
}

// Waits until the rules have been checked.
bool settled(const PlanBoard &board)
{
    return QTest::qWaitFor([&] { return !board.isChecking() && !board.figures().isEmpty(); }, 20000);
}

} // namespace

void TestPlanBoard::showsTheNight()
{
    const test::OpenNight night(2, 3);
    QVERIFY(night.ready);
    PlanBoard board;
    QVERIFY(board.hasPlan());
    QCOMPARE(board.shiftMinutes(), 480);
    QCOMPARE(board.hourMarks().size(), 9);
    QCOMPARE(board.hourMarks().at(3).toMap().value("text").toString(), QStringLiteral("00:00"));
    QCOMPARE(board.teams()->rowCount(), 2);
    QCOMPARE(board.legs()->rowCount(), 6);
    QCOMPARE(at(board.legs(), 1, "minute").toInt(), 60);
    QCOMPARE(board.clockAt(60), QStringLiteral("22:00"));
    QCOMPARE(board.minuteAt(QStringLiteral("00:30")), 210);
    QCOMPARE(board.minuteAt(QStringLiteral("12:00")), -1);
    QVERIFY(settled(board));
    QVERIFY(board.coveredShare() > 0);
}

// The map may show the hotspots of another set: what is carried from there is the plan's own at that place, or it is said why not.
void TestPlanBoard::takesAPlaceOfAnotherSet()
{
    const test::OpenNight night(2, 3);
    QVERIFY(night.ready);
    PlanBoard board;
    QVERIFY(settled(board));
    const QString foreign = night.store->makeId<HotspotId>().toString();
    const Hotspot &own = night.set.hotspots.back();
    const GeoPoint at = toGeo(own.centre);
    QCOMPARE(board.hotspotLike(foreign, QStringLiteral("Other"), at.latitude, at.longitude).value("hotspot").toString(),
             own.id.toString());
    const GeoPoint away = toGeo({own.centre.easting + 5000, own.centre.northing});
    QCOMPARE(
        board.hotspotLike(foreign, QStringLiteral("Other"), away.latitude, away.longitude).value("name").toString(),
        QStringLiteral("Other"));
    const QSignalSpy failed(Workspace::instance(), &Workspace::failed);
    QVERIFY(!board.addVisit(foreign, 0, 30, 12));
    QCOMPARE(failed.count(), 1);
}

void TestPlanBoard::reckonsAShiftByItsClocks()
{
    const PlanBoard board;
    const auto minutes = [&](const char *night, const char *to) {
        return board.minutesBetween(QString::fromLatin1(night), QStringLiteral("21:00"), QString::fromLatin1(to));
    };
    QCOMPARE(minutes("2026-11-27", "03:00"), 360);
    QCOMPARE(minutes("2026-10-24", "02:30"), 390); // the clocks go back
    QCOMPARE(minutes("2026-03-28", "04:00"), 360); // and forward
    QCOMPARE(minutes("2026-02-30", "04:00"), 0);
}

void TestPlanBoard::editsAreSavedAndUndone()
{
    const test::OpenNight night(2, 3);
    QVERIFY(night.ready);
    PlanBoard board;
    QVERIFY(board.addVisit(night.set.hotspots[5].id.toString(), 1, 300, 14));
    QCOMPARE(night.stored().teams[1].legs.size(), size_t(4));
    QCOMPARE(board.leg().value("minutes").toInt(), 14);
    QVERIFY(board.toggleLock(board.selectedLeg()));
    QVERIFY(night.stored().teams[1].legs[3].locked);
    QVERIFY(board.changeMinutes(board.selectedLeg(), 2));
    QCOMPARE(board.leg().value("minutes").toInt(), 16);
    QVERIFY(board.shiftLegTeam(board.selectedLeg(), -1));
    QCOMPARE(night.stored().teams[0].legs.size(), size_t(4));
    QVERIFY(board.removeLeg(board.selectedLeg()));
    QCOMPARE(board.legs()->rowCount(), 6);
    QVERIFY(board.selectedLeg().isEmpty());
    for (int steps = 0; steps < 5; ++steps)
        Workspace::instance()->undo();
    QCOMPARE(night.stored().teams[1].legs.size(), size_t(3));
    QCOMPARE(night.stored().teams[0].legs.size(), size_t(3));
    QVERIFY(!Workspace::instance()->canUndo());
    Workspace::instance()->redo();
    QCOMPARE(board.legs()->rowCount(), 7);
}

void TestPlanBoard::nudgesUndoTogether()
{
    const test::OpenNight night(1, 2);
    QVERIFY(night.ready);
    PlanBoard board;
    for (int minute = 0; minute < 5; ++minute)
        QVERIFY(board.nudgeLeg(night.leg(0, 0), 1));
    QCOMPARE(night.stored().teams[0].legs[0].arrive, night.plan.teams[0].legs[0].arrive.addSecs(300));
    QVERIFY(Workspace::instance()->undoText().contains(QStringLiteral("21:15")));
    Workspace::instance()->undo();
    QCOMPARE(night.stored().teams[0].legs[0].arrive, night.plan.teams[0].legs[0].arrive);
}

void TestPlanBoard::refusesWhatCannotBeMeant()
{
    const test::OpenNight night(1, 2);
    QVERIFY(night.ready);
    PlanBoard board;
    QVERIFY(!board.removeLeg(QStringLiteral("nothing")));
    QVERIFY(!board.changeMinutes(night.leg(0, 0), -12));
    QVERIFY(!board.shiftLegTeam(night.leg(0, 0), 1));
    QVERIFY(!board.addVisit(night.set.hotspots[0].id.toString(), 7, 10, 12));
    QCOMPARE(night.stored().teams[0].legs.size(), size_t(2));
    QVERIFY(!Workspace::instance()->canUndo());
}

void TestPlanBoard::refusesAVisitOutOfReach()
{
    test::OpenNight night(1, 2);
    QVERIFY(night.ready);
    night.set.hotspots[7].centre = {540'000, 190'000}; // hours away
    QVERIFY(HotspotRepository(*night.store).save(night.set));
    Workspace::instance()->notify(Workspace::Hotspots);
    PlanBoard board;
    QVERIFY(settled(board));
    const QString far = night.set.hotspots[7].id.toString();
    QVERIFY(board.visitObstacle(far, 0).contains(QStringLiteral("too far")));
    QVERIFY(board.visitObstacle(night.set.hotspots[6].id.toString(), 0).isEmpty());
    QVERIFY(at(board.places(), 7, "beyond").toBool());
    QVERIFY(!at(board.places(), 6, "beyond").toBool());
    const QSignalSpy failed(Workspace::instance(), &Workspace::failed);
    QVERIFY(!board.addVisit(far, 0, 300, 14));
    QCOMPARE(failed.count(), 1);
    QCOMPARE(night.stored().teams[0].legs.size(), size_t(2));
    QVERIFY(!Workspace::instance()->canUndo());
}

void TestPlanBoard::neverApprovesABreakingPlan()
{
    const test::OpenNight night(1, 3);
    QVERIFY(night.ready);
    PlanBoard board;
    QVERIFY(board.moveLegTo(night.leg(0, 1), 0, 12)); // on top of the first
    QVERIFY(settled(board));
    QVERIFY(board.blockingCount() > 0);
    QVERIFY(!board.approvalObstacle().isEmpty());
    QVERIFY(!board.approvePlan(QStringLiteral("1102")));
    QCOMPARE(night.stored().status, PlanStatus::Draft);
    const int row = at(board.breaches(), 0, "teamRow").toInt();
    QCOMPARE(row, 0);
    QVERIFY(!at(board.breaches(), 0, "wayOut").toString().isEmpty());
}

void TestPlanBoard::approvesALawfulPlan()
{
    test::OpenNight night(1, 3);
    QVERIFY(night.ready);
    Leg rest;
    rest.id = night.store->makeId<LegId>();
    rest.kind = LegKind::Break;
    rest.placeName = QStringLiteral("Station");
    rest.point = {530'000, 180'000};
    rest.arrive = night.plan.shift.from.addSecs(200LL * 60);
    rest.depart = rest.arrive.addSecs(45LL * 60);
    night.plan.teams[0].legs.push_back(rest);
    QVERIFY(PlanRepository(*night.store).save(night.plan).has_value());
    PlanBoard board;
    QVERIFY(settled(board));
    QStringList broken;
    for (int row = 0; row < board.breaches()->rowCount(); ++row)
        if (at(board.breaches(), row, "blocks").toBool())
            broken.append(at(board.breaches(), row, "why").toString());
    QCOMPARE(broken, QStringList());
    QCOMPARE(board.approvalObstacle(), QString());
    QVERIFY(!board.approvePlan(QStringLiteral("  ")));
    QVERIFY(board.approvePlan(QStringLiteral("1102")));
    QCOMPARE(night.stored().status, PlanStatus::Approved);
    QCOMPARE(night.stored().approvedBy, QStringLiteral("1102"));
    QVERIFY(board.nudgeLeg(night.leg(0, 0), 1));
    QCOMPARE(night.stored().status, PlanStatus::Draft);
    QCOMPARE(night.stored().version, 2);
}

void TestPlanBoard::plansAndImproves()
{
    const test::OpenNight night(2, 3);
    QVERIFY(night.ready);
    PlanBoard board;
    const QString before = board.planId();
    board.makeNew({{"date", "2026-12-04"},
                   {"from", "21:00"},
                   {"to", "05:00"},
                   {"uniform", 2},
                   {"plain", 0},
                   {"perTeam", 2},
                   {"reach", 4},
                   {"breakMinutes", 45},
                   {"seed", "3"},
                   {"set", night.set.id.toString()}});
    // A worker that is done before this goes on has brought its plan already.
    QTRY_VERIFY_WITH_TIMEOUT(!board.isPlanning(), 20000);
    QVERIFY(board.planId() != before);
    QCOMPARE(board.teams()->rowCount(), 2);
    QVERIFY(board.legs()->rowCount() > 4);
    Workspace::instance()->undo();
    QCOMPARE(board.planId(), before); // that was open before
    QVERIFY(board.toggleLock(night.leg(0, 1)));
    board.improve();
    QTRY_VERIFY_WITH_TIMEOUT(!board.isPlanning(), 20000);
    const std::vector<Leg> legs = night.stored().teams[0].legs;
    const auto locked = std::ranges::find(legs, LegId::fromString(night.leg(0, 1)), &Leg::id);
    QVERIFY(locked != legs.end());
    QCOMPARE(locked->arrive, night.plan.teams[0].legs[1].arrive);
}

void TestPlanBoard::improvesAroundWhatIsRecorded()
{
    const test::OpenNight night(1, 3);
    QVERIFY(night.ready);
    PlanBoard board;
    const Leg &leg = night.plan.teams[0].legs[1];
    PatrolResult result;
    result.plan = night.plan.id;
    result.team = night.plan.teams[0].id;
    result.leg = leg.id;
    result.actualIn = leg.arrive;
    result.actualOut = leg.depart;
    result.nil = true;
    QVERIFY(recordResult(*Workspace::instance()->store(), result));
    board.improve();
    QTRY_VERIFY_WITH_TIMEOUT(!board.isPlanning(), 20000);
    QVERIFY(board.isEditable());
    const std::vector<Leg> legs = night.stored().teams[0].legs;
    const auto kept = std::ranges::find(legs, leg.id, &Leg::id);
    QVERIFY(kept != legs.end());
    QCOMPARE(kept->arrive, leg.arrive);
    QVERIFY(!kept->locked);
    QCOMPARE(board.legs()->rowCount(), static_cast<int>(legs.size()));
}

void TestPlanBoard::swapsOfficers()
{
    const test::OpenNight night(2, 2);
    QVERIFY(night.ready);
    PlanBoard board;
    board.setSelectedTeam(1);
    QCOMPARE(board.crew()->rowCount(), 2);
    QVERIFY(board.swapOfficer(night.officers[0].id.toString(), night.officers[2].id.toString()));
    QVERIFY(std::ranges::contains(night.stored().teams[1].members, night.officers[0].id));
    QVERIFY(board.removeOfficer(1, night.officers[0].id.toString()));
    QCOMPARE(board.crew()->rowCount(), 1);
}

void TestPlanBoard::routesOutliveAnotherHotspotSet()
{
    const test::OpenNight night(2, 3);
    QVERIFY(night.ready);
    MapModel *map = MapModel::instance();
    const auto routes = [map] {
        return map->scenes().work ? map->scenes().work->content().routes : std::vector<Line>();
    };
    Line streets;
    for (const double northing : {180'000.0, 180'010.0, 180'020.0, 180'030.0, 180'040.0, 180'050.0, 180'060.0})
        streets.push_back({530'000, northing});
    map->showPlan(night.plan, {streets, streets});
    QTRY_COMPARE(routes().size(), 2U);
    Workspace::instance()->setCurrentHotspotSet(night.set.id.toString());
    QTRY_VERIFY(!map->scenes().work->content().hotspots.hotspots.empty());
    QVERIFY(std::ranges::equal(routes()[0], streets));
    Plan edited = night.plan;
    edited.teams[1].legs.pop_back();
    map->showPlan(edited);
    QTRY_VERIFY(!std::ranges::equal(routes()[1], streets));
    QVERIFY(std::ranges::equal(routes()[0], streets));
}

void TestPlanBoard::modelsHoldTogether()
{
    const test::OpenNight night(2, 3);
    QVERIFY(night.ready);
    PlanBoard board;
    CrewDesk desk;
    for (QAbstractListModel *model :
         {board.teams(), board.legs(), board.breaches(), board.crew(), board.officerChoices(), board.uniformTeams(),
          board.places(), board.plans(), board.hotspotSets(), desk.officers(), desk.authorities()})
        new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, &board);
    QVERIFY(board.removeLeg(night.leg(1, 2)));
    QVERIFY(settled(board));
    Workspace::instance()->setCurrentPlan({});
    QCOMPARE(board.legs()->rowCount(), 0);
    QCOMPARE(board.places()->rowCount(), 0);
}

void TestPlanBoard::keepsOfficers_data()
{
    QTest::addColumn<QString>("shoulder");
    QTest::addColumn<bool>("kept");
    QTest::newRow("digits") << "4471" << true;
    QTest::newRow("with letters") << "2210CW" << true;
    QTest::newRow("a name") << "Smith" << false;
    QTest::newRow("empty") << "" << false;
    QTest::newRow("taken") << "4000" << false;
}

void TestPlanBoard::keepsOfficers()
{
    QFETCH(QString, shoulder);
    QFETCH(bool, kept);
    const test::OpenNight night(1, 1);
    QVERIFY(night.ready);
    CrewDesk desk;
    const QVariantList skills{QVariantMap{{"name", "spotter"}, {"until", "2027-03-31"}}};
    QCOMPARE(desk.saveOfficer({}, shoulder, QStringLiteral("constable"), skills).isEmpty(), kept);
    QCOMPARE(desk.officers()->rowCount(), kept ? 3 : 2);
}

void TestPlanBoard::authorityEndsOnTheTimeline()
{
    const test::OpenNight night(1, 1);
    QVERIFY(night.ready);
    PlanBoard board;
    const auto spans = [&board] { return board.authoritySpans(); };
    QCOMPARE(spans().size(), 1);
    QCOMPARE(spans().at(0).toMap().value("from").toInt(), 0);
    QCOMPARE(spans().at(0).toMap().value("to").toInt(), board.shiftMinutes());
    QVERIFY(spans().at(0).toMap().value("ends").toString().isEmpty()); // it outlasts the night
    CrewDesk desk;
    QCOMPARE(desk.saveAuthority({{"reference", "PSO-7"},
                                 {"kind", 1},
                                 {"fromDate", "2026-11-27"},
                                 {"from", "22:00"},
                                 {"toDate", "2026-11-28"},
                                 {"to", "01:00"}}),
             QString());
    const auto ends = [](const QVariant &span) { return span.toMap().value("ends") == QStringLiteral("01:00"); };
    const QVariantList both = spans();
    QCOMPARE(both.size(), 2);
    const auto reference = std::ranges::find_if(both, ends);
    QVERIFY(reference != both.end());
    QCOMPARE(reference->toMap().value("from").toInt(), 60);
    QCOMPARE(reference->toMap().value("to").toInt(), 240);
}

void TestPlanBoard::keepsAuthorities_data()
{
    QTest::addColumn<QVariantMap>("change");
    QTest::addColumn<bool>("kept");
    QTest::newRow("lawful") << QVariantMap() << true;
    QTest::newRow("round the plan's hotspots") << QVariantMap{{"area", "plan"}} << true;
    QTest::newRow("48 hours") << QVariantMap{{"toDate", "2026-11-29"}, {"to", "20:00"}} << true;
    QTest::newRow("over 48 hours") << QVariantMap{{"toDate", "2026-11-29"}, {"to", "20:01"}} << false;
    QTest::newRow("by a sergeant") << QVariantMap{{"rank", "sergeant"}} << false;
    QTest::newRow("without regard to rights") << QVariantMap{{"regardsRights", false}} << false;
    QTest::newRow("without a word on rights") << QVariantMap{{"rights", " "}} << false;
    QTest::newRow("by nobody") << QVariantMap{{"grantedBy", ""}} << false;
    QTest::newRow("reference for a week") << QVariantMap{{"kind", 1}, {"toDate", "2026-12-04"}} << true;
    QTest::newRow("reference with a name") << QVariantMap{{"kind", 2}, {"reference", "Smith"}} << false;
    QTest::newRow("without grounds") << QVariantMap{{"grounds", " "}} << false;
    QTest::newRow("backwards") << QVariantMap{{"toDate", "2026-11-27"}, {"to", "19:00"}} << false;
}

void TestPlanBoard::keepsAuthorities()
{
    QFETCH(QVariantMap, change);
    QFETCH(bool, kept);
    const test::OpenNight night(1, 1);
    QVERIFY(night.ready);
    CrewDesk desk;
    QVariantMap typed{{"reference", "S34/0200"},
                      {"rank", "inspector"},
                      {"grantedBy", "1102"},
                      {"fromDate", "2026-11-27"},
                      {"from", "20:00"},
                      {"toDate", "2026-11-28"},
                      {"to", "04:00"},
                      {"grounds", "Harassment"},
                      {"regardsRights", true},
                      {"area", "set"},
                      {"rights", "No assembly is announced"}};
    typed.insert(change);
    QCOMPARE(desk.saveAuthority(typed).isEmpty(), kept);
    const std::vector<Authority> stored = PlanRepository(*night.store).authorities().value();
    QCOMPARE(stored.size(), size_t(kept ? 2 : 1));
    if (kept)
        QVERIFY(std::ranges::any_of(stored, [&](const Authority &one) {
            const bool isReference = typed.contains("kind"); // which has no area
            return one.reference == "S34/0200" &&
                   (isReference ? one.area.empty() : contains(one.area, night.set.hotspots[0].centre));
        }));
    QCOMPARE(Workspace::instance()->canUndo(), kept);
    if (!kept)
        return;
    Workspace::instance()->undo();
    QCOMPARE(PlanRepository(*night.store).authorities()->size(), size_t(1));
    Workspace::instance()->redo();
    QCOMPARE(PlanRepository(*night.store).authorities()->size(), size_t(2));
}

QTEST_MAIN(TestPlanBoard)
#include "tst_plan_board.moc"
