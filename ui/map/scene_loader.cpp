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

Result<MapScene::Content> loadMapContent(Store &store)
{
    const PlaceRepository places(store);
    const OffenceRepository offences(store);
    MapScene::Content content;
    std::vector<Boundary> wards;
    const Result<void> loaded =
        take(places.streets(), content.streets)
            .and_then([&] { return take(places.baseFeatures(), content.base); })
            .and_then([&] { return take(places.boundaries(Boundary::Kind::Borough), content.boundaries); })
            .and_then([&] { return take(places.boundaries(Boundary::Kind::Ward), wards); })
            .and_then([&] { return take(places.places(), content.places); })
            .and_then([&] { return take(offences.streetSafe(), content.streetSafe); })
            .and_then([&] { return take(WalkRepository(store).list(), content.walks); });
    if (!loaded)
        return std::unexpected(loaded.error());
    content.boundaries.insert(content.boundaries.end(), std::make_move_iterator(wards.begin()),
                              std::make_move_iterator(wards.end()));
    const Result<Period> period = offences.offencePeriod();
    if (!period)
        return std::unexpected(period.error());
    if (const Result<void> read = take(offences.offences(*period), content.offences).and_then([&] {
            return take(SeriesRepository(store).withBehaviour(*period), content.behaviour);
        });
        !read)
        return std::unexpected(read.error());
    return content;
}

} // namespace lantern
