#include "outcome/record.h"
#include "support/made.h"

#include "core/store/operations_fixture.h"
#include "core/store/store_fixture.h"

#include <QFile>

using namespace lantern;
using namespace lantern::test;

class TestOutcomeRecordCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeNight();
    void clocksGoBack();
    void clocksGoForward();
    void refusals_data();
    void refusals();
    void noSuchFile();

private:
    [[nodiscard]] QString written(const QByteArray &text)
    {
        const QString path = m_folder.filePath(QStringLiteral("night.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            QTest::qFail("the test's own file cannot be written", __FILE__, __LINE__);
        return path;
    }
    QTemporaryDir m_folder;
};

void TestOutcomeRecordCsv::wholeNight()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    QVERIFY(store);
    Night night;
    MADE(night.saveInto(*store));
    const Authority authority = night.authority();
    MADE(PlanRepository(*store).saveAuthority(authority));
    // A byte-order mark, Windows line ends, an empty line, a quoted comma, columns in their own order, the third visit
    // after the break.
    const QByteArray csv = "\xef\xbb\xbfteam,leg,IN,out,stop,stop_reasons,s35_dispersal,authority,nil,missed,missed_"
                           "reason,risk_assessed,reference,recorded_by\r\n"
                           "Team 1,1,21:31,21:43,2,harassment:1 following:1,,,,,,yes,CAD 77/27NOV,4471\r\n"
                           "\r\n"
                           "team 1,2,22:31,22:44,,,3,S34/0117,,,,,,\r\n"
                           "Team 1,3,02:10,2026-11-28T02:25,,,,,yes,,,,,\r\n" +
                           QByteArray("Pair A,") + night.plan.teams[0].legs[0].id.toString().toUtf8() +
                           ",,,,,,,,1,\"Called away, by radio\",,,\r\n";
    const Result<int> recorded = recordCsv(*store, night.plan.id, written(csv));
    MADE(recorded);
    QCOMPARE(*recorded, 4);
    const auto rows = ResultRepository(*store).standing(night.plan.id);
    MADE(rows);
    QCOMPARE(rows->size(), 4u);
    QCOMPARE(rows->at(0).leg, night.plan.teams[1].legs[0].id);
    QCOMPARE(rows->at(0).actualIn, Night::at(21, 31));
    QCOMPARE(rows->at(0).counts, (QMap<QString, int>{{QStringLiteral("stop"), 2}}));
    QCOMPARE(rows->at(0).stopReasons,
             (QMap<QString, int>{{QStringLiteral("following"), 1}, {QStringLiteral("harassment"), 1}}));
    QVERIFY(rows->at(0).riskAssessed && !rows->at(0).intelligenceChecked);
    QCOMPARE(rows->at(0).reference, QStringLiteral("CAD 77/27NOV"));
    QCOMPARE(rows->at(0).recordedBy, QStringLiteral("4471"));
    QCOMPARE(rows->at(1).authority, authority.id);
    QCOMPARE(rows->at(1).recordedBy, QStringLiteral("desk"));
    QVERIFY(rows->at(2).nil);
    QCOMPARE(rows->at(2).leg, night.plan.teams[1].legs[3].id);
    QCOMPARE(rows->at(2).actualIn, Night::at(2, 10)); // the next day
    QCOMPARE(rows->at(2).actualOut, Night::at(2, 25));
    QVERIFY(rows->at(3).missed);
    QCOMPARE(rows->at(3).missedReason, QStringLiteral("Called away, by radio"));
    const Result<int> again = recordCsv(*store, night.plan.id, written(csv));
    QCOMPARE(again.error().code, Error::Code::Conflict);
    QCOMPARE(again.error().line, 2);
    QCOMPARE(ResultRepository(*store).history(night.plan.id)->size(), 4u);
}

// In the night to 25 October 2026 the hour from 01:00 comes twice.
void TestOutcomeRecordCsv::clocksGoBack()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    QVERIFY(store);
    Night night;
    night.plan.shift = *makeShift(QDate(2026, 10, 24), QStringLiteral("21:00-05:00"));
    MADE(night.saveInto(*store));
    const QByteArray csv = "team,leg,in,out,welfare_check\n"
                           "Team 1,1,01:50,01:10,1\n"
                           "Team 1,2,01:10,01:22,1\n";
    MADE(recordCsv(*store, night.plan.id, written(csv)));
    const auto rows = ResultRepository(*store).standing(night.plan.id);
    MADE(rows);
    QCOMPARE(rows->at(0).actualIn, QDateTime(QDate(2026, 10, 25), QTime(0, 50), QTimeZone::UTC));
    QCOMPARE(rows->at(0).actualOut, QDateTime(QDate(2026, 10, 25), QTime(1, 10), QTimeZone::UTC));
    QCOMPARE(rows->at(1).actualOut, QDateTime(QDate(2026, 10, 25), QTime(0, 22), QTimeZone::UTC));
}

// In the night to 28 March 2027 the hour from 01:00 is left out.
void TestOutcomeRecordCsv::clocksGoForward()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    QVERIFY(store);
    Night night;
    night.plan.shift = *makeShift(QDate(2027, 3, 27), QStringLiteral("21:00-05:00"));
    MADE(night.saveInto(*store));
    const Result<int> refused =
        recordCsv(*store, night.plan.id, written("team,leg,in,out,welfare_check\nTeam 1,1,01:30,02:10,1\n"));
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(QStringLiteral("no 01:30")), qPrintable(refused.error().message));
    QVERIFY(ResultRepository(*store).standing(night.plan.id)->empty());
    MADE(recordCsv(*store, night.plan.id, written("team,leg,in,out,welfare_check\nTeam 1,1,00:50,02:10,1\n")));
    const auto rows = ResultRepository(*store).standing(night.plan.id);
    MADE(rows);
    QCOMPARE(rows->at(0).actualIn.secsTo(rows->at(0).actualOut), 20 * 60); // not 80 minutes
}

void TestOutcomeRecordCsv::refusals_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const QByteArray good = "Team 1,1,21:30,21:42,1\n";
    const QByteArray header = "team,leg,in,out,stop\n";
    QTest::newRow("empty") << QByteArray() << 1 << 0;
    QTest::newRow("unknown column") << QByteArray("team,leg,mood\n") << 1 << 3;
    QTest::newRow("column twice") << QByteArray("team,leg,in,Leg\n") << 1 << 4;
    QTest::newRow("no leg column") << QByteArray("team,in\n") << 1 << 0;
    QTest::newRow("unknown team") << header + good + "Team 9,1,21:30,21:42,1\n" << 3 << 1;
    QTest::newRow("unknown leg") << header + good + "Team 1,4,21:30,21:42,1\n" << 3 << 2;
    QTest::newRow("no leg") << header + good + "Team 1,,21:30,21:42,1\n" << 3 << 2;
    QTest::newRow("bad time") << header + good + "Team 1,2,25:30,21:42,1\n" << 3 << 3;
    QTest::newRow("bad out") << header + good + "Team 1,2,21:30,late,1\n" << 3 << 4;
    QTest::newRow("bad count") << header + good + "Team 1,2,21:30,21:42,two\n" << 3 << 5;
    QTest::newRow("negative count") << header + good + "Team 1,2,21:30,21:42,-1\n" << 3 << 5;
    QTest::newRow("too many fields") << header + good + "Team 1,2,21:30,21:42,1,1\n" << 3 << 6;
    QTest::newRow("open quote") << header + good + "\"Team 1,2,21:30,21:42,1\n" << 3 << 1;
    QTest::newRow("bad flag") << QByteArray("team,leg,nil\nTeam 1,1,maybe\n") << 2 << 3;
    QTest::newRow("bad stop reason") << QByteArray("team,leg,stop_reasons\nTeam 1,1,many\n") << 2 << 3;
    QTest::newRow("unknown authority") << QByteArray("team,leg,authority\nTeam 1,1,S34/9\n") << 2 << 3;
    QTest::newRow("against the law")
        << QByteArray("team,leg,in,out,stop,s35_dispersal\nTeam 1,1,21:30,21:42,1,\nTeam 1,2,22:30,22:42,,1\n") << 3
        << 0;
    QTest::newRow("the same leg twice") << header + good + "Team 1,2,22:30,22:42,1\n" + good << 4 << 0;
    QTest::newRow("a line break in a field")
        << QByteArray("team,leg,in,out,missed,missed_reason\nTeam 1,1,,,yes,\"called\naway\"\nTeam 1,8,,,yes,x\n") << 4
        << 2;
}

void TestOutcomeRecordCsv::refusals()
{
    QFETCH(const QByteArray, csv);
    QFETCH(const int, line);
    QFETCH(const int, column);
    const StoreFixture fixture;
    const auto store = fixture.create();
    QVERIFY(store);
    Night night;
    MADE(night.saveInto(*store));
    const Result<int> recorded = recordCsv(*store, night.plan.id, written(csv));
    QVERIFY(!recorded);
    QCOMPARE(recorded.error().file, QStringLiteral("night.csv"));
    QCOMPARE(recorded.error().line, line);
    QCOMPARE(recorded.error().column, column);
    QVERIFY(ResultRepository(*store).all()->empty()); // none, though rows before it were good
}

void TestOutcomeRecordCsv::noSuchFile()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    QVERIFY(store);
    Night night;
    MADE(night.saveInto(*store));
    QCOMPARE(recordCsv(*store, night.plan.id, m_folder.filePath(QStringLiteral("none.csv"))).error().code,
             Error::Code::NotFound);
    QCOMPARE(recordCsv(*store, night.id<PlanId>(), written("team,leg\n")).error().code, Error::Code::NotFound);
}

QTEST_GUILESS_MAIN(TestOutcomeRecordCsv)
#include "tst_outcome_record_csv.moc"
