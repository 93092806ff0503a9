#include "ui/exercise_fixture.h"

#include <QtQuickTest>

#include <optional>

// The exercise borough is open while the screen's tests run.
class PartnersSetup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable() { m_exercise.emplace(); }
    void cleanupTestCase() { m_exercise.reset(); }

private:
    std::optional<lantern::test::OpenExercise> m_exercise;
};

QUICK_TEST_MAIN_WITH_SETUP(tst_partners_screen, PartnersSetup)
#include "main.moc"
