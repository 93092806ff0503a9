#include "plan/plan_board.h"
#include "ui/night_fixture.h"

#include <QtQuickTest>

#include <optional>

// A night of three patrols with four legs each is open while the tests of orders run.
class OrdersSetup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable() { m_night.emplace(3, 4); }
    void cleanupTestCase() { m_night.reset(); }

private:
    std::optional<lantern::test::OpenNight> m_night;
};

QUICK_TEST_MAIN_WITH_SETUP(tst_orders_sheets, OrdersSetup)
#include "main.moc"
