#pragma once

#include "geo/coordinates.h"

#include <boost/container_hash/hash.hpp>

#include <cmath>
#include <unordered_map>
#include <utility>

namespace lantern
{

// What was found between two points, by their centimetres. Past its size it forgets all and begins again.
template<class Value>
class WayMemory
{
public:
    using Ends = std::pair<quint64, quint64>;
    [[nodiscard]] static Ends ends(GridPoint from, GridPoint to) { return {centimetres(from), centimetres(to)}; }

    [[nodiscard]] const Value *find(const Ends &ends) const
    {
        const auto found = m_found.find(ends);
        return found == m_found.end() ? nullptr : &found->second;
    }
    void remember(const Ends &ends, Value value)
    {
        if (m_found.size() >= MostRemembered)
            m_found.clear();
        m_found.insert_or_assign(ends, std::move(value));
    }
    void clear() { m_found.clear(); }

private:
    static constexpr size_t MostRemembered = 200'000;

    [[nodiscard]] static quint64 centimetres(GridPoint point)
    {
        const auto east = static_cast<quint32>(std::llround(point.easting * 100));
        const auto north = static_cast<quint32>(std::llround(point.northing * 100));
        return (static_cast<quint64>(east) << 32) | north;
    }

    std::unordered_map<Ends, Value, boost::hash<Ends>> m_found;
};

} // namespace lantern
