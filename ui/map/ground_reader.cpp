#include "map/ground_reader.h"

namespace lantern
{

Result<MapRecords> readGround(const StoreOptions &options,
                              const std::function<void(const std::shared_ptr<const MapScene> &)> &show)
{
    const SystemClock clock;
    const Result<std::unique_ptr<Store>> store = Store::open(options, clock);
    if (!store)
        return std::unexpected(store.error());
    Result<MapScene::Content> ground = loadMapGround(**store);
    if (!ground)
        return std::unexpected(ground.error());
    show(std::make_shared<const MapScene>(std::move(*ground)));
    Result<MapScene::Content> read = loadMapRecords(**store);
    if (!read)
        return std::unexpected(read.error());
    MapRecords records;
    records.times = recordTimes(*read);
    records.scene = std::make_shared<const MapScene>(std::move(*read));
    return records;
}

} // namespace lantern
