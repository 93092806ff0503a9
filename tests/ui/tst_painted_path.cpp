#include "style/painted_path.h"

#include <QImage>
#include <QTest>

using namespace lantern;

class PaintedPathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paintsTheStrokeAndNothingElse();
    void dashesLeaveGaps();
};

void PaintedPathTest::paintsTheStrokeAndNothingElse()
{
    PaintedPath path;
    path.setSize({24, 24});
    path.setProperty("path", QStringLiteral("M4 12 H20"));
    path.setProperty("box", QSizeF(24, 24));
    path.setProperty("stroke", QColor(Qt::red));
    path.setProperty("strokeWidth", 2);
    const QImage image = path.picture(2);
    QCOMPARE(image.size(), QSize(48, 48));
    QCOMPARE(image.pixelColor(24, 24), QColor(Qt::red));
    QCOMPARE(image.pixelColor(24, 10).alpha(), 0);
    path.setProperty("fill", QColor(0, 0, 255, 128));
    path.setProperty("path", QStringLiteral("M4 4 H20 V20 H4 Z"));
    const QColor inside = path.picture(1).pixelColor(12, 12);
    QVERIFY(inside.blue() > 250);
    QVERIFY(std::abs(inside.alpha() - 128) <= 2);
}

void PaintedPathTest::dashesLeaveGaps()
{
    PaintedPath path;
    path.setSize({40, 2});
    path.setProperty("path", QStringLiteral("M0 1 H40"));
    path.setProperty("stroke", QColor(Qt::black));
    path.setProperty("strokeWidth", 2);
    path.setProperty("rounded", false);
    path.setProperty("dashes", QVariant::fromValue(QList<qreal>{6, 4}));
    const QImage image = path.picture(1);
    QCOMPARE(image.pixelColor(3, 1).alpha(), 255);
    QCOMPARE(image.pixelColor(8, 1).alpha(), 0);
    QCOMPARE(image.pixelColor(13, 1).alpha(), 255);
}

QTEST_MAIN(PaintedPathTest)
#include "tst_painted_path.moc"
