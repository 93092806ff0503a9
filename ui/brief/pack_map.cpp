#include "brief/pack_map.h"

#include "brief/pack_layout.h"
#include "map/map_projection.h"
#include "map/map_theme.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace lantern
{

namespace
{

constexpr double ScreenPixelPoints = 72.0 / 96.0;

// 1, 2 or 5 times a power of ten, at most so many metres.
double roundLength(double metres)
{
    const double unit = std::pow(10.0, std::floor(std::log10(metres)));
    const double ratio = metres / unit;
    return unit * (ratio >= 5 ? 5 : ratio >= 2 ? 2 : 1);
}

void paintScaleBar(QPainter &painter, const MapScene::View &view, const QRectF &frame)
{
    const double metresPerPoint = metresPerWorld(view.top + view.height / 2) * view.width / frame.width();
    const double metres = roundLength(110 * metresPerPoint);
    const double length = metres / metresPerPoint;
    const QString text = metres >= 1000 ? QCoreApplication::translate("Brief", "%1 km").arg(metres / 1000)
                                        : QCoreApplication::translate("Brief", "%1 m").arg(metres);
    const QRectF box(frame.left() + 6, frame.bottom() - 24, length + 12, 18);
    painter.fillRect(box, QColor(255, 255, 255, 215));
    painter.setFont(pageFont(7));
    painter.setPen(Qt::black);
    painter.drawText(box.adjusted(6, 0, 0, -7), Qt::AlignLeft | Qt::AlignVCenter, text);
    painter.setPen(QPen(Qt::black, 1.2));
    const double y = box.bottom() - 4;
    painter.drawLine(QPointF(box.left() + 6, y), QPointF(box.left() + 6 + length, y));
    painter.drawLine(QPointF(box.left() + 6, y - 3), QPointF(box.left() + 6, y));
    painter.drawLine(QPointF(box.left() + 6 + length, y - 3), QPointF(box.left() + 6 + length, y));
}

void paintAttribution(QPainter &painter, const QRectF &frame, bool exercise)
{
    const QString text =
        exercise ? QCoreApplication::translate("Brief", "EXERCISE: fictional map")
                 : QCoreApplication::translate(
                       "Brief",
                       "© OpenStreetMap contributors (ODbL); public sector information, Open Government Licence v3.0");
    const QFont font = pageFont(6);
    const double width = QFontMetricsF(font).horizontalAdvance(text) + 6;
    const QRectF box(frame.right() - width, frame.bottom() - 10, width, 10);
    painter.fillRect(box, QColor(255, 255, 255, 215));
    painter.setFont(font);
    painter.setPen(QColor(0x56, 0x64, 0x78));
    painter.drawText(box, Qt::AlignCenter, text);
}

double paintKey(QPainter &painter, double x, double middle, const QString &text)
{
    const QFont font = pageFont(7);
    painter.setFont(font);
    painter.setPen(Qt::black);
    const double width = QFontMetricsF(font).horizontalAdvance(text) + 14;
    painter.drawText(QRectF(x, middle - 7, width, 14), Qt::AlignLeft | Qt::AlignVCenter, text);
    return x + width;
}

void paintLineKeys(QPainter &painter, const QRectF &legend)
{
    const MapTheme &theme = mapTheme(MapStyle::Print);
    const double middle = legend.top() + 8;
    double x = legend.left();
    painter.setPen(QPen(theme.uniform, 3));
    painter.drawLine(QPointF(x, middle), QPointF(x + 26, middle));
    x = paintKey(painter, x + 31, middle, QCoreApplication::translate("Brief", "uniform patrol"));
    QPen dashed(theme.plain, 3, Qt::CustomDashLine, Qt::FlatCap);
    dashed.setDashPattern({2.4, 1.4});
    painter.setPen(dashed);
    painter.drawLine(QPointF(x, middle), QPointF(x + 26, middle));
    x = paintKey(painter, x + 31, middle, QCoreApplication::translate("Brief", "plain clothes"));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.disc);
    painter.drawEllipse(QPointF(x + 6, middle), 6, 6);
    painter.setBrush(Qt::NoBrush);
    painter.setFont(pageFont(7, QFont::Bold));
    painter.setPen(theme.onDisc);
    painter.drawText(QRectF(x, middle - 6, 12, 12), Qt::AlignCenter, QStringLiteral("1"));
    paintKey(painter, x + 17, middle,
             QCoreApplication::translate("Brief", "hotspot, by rank; a number on a line is a visit"));
}

void paintRampKeys(QPainter &painter, const MapScene &scene, const QRectF &legend)
{
    const Analysis &analysis = scene.content().findings.analysis;
    const std::vector<RampStep> ramp = harmRamp(analysis, MapStyle::Print);
    if (ramp.empty())
        return;
    const double middle = legend.top() + 22;
    const double opacity = mapTheme(MapStyle::Print).hexagonOpacity;
    double x = paintKey(
        painter, legend.left(), middle,
        QCoreApplication::translate("Brief", "%1 per %2, from:").arg(figureName(analysis.table), perText(analysis)));
    for (const RampStep &step : ramp) {
        QColor fill = step.colour;
        fill.setAlphaF(static_cast<float>(opacity));
        painter.setPen(QPen(step.colour, 0.8));
        painter.setBrush(fill);
        painter.drawRect(QRectF(x, middle - 5, 16, 10));
        painter.setBrush(Qt::NoBrush);
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        x = paintKey(painter, x + 20, middle, english.toString(step.from, 'g', 6));
    }
}

} // namespace

void paintPackMap(QPainter &painter, const MapScene &scene, const GridBox &box, int team, const QRectF &frame,
                  bool exercise)
{
    MapScene::View view = viewAround(box, frame.size().toSize(), MapStyle::Print);
    view.pixelRatio = ScreenPixelPoints;
    view.team = team;
    view.layers.insert(static_cast<int>(MapLayer::Concerns));
    painter.save();
    painter.translate(frame.topLeft());
    scene.paint(painter, view);
    painter.restore();
    paintScaleBar(painter, view, frame);
    paintAttribution(painter, frame, exercise);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0x56, 0x64, 0x78), 0.8));
    painter.drawRect(frame);
    const QRectF legend(frame.left(), frame.bottom() + 4, frame.width(), LegendHeight);
    paintLineKeys(painter, legend);
    paintRampKeys(painter, scene, legend);
}

GridBox packMapBox(const MapScene &scene, int team)
{
    const MapScene::Content &content = scene.content();
    GridBox box;
    for (size_t i = 0; i < content.plan.teams.size(); ++i) {
        if (team >= 0 && static_cast<size_t>(team) != i)
            continue;
        for (const Leg &leg : content.plan.teams[i].legs)
            if (leg.kind == LegKind::Visit)
                box.add(leg.point);
        if (i < content.routes.size() && !content.routes[i].empty())
            box.add(boundsOf(content.routes[i]));
    }
    if (box.isEmpty())
        box = scene.bounds();
    return box.isEmpty() ? box : box.grownBy(200);
}

} // namespace lantern
