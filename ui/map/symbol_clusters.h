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

// How far apart symbols stand at least, in pixels of a 512-pixel tile.
inline constexpr double SymbolPixels = 26.0;

// Of the points named by `which`, in that order: one that is nearer than SymbolPixels to a symbol that is there joins the nearest such,
// else it is a symbol itself. So no two symbols overlap, and every tile sees the same ones.
[[nodiscard]] SymbolClusters clusterSymbols(std::span<const QPointF> points, std::span<const quint32> which, int zoom);

} // namespace lantern
