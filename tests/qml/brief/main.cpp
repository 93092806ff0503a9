#include "ui/night_fixture.h"

#include <QtQuickTest>

#include <optional>

// A night of two patrols with three legs each is open while the screen's tests run.
class BriefSetup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable() { m_night.emplace(2, 3); }
    void cleanupTestCase() { m_night.reset(); }

private:
    std::optional<lantern::test::OpenNight> m_night;
};

QUICK_TEST_MAIN_WITH_SETUP(tst_brief_screen, BriefSetup)
#include "main.moc"
