#include "core/store/store_fixture.h"
#include "store/audit.h"

#include <QSqlQuery>

using namespace lantern;
using test::StoreFixture;

class StoreAuditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesComeNewestFirst();
    void neverChanges_data();
    void neverChanges();
    void tamperingShows_data();
    void tamperingShows();
    void rolledBackRowsLeaveNoGap();
    void brokenForeignKeyShows();

private:
    static void addThree(Store &store, FixedClock &clock);
};

void StoreAuditTest::addThree(Store &store, FixedClock &clock)
{
    for (const QString &subject : {QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}) {
        QVERIFY(appendAudit(store, QStringLiteral("plan.save"), subject, QStringLiteral("version 1")).has_value());
        clock.advance(std::chrono::minutes(1));
    }
}

void StoreAuditTest::entriesComeNewestFirst()
{
    StoreFixture fixture;
    const auto store = fixture.create();
    const QDateTime start = fixture.clock.now();
    addThree(*store, fixture.clock);
    const auto entries = auditEntries(*store, 2);
    QVERIFY(entries.has_value());
    QCOMPARE(entries->size(), 2);
    QCOMPARE(entries->at(0).number, 3);
    QCOMPARE(entries->at(0).subject, QStringLiteral("three"));
    QCOMPARE(entries->at(0).at, start.addSecs(120));
    QCOMPARE(entries->at(0).actor, QStringLiteral("desk"));
    QCOMPARE(entries->at(1).subject, QStringLiteral("two"));
    const auto verification = verify(*store);
    QVERIFY(verification.has_value());
    QVERIFY2(verification->ok(), qPrintable(verification->problems.join(u'\n')));
    QCOMPARE(verification->auditRows, 3);
}

void StoreAuditTest::neverChanges_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addRow("update") << "UPDATE audit SET actor = 'nobody'";
    QTest::addRow("delete") << "DELETE FROM audit WHERE number = 3";
}

void StoreAuditTest::neverChanges()
{
    QFETCH(const QString, sql);
    StoreFixture fixture;
    const auto store = fixture.create();
    addThree(*store, fixture.clock);
    QVERIFY(!QSqlQuery(store->database()).exec(sql));
    const auto verification = verify(*store);
    QVERIFY(verification.has_value() && verification->ok());
    QCOMPARE(verification->auditRows, 3);
}

void StoreAuditTest::tamperingShows_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addRow("actor") << "UPDATE audit SET actor = 'nobody' WHERE number = 2";
    QTest::addRow("time") << "UPDATE audit SET at = at + 1 WHERE number = 1";
    QTest::addRow("letters moved between fields")
        << "UPDATE audit SET action = 'plan.savet', subject = 'wo' WHERE number = 2";
    QTest::addRow("row gone from the middle") << "DELETE FROM audit WHERE number = 2";
    QTest::addRow("row gone from the end") << "DELETE FROM audit WHERE number = 3";
    QTest::addRow("all gone") << "DELETE FROM audit";
}

void StoreAuditTest::tamperingShows()
{
    QFETCH(const QString, sql);
    StoreFixture fixture;
    const auto store = fixture.create();
    addThree(*store, fixture.clock);
    QSqlQuery query(store->database());
    QVERIFY(query.exec(QStringLiteral("DROP TRIGGER audit_never_changes")));
    QVERIFY(query.exec(QStringLiteral("DROP TRIGGER audit_never_shrinks")));
    QVERIFY(query.exec(sql));
    const auto verification = verify(*store);
    QVERIFY(verification.has_value());
    QVERIFY(verification->integrity);
    QVERIFY(!verification->auditChain);
    QVERIFY(!verification->ok());
    QCOMPARE(verification->problems.size(), 1);
}

void StoreAuditTest::rolledBackRowsLeaveNoGap()
{
    StoreFixture fixture;
    const auto store = fixture.create();
    {
        auto transaction = Transaction::begin(*store);
        QVERIFY(transaction.has_value());
        QVERIFY(appendAudit(*store, QStringLiteral("import"), QStringLiteral("undone"), {}).has_value());
    }
    addThree(*store, fixture.clock);
    const auto verification = verify(*store);
    QVERIFY(verification.has_value() && verification->ok());
    QCOMPARE(verification->auditRows, 3);
}

void StoreAuditTest::brokenForeignKeyShows()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    QSqlQuery query(store->database());
    QVERIFY(query.exec(QStringLiteral("PRAGMA foreign_keys = OFF")));
    QVERIFY(query.exec(QStringLiteral("INSERT INTO offence_count VALUES (1, 9999, 24193, 1, 1, 1)")));
    const auto verification = verify(*store);
    QVERIFY(verification.has_value());
    QVERIFY(!verification->foreignKeys);
    QVERIFY(verification->auditChain);
    QVERIFY(!verification->ok());
}

QTEST_GUILESS_MAIN(StoreAuditTest)
#include "tst_store_audit.moc"
