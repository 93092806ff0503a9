#include "process_settings.h"
#include "support/window_check.h"
#include "ui/exercise_fixture.h"

#include <QQmlContext>
#include <QQmlEngine>
#include <QtQuickTest>

#include <optional>

// The window's screens, all with the exercise borough open; `check` looks at what they show.
class EveryoneSetup : public QObject
{
    Q_OBJECT

public:
    EveryoneSetup() { lantern::settleProcess(); } // words are as wide as in the program

public Q_SLOTS:
    void applicationAvailable() { m_open.emplace(); }
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        qmlRegisterSingletonInstance("Lantern.Checks", 1, 0, "Check", &m_check);
        Q_UNUSED(engine)
    }
    void cleanupTestCase()
    {
        m_check.speakPlainly();
        m_open.reset();
    }

private:
    std::optional<lantern::test::OpenExercise> m_open;
    WindowCheck m_check;
};

QUICK_TEST_MAIN_WITH_SETUP(tst_everyone, EveryoneSetup)
#include "main.moc"
