#include "record/record_desk.h"
#include "store/outcome_repository.h"
#include "ui/night_fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace lantern;

class TestRecordDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesTimesInTheNight_data();
    void placesTimesInTheNight();
    void keepsWhatIsTypedThroughACrash();
    void recordsAndGoesOn();
    void refusesAtTheField_data();
    void refusesAtTheField();
    void appendsACorrection();
    void cautionsOfDraftsAndNightsToCome();
    void modelsHoldTogether();
};

void TestRecordDesk::placesTimesInTheNight_data()
{
    QTest::addColumn<QString>("clock");
    QTest::addColumn<QDateTime>("expected");
    const auto utc = [](int day, int hour, int minute) {
        return QDateTime(QDate(2026, 11, day), QTime(hour, minute), QTimeZone::UTC);
    };
    QTest::newRow("before midnight") << "23:50" << utc(27, 23, 50);
    QTest::newRow("after midnight") << "00:20" << utc(28, 0, 20);
    QTest::newRow("early") << "04:55" << utc(28, 4, 55);
    QTest::newRow("no time") << "25:00" << QDateTime();
    QTest::newRow("empty") << "" << QDateTime();
}

void TestRecordDesk::placesTimesInTheNight()
{
    QFETCH(QString, clock);
    QFETCH(QDateTime, expected);
    QCOMPARE(instantNear(clock, QDateTime(QDate(2026, 11, 27), QTime(23, 55), QTimeZone::UTC)), expected);
}

void TestRecordDesk::keepsWhatIsTypedThroughACrash()
{
    const test::OpenNight night(2, 3);
    QVERIFY(night.ready);
    {
        RecordDesk desk;
        desk.setField(QStringLiteral("in"), QStringLiteral("21:12"));
        desk.tally(QStringLiteral("stop"), 1);
        desk.tally(QStringLiteral("stop"), 1);
        desk.tally(QStringLiteral("warning"), -1);
    }
    const RecordDesk again;
    QCOMPARE(again.form().value(QStringLiteral("in")).toString(), QStringLiteral("21:12"));
    QCOMPARE(again.form().value(QStringLiteral("stop")).toInt(), 2);
    QVERIFY(!again.form().contains(QStringLiteral("warning")));
    QCOMPARE(again.entered(), 0);
}

void TestRecordDesk::recordsAndGoesOn()
{
    const test::OpenNight night(2, 3);
    QVERIFY(night.ready);
    RecordDesk desk;
    QCOMPARE(desk.total(), 6);
    desk.takePlannedTimes();
    desk.setField(QStringLiteral("nil"), true);
    QVERIFY(desk.record());
    QCOMPARE(desk.currentRow(), 1);
    QCOMPARE(desk.progressText(), QStringLiteral("1 of 6 legs"));
    QVERIFY(desk.form().isEmpty());
    const std::vector<PatrolResult> standing = ResultRepository(*night.store).standing(night.plan.id).value();
    QCOMPARE(standing.size(), size_t(1));
    QVERIFY(standing.front().nil);
    QCOMPARE(standing.front().actualIn, night.plan.teams[0].legs[0].arrive);
}

void TestRecordDesk::refusesAtTheField_data()
{
    QTest::addColumn<QVariantMap>("typed");
    QTest::addColumn<QString>("field");
    const QVariantMap times{{"in", "21:10"}, {"out", "21:20"}};
    const auto with = [&](const QVariantMap &more) {
        QVariantMap all = times;
        all.insert(more);
        return all;
    };
    QTest::newRow("no times") << QVariantMap{{"stop", 1}} << "in";
    QTest::newRow("no end") << QVariantMap{{"in", "21:10"}, {"nil", true}} << "out";
    QTest::newRow("backwards") << QVariantMap{{"in", "21:10"}, {"out", "21:05"}, {"nil", true}} << "out";
    QTest::newRow("nil with counts") << with({{"nil", true}, {"stop", 1}}) << "nil";
    QTest::newRow("missed without a reason") << QVariantMap{{"missed", true}} << "missedReason";
    QTest::newRow("reasons over stops") << with({{"stop", 1}, {"reason.following", 2}}) << "reason.following";
    QTest::newRow("a name as reference") << with({{"stop", 1}, {"reference", "John Smith"}}) << "reference";
    QTest::newRow("dispersal by plain clothes")
        << with({{"s35_dispersal", 1}, {"memberMode", "plain"}}) << "memberMode";
    QTest::newRow("nothing entered") << times << "";
}

void TestRecordDesk::refusesAtTheField()
{
    const test::OpenNight night(1, 2);
    QVERIFY(night.ready);
    QFETCH(QVariantMap, typed);
    QFETCH(QString, field);
    RecordDesk desk;
    for (const auto &[name, value] : typed.asKeyValueRange())
        desk.setField(name, value);
    QVERIFY(!desk.record());
    QCOMPARE(desk.errorField(), field);
    QVERIFY(!desk.errorText().isEmpty());
    QCOMPARE(desk.entered(), 0);
}

void TestRecordDesk::appendsACorrection()
{
    const test::OpenNight night(1, 2);
    QVERIFY(night.ready);
    RecordDesk desk;
    desk.takePlannedTimes();
    desk.setField(QStringLiteral("nil"), true);
    QVERIFY(desk.record());
    desk.setCurrentRow(0);
    QVERIFY(desk.current().value(QStringLiteral("recorded")).toBool());
    desk.setField(QStringLiteral("nil"), false);
    desk.tally(QStringLiteral("welfare_check"), 1);
    QVERIFY(desk.record());
    desk.setCurrentRow(0);
    QCOMPARE(desk.history()->rowCount(), 2);
    const std::vector<PatrolResult> standing = ResultRepository(*night.store).standing(night.plan.id).value();
    QCOMPARE(standing.size(), size_t(1));
    QCOMPARE(standing.front().counts.value(QStringLiteral("welfare_check")), 1);
    QVERIFY(standing.front().corrects.isValid());
}

void TestRecordDesk::cautionsOfDraftsAndNightsToCome()
{
    test::OpenNight night(1, 1);
    QVERIFY(night.ready);
    const RecordDesk desk;
    QVERIFY2(desk.caution().contains(QLatin1StringView("draft")), qPrintable(desk.caution()));
    QVERIFY2(desk.caution().contains(QLatin1StringView("21:00")), qPrintable(desk.caution()));
    night.plan.status = PlanStatus::Approved;
    QVERIFY(PlanRepository(*night.store).save(night.plan));
    Workspace::instance()->notify(Workspace::Plans);
    QVERIFY2(!desk.caution().contains(QLatin1StringView("draft")), qPrintable(desk.caution()));
    Workspace::instance()->setClock(std::make_shared<FixedClock>(night.plan.shift.from));
    QCOMPARE(desk.caution(), QString());
}

void TestRecordDesk::modelsHoldTogether()
{
    const test::OpenNight night(2, 3);
    QVERIFY(night.ready);
    RecordDesk desk;
    for (QAbstractListModel *model : {desk.plans(), desk.legs(), desk.history(), desk.authorities()})
        new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, &desk);
    desk.takePlannedTimes();
    desk.setField(QStringLiteral("nil"), true);
    QVERIFY(desk.record());
    Workspace::instance()->setCurrentPlan({});
    QCOMPARE(desk.total(), 0);
    QVERIFY(!desk.hasPlan());
    Workspace::instance()->setCurrentPlan(night.plan.id.toString());
    QCOMPARE(desk.entered(), 1);
}

QTEST_MAIN(TestRecordDesk)
#include "tst_record_desk.moc"
