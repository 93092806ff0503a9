#include "map/map_frame.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace lantern
{

namespace
{

QColor inkOf(const MapTheme &theme, MapLabel::Kind kind)
{
    switch (kind) {
    case MapLabel::Kind::Park:
        return theme.greenText;
    case MapLabel::Kind::Water:
        return theme.waterText;
    case MapLabel::Kind::Borough:
    case MapLabel::Kind::Venue:
        return theme.mutedText;
    default:
        return theme.text;
    }
}

// A screen that can be zoomed shows lesser streets' names later than paper, which cannot.
bool isWanted(const MapFrame &frame, MapLabel::Kind kind)
{
    if (kind == MapLabel::Kind::Venue)
        return frame.shows(MapLayer::Venues);
    return kind != MapLabel::Kind::Street || frame.view.style == MapStyle::Print || frame.zoom >= 15 - 1e-6;
}

void paintName(QPainter &painter, const MapFrame &frame, const MapLabel &label)
{
    const QFont font = labelFont(label.kind, frame.scale);
    const QFontMetricsF metrics(font);
    QPainterPath text;
    text.addText(-metrics.horizontalAdvance(label.text) / 2, (metrics.ascent() - metrics.descent()) / 2, font,
                 label.text);
    painter.save();
    painter.translate(frame.toPixel(label.anchor));
    painter.rotate(label.angle);
    painter.strokePath(text, QPen(frame.theme.halo, 2.6 * frame.scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(text, inkOf(frame.theme, label.kind));
    painter.restore();
}

} // namespace

void paintNames(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene)
{
    // Placed for the zoom below, so that names lie farther apart here than there, never closer.
    const int zoom = std::clamp(static_cast<int>(std::floor(frame.zoom + 1e-6)), 6, 19);
    const LabelLayer &layer = scene.labelsAt(zoom);
    for (const quint32 index : shapesIn(layer.tree, frame.window(24))) {
        const MapLabel &label = layer.labels[index];
        if (isWanted(frame, label.kind))
            paintName(painter, frame, label);
    }
}

} // namespace lantern
