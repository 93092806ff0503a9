#include "plan/plan_board.h"
#include "store/place_repository.h"
#include "ui/night_fixture.h"

using namespace lantern;

// Places, and several plans of a file.
class TestPlanBoardNights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksUpWhatIsTyped();
    void setsWhereATeamBeginsAndEnds();
    void framesAPlanOnce();
    void refusesADayAndANight();
    void tellsPlansOfOneNightApart();
    void marksEveryVisitWithoutAuthority();
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

void TestPlanBoardNights::looksUpWhatIsTyped()
{
    const test::OpenNight night(1, 1);
    QVERIFY(night.ready);
    const std::vector<GazetteerEntry> places{
        {.name = QStringLiteral("Heron Park"), .kind = QStringLiteral("park"), .point = {530'100, 180'000}},
        {.name = QStringLiteral("Heron Park"), .kind = QStringLiteral("park"), .point = {534'000, 181'000}},
        {.name = QStringLiteral("Heron Lane"), .kind = QStringLiteral("street"), .point = {530'300, 180'000}}};
    QVERIFY(PlaceRepository(*night.store).addGazetteer(places));
    const PlanBoard board;
    const QVariantList found = board.placesLike(QStringLiteral("heron"));
    QCOMPARE(found.size(), 3);
    QSet<QString> texts;
    for (const QVariant &place : found)
        texts.insert(place.toMap().value("text").toString());
    QCOMPARE(texts.size(), 3);
    QVERIFY(texts.contains(QStringLiteral("Heron Lane")));
    QVERIFY(texts.contains(QStringLiteral("Heron Park · TQ 3010 8000")));
    QCOMPARE(board.placeTyped(QStringLiteral(" heron lane ")).value("place").toMap().value("easting").toDouble(),
             530'300);
    QCOMPARE(board.placeTyped(QStringLiteral("heron l")).value("place").toMap().value("name").toString(),
             QStringLiteral("Heron Lane"));
    QCOMPARE(board.placeTyped(QStringLiteral("TQ 3000 8000")).value("place").toMap().value("northing").toDouble(),
             180'000);
    const QVariantMap several = board.placeTyped(QStringLiteral("Heron Park"));
    QVERIFY(!several.contains("place"));
    QVERIFY(!several.value("why").toString().isEmpty());
    QCOMPARE(several.value("found").toList().size(), 2);
    const QVariantMap none = board.placeTyped(QStringLiteral("Nowhere"));
    QVERIFY(!none.contains("place"));
    QVERIFY(none.value("why").toString().contains(QStringLiteral("Nowhere")));
}

void TestPlanBoardNights::setsWhereATeamBeginsAndEnds()
{
    const test::OpenNight night(3, 2);
    QVERIFY(night.ready);
    PlanBoard board;
    const QVariantMap yard{{"name", "Yard"}, {"easting", 530'200.0}, {"northing", 180'100.0}};
    QVERIFY(board.setTeamPlace(1, QStringLiteral("start"), yard));
    QVERIFY(board.setTeamPlace(1, QStringLiteral("finish"), yard));
    QCOMPARE(night.stored().teams[1].startName, QStringLiteral("Yard"));
    QCOMPARE(night.stored().teams[1].finish, (GridPoint{530'200, 180'100}));
    QCOMPARE(night.stored().teams[0].startName, QStringLiteral("Station"));
    board.setSelectedTeam(1);
    QCOMPARE(board.team().value("fromOthers").toString(), QStringLiteral("Station"));
    QVERIFY(board.placeAsOthers(1, QStringLiteral("start")));
    QCOMPARE(night.stored().teams[1].startName, QStringLiteral("Station"));
    QCOMPARE(board.team().value("fromOthers").toString(), QString());
    QVERIFY(!board.setTeamPlace(7, QStringLiteral("start"), yard));
    QVERIFY(!board.setTeamPlace(1, QStringLiteral("start"), {{"name", "Nowhere"}}));
    for (int step = 0; step < 3; ++step)
        Workspace::instance()->undo();
    QCOMPARE(night.stored().teams[1].finishName, QStringLiteral("Station"));
    QVERIFY(!Workspace::instance()->canUndo());
}

void TestPlanBoardNights::framesAPlanOnce()
{
    test::OpenNight night(2, 3);
    QVERIFY(night.ready);
    Plan other = night.plan;
    other.id = night.store->makeId<PlanId>();
    other.teams.clear();
    Team team = night.plan.teams[0];
    team.id = night.store->makeId<TeamId>();
    team.legs.clear();
    other.teams.push_back(team);
    QVERIFY(PlanRepository(*night.store).save(other));
    PlanBoard board;
    const QVariantMap frame = board.takeFrame();
    for (const Team &each : night.plan.teams) {
        for (const Leg &leg : each.legs) {
            const GeoPoint at = toGeo(leg.point);
            QVERIFY(frame.value("west").toDouble() < at.longitude && at.longitude < frame.value("east").toDouble());
            QVERIFY(frame.value("south").toDouble() < at.latitude && at.latitude < frame.value("north").toDouble());
        }
    }
    QVERIFY(board.takeFrame().isEmpty()); // from then on the view is the user's
    QVERIFY(board.nudgeLeg(night.leg(0, 0), 1));
    QVERIFY(board.takeFrame().isEmpty());
    QVERIFY(PlanBoard().takeFrame().isEmpty()); // as after reopening
    board.openPlan(other.id.toString());
    QVERIFY(!board.takeFrame().isEmpty());
    board.openPlan(night.plan.id.toString());
    QVERIFY(!board.takeFrame().isEmpty());
}

void TestPlanBoardNights::refusesADayAndANight()
{
    const test::OpenNight night(1, 2);
    QVERIFY(night.ready);
    PlanBoard board;
    QVariantMap request{{"date", "2026-12-04"}, {"from", "21:00"}, {"to", "21:00"},
                        {"uniform", 1},         {"plain", 0},      {"set", night.set.id.toString()}};
    QVERIFY(board.makeNew(request).contains(QStringLiteral("24 h")));
    QVERIFY(!board.isPlanning());
    request["to"] = QStringLiteral("05:00");
    request["uniform"] = board.mostUniformTeams() + 1;
    QVERIFY(board.makeNew(request).contains(QString::number(board.mostUniformTeams())));
    QVERIFY(!board.isPlanning());
}

void TestPlanBoardNights::tellsPlansOfOneNightApart()
{
    const test::OpenNight night(2, 2);
    QVERIFY(night.ready);
    Plan later = night.plan;
    later.id = night.store->makeId<PlanId>();
    later.shift = *makeShift(later.shift.operationalDate, QStringLiteral("22:00-06:00"));
    later.status = PlanStatus::Approved;
    later.teams.clear();
    QVERIFY(PlanRepository(*night.store).save(later));
    PlanBoard board;
    QCOMPARE(board.plans()->rowCount(), 2);
    QStringList texts{at(board.plans(), 0, "when").toString(), at(board.plans(), 1, "when").toString()};
    texts.sort();
    QVERIFY2(texts[0].startsWith(QStringLiteral("Friday, Fri 27 Nov 2026 · 21:00–05:00 · Draft")),
             qPrintable(texts[0]));
    QVERIFY2(texts[1].startsWith(QStringLiteral("Friday, Fri 27 Nov 2026 · 22:00–06:00 · Approved")),
             qPrintable(texts[1]));
}

void TestPlanBoardNights::marksEveryVisitWithoutAuthority()
{
    test::OpenNight night(1, 3);
    QVERIFY(night.ready);
    night.authority.area = night.set.hotspots.back().outline; // where the team does not go
    QVERIFY(PlanRepository(*night.store).saveAuthority(night.authority));
    Workspace::instance()->notify(Workspace::Plans);
    PlanBoard board;
    QVERIFY(settled(board));
    for (int row = 0; row < board.legs()->rowCount(); ++row) {
        QCOMPARE(at(board.legs(), row, "problem").toInt(), 1);
        QVERIFY(at(board.legs(), row, "why").toString().contains(QStringLiteral("section 34")));
    }
}

QTEST_MAIN(TestPlanBoardNights)
#include "tst_plan_board_nights.moc"
