#include "base/bank_holidays.h"

#include <QTest>

using namespace lantern;

class BankHolidaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void easter_data();
    void easter();
    void years_data();
    void years();
    void workingDays();
};

void BankHolidaysTest::easter_data()
{
    QTest::addColumn<QDate>("day");
    for (const QDate &day : {QDate(1978, 3, 26), QDate(2000, 4, 23), QDate(2008, 3, 23), QDate(2011, 4, 24),
                             QDate(2024, 3, 31), QDate(2026, 4, 5), QDate(2038, 4, 25)})
        QTest::newRow(qPrintable(day.toString(Qt::ISODate))) << day;
}

void BankHolidaysTest::easter()
{
    QFETCH(QDate, day);
    QCOMPARE(easterSunday(day.year()), day);
}

// As listed on GOV.UK, "UK bank holidays".
void BankHolidaysTest::years_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QStringList>("days");
    QTest::newRow("Christmas on a Saturday")
        << 2021 << QStringList{"01-01", "04-02", "04-05", "05-03", "05-31", "08-30", "12-27", "12-28"};
    QTest::newRow("New Year on a Saturday, a jubilee, Christmas on a Sunday")
        << 2022
        << QStringList{"01-03", "04-15", "04-18", "05-02", "06-02", "06-03", "08-29", "09-19", "12-26", "12-27"};
    QTest::newRow("New Year on a Sunday, a coronation")
        << 2023 << QStringList{"01-02", "04-07", "04-10", "05-01", "05-08", "05-29", "08-28", "12-25", "12-26"};
    QTest::newRow("May moved") << 2020
                               << QStringList{"01-01", "04-10", "04-13", "05-08", "05-25", "08-31", "12-25", "12-28"};
    QTest::newRow("Boxing Day on a Saturday")
        << 2026 << QStringList{"01-01", "04-03", "04-06", "05-04", "05-25", "08-31", "12-25", "12-28"};
    QTest::newRow("both of Christmas on the weekend")
        << 2027 << QStringList{"01-01", "03-26", "03-29", "05-03", "05-31", "08-30", "12-27", "12-28"};
}

void BankHolidaysTest::years()
{
    QFETCH(int, year);
    QStringList days;
    for (const QDate &day : bankHolidays(year))
        days.append(day.toString(QStringLiteral("MM-dd")));
    QTEST(days, "days");
}

void BankHolidaysTest::workingDays()
{
    QVERIFY(isWorkingDay({2026, 12, 24}));
    QVERIFY(!isWorkingDay({2026, 12, 26}));
    QVERIFY(!isWorkingDay({2026, 12, 28})); // for Boxing Day
    QVERIFY(isWorkingDay({2026, 12, 29}));
    QVERIFY(isWorkingDay({2022, 5, 30})); // moved to June
}

QTEST_GUILESS_MAIN(BankHolidaysTest)
#include "tst_base_bank_holidays.moc"
