#pragma once

#include "base/random.h"
#include "plan/timeline.h"
#include "plan/worth.h"
#include "store/hotspot_set.h"

#include <functional>

namespace lantern
{

struct ShadowLimits
{
    int minVisitMinutes = MinimumVisitMinutes;
    int maxVisitMinutes = MaximumVisitMinutes;
    int visitCap = VisitCapPerNight;
    int reachMinutes = 4;
};

// The legs of the uniform team that a plain pair relies on. At each of the pair's visits it goes to the worthiest hotspot from which
// it reaches the pair all the time, on the way there and on the way to the pair's next place; where there is none, to the pair's
// own, so that there always is a next step. It takes the pair's breaks with it.
class Shadow
{
public:
    Shadow(const Shift &shift, const Team &pair, const Team &uniform, std::span<const Hotspot *const> hotspots,
           const ShadowLimits &limits, Walks &walks, Random &random);
    // `stays` of the hotspots, in their order, in minutes from the shift's start; what is decided here is added.
    [[nodiscard]] std::vector<Leg> legs(std::vector<std::vector<Stay>> &stays);

private:
    [[nodiscard]] std::optional<Leg> lockedLike(const Leg &leg) const;
    // The leg at a place beside the pair's k-th, from as soon as the team can be there; none if too late.
    [[nodiscard]] std::optional<Leg> legBeside(size_t k, const Leg *previous, const Leg &place) const;
    [[nodiscard]] bool keepsReach(size_t k, const Leg *previous, const Leg &leg) const;
    [[nodiscard]] std::optional<Leg> best(size_t k, const Leg *previous, const std::vector<std::vector<Stay>> &stays);
    [[nodiscard]] bool leavesWayOut(size_t k, const Leg &leg) const;
    [[nodiscard]] double gain(size_t hotspot, const Leg &leg, const std::vector<std::vector<Stay>> &stays) const;
    [[nodiscard]] Stay stayOf(const Leg &leg) const;

    const Shift &m_shift;
    const Team &m_pair;
    const Team &m_uniform; // its locked legs
    std::span<const Hotspot *const> m_hotspots;
    ShadowLimits m_limits;
    Walks &m_walks;
    Random &m_random;
};

} // namespace lantern
