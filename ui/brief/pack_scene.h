#pragma once

#include "brief/pack.h"
#include "map/map_painter.h"

#include <memory>

namespace lantern
{

// The map of a pack: what the file holds, the plan's hotspots and its routes along the streets.
[[nodiscard]] Result<std::shared_ptr<const MapScene>> makePackScene(Store &store, const Pack &pack);

// PNG maps for the HTML pack: "" is the overall map, a TeamId text that team's.
[[nodiscard]] QMap<QString, QByteArray> packMaps(const Pack &pack, const MapScene &scene);

} // namespace lantern
