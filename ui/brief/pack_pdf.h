#pragma once

#include "brief/pack.h"
#include "map/map_painter.h"

namespace lantern
{

// Writes the pack as a PDF on A4: the sections, the map of all patrols, and a sheet with its own map for each. Marking, version, copy
// number and page number stand on every page. Gives the number of pages. The file at `path` is replaced only once the new
// one is whole. Refused (Storage) if it cannot be written.
[[nodiscard]] Result<int> writePackPdf(const Pack &pack, const MapScene &scene, const QString &path);

} // namespace lantern
