#include "base/clock.h"
#include "base/shift.h"

#include <QTest>

using namespace lantern;

namespace
{

QDateTime utc(int year, int month, int day, int hour, int minute = 0)
{
    return {QDate(year, month, day), QTime(hour, minute), QTimeZone::UTC};
}

} // namespace

class BaseShiftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromWallClock_data();
    void fromWallClock();
    void refuses_data();
    void refuses();
    void containsItsStartNotItsEnd();
    void fixedClockStandsStill();
};

void BaseShiftTest::fromWallClock_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("hours");
    QTest::addColumn<QDateTime>("from");
    QTest::addColumn<QDateTime>("to");
    QTest::addRow("within a day") << QDate(2026, 1, 9) << "10:00-18:00" << utc(2026, 1, 9, 10) << utc(2026, 1, 9, 18);
    QTest::addRow("past midnight, winter")
        << QDate(2026, 11, 27) << "21:00-05:00" << utc(2026, 11, 27, 21) << utc(2026, 11, 28, 5);
    QTest::addRow("past midnight, summer")
        << QDate(2026, 6, 5) << "21:00-05:00" << utc(2026, 6, 5, 20) << utc(2026, 6, 6, 4);
    QTest::addRow("until midnight") << QDate(2026, 1, 9) << "16:00-00:00" << utc(2026, 1, 9, 16) << utc(2026, 1, 10, 0);
    QTest::addRow("a whole day") << QDate(2026, 1, 9) << "07:00-07:00" << utc(2026, 1, 9, 7) << utc(2026, 1, 10, 7);
    QTest::addRow("over the year's end") << QDate(2026, 12, 31) << "21:00-05:00" << utc(2026, 12, 31, 21)
                                         << utc(2027, 1, 1, 5);
    QTest::addRow("spaces") << QDate(2026, 1, 9) << " 10:00 - 18:00 " << utc(2026, 1, 9, 10) << utc(2026, 1, 9, 18);
    // 26 October 2025: at 02:00 British Summer Time the clocks went back to 01:00.
    QTest::addRow("clocks back, nine hours")
        << QDate(2025, 10, 25) << "21:00-05:00" << utc(2025, 10, 25, 20) << utc(2025, 10, 26, 5);
    QTest::addRow("start that happens twice takes the first")
        << QDate(2025, 10, 26) << "01:30-05:00" << utc(2025, 10, 26, 0, 30) << utc(2025, 10, 26, 5);
    QTest::addRow("end that happens twice takes the second")
        << QDate(2025, 10, 25) << "21:00-01:30" << utc(2025, 10, 25, 20) << utc(2025, 10, 26, 1, 30);
    // 29 March 2026: at 01:00 Greenwich Mean Time the clocks went forward to 02:00.
    QTest::addRow("clocks forward, seven hours")
        << QDate(2026, 3, 28) << "21:00-05:00" << utc(2026, 3, 28, 21) << utc(2026, 3, 29, 4);
    QTest::addRow("skipped start moves forward")
        << QDate(2026, 3, 29) << "01:30-05:00" << utc(2026, 3, 29, 1, 30) << utc(2026, 3, 29, 4);
    QTest::addRow("skipped end moves forward")
        << QDate(2026, 3, 28) << "21:00-01:30" << utc(2026, 3, 28, 21) << utc(2026, 3, 29, 1, 30);
}

void BaseShiftTest::fromWallClock()
{
    QFETCH(const QDate, date);
    QFETCH(const QString, hours);
    const auto shift = makeShift(date, hours);
    QVERIFY2(shift.has_value(), shift ? "" : qPrintable(shift.error().message));
    QCOMPARE(shift->operationalDate, date);
    QTEST(shift->from, "from");
    QTEST(shift->to, "to");
    QCOMPARE(shift->from.timeSpec(), Qt::UTC);
    QCOMPARE(shift->minutes(), shift->from.secsTo(shift->to) / 60);
}

void BaseShiftTest::refuses_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("hours");
    QTest::addRow("no date") << QDate() << "21:00-05:00";
    QTest::addRow("empty") << QDate(2026, 1, 9) << "";
    QTest::addRow("one time") << QDate(2026, 1, 9) << "21:00";
    QTest::addRow("three times") << QDate(2026, 1, 9) << "21:00-05:00-06:00";
    QTest::addRow("hour 24") << QDate(2026, 1, 9) << "21:00-24:00";
    QTest::addRow("words") << QDate(2026, 1, 9) << "late-early";
    QTest::addRow("no minutes") << QDate(2026, 1, 9) << "21-05";
}

void BaseShiftTest::refuses()
{
    QFETCH(const QDate, date);
    QFETCH(const QString, hours);
    const auto shift = makeShift(date, hours);
    QVERIFY(!shift);
    QCOMPARE(shift.error().code, Error::Code::WrongFormat);
    QVERIFY(!shift.error().message.isEmpty());
}

void BaseShiftTest::containsItsStartNotItsEnd()
{
    const auto shift = makeShift(QDate(2026, 11, 27), QStringLiteral("21:00-05:00"));
    QVERIFY(shift.has_value());
    QVERIFY(shift->contains(shift->from));
    QVERIFY(shift->contains(shift->to.addSecs(-1)));
    QVERIFY(!shift->contains(shift->to));
    QVERIFY(!shift->contains(shift->from.addSecs(-1)));
    QCOMPARE(shift->minutes(), 480);
}

void BaseShiftTest::fixedClockStandsStill()
{
    FixedClock clock(utc(2026, 11, 27, 21));
    QCOMPARE(clock.now(), utc(2026, 11, 27, 21));
    clock.advance(std::chrono::minutes(90));
    QCOMPARE(clock.now(), utc(2026, 11, 27, 22, 30));
    QCOMPARE(SystemClock().now().timeSpec(), Qt::UTC);
}

QTEST_GUILESS_MAIN(BaseShiftTest)
#include "tst_base_shift.moc"
