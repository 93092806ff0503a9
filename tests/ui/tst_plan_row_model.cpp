#include "plan/row_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using lantern::RowModel;

class TestPlanRowModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsShrinksAndChanges();
    void saysNothingOfWhatIsNotThere();
    void readsRowsAsTheyAreLookedAt();
    void readsAnewWhatChanged();
};

namespace
{

// So many rows, "0" to "n", each with twice its number.
class NumberedRows
{
public:
    explicit NumberedRows(int many)
    {
        for (int i = 0; i < many; ++i)
            keys.push_back(QString::number(i));
    }
    [[nodiscard]] static QVariantList row(const QString &key) { return {key, 2 * key.toInt()}; }
    [[nodiscard]] RowModel::Read reading()
    {
        return [this](std::span<const QString> asked) {
            ++reads;
            std::vector<QVariantList> rows;
            for (const QString &key : asked)
                if (key != gone)
                    rows.insert(rows.begin(), row(key)); // in another order than asked
            return rows;
        };
    }

    std::vector<QString> keys;
    QString gone;
    int reads = 0;
};

} // namespace

void TestPlanRowModel::growsShrinksAndChanges()
{
    RowModel model({"name", "minutes"});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy changed(&model, &RowModel::dataChanged);
    QSignalSpy counted(&model, &RowModel::countChanged);
    model.setRows({{"a", 1}, {"b", 2}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(changed.count(), 0);
    model.setRows({{"a", 1}, {"b", 3}});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.front().front().toModelIndex().row(), 1);
    model.setRows({{"c", 1}});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.data(model.index(0), model.roleNames().key("name")).toString(), QStringLiteral("c"));
    model.setRows({});
    QCOMPARE(counted.count(), 3);
}

void TestPlanRowModel::saysNothingOfWhatIsNotThere()
{
    RowModel model({"name"});
    model.setRows({{"a"}});
    QCOMPARE(model.find(QStringLiteral("name"), QStringLiteral("a")), 0);
    QCOMPARE(model.find(QStringLiteral("name"), QStringLiteral("b")), -1);
    QVERIFY(!model.value(0, QStringLiteral("age")).isValid());
    QVERIFY(!model.value(1, QStringLiteral("name")).isValid());
    QVERIFY(!model.data(model.index(0), Qt::DisplayRole).isValid());
}

void TestPlanRowModel::readsRowsAsTheyAreLookedAt()
{
    NumberedRows rows(1000);
    rows.gone = QStringLiteral("3");
    RowModel model({"key", "twice"});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setKeys(rows.keys, rows.reading());
    QCOMPARE(model.count(), 1000);
    QCOMPARE(model.find(QStringLiteral("key"), QStringLiteral("999")), 999);
    const int before = rows.reads;
    QCOMPARE(model.value(500, QStringLiteral("twice")), QVariant(1000));
    QCOMPARE(model.value(501, QStringLiteral("twice")), QVariant(1002));
    QVERIFY(rows.reads <= before + 1);
    for (int row = 0; row < model.count(); ++row) {
        QCOMPARE(model.value(row, QStringLiteral("key")), QVariant(QString::number(row)));
        QCOMPARE(model.value(row, QStringLiteral("twice")), row == 3 ? QVariant() : QVariant(2 * row));
    }
    const int all = rows.reads;
    QVERIFY(all < 30); // pages, not rows
    QVERIFY(!model.value(3, QStringLiteral("twice")).isValid());
    QCOMPARE(rows.reads, all); // what is gone is not asked for again
}

void TestPlanRowModel::readsAnewWhatChanged()
{
    NumberedRows rows(10);
    RowModel model({"key", "twice"});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setKeys(rows.keys, rows.reading());
    QCOMPARE(model.value(4, QStringLiteral("twice")), QVariant(8));
    QSignalSpy changed(&model, &RowModel::dataChanged);
    rows.keys.erase(rows.keys.begin() + 2);
    model.setKeys(rows.keys, rows.reading());
    QCOMPARE(model.count(), 9);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.value(4, QStringLiteral("twice")), QVariant(10));
    model.setRows({{QStringLiteral("a"), 1}});
    QCOMPARE(model.count(), 1);
    QCOMPARE(model.value(0, QStringLiteral("twice")), QVariant(1));
}

QTEST_GUILESS_MAIN(TestPlanRowModel)
#include "tst_plan_row_model.moc"
