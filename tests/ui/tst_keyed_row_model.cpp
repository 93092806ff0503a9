#include "base/random.h"
#include "walks/keyed_row_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace lantern;

namespace
{

class Letters : public QObject
{
    Q_OBJECT

public:
    enum Role { Key = Qt::UserRole, Value };
    Q_ENUM(Role)
};

KeyedRow rowOf(const QString &key)
{
    return {key, {key, key + key}};
}

std::vector<KeyedRow> rowsOf(std::span<const QString> keys)
{
    std::vector<KeyedRow> rows;
    for (const QString &key : keys)
        rows.push_back(rowOf(key));
    return rows;
}

// Some of 40 keys, in any order.
std::vector<QString> drawnKeys(Random &random)
{
    std::vector<QString> keys;
    for (int i = 0; i < 40; ++i)
        if (random.unit() < 0.6)
            keys.push_back(QStringLiteral("key %1").arg(i));
    if (random.unit() < 0.5)
        random.shuffle(keys);
    return keys;
}

} // namespace

class TestKeyedRowModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesToAnyRows();
    void keepsWhatOnlyMoves();
    void readsRowsAsTheyAreLookedAt();
};

void TestKeyedRowModel::comesToAnyRows()
{
    Random random(1);
    KeyedRowModel model(QMetaEnum::fromType<Letters::Role>());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int turn = 0; turn < 200; ++turn) {
        const std::vector<QString> keys = drawnKeys(random);
        if (turn % 2 == 0)
            model.setRows(rowsOf(keys));
        else
            model.setKeys(keys, rowsOf);
        QCOMPARE(model.count(), static_cast<int>(keys.size()));
        for (int row = 0; row < model.count(); ++row) {
            QCOMPARE(model.keyAt(row), keys[static_cast<size_t>(row)]);
            QCOMPARE(model.data(model.index(row), Letters::Value).toString(), model.keyAt(row) + model.keyAt(row));
        }
    }
}

void TestKeyedRowModel::keepsWhatOnlyMoves()
{
    KeyedRowModel model(QMetaEnum::fromType<Letters::Role>());
    model.setRows(rowsOf(std::vector<QString>{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    const QPersistentModelIndex third(model.index(2));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.setRows(rowsOf(std::vector<QString>{QStringLiteral("c"), QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(third.row(), 0);
    QCOMPARE(inserted.count() + removed.count(), 0);
    model.setRows(rowsOf(std::vector<QString>{QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("c")}));
    QCOMPARE(third.row(), 2);
    QCOMPARE(inserted.count(), 1); // neighbours come together
    QCOMPARE(removed.count(), 1);
}

void TestKeyedRowModel::readsRowsAsTheyAreLookedAt()
{
    std::vector<QString> keys;
    for (int i = 0; i < 1000; ++i)
        keys.push_back(QString::number(i));
    int reads = 0;
    KeyedRowModel model(QMetaEnum::fromType<Letters::Role>());
    model.setKeys(keys, [&reads](std::span<const QString> asked) {
        ++reads;
        std::vector<KeyedRow> rows = rowsOf(asked);
        std::erase_if(rows, [](const KeyedRow &row) { return row.key == QStringLiteral("7"); });
        return rows;
    });
    QCOMPARE(reads, 0);
    QCOMPARE(model.rowOf(QStringLiteral("900")), 900);
    QCOMPARE(reads, 0);
    for (int row = 0; row < model.count(); ++row)
        QCOMPARE(model.data(model.index(row), Letters::Value).toString(),
                 row == 7 ? QString() : keys[static_cast<size_t>(row)] + keys[static_cast<size_t>(row)]);
    QVERIFY(reads < 30); // pages, not rows
    const int all = reads;
    QVERIFY(!model.data(model.index(7), Letters::Value).isValid());
    QCOMPARE(reads, all); // what is gone is not asked for again
}

QTEST_GUILESS_MAIN(TestKeyedRowModel)
#include "tst_keyed_row_model.moc"
