#include "brief/page_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace lantern;

class tst_page_model : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pages();
};

void tst_page_model::pages()
{
    PageModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setPages({QImage(2, 3, QImage::Format_RGB32), QImage(4, 3, QImage::Format_RGB32)});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.data(model.index(1), PageModel::PictureRole).value<QImage>().width(), 4);
    QCOMPARE(model.data(model.index(1), PageModel::NumberRole).toInt(), 2);
    QVERIFY(!model.data(model.index(1), Qt::DisplayRole).isValid());
    model.setPages({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(tst_page_model)
#include "tst_page_model.moc"
