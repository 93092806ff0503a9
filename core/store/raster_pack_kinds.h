#pragma once

#include "store/raster_pack.h"

// The two kinds of raster pack; nothing outside core/store includes this.
namespace lantern
{

// Deeper than any pack goes; a column then still fits an int.
inline constexpr int DeepestPackZoom = 24;
// A picture of a map tile is some kilobytes; what is larger than this is none.
inline constexpr qsizetype LargestTileBytes = qsizetype{16} * 1024 * 1024;

[[nodiscard]] Result<std::shared_ptr<const RasterPack>> openMbtiles(const QString &path);
[[nodiscard]] Result<std::shared_ptr<const RasterPack>> openTileFolder(const QString &path);

// "png", "jpg" or "webp" by how the bytes begin; empty if they are no such picture.
[[nodiscard]] QString pictureFormatOf(const QByteArray &bytes);

// Whether a pack of that format, whose pictures begin like this one, can be drawn; else Refused or WrongFormat.
[[nodiscard]] Result<QString> drawableFormat(const QString &named, const QByteArray &first, const QString &path);

} // namespace lantern
