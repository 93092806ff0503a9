#pragma once

#include "base/result.h"

#include <QByteArray>

#include <memory>
#include <optional>

namespace lantern
{

// Where a picture of a pack belongs: Web-Mercator, rows counted from the north, as in z/x/y.
struct RasterTileKey
{
    int zoom = 0;
    int column = 0;
    int row = 0;
    friend bool operator==(const RasterTileKey &, const RasterTileKey &) = default;
};

// What a pack says of itself.
struct RasterPackFacts
{
    struct Bounds
    {
        double west = -180, south = -85.0511, east = 180, north = 85.0511; // degrees, WGS84
    };
    QString path = {};
    QString name = {};        // the file's, where the pack has none
    QString attribution = {}; // may be empty
    QString format = {};      // "png", "jpg" or "webp"
    int leastZoom = 0;
    int greatestZoom = 0;
    std::optional<Bounds> bounds = {};
    RasterTileKey example = {}; // of a picture that there is, at the greatest zoom
};

// A map of pictures that the user brings: an MBTiles file (MBTiles 1.3) or a folder of z/x/y pictures. Opened for reading only;
// may be asked by several threads at a time.
class RasterPack
{
public:
    // NotFound: nothing is there. WrongFormat: no pack, or an empty one. Refused: vector tiles. Unreadable: damaged.
    [[nodiscard]] static Result<std::shared_ptr<const RasterPack>> open(const QString &path);

    RasterPack(const RasterPack &) = delete;
    RasterPack &operator=(const RasterPack &) = delete;
    virtual ~RasterPack() = default;

    [[nodiscard]] const RasterPackFacts &facts() const { return m_facts; }
    // The picture as it lies in the pack, still encoded; nothing where the pack has none there.
    [[nodiscard]] virtual Result<std::optional<QByteArray>> tile(const RasterTileKey &key) const = 0;

protected:
    explicit RasterPack(RasterPackFacts facts)
        : m_facts(std::move(facts))
    {
    }

private:
    RasterPackFacts m_facts;
};

} // namespace lantern
