#include "record/record_desk.h"
#include "ui/night_fixture.h"

#include <QtQuickTest>

#include <optional>

// A night of six patrols with eight legs each is open while the screen's tests run.
class RecordSetup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable() { m_night.emplace(6, 8); }
    void cleanupTestCase() { m_night.reset(); }

private:
    std::optional<lantern::test::OpenNight> m_night;
};

QUICK_TEST_MAIN_WITH_SETUP(tst_record_screen, RecordSetup)
#include "main.moc"
