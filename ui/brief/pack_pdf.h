#pragma once

#include "brief/pack.h"
#include "map/map_painter.h"

namespace lantern
{

// Writes pages of A4 as a PDF with its title; `paint` paints one (0-based), its unit is a point. Gives the number of pages. The file
// at `path` is replaced only once the new one is whole. Refused (Storage) if it cannot be written.
[[nodiscard]] Result<int> writePagesPdf(const QString &path, const QString &title, int pages,
                                        const std::function<void(QPainter &painter, int page)> &paint);

// Writes the pack as a PDF on A4: the sections, the map of all patrols, and a sheet with its own map for each. Marking, version, copy
// number and page number stand on every page. As writePagesPdf().
[[nodiscard]] Result<int> writePackPdf(const Pack &pack, const MapScene &scene, const QString &path);

} // namespace lantern
