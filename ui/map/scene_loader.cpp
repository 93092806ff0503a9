#include "map/map_painter.h"

#include "store/offence_repository.h"
#include "store/outcome_repository.h"
#include "store/place_repository.h"
#include "store/series_repository.h"

namespace lantern
{

namespace
{

template<class T>
Result<void> take(Result<T> read, T &into)
{
    if (!read)
        return std::unexpected(read.error());
    into = std::move(*read);
    return {};
}

} // namespace

Result<MapScene::Content> loadMapGround(Store &store)
{
    const PlaceRepository places(store);
    MapScene::Content content;
    std::vector<Boundary> wards;
    const Result<void> loaded =
        take(places.streets(), content.streets)
            .and_then([&] { return take(places.baseFeatures(), content.base); })
            .and_then([&] { return take(places.boundaries(Boundary::Kind::Borough), content.boundaries); })
            .and_then([&] { return take(places.boundaries(Boundary::Kind::Ward), wards); })
            .and_then([&] { return take(places.places(), content.places); })
            .and_then([&] { return take(WalkRepository(store).list(), content.walks); });
    if (!loaded)
        return std::unexpected(loaded.error());
    content.boundaries.insert(content.boundaries.end(), std::make_move_iterator(wards.begin()),
                              std::make_move_iterator(wards.end()));
    return content;
}

Result<MapScene::Content> loadMapRecords(Store &store)
{
    const OffenceRepository offences(store);
    const Result<Period> period = offences.offencePeriod();
    if (!period)
        return std::unexpected(period.error());
    MapScene::Content content;
    const Result<void> loaded =
        take(offences.streetSafe(), content.streetSafe)
            .and_then([&] { return take(offences.offences(*period), content.offences); })
            .and_then([&] { return take(SeriesRepository(store).withBehaviour(*period), content.behaviour); });
    if (!loaded)
        return std::unexpected(loaded.error());
    return content;
}

Result<MapScene::Content> loadMapContent(Store &store)
{
    Result<MapScene::Content> content = loadMapGround(store);
    Result<MapScene::Content> records = content ? loadMapRecords(store) : Result<MapScene::Content>();
    if (!content || !records)
        return content ? std::move(records) : std::move(content);
    content->offences = std::move(records->offences);
    content->behaviour = std::move(records->behaviour);
    content->streetSafe = std::move(records->streetSafe);
    return content;
}

} // namespace lantern
