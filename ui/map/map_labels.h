#pragma once

#include "map/label_glyphs.h"
#include "map/map_painter.h"
#include "map/map_shapes.h"

namespace lantern
{

// A name where it stands at one zoom. Placed once for the whole scene, so that neighbouring tiles agree and each paints its part.
struct MapLabel
{
    enum class Kind { Borough, Park, Water, Station, Ward, MainStreet, Street, Venue };
    QString text;
    Kind kind = Kind::Street;
    QPointF anchor;   // the text's middle, world
    double angle = 0; // degrees, clockwise
    double width = 0; // pixels at the zoom
    WorldLine bend;   // what the text follows from left to right; empty: it is straight
    double along = 0; // of its candidate's line, to the text's middle
    quint32 candidate = 0;
    std::vector<PlacedGlyph> glyphs;
};

struct LabelLayer
{
    std::vector<MapLabel> labels;       // the more important first
    std::vector<GlyphOutline> outlines; // of the labels' glyphs
    WorldTree tree;
};

// What a name may be placed along or at, most important first.
struct LabelCandidate
{
    QString text;
    MapLabel::Kind kind = MapLabel::Kind::Street;
    WorldLine along;   // one point: at it; more: along the line
    double weight = 0; // among its kind
};

[[nodiscard]] std::vector<LabelCandidate> labelCandidates(const MapScene::Content &content, WorldProjection &project);

// Places what fits at an integer zoom: no two labels overlap, none covers an obstacle, and a name does not stand twice nearby.
[[nodiscard]] LabelLayer placeLabels(const std::vector<LabelCandidate> &candidates,
                                     const std::vector<QPointF> &obstacles, int zoom);

// The room that a name keeps round itself, in pixels.
inline constexpr double LabelPadPixels = 3;
// The boxes that a name takes with it, in pixels, where the world is `perWorld` pixels wide: one if it is level, else squares along it.
[[nodiscard]] std::vector<QRectF> boxesOf(const MapLabel &label, double perWorld);

// How a kind of name is set: size in pixels, weight, slant.
[[nodiscard]] QFont labelFont(MapLabel::Kind kind, double scale);

} // namespace lantern
