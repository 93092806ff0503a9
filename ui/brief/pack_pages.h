#pragma once

#include "brief/pack.h"
#include "map/map_painter.h"

#include <functional>

namespace lantern
{

// One thing on a page, painted where the painter's unit is a point.
using PagePart = std::function<void(QPainter &)>;

// What stands at the edges of every page.
struct PageEdges
{
    QString marking;
    QString header;
    QString footer;
    bool draft = false;
};
void paintEdges(QPainter &painter, const PageEdges &edges, int page, int pages);

// A pack laid out on A4, in points (1/72 inch): the same pages for the PDF and for the preview on screen. The scene must
// outlive it.
class PackPages
{
public:
    PackPages(const Pack &pack, const MapScene &scene);
    [[nodiscard]] int count() const { return static_cast<int>(m_pages.size()); }
    // Paints one page (0-based) where the painter's unit is a point.
    void paint(QPainter &painter, int page) const;
    // One page on white, so many pixels wide.
    [[nodiscard]] QImage image(int page, int width) const;
    [[nodiscard]] static QSizeF pageSize() { return {595.276, 841.89}; }

private:
    PageEdges m_edges;
    std::vector<std::vector<PagePart>> m_pages;
};

} // namespace lantern
