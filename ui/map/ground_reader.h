#pragma once

#include "map/map_painter.h"
#include "map/time_filter.h"

#include <functional>

namespace lantern
{

struct MapRecords
{
    std::shared_ptr<const MapScene> scene;
    RecordTimes times;
};

// Reads a file's ground and hands it to `show` as soon as it is there, then its records, which may be many. Storage errors.
[[nodiscard]] Result<MapRecords> readGround(const StoreOptions &options,
                                            const std::function<void(const std::shared_ptr<const MapScene> &)> &show);

} // namespace lantern
