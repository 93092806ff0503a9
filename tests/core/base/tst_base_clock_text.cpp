#include "base/clock.h"
#include "base/clock_text.h"
#include "base/day_text.h"

#include <QTest>

using namespace lantern;

class BaseClockTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_data();
    void says();
    void days();
};

void BaseClockTextTest::says_data()
{
    QTest::addColumn<QDateTime>("instant");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *utc, const char *text) {
        QTest::newRow(name) << QDateTime::fromString(QString::fromLatin1(utc), Qt::ISODate)
                            << QString::fromLatin1(text);
    };
    row("winter", "2026-11-27T23:40:00Z", "23:40");
    row("summer", "2026-06-27T22:40:00Z", "23:40");
    row("forward, the evening", "2027-03-27T21:00:00Z", "21:00 GMT");
    row("forward, before", "2027-03-28T00:49:00Z", "00:49 GMT");
    row("forward, after", "2027-03-28T01:04:00Z", "02:04 BST");
    row("forward, the next night", "2027-03-28T20:00:00Z", "21:00");
    row("back, the first", "2026-10-25T00:30:00Z", "01:30 BST");
    row("back, the second", "2026-10-25T01:30:00Z", "01:30 GMT");
    row("back, the night before", "2026-10-23T23:30:00Z", "00:30");
}

void BaseClockTextTest::says()
{
    QFETCH(const QDateTime, instant);
    QFETCH(const QString, text);
    QCOMPARE(clockText(instant), text);
}

void BaseClockTextTest::days()
{
    QCOMPARE(shortDay(QDate(2026, 11, 7)), QStringLiteral("7 Nov 2026"));
    QCOMPARE(shortDay({}), QString());
    QCOMPARE(shortMonth(Month(2025, 11)), QStringLiteral("Nov 2025"));
    QCOMPARE(shortMonth({}), QString());
    QCOMPARE(shortMonths({Month(2025, 11), Month(2026, 10)}), QStringLiteral("Nov 2025 – Oct 2026"));
    QCOMPARE(shortMonths({Month(2025, 11), Month(2025, 11)}), QStringLiteral("Nov 2025"));
}

QTEST_APPLESS_MAIN(BaseClockTextTest)
#include "tst_base_clock_text.moc"
