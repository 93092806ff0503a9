#include "outcome/record.h"
#include "record/finish_desk.h"
#include "record/night_desk.h"
#include "record/record_desk.h"
#include "store/deployment_repository.h"
#include "store/outcome_repository.h"
#include "store/plan_repository.h"
#include "store/track_repository.h"
#include "ui/night_fixture.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>

using namespace lantern;

class TestNightDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void debriefSurvivesACrashAndIsRecorded();
    void refusalKeepsWhatIsTyped();
    void trackIsRefusedInWords();
    void finishListOpensTheLeg();
};

namespace
{

Store &store()
{
    return *Workspace::instance()->store();
}

void brief(test::OpenNight &night)
{
    night.plan.status = PlanStatus::Live;
    QVERIFY(PlanRepository(store()).save(night.plan));
    QVERIFY(night.openAt(night.plan.shift.to)); // it is over
}

} // namespace

void TestNightDesk::debriefSurvivesACrashAndIsRecorded()
{
    test::OpenNight night(2, 3);
    QVERIFY(night.ready);
    night.plan.status = PlanStatus::Live;
    QVERIFY(PlanRepository(store()).save(night.plan));
    {
        NightDesk desk;
        desk.setActive(true);
        QTRY_VERIFY(!desk.places().isEmpty());
        desk.setField(QStringLiteral("worked"), QStringLiteral("In reach all night"));
        QVERIFY(desk.isTyped());
    }
    NightDesk desk;
    desk.setActive(true);
    QTRY_COMPARE(desk.form().value(QStringLiteral("worked")).toString(), QStringLiteral("In reach all night"));
    desk.forgetTyped();
    QVERIFY(desk.form().isEmpty());
    QVERIFY(!desk.isTyped());
}

void TestNightDesk::refusalKeepsWhatIsTyped()
{
    test::OpenNight night(2, 3);
    QVERIFY(night.ready);
    NightDesk desk;
    desk.setActive(true);
    QTRY_VERIFY(!desk.places().isEmpty());
    desk.setField(QStringLiteral("worked"), QStringLiteral("Reach"));
    QVERIFY(!desk.record()); // still a draft: nobody was briefed
    QVERIFY(!desk.error().isEmpty());
    QVERIFY(desk.isTyped());
}

void TestNightDesk::trackIsRefusedInWords()
{
    test::OpenNight night(2, 3);
    QVERIFY(night.ready);
    brief(night);
    NightDesk desk;
    desk.setActive(true);
    QTRY_VERIFY(!desk.places().isEmpty());
    QVERIFY(!desk.record()); // nothing is entered
    desk.setField(QStringLiteral("worked"), QStringLiteral("Reach"));
    QVERIFY2(desk.record(), qPrintable(desk.error()));
    QVERIFY(!desk.recorded().isEmpty());
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("other.gpx"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<gpx><trk><trkseg><trkpt lat=\"51.5\" lon=\"-0.1\"><time>2026-01-01T22:00:00Z</time></trkpt></trkseg>"
               "</trk></gpx>");
    file.close();
    desk.importTrack(night.plan.teams[0].id.toString(), QUrl::fromLocalFile(path));
    QVERIFY2(desk.error().contains(QStringLiteral("1 Jan 2026")), qPrintable(desk.error()));
    const auto tracks = [&] {
        return TrackRepository(*Workspace::instance()->store()).tracks(night.plan.id).value().size();
    };
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("<gpx><trk><trkseg><trkpt lat=\"51.5\" lon=\"-0.1\"><time>" +
               night.plan.shift.from.addSecs(600).toString(Qt::ISODate).toUtf8() +
               "</time></trkpt></trkseg></trk></gpx>");
    file.close();
    desk.importTrack(night.plan.teams[0].id.toString(), QUrl::fromLocalFile(path));
    QCOMPARE(tracks(), size_t{1});
    Workspace::instance()->undo(); // it was the other team's
    QCOMPARE(tracks(), size_t{0});
    Workspace::instance()->redo();
    QCOMPARE(tracks(), size_t{1});
    desk.exportCsv(QUrl::fromLocalFile(folder.filePath(QStringLiteral("debrief.csv"))));
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("debrief.csv"))));
}

void TestNightDesk::finishListOpensTheLeg()
{
    const test::OpenNight night(2, 3);
    QVERIFY(night.ready);
    FinishDesk finish;
    const QAbstractItemModelTester tester(finish.rows());
    QCOMPARE(finish.count(), 0);
    const Team &team = night.plan.teams[0];
    const Leg &leg = team.legs[1];
    PatrolResult result;
    result.plan = night.plan.id;
    result.team = team.id;
    result.leg = leg.id;
    result.actualIn = leg.arrive;
    result.actualOut = leg.depart;
    result.counts = {{QStringLiteral("stop"), 2}};
    QVERIFY(recordResult(store(), result));
    Workspace::instance()->notify(Workspace::Results);
    QCOMPARE(finish.count(), 1);
    Workspace::instance()->setCurrentPlan({});
    const QString opened = finish.open(0);
    QCOMPARE(opened, leg.id.toString());
    QCOMPARE(finish.open(1), QString());
    RecordDesk desk;
    QVERIFY(desk.goToLeg(opened));
    QVERIFY(!desk.goToLeg(QStringLiteral("none")));
    QCOMPARE(desk.current().value(QStringLiteral("leg")).toString(), opened);
    // The missing ticks are recorded as a correction, and the stop is off the list.
    desk.setField(QStringLiteral("riskAssessed"), true);
    desk.setField(QStringLiteral("intelligenceChecked"), true);
    QVERIFY2(desk.record(), qPrintable(desk.errorText()));
    QCOMPARE(finish.count(), 0);
    QCOMPARE(ResultRepository(store()).history(night.plan.id)->size(), 2u);
}

QTEST_MAIN(TestNightDesk)
#include "tst_night_desk.moc"
