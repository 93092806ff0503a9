#include "intake/projection.h"

namespace lantern
{

namespace
{

// 24 bytes each: 8 MB at most.
constexpr size_t mostPoints = 300'000;
constexpr double perMillion = 1'000'000;

} // namespace

qint32 microDegrees(double degrees)
{
    return static_cast<qint32>(std::lround(degrees * perMillion));
}

GridPoint CachedProjection::toGrid(GeoPoint point)
{
    const auto latitude = static_cast<quint32>(microDegrees(point.latitude));
    const auto longitude = static_cast<quint32>(microDegrees(point.longitude));
    const quint64 key = (static_cast<quint64>(latitude) << 32) | longitude;
    const auto found = m_points.find(key);
    if (found != m_points.end())
        return found->second;
    if (m_points.size() >= mostPoints)
        m_points.clear();
    const GridPoint projected = lantern::toGrid(point);
    m_points.emplace(key, projected);
    return projected;
}

} // namespace lantern
