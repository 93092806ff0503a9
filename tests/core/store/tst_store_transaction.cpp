#include "core/store/store_fixture.h"

#include <QFile>
#include <QSqlQuery>

using namespace lantern;
using test::StoreFixture;

class StoreTransactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commits();
    void rollsBackUnlessCommitted();
    void innerUndoesOnlyItsOwn();
    void outerUndoesInner();
    void movedTransactionEndsOnce();
    void cannotEndTwice();
    void secondWriterIsRefused();
    void aFileThatIsGoneTakesNothing();

private:
    static void set(Store &store, const QString &name)
    {
        QVERIFY(store.setProperty(name, QStringLiteral("set")).has_value());
    }
    static bool isSet(const Store &store, const QString &name) { return !store.property(name).isEmpty(); }
};

void StoreTransactionTest::commits()
{
    const StoreFixture fixture;
    {
        const auto store = fixture.create();
        auto transaction = Transaction::begin(*store);
        QVERIFY(transaction.has_value());
        set(*store, QStringLiteral("a"));
        QVERIFY(transaction->commit().has_value());
        QCOMPARE(store->rollbacks(), 0);
    }
    QVERIFY(isSet(*fixture.open(), QStringLiteral("a")));
}

void StoreTransactionTest::rollsBackUnlessCommitted()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    {
        auto transaction = Transaction::begin(*store);
        QVERIFY(transaction.has_value());
        set(*store, QStringLiteral("a"));
        QVERIFY(isSet(*store, QStringLiteral("a")));
    }
    QVERIFY(!isSet(*store, QStringLiteral("a")));
    QCOMPARE(store->rollbacks(), 1);
}

void StoreTransactionTest::innerUndoesOnlyItsOwn()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    auto outer = Transaction::begin(*store);
    QVERIFY(outer.has_value());
    set(*store, QStringLiteral("outer"));
    {
        auto inner = Transaction::begin(*store);
        QVERIFY(inner.has_value());
        set(*store, QStringLiteral("inner"));
        auto innermost = Transaction::begin(*store);
        QVERIFY(innermost.has_value());
        set(*store, QStringLiteral("innermost"));
        QVERIFY(innermost->commit().has_value());
    }
    {
        auto inner = Transaction::begin(*store);
        QVERIFY(inner.has_value());
        set(*store, QStringLiteral("second"));
        QVERIFY(inner->commit().has_value());
    }
    QVERIFY(outer->commit().has_value());
    QVERIFY(isSet(*store, QStringLiteral("outer")));
    QVERIFY(!isSet(*store, QStringLiteral("inner")));
    QVERIFY(!isSet(*store, QStringLiteral("innermost")));
    QVERIFY(isSet(*store, QStringLiteral("second")));
}

void StoreTransactionTest::outerUndoesInner()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    {
        auto outer = Transaction::begin(*store);
        QVERIFY(outer.has_value());
        auto inner = Transaction::begin(*store);
        QVERIFY(inner.has_value());
        set(*store, QStringLiteral("inner"));
        QVERIFY(inner->commit().has_value());
    }
    QVERIFY(!isSet(*store, QStringLiteral("inner")));
}

void StoreTransactionTest::movedTransactionEndsOnce()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    {
        auto begun = Transaction::begin(*store);
        QVERIFY(begun.has_value());
        Transaction moved(std::move(*begun));
        set(*store, QStringLiteral("a"));
        QVERIFY(moved.commit().has_value());
    }
    QVERIFY(isSet(*store, QStringLiteral("a")));
    QCOMPARE(store->rollbacks(), 0);
}

void StoreTransactionTest::cannotEndTwice()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    auto transaction = Transaction::begin(*store);
    QVERIFY(transaction->commit().has_value());
    const auto again = transaction->commit();
    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::Refused);
}

void StoreTransactionTest::secondWriterIsRefused()
{
    const StoreFixture fixture;
    const auto first = fixture.create();
    const auto second = fixture.open();
    QVERIFY(QSqlQuery(second->database()).exec(QStringLiteral("PRAGMA busy_timeout = 0")));
    auto held = Transaction::begin(*first);
    QVERIFY(held.has_value());
    const auto refused = Transaction::begin(*second);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::Conflict);
    QCOMPARE(second->property(QStringLiteral("a")), QString()); // a reader is not held up
    QVERIFY(held->commit().has_value());
    QVERIFY(Transaction::begin(*second).has_value());
}

// Written on, it would be lost with the last that has it open.
void StoreTransactionTest::aFileThatIsGoneTakesNothing()
{
    const StoreFixture fixture;
    const auto store = fixture.create();
    set(*store, QStringLiteral("before"));
    QVERIFY(QFile::rename(fixture.path(), fixture.path(QStringLiteral("away.lantern"))));
    const auto refused = Transaction::begin(*store);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::NotFound);
    QCOMPARE(refused.error().file, fixture.path());
    // What is open can still be copied out.
    const QString copy = fixture.path(QStringLiteral("copy.lantern"));
    QVERIFY(store->backUpTo(copy));
    const auto copied = Store::open({.path = copy}, fixture.clock);
    QVERIFY(copied && isSet(**copied, QStringLiteral("before")));
    QVERIFY(QFile::rename(fixture.path(QStringLiteral("away.lantern")), fixture.path()));
    QVERIFY(Transaction::begin(*store));
}

QTEST_GUILESS_MAIN(StoreTransactionTest)
#include "tst_store_transaction.moc"
