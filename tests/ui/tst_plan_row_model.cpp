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
};

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

QTEST_GUILESS_MAIN(TestPlanRowModel)
#include "tst_plan_row_model.moc"
