#pragma once

#include "store/place.h"

#include <memory>
#include <span>

namespace lantern
{

// Which street a point lies on or by.
class StreetIndex
{
public:
    explicit StreetIndex(std::vector<Street> streets);

    struct Nearest
    {
        const Street *street = nullptr; // as long as the index is there
        GridPoint point;                // of the street, the nearest
        double metres = 0;
    };
    // The nearest street that has a name, within some metres; without street if there is none.
    [[nodiscard]] Nearest nearestNamed(GridPoint point, double withinMetres) const;
    // The name of the street that a stretch of a way runs along; empty if it has none, or if the stretch is on no street.
    [[nodiscard]] QString nameAlong(GridPoint from, GridPoint to) const;
    [[nodiscard]] std::span<const Street> streets() const { return m_streets; }

private:
    struct Tree;
    template<class Takes>
    [[nodiscard]] Nearest nearest(GridPoint point, double withinMetres, Takes takes) const;

    std::vector<Street> m_streets;
    std::shared_ptr<const Tree> m_tree;
};

} // namespace lantern
