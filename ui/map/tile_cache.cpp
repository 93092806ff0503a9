#include "map/tile_cache.h"

#include <algorithm>

namespace lantern
{

TileKey TileKey::parent() const
{
    TileKey key = *this;
    key.zoom = zoom - 1;
    key.column = column / 2;
    key.row = row / 2;
    return key;
}

bool TileKey::looksLike(const TileKey &other) const
{
    return revision == other.revision && layers == other.layers && style == other.style && side == other.side &&
           ratioPercent == other.ratioPercent;
}

size_t qHash(const TileKey &key, size_t seed)
{
    return qHashMulti(seed, key.revision, key.zoom, key.column, key.row, key.layers, key.style, key.side,
                      key.ratioPercent);
}

TileCache::TileCache(qsizetype limitBytes)
    : m_limit(limitBytes)
{
}

std::optional<QImage> TileCache::find(const TileKey &key)
{
    const auto found = m_index.constFind(key);
    if (found == m_index.cend())
        return std::nullopt;
    m_entries.splice(m_entries.begin(), m_entries, *found);
    return m_entries.front().image;
}

void TileCache::insert(const TileKey &key, const QImage &image)
{
    if (const auto found = m_index.constFind(key); found != m_index.cend()) {
        m_bytes -= (*found)->image.sizeInBytes();
        m_entries.erase(*found);
        m_index.erase(found);
    }
    m_entries.push_front({key, image});
    m_index.insert(key, m_entries.begin());
    m_bytes += image.sizeInBytes();
    giveUp();
}

void TileCache::setLimitBytes(qsizetype limitBytes)
{
    m_limit = limitBytes;
    giveUp();
}

void TileCache::giveUp()
{
    while (m_bytes > m_limit && m_entries.size() > 1) {
        m_bytes -= m_entries.back().image.sizeInBytes();
        m_index.remove(m_entries.back().key);
        m_entries.pop_back();
    }
}

void TileCache::giveUpBefore(quint64 revision, std::span<const TileKey> kept)
{
    for (auto entry = m_entries.begin(); entry != m_entries.end();) {
        const bool isKept = std::ranges::any_of(kept, [&](const TileKey &key) { return key.looksLike(entry->key); });
        if (isKept || entry->key.revision >= revision) {
            ++entry;
            continue;
        }
        m_bytes -= entry->image.sizeInBytes();
        m_index.remove(entry->key);
        entry = m_entries.erase(entry);
    }
}

void TileCache::clear()
{
    m_entries.clear();
    m_index.clear();
    m_bytes = 0;
}

} // namespace lantern
