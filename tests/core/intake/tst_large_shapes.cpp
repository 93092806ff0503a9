#include "intake/geojson.h"

#include <QJsonArray>
#include <QTest>

using namespace lantern;

namespace
{

QJsonObject featureOf(const QString &type, qsizetype points)
{
    QJsonArray line;
    for (qsizetype i = 0; i < points; ++i)
        line.append(QJsonArray{530000.0 + static_cast<double>(i % 1000), 180000.0 + static_cast<double>(i / 1000)});
    const QJsonArray coordinates = type == QLatin1StringView("Polygon") ? QJsonArray{line} : line;
    return {{QStringLiteral("geometry"),
             QJsonObject{{QStringLiteral("type"), type}, {QStringLiteral("coordinates"), coordinates}}}};
}

} // namespace

// A shape with more points than any place has is refused with the reason, and nothing is lost of those that have many.
class tst_large_shapes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesTooMany_data();
    void refusesTooMany();
    void takesMany();
};

void tst_large_shapes::refusesTooMany_data()
{
    QTest::addColumn<QString>("type");
    QTest::newRow("line") << QStringLiteral("LineString");
    QTest::newRow("polygon") << QStringLiteral("Polygon");
}

void tst_large_shapes::refusesTooMany()
{
    QFETCH(QString, type);
    const Result<Shape> shape = shapeOf(featureOf(type, 1'000'001), true);
    QVERIFY(!shape.has_value());
    QCOMPARE(static_cast<int>(shape.error().code), static_cast<int>(Error::Code::Refused));
    QVERIFY2(shape.error().message.contains(QLatin1StringView("points; at most")), qPrintable(shape.error().message));
}

void tst_large_shapes::takesMany()
{
    const Result<Shape> shape = shapeOf(featureOf(QStringLiteral("LineString"), 100'000), true);
    QVERIFY(shape.has_value());
    QCOMPARE(std::get<MultiLine>(*shape).front().size(), size_t{100'000});
}

QTEST_GUILESS_MAIN(tst_large_shapes)
#include "tst_large_shapes.moc"
