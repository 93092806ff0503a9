#include "base/month.h"

#include <QTest>

using namespace lantern;

class BaseMonthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void counts();
    void periods();
};

void BaseMonthTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    QTest::addRow("January") << "2026-01" << 2026 << 1;
    QTest::addRow("December") << "2025-12" << 2025 << 12;
    QTest::addRow("first of data.police.uk") << "2010-12" << 2010 << 12;
}

void BaseMonthTest::reads()
{
    QFETCH(const QString, text);
    const auto month = Month::fromString(text);
    QVERIFY(month.has_value());
    QVERIFY(month->isValid());
    QTEST(month->year(), "year");
    QTEST(month->month(), "month");
    QCOMPARE(month->toString(), text);
    QCOMPARE(Month::fromIndex(month->index()), *month);
}

void BaseMonthTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "2026", "2026-00", "2026-13", "2026-1", "26-01", "2026/01", "2026-01-01", " 2026-01",
                             "abcd-ef", "-026-01", "2026-+1"})
        QTest::addRow("%s", text) << QString::fromLatin1(text);
}

void BaseMonthTest::refuses()
{
    QFETCH(const QString, text);
    QVERIFY(!Month::fromString(text).has_value());
}

void BaseMonthTest::counts()
{
    QVERIFY(!Month().isValid());
    QCOMPARE(Month(2025, 12).plus(1), Month(2026, 1));
    QCOMPARE(Month(2026, 1).plus(-1), Month(2025, 12));
    QCOMPARE(Month(2026, 1).plus(-25), Month(2023, 12));
    QCOMPARE(Month(2026, 3).index() - Month(2025, 3).index(), 12);
    QVERIFY(Month(2025, 12) < Month(2026, 1));
    QCOMPARE(Month::of(QDate(2024, 2, 29)), Month(2024, 2));
}

void BaseMonthTest::periods()
{
    const Period year{.first = Month(2025, 11), .last = Month(2026, 10)};
    QCOMPARE(year.months(), 12);
    QVERIFY(year.contains(Month(2025, 11)) && year.contains(Month(2026, 10)));
    QVERIFY(!year.contains(Month(2025, 10)) && !year.contains(Month(2026, 11)));
    QCOMPARE(year.before(), (Period{.first = Month(2024, 11), .last = Month(2025, 10)}));
    const Period single{.first = Month(2026, 1), .last = Month(2026, 1)};
    // The same month a year before, so that a season is held against the same season.
    QCOMPARE(single.before(), (Period{.first = Month(2025, 1), .last = Month(2025, 1)}));
    const Period longer{.first = Month(2025, 3), .last = Month(2026, 10)};
    QCOMPARE(longer.before(), (Period{.first = Month(2023, 3), .last = Month(2024, 10)}));
}

QTEST_GUILESS_MAIN(BaseMonthTest)
#include "tst_base_month.moc"
