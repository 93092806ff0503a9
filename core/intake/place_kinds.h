#pragma once

#include "store/place.h"

#include <functional>
#include <optional>
#include <string_view>

// What other people's categories are in ours.
namespace lantern
{

// From OpenStreetMap tags (amenity, highway, railway, shop, leisure, tourism); nothing where the tags make no place that we hold.
[[nodiscard]] std::optional<Place::Kind> placeKindFromTags(const std::function<QString(QStringView key)> &tag);
// From a points-of-interest category ("gym", "supermarket"); Other where we have no kind for it.
[[nodiscard]] Place::Kind placeKindFromCategory(const QString &category);
// From a NaPTAN StopType (NaPTAN guide for data managers, stop types): bus stops and station access areas; nothing for
// platforms, entrances, taxi ranks and the rest.
[[nodiscard]] std::optional<Place::Kind> placeKindFromStopType(std::string_view stopType);

} // namespace lantern
