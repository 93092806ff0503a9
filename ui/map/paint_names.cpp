#include "map/label_room.h"
#include "map/label_seat.h"
#include "map/map_frame.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <iterator>

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
    case MapLabel::Kind::Ward:
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
        return frame.showsBeside(MapLayer::Venues);
    if (kind == MapLabel::Kind::Ward)
        return frame.showsBeside(MapLayer::Boundaries);
    return kind != MapLabel::Kind::Street || frame.view.style == MapStyle::Print || frame.zoom >= 15 - 1e-6;
}

// Where each glyph goes: the same for halo and fill.
std::vector<QTransform> glyphPlaces(const MapFrame &frame, const MapLabel &label)
{
    std::vector<QTransform> places;
    if (label.bend.empty()) {
        const QPointF anchor = frame.toPixel(label.anchor);
        QTransform text = QTransform::fromTranslate(anchor.x(), anchor.y());
        text.rotate(label.angle).scale(frame.scale, frame.scale).translate(-label.width / 2, 0);
        for (const PlacedGlyph &glyph : label.glyphs)
            places.push_back(QTransform::fromTranslate(glyph.at.x(), glyph.at.y()) * text);
        return places;
    }
    WorldLine pixels;
    std::ranges::transform(label.bend, std::back_inserter(pixels), [&](const QPointF &p) { return frame.toPixel(p); });
    const LineRuler ruler(std::move(pixels));
    for (const PlacedGlyph &glyph : label.glyphs) {
        const double along = ruler.length() / 2 + (glyph.middle - label.width / 2) * frame.scale;
        const QPointF at = ruler.at(along);
        QTransform place = QTransform::fromTranslate(at.x(), at.y());
        place.rotateRadians(ruler.directionAt(along)).scale(frame.scale, frame.scale);
        places.push_back(QTransform::fromTranslate(glyph.at.x() - glyph.middle, glyph.at.y()) * place);
    }
    return places;
}

void paintName(QPainter &painter, const MapFrame &frame, const LabelLayer &layer, const MapLabel &label)
{
    const std::vector<QTransform> places = glyphPlaces(frame, label);
    const QTransform before = painter.transform();
    for (const bool halo : {true, false})
        for (size_t i = 0; i < places.size(); ++i) {
            const GlyphOutline &outline = layer.outlines[label.glyphs[i].outline];
            painter.setTransform(places[i] * before);
            painter.fillPath(halo ? outline.halo : outline.fill,
                             halo ? frame.theme.halo : inkOf(frame.theme, label.kind));
        }
    painter.setTransform(before);
}

} // namespace

void paintNames(QPainter &painter, const MapFrame &frame, const MapScene::Private &scene)
{
    // Placed for the zoom below, so that names lie farther apart here than there, never closer.
    const int zoom = std::clamp(static_cast<int>(std::floor(frame.zoom + 1e-6)), 6, 19);
    const LabelLayer &layer = scene.labelsAt(zoom);
    LabelRoom room(frame, scene.labelCandidates, layer);
    const double margin = frame.view.beside.empty() ? 0 : LabelRoom::FarthestPixels; // a name may move into the window
    for (const quint32 index : shapesIn(layer.tree, frame.window(24 + margin))) {
        if (!isWanted(frame, layer.labels[index].kind))
            continue;
        if (const MapLabel *label = room.label(index))
            paintName(painter, frame, layer, *label);
    }
}

} // namespace lantern
