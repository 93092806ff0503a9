#include "record/leg_search.h"
#include "record/record_desk.h"
#include "record/record_form.h"
#include "store/outcome_repository.h"
#include "ui/night_fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace lantern;

class TestRecordDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheHourThatComesTwice_data();
    void readsTheHourThatComesTwice();
    void refusesTheHourThatNeverWas();
    void placesTimesInTheNight_data();
    void placesTimesInTheNight();
    void keepsWhatIsTypedThroughACrash();
    void recordsAndGoesOn();
    void flagsTimesOutsideTheShift();
    void refusesAtTheField_data();
    void refusesAtTheField();
    void appendsACorrection();
    void cautionsOfDraftsAndNightsToCome();
    void findsLegs_data();
    void findsLegs();
    void repeatsTheLast();
    void takesBackWhatWasForgotten();
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

// To 25 October 2026 the hour from 01:00 comes twice: the leg's own times say which is meant.
void TestRecordDesk::readsTheHourThatComesTwice_data()
{
    QTest::addColumn<QTime>("planned"); // UTC
    QTest::addColumn<QString>("in");
    QTest::addColumn<QString>("out");
    QTest::addColumn<QTime>("came");
    QTest::addColumn<QTime>("left");
    QTest::newRow("the first time") << QTime(0, 10) << "01:12" << "01:24" << QTime(0, 12) << QTime(0, 24);
    QTest::newRow("the second time") << QTime(1, 10) << "01:12" << "01:24" << QTime(1, 12) << QTime(1, 24);
    QTest::newRow("over the turn") << QTime(0, 50) << "01:52" << "01:08" << QTime(0, 52) << QTime(1, 8);
    QTest::newRow("the first, as it says")
        << QTime(1, 10) << "01:12 BST" << "01:24 BST" << QTime(0, 12) << QTime(0, 24);
    QTest::newRow("the second, as it says") << QTime(0, 10) << "01:12 GMT" << "01:24" << QTime(1, 12) << QTime(1, 24);
    QTest::newRow("before it left") << QTime(1, 10) << "01:45" << "01:30 GMT" << QTime(0, 45) << QTime(1, 30);
    QTest::newRow("an hour there") << QTime(0, 10) << "01:12" << "01:24 GMT" << QTime(0, 12) << QTime(1, 24);
    QTest::newRow("long over the turn") << QTime(0, 25) << "01:30" << "01:10" << QTime(0, 30) << QTime(1, 10);
}

void TestRecordDesk::readsTheHourThatComesTwice()
{
    QFETCH(const QTime, planned);
    QFETCH(const QString, in);
    QFETCH(const QString, out);
    QFETCH(const QTime, came);
    QFETCH(const QTime, left);
    const QDate morning(2026, 10, 25);
    const auto utc = [&](QTime time) { return QDateTime(morning, time, QTimeZone::UTC); };
    Leg leg;
    leg.arrive = utc(planned);
    leg.depart = leg.arrive.addSecs(15 * 60);
    const PatrolResult result =
        resultOf({{QStringLiteral("in"), in}, {QStringLiteral("out"), out}}, Plan(), Team(), leg);
    QCOMPARE(result.actualIn, utc(came));
    QCOMPARE(result.actualOut, utc(left));
    // What is corrected later begins with the hour that was recorded, wherever the leg was planned.
    leg.arrive = utc(QTime(0, 10));
    const PatrolResult again = resultOf(formOf(result), Plan(), Team(), leg);
    QCOMPARE(again.actualIn, result.actualIn);
    QCOMPARE(again.actualOut, result.actualOut);
    // The other of the two, and back again.
    const QString other = otherReading(result.actualIn);
    QCOMPARE(instantNear(other, leg.arrive), utc(came).addSecs(came < QTime(1, 0) ? 3600 : -3600));
    QCOMPARE(instantNear(otherReading(instantNear(other, leg.arrive)), leg.arrive), utc(came));
    QCOMPARE(otherReading(utc(QTime(3, 0))), QString());
}

// To 28 March 2027 the hour from 01:00 is left out.
void TestRecordDesk::refusesTheHourThatNeverWas()
{
    const QDate morning(2027, 3, 28);
    Leg leg;
    leg.arrive = QDateTime(morning, QTime(0, 45), QTimeZone::UTC);
    leg.depart = leg.arrive.addSecs(15 * 60);
    const RecordForm never{{QStringLiteral("in"), QStringLiteral("00:50")},
                           {QStringLiteral("out"), QStringLiteral("01:20")}};
    QVERIFY2(skippedText(never, leg).contains(QStringLiteral("01:20")), qPrintable(skippedText(never, leg)));
    const RecordForm was{{QStringLiteral("in"), QStringLiteral("00:50")},
                         {QStringLiteral("out"), QStringLiteral("02:05")}};
    QCOMPARE(skippedText(was, leg), QString());
    const PatrolResult result = resultOf(was, Plan(), Team(), leg);
    QCOMPARE(result.actualIn.secsTo(result.actualOut), 15 * 60);
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

void TestRecordDesk::flagsTimesOutsideTheShift()
{
    test::OpenNight night(1, 2);
    QVERIFY(night.ready);
    QVERIFY(night.openAt(night.plan.shift.from.addSecs(2 * 3600))); // at 23:00
    RecordDesk desk;
    const int stateRole = desk.legs()->roleNames().key("state");
    const auto stateOf = [&](int row) { return desk.legs()->index(row, 0).data(stateRole).toString(); };
    const auto record = [&](const char *in, const char *out) {
        desk.setField(QStringLiteral("in"), QString::fromLatin1(in));
        desk.setField(QStringLiteral("out"), QString::fromLatin1(out));
        desk.setField(QStringLiteral("nil"), true);
        return desk.record();
    };
    QVERIFY(record("20:55", "21:20"));
    QVERIFY(record("22:00", "22:15"));
    QCOMPARE(stateOf(0), QStringLiteral("to_check"));
    QCOMPARE(stateOf(1), QStringLiteral("nil"));
    desk.setCurrentRow(1);
    QVERIFY(record("22:50", "23:20")); // before it was over
    QCOMPARE(stateOf(1), QStringLiteral("to_check"));
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

void TestRecordDesk::findsLegs_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<int>>("rows");
    QTest::newRow("nothing") << "  " << QList<int>();
    QTest::newRow("a place") << "wea" << QList<int>({0, 3});
    QTest::newRow("accents") << "ty gwyn" << QList<int>({1});
    QTest::newRow("a second word") << "street" << QList<int>({0, 3});
    QTest::newRow("initials of a team") << "t1" << QList<int>({0, 1, 3, 2});
    QTest::newRow("a whole number first") << "1" << QList<int>({0, 1, 3, 2});
    QTest::newRow("initials of a place") << "ws" << QList<int>({0, 3});
    QTest::newRow("a time, nearest first") << "2352" << QList<int>({1, 0});
    QTest::newRow("with a colon") << "23:52" << QList<int>({1, 0});
    QTest::newRow("past midnight") << "0005" << QList<int>({1, 0, 3, 2});
    QTest::newRow("the hour") << "23" << QList<int>({0, 1});
    QTest::newRow("both must fit") << "t1 2352" << QList<int>({1, 0});
    QTest::newRow("no such") << "market" << QList<int>();
}

void TestRecordDesk::findsLegs()
{
    QFETCH(QString, typed);
    QFETCH(QList<int>, rows);
    const auto at = [](int day, int hour, int minute) {
        return QDateTime(QDate(2026, 11, day), QTime(hour, minute), QTimeZone::UTC);
    };
    const std::vector<LegName> legs = {
        {.team = "Team 1", .place = "Weaver Street", .arrive = at(27, 23, 20), .recorded = false},
        {.team = "Team 1", .place = QStringLiteral("Tŷ Gwyn"), .arrive = at(27, 23, 50), .recorded = false},
        {.team = "Team 1", .place = "Quay", .arrive = at(28, 1, 0), .recorded = true},
        {.team = "Team 12", .place = "Weaver Street", .arrive = at(28, 1, 5), .recorded = false}};
    const std::vector<int> found = legsFitting(legs, typed);
    QCOMPARE(QList<int>(found.begin(), found.end()), rows);
}

void TestRecordDesk::repeatsTheLast()
{
    const test::OpenNight night(1, 3);
    QVERIFY(night.ready);
    RecordDesk desk;
    QVERIFY(!desk.repeatLast());
    QVERIFY(!desk.errorText().isEmpty());
    for (const auto &[field, value] : QVariantMap{{"in", "21:12"},
                                                  {"out", "21:20"},
                                                  {"arrest", 1},
                                                  {"stop", 2},
                                                  {"reason.following", 1},
                                                  {"riskAssessed", true},
                                                  {"reference", "CU 4410/26"}}
                                          .asKeyValueRange())
        desk.setField(field, value);
    QVERIFY(desk.record());
    desk.setField(QStringLiteral("in"), QStringLiteral("22:05"));
    QVERIFY(desk.repeatLast());
    QCOMPARE(
        desk.form(),
        (QVariantMap{{"in", "22:05"}, {"arrest", 1}, {"stop", 2}, {"reason.following", 1}, {"riskAssessed", true}}));
    const RecordDesk again;
    QCOMPARE(again.form(), desk.form()); // through a crash
}

void TestRecordDesk::takesBackWhatWasForgotten()
{
    const test::OpenNight night(1, 2);
    QVERIFY(night.ready);
    RecordDesk desk;
    desk.tally(QStringLiteral("stop"), 1);
    desk.forgetTyped();
    QVERIFY(desk.form().isEmpty());
    QVERIFY(desk.undoTyped());
    QCOMPARE(desk.form().value(QStringLiteral("stop")).toInt(), 1);
    QVERIFY(desk.undoTyped());
    QVERIFY(desk.form().isEmpty());
    QVERIFY(!desk.undoTyped());
    QVERIFY(desk.redoTyped());
    QVERIFY(desk.redoTyped());
    QVERIFY(!desk.redoTyped());
    QVERIFY(desk.form().isEmpty());
}

void TestRecordDesk::modelsHoldTogether()
{
    const test::OpenNight night(2, 3);
    QVERIFY(night.ready);
    RecordDesk desk;
    for (QAbstractListModel *model : {desk.plans(), desk.legs(), desk.history(), desk.authorities(), desk.found()})
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
