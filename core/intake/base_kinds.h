#pragma once

#include "store/place.h"

#include <functional>
#include <optional>

namespace lantern
{

// What OpenStreetMap's tags make of an area or a line on the base map; nothing where it is not drawn.
[[nodiscard]] std::optional<BaseFeature::Kind> baseKindFromTags(const std::function<QString(QStringView key)> &tag,
                                                                bool area);

} // namespace lantern
