#include "plan/certificate_desk.h"
#include "ui/night_fixture.h"

using namespace lantern;

class TestCertificateDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void certifiesAndForgets();
    void provesWhatIsOpened();
};

void TestCertificateDesk::certifiesAndForgets()
{
    const test::OpenNight night(2, 3);
    QVERIFY(night.ready);
    PlanBoard board;
    CertificateDesk desk;
    desk.setBoard(&board);
    desk.start(); // that plan has no break
    QVERIFY(desk.isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(!desk.isRunning(), 60000);
    QVERIFY(desk.obstacle().contains(QStringLiteral("no break")));
    board.improve(); // and then it is proved of itself
    QTRY_VERIFY_WITH_TIMEOUT(!board.isPlanning(), 20000);
    QVERIFY(desk.obstacle().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!desk.isRunning(), 60000);
    QVERIFY2(desk.certificate(), qPrintable(desk.obstacle()));
    const double share = desk.certificate()->share;
    QVERIFY(share > 0.5 && share <= 1);
    QVERIFY(desk.text().contains(QString::number(static_cast<int>(100 * share))));
    const LegId leg = board.plan().teams[0].legs[0].id;
    QVERIFY(board.toggleLock(leg.toString()));
    QVERIFY(desk.text().isEmpty());
    QVERIFY(desk.isStale());
    QVERIFY(board.toggleLock(leg.toString()) && board.changeMinutes(leg.toString(), -9));
    desk.start();
    QTRY_VERIFY_WITH_TIMEOUT(!desk.isRunning(), 60000);
    QVERIFY(!desk.obstacle().isEmpty());
}

void TestCertificateDesk::provesWhatIsOpened()
{
    const test::OpenNight night(2, 3);
    QVERIFY(night.ready);
    PlanBoard board;
    board.improve();
    QTRY_VERIFY_WITH_TIMEOUT(!board.isPlanning(), 20000);
    CertificateDesk desk;
    desk.setBoard(&board); // as when the screen is opened on it: nobody asks
    QTRY_VERIFY_WITH_TIMEOUT(desk.certificate().has_value(), 60000);
    QVERIFY(desk.text().startsWith(QStringLiteral("at least ")));
    Workspace::instance()->setCurrentPlan({});
    QVERIFY(desk.text().isEmpty());
    Workspace::instance()->setCurrentPlan(night.plan.id.toString());
    QTRY_VERIFY_WITH_TIMEOUT(desk.isRunning() || desk.certificate(), 60000);
    const LegId leg = board.plan().teams[0].legs[0].id;
    QVERIFY(board.toggleLock(leg.toString())); // an edit ends it
    QVERIFY(!desk.isRunning());
    QVERIFY(desk.isStale());
}

QTEST_MAIN(TestCertificateDesk)
#include "tst_certificate_desk.moc"
