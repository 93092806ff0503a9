#pragma once

#include "map/map_shapes.h"

#include <span>

namespace lantern
{

// Symbols that would overlap at a zoom, drawn as one where the first of them is, with their number.
struct SymbolClusters
{
    struct Symbol
    {
        quint32 first = 0; // its place in the layer
        int count = 1;
    };
    std::vector<Symbol> symbols;
    PointLayer points; // of the symbols
};

// How far apart symbols stand at least, in pixels of a 512-pixel tile. Ranks are small, and each is worth a look of its own: those of
// neighbouring hexagons stand side by side. What a borough has thousands of leaves the ground between its symbols in sight,
// until one looks street by street.
inline constexpr double SymbolPixels = 26.0;
inline constexpr double CrowdPixels = 44.0;
inline constexpr double RankPixels = 20.0;

// Of the points named by `which`, in that order: one that is nearer than `apart` pixels to a symbol that is there joins the nearest such,
// else it is a symbol itself. So no two symbols overlap, and every tile sees the same ones.
[[nodiscard]] SymbolClusters clusterSymbols(std::span<const QPointF> points, std::span<const quint32> which, int zoom,
                                            double apart = SymbolPixels);

} // namespace lantern
