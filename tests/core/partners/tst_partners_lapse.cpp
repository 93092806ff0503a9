#include "partners/lapse.h"

#include <QtTest>

using namespace lantern;

// The day on which a training stops counting, and how it stands around that day.
class PartnersLapseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lastDay_data();
    void lastDay();
    void standing_data();
    void standing();
};

void PartnersLapseTest::lastDay_data()
{
    QTest::addColumn<QDate>("trained");
    QTest::addColumn<int>("months");
    QTest::addColumn<QDate>("until");
    QTest::newRow("a year") << QDate(2026, 3, 10) << 12 << QDate(2027, 3, 9);
    QTest::newRow("a leap day") << QDate(2024, 2, 29) << 12 << QDate(2025, 2, 27);
    QTest::newRow("the end of a long month") << QDate(2026, 8, 31) << 6 << QDate(2027, 2, 27);
    QTest::newRow("without end") << QDate(2026, 3, 10) << 0 << QDate();
    QTest::newRow("never held") << QDate() << 12 << QDate();
}

void PartnersLapseTest::lastDay()
{
    QFETCH(const QDate, trained);
    QFETCH(const int, months);
    QTEST(validUntil(trained, months), "until");
}

void PartnersLapseTest::standing_data()
{
    QTest::addColumn<QDate>("until");
    QTest::addColumn<QString>("key");
    const QDate today(2026, 6, 1);
    QTest::newRow("yesterday") << today.addDays(-1) << "lapsed";
    QTest::newRow("today is its last day") << today << "soon";
    QTest::newRow("29 days left") << today.addDays(29) << "soon";
    QTest::newRow("30 days left") << today.addDays(30) << "valid";
    QTest::newRow("without end") << QDate() << "valid";
}

void PartnersLapseTest::standing()
{
    QFETCH(const QDate, until);
    QTEST(toKey(standingOn(QDate(2026, 6, 1), until, 30)), "key");
}

QTEST_APPLESS_MAIN(PartnersLapseTest)
#include "tst_partners_lapse.moc"
