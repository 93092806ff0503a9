#pragma once

#include "map/map_frame.h"

namespace lantern
{

// The number of what a symbol stands for, in three signs at most: "7", "12", "3k".
[[nodiscard]] QString symbolCount(int count);
// The radius of a symbol that stands for several, with room for their number.
[[nodiscard]] double clusterRadius(const MapFrame &frame, int count);
// The side of a venue's symbol in pixels, of one that stands for so many; 0 at zooms that show none.
[[nodiscard]] double venueSide(double zoom, int count);
// Half the height of the disc of a rank or a stop, and of the number of further ranks, whose middle stands so far above that of the disc; in
// pixels.
inline constexpr double DiscRadius = 11.0;
inline constexpr double FurtherRadius = 7.0;
inline constexpr double FurtherAbove = DiscRadius + 6.0;
// The marks of CCTV sites and problems, a camera and a flag, are multiples of this. Farther out a city's would be one blot.
inline constexpr double MarkPixels = 6.0;
inline constexpr double MarksFromZoom = 10;
void paintSymbolCount(QPainter &painter, const MapFrame &frame, const QPointF &middle, int count);

// Calls `draw` with the place in pixels and the symbol, for each of a layer's symbols in the window, in the layer's order.
template<class Draw>
void eachSymbol(const MapFrame &frame, const SymbolClusters &clusters, Draw draw)
{
    constexpr double marginPixels = 34; // of the largest symbol, with its tip or its number beside it
    for (const quint32 index : shapesIn(clusters.points.tree, frame.window(marginPixels)))
        draw(frame.toPixel(clusters.points.points[index]), clusters.symbols[index]);
}

} // namespace lantern
