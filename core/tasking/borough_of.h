#pragma once

#include "store/place.h"
#include "tasking/words.h"

#include <map>
#include <vector>

namespace lantern
{

// In which borough a place lies; each place is looked up once.
class BoroughOf
{
public:
    explicit BoroughOf(std::vector<Boundary> boroughs)
        : m_boroughs(std::move(boroughs))
    {
        m_boxes.reserve(m_boroughs.size());
        for (const Boundary &borough : m_boroughs)
            m_boxes.push_back(boundsOf(borough.outline));
    }
    [[nodiscard]] QString operator()(GridPoint point)
    {
        const auto [found, isNew] = m_known.try_emplace({point.easting, point.northing});
        if (isNew)
            found->second = find(point);
        return found->second;
    }

private:
    [[nodiscard]] QString find(GridPoint point) const
    {
        for (size_t i = 0; i < m_boroughs.size(); ++i)
            if (m_boxes[i].contains(point) && contains(m_boroughs[i].outline, point))
                return m_boroughs[i].name;
        return TaskingWords::tr("outside the boroughs");
    }
    std::vector<Boundary> m_boroughs;
    std::vector<GridBox> m_boxes;
    std::map<std::pair<double, double>, QString> m_known;
};

} // namespace lantern
