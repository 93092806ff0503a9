#include "base/id.h"

#include <QSet>
#include <QTest>

using namespace lantern;

class BaseIdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesTimeVersionAndVariant();
    void sortsByTime();
    void neverRepeats();
    void sameSeedSameId();
    void textRoundTrips();
    void refusesWhatIsNoUuid_data();
    void refusesWhatIsNoUuid();
};

void BaseIdTest::carriesTimeVersionAndVariant()
{
    Random random(1);
    // RFC 9562, appendix A.6: 2022-02-22 19:22:22 UTC is 0x017F22E279B0 milliseconds.
    const QDateTime at(QDate(2022, 2, 22), QTime(19, 22, 22), QTimeZone::UTC);
    for (int i = 0; i < 100; ++i) {
        const QString text = PlanId::make(at, random).toString();
        QVERIFY2(text.startsWith(QStringLiteral("017f22e2-79b0-7")), qPrintable(text));
        QVERIFY2(QStringLiteral("89ab").contains(text[19]), qPrintable(text));
    }
}

void BaseIdTest::sortsByTime()
{
    Random random(2);
    QDateTime at(QDate(2026, 11, 27), QTime(21, 0), QTimeZone::UTC);
    QString last;
    for (int i = 0; i < 1000; ++i) {
        const QString text = LegId::make(at, random).toString();
        QVERIFY(last < text);
        last = text;
        at = at.addMSecs(1);
    }
}

void BaseIdTest::neverRepeats()
{
    Random random(3);
    const QDateTime at(QDate(2026, 11, 27), QTime(21, 0), QTimeZone::UTC);
    QSet<LegId> ids;
    for (int i = 0; i < 10000; ++i)
        ids.insert(LegId::make(at, random));
    QCOMPARE(ids.size(), 10000);
}

void BaseIdTest::sameSeedSameId()
{
    const QDateTime at(QDate(2026, 11, 27), QTime(21, 0), QTimeZone::UTC);
    Random first(4);
    Random second(4);
    Random third(5);
    const TeamId id = TeamId::make(at, first);
    QCOMPARE(TeamId::make(at, second), id);
    QVERIFY(TeamId::make(at, third) != id);
}

void BaseIdTest::textRoundTrips()
{
    Random random(6);
    const WalkId id = WalkId::make(QDateTime(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::UTC), random);
    QVERIFY(id.isValid());
    QCOMPARE(id.toString().size(), 36);
    QCOMPARE(WalkId::fromString(id.toString()), id);
    QCOMPARE(WalkId::fromString(id.toString().toUpper()), id);
    QVERIFY(!WalkId().isValid());
}

void BaseIdTest::refusesWhatIsNoUuid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addRow("empty") << "";
    QTest::addRow("word") << "plan";
    QTest::addRow("one digit short") << "017f22e2-79b0-7cc3-98c4-dc0c0c07398";
    QTest::addRow("letter that is no digit") << "017f22e2-79b0-7cc3-98c4-dc0c0c07398g";
}

void BaseIdTest::refusesWhatIsNoUuid()
{
    QFETCH(const QString, text);
    QVERIFY(!PlanId::fromString(text).isValid());
}

QTEST_GUILESS_MAIN(BaseIdTest)
#include "tst_base_id.moc"
