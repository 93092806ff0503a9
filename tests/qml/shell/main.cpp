#include "ui/exercise_fixture.h"

#include <QtQuickTest>

#include <optional>

// Nothing is open, and nothing was ever opened, when the window's tests start.
class ShellSetup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable() { m_places.emplace(); }
    void cleanupTestCase() { m_places.reset(); }

private:
    std::optional<lantern::test::OwnPlaces> m_places;
};

QUICK_TEST_MAIN_WITH_SETUP(tst_shell, ShellSetup)
#include "main.moc"
