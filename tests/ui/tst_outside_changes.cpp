#include "commands/outside_changes.h"
#include "night_fixture.h"

#include <QSignalSpy>

using namespace lantern;

class TestOutsideChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatAnotherWrote();
};

void TestOutsideChanges::tellsWhatAnotherWrote()
{
    const test::OpenNight night(1, 1);
    QVERIFY(night.ready);
    Workspace &workspace = *Workspace::instance();
    OutsideChanges outside(workspace);
    outside.look();
    const QSignalSpy changed(&workspace, &Workspace::changed);
    QVERIFY(night.store->setProperty(QStringLiteral("briefing_channel"), QStringLiteral("1")));
    outside.look();
    QCOMPARE(changed.count(), 0); // one's own
    {
        const FixedClock clock(night.now);
        auto other = Store::open({.path = workspace.path()}, clock);
        QVERIFY(other.has_value());
        QVERIFY((*other)->setProperty(QStringLiteral("briefing_channel"), QStringLiteral("2")));
    }
    outside.look();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toInt(), static_cast<int>(Workspace::Everything));
    outside.look();
    QCOMPARE(changed.count(), 1);
}

QTEST_MAIN(TestOutsideChanges)
#include "tst_outside_changes.moc"
