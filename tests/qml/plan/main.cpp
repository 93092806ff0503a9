#include "plan/plan_board.h"
#include "store/place_repository.h"
#include "ui/night_fixture.h"

#include <QtQuickTest>

#include <optional>

// A night of three patrols with four legs each is open while the screen's tests run; beside it lies a force-wide day of forty teams, and
// the file knows some places, two of one name.
class PlanSetup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable()
    {
        m_night.emplace(3, 4);
        addForceDay();
        const std::vector<lantern::GazetteerEntry> places{
            {.name = QStringLiteral("Heron Park"), .kind = QStringLiteral("park"), .point = {530'120, 180'060}},
            {.name = QStringLiteral("Heron Park"), .kind = QStringLiteral("park"), .point = {531'400, 181'300}},
            {.name = QStringLiteral("Fen Station"), .kind = QStringLiteral("station"), .point = {530'200, 180'000}}};
        QVERIFY(lantern::PlaceRepository(*m_night->store).addGazetteer(places));
    }
    void cleanupTestCase() { m_night.reset(); }

private:
    void addForceDay()
    {
        using namespace lantern;
        Plan plan = m_night->plan;
        plan.id = m_night->store->makeId<PlanId>();
        plan.name = QStringLiteral("Force day");
        plan.shift = makeShift(QDate(2027, 3, 5), QStringLiteral("10:00-18:00")).value();
        plan.teams.clear();
        for (int number = 1; number <= 40; ++number) {
            Team team;
            team.id = m_night->store->makeId<TeamId>();
            team.name = QStringLiteral("Team %1").arg(number);
            team.start = team.finish = {530'000, 180'000};
            team.startName = team.finishName = QStringLiteral("Station");
            plan.teams.push_back(team);
        }
        QVERIFY(PlanRepository(*m_night->store).save(plan));
        Workspace::instance()->notify(Workspace::Plans);
    }

    std::optional<lantern::test::OpenNight> m_night;
};

QUICK_TEST_MAIN_WITH_SETUP(tst_plan_screen, PlanSetup)
#include "main.moc"
