#include "map/map_frame.h"

#include <algorithm>

namespace lantern
{

namespace
{

// All discs in one colour as one shape: they overlap, and an overlap must not look like more risk than there is.
void paintDiscs(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene,
                const std::vector<quint32> &discs, double widerPixels)
{
    for (const quint32 disc : discs) {
        const double radius = scene.riskRadius[disc] * frame.perWorldX / frame.scale + widerPixels;
        painter.drawEllipse(frame.toPixel(scene.riskDiscs.points[disc]) / frame.scale, radius, radius);
    }
}

} // namespace

void paintNearRepeat(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene)
{
    if (!scene.content.nearRepeat || scene.riskRadius.empty())
        return;
    const NearRepeat &found = *scene.content.nearRepeat;
    const double widest = std::ranges::max(scene.riskRadius) * frame.perWorldX / frame.scale;
    const std::vector<quint32> seen = shapesIn(scene.riskDiscs.tree, frame.window(widest + 3));
    if (seen.empty())
        return;
    const QSize size = (QSizeF(frame.view.pixels) / frame.scale).toSize().expandedTo({1, 1});
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    {
        QPainter layer(&image);
        layer.setRenderHint(QPainter::Antialiasing);
        layer.setPen(Qt::NoPen);
        const std::vector<RampStep> ramp = nearRepeatRamp(found, frame.view.style);
        for (auto step = ramp.begin(); step != ramp.end(); ++step) {
            std::vector<quint32> discs;
            for (const quint32 disc : seen) {
                const double ratio = found.bands[static_cast<size_t>(scene.content.nearRepeat->discs[disc].band)].ratio;
                if (ratio >= step->from && (step + 1 == ramp.end() || ratio < (step + 1)->from))
                    discs.push_back(disc);
            }
            layer.setBrush(step->colour.darker(140));
            paintDiscs(layer, frame, scene, discs, 1.5);
            layer.setBrush(step->colour);
            paintDiscs(layer, frame, scene, discs, 0);
        }
    }
    painter.setOpacity(frame.theme.hexagonOpacity);
    painter.drawImage(QRectF(QPointF(0, 0), QSizeF(frame.view.pixels)), image);
    painter.setOpacity(1);
}

} // namespace lantern
