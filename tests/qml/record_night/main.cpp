#include "record/record_desk.h"
#include "ui/night_fixture.h"

#include <QtQuickTest>

#include <optional>

// A night of eight patrols with six legs each is open while its paper logs are typed in.
class RecordNightSetup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable() { m_night.emplace(8, 6); }
    void cleanupTestCase() { m_night.reset(); }

private:
    std::optional<lantern::test::OpenNight> m_night;
};

QUICK_TEST_MAIN_WITH_SETUP(tst_record_night, RecordNightSetup)
#include "main.moc"
