#include "store/plan_repository.h"
#include "ui/exercise_fixture.h"

#include <QtQuickTest>

#include <optional>

using namespace lantern;

// The exercise borough is open, in the afternoon before its newest shift.
class HomeSetup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable()
    {
        m_exercise.emplace();
        const auto plans = PlanRepository(*Workspace::instance()->store()).list();
        if (!plans || plans->empty())
            qFatal("the exercise has no shifts");
        const QDateTime afternoon = plans->front().shift.from.addSecs(-5LL * 3600);
        Workspace::instance()->setClock(std::make_shared<FixedClock>(afternoon));
    }
    void cleanupTestCase() { m_exercise.reset(); }

private:
    std::optional<test::OpenExercise> m_exercise;
};

QUICK_TEST_MAIN_WITH_SETUP(tst_home_screen, HomeSetup)
#include "main.moc"
