#include "map/map_frame.h"

namespace lantern
{

void paintChange(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene)
{
    if (!scene.content.change || scene.changedCorners.empty())
        return;
    const auto &sample = scene.changedCorners.front();
    const double width = (sample[1].x() - sample[5].x()) * frame.perWorldX / frame.scale;
    for (const quint32 index : shapesIn(scene.changedCells.tree, frame.window(width + 2))) {
        const HotspotClass hotspotClass = scene.content.change->cells[index].hotspotClass;
        const QColor colour = changeColour(hotspotClass, frame.view.style);
        QPolygonF polygon;
        for (const QPointF &corner : scene.changedCorners[index])
            polygon.append(frame.toPixel(corner));
        const Qt::BrushStyle hatch = changeHatch(hotspotClass);
        painter.setPen(QPen(colour, 1.4 * frame.scale));
        painter.setBrush(withOpacity(colour, hatch == Qt::SolidPattern ? frame.theme.hexagonOpacity : 0.15));
        painter.drawPolygon(polygon);
        if (hatch == Qt::SolidPattern)
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush(withOpacity(colour, 0.8), hatch));
        painter.drawPolygon(polygon);
    }
    painter.setBrush(Qt::NoBrush);
}

} // namespace lantern
