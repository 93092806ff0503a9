#pragma once

#include "store/place.h"

#include <functional>
#include <memory>

namespace lantern
{

// The names of a file by where they are.
class PlaceIndex
{
public:
    explicit PlaceIndex(std::vector<GazetteerEntry> names);

    using Takes = std::function<bool(const GazetteerEntry &)>;
    // The nearest that `takes` says yes to, nearest first, within some metres, at most `limit`.
    [[nodiscard]] std::vector<GazetteerEntry> nearest(GridPoint point, double withinMetres, size_t limit,
                                                      const Takes &takes) const;
    [[nodiscard]] const std::vector<GazetteerEntry> &names() const { return m_names; }

private:
    struct Tree;
    std::vector<GazetteerEntry> m_names;
    std::shared_ptr<const Tree> m_tree;
};

} // namespace lantern
