#pragma once

#include "geo/shapes.h"

namespace lantern
{

// A street's line as it is stored; a shape that is no line gives an empty one.
[[nodiscard]] Result<Line> streetLine(const QByteArray &wkb);

} // namespace lantern
