#pragma once

#include "map/layer_stack.h"

#include <QHash>
#include <QImage>

#include <list>
#include <optional>
#include <span>

namespace lantern
{

// Which picture a tile is: what is drawn (revision, layers, style), where (zoom, column, row) and how finely: `side` is its width in
// pixels of the map's design, in which symbols and type have their sizes, `ratioPercent` how large such a pixel is in the picture.
struct TileKey
{
    quint64 revision = 0;
    int zoom = 0;
    int column = 0;
    int row = 0;
    LayerStack layers = {};
    int style = 0;
    int side = 512;
    int ratioPercent = 100;

    [[nodiscard]] TileKey parent() const;
    // Whether both would be drawn alike, wherever they are.
    [[nodiscard]] bool looksLike(const TileKey &other) const;
    friend bool operator==(const TileKey &, const TileKey &) = default;
};
[[nodiscard]] size_t qHash(const TileKey &key, size_t seed = 0);

// The pictures that were painted, the least recently used given up first once they take more than `limitBytes`.
class TileCache
{
public:
    explicit TileCache(qsizetype limitBytes);
    [[nodiscard]] std::optional<QImage> find(const TileKey &key);
    void insert(const TileKey &key, const QImage &image);
    void clear();
    // Gives up what was drawn of an earlier revision, which is never asked for again; not what looks like one of `kept`.
    void giveUpBefore(quint64 revision, std::span<const TileKey> kept = {});
    void setLimitBytes(qsizetype limitBytes);
    [[nodiscard]] qsizetype limitBytes() const { return m_limit; }
    [[nodiscard]] qsizetype bytes() const { return m_bytes; }
    [[nodiscard]] qsizetype count() const { return static_cast<qsizetype>(m_index.size()); }

private:
    void giveUp(); // what is beyond the limit

    struct Entry
    {
        TileKey key;
        QImage image;
    };
    qsizetype m_limit;
    qsizetype m_bytes = 0;
    std::list<Entry> m_entries; // newest first
    QHash<TileKey, std::list<Entry>::iterator> m_index;
};

} // namespace lantern
