#include "store/street_shape.h"

namespace lantern
{

Result<Line> streetLine(const QByteArray &wkb)
{
    auto shape = shapeFromWkb(wkb);
    if (!shape)
        return std::unexpected(shape.error());
    auto *lines = std::get_if<MultiLine>(&*shape);
    return lines == nullptr || lines->empty() ? Line() : std::move(lines->front());
}

} // namespace lantern
