#pragma once

#include "store/plan.h"
#include "streets/walks.h"

#include <optional>
#include <span>

namespace lantern
{

// A start or finish place is at the grid's origin until somebody gives one.
[[nodiscard]] bool isKnown(GridPoint point);

// When a team is on duty from: its own hours, as far as they are of the shift, or the shift's.
[[nodiscard]] QDateTime beginOf(const Team &team, const Shift &shift);

// When a team's own hours end, or the shift.
[[nodiscard]] QDateTime endOf(const Team &team, const Shift &shift);

// Whether the leg of a uniform team is at the place and time of the pair that it is linked to: worth nothing of its own.
[[nodiscard]] bool isBesideItsPair(const Plan &plan, const Team &team, const Leg &leg);

// Where a team is at each moment: at its start place, at its legs' places, walking between them along the streets (it stays
// until it must leave to arrive on time, or hurries where the plan leaves too little), at its finish place.
class Timeline
{
public:
    // It is at its start when the shift begins; both ends' places may be unknown.
    Timeline(const Team &team, const Shift &shift, Walks &walks);

    [[nodiscard]] GridPoint at(qint64 second) const; // seconds since 1970, UTC
    // The moments at which the team comes to rest or sets out.
    [[nodiscard]] std::vector<qint64> turns() const;
    [[nodiscard]] bool isWalking(qint64 second) const;
    // The leg that is under way or was last under way, counted from 0; -1 before the first.
    [[nodiscard]] int legAt(qint64 second) const;

private:
    struct Stretch
    {
        qint64 from;
        qint64 to;
        GridPoint place;                       // while standing
        std::shared_ptr<const WayOnFoot> walk; // null while standing
        int leg;
    };
    void stand(qint64 until, GridPoint place, int leg);
    void walkTo(qint64 arrive, GridPoint from, GridPoint to, int leg, Walks &walks);
    [[nodiscard]] const Stretch *stretchAt(qint64 second) const;

    std::vector<Stretch> m_stretches;
    qint64 m_now = 0;
};

// A moment at which one team cannot reach the other in time.
struct OutOfReach
{
    qint64 second = 0;
    GridPoint pair;
    GridPoint uniform;
};

// The first moment in [from, to] (seconds) at which `uniform` needs more than `reachMinutes` on foot to `pair`: looked for whenever one
// of them comes to rest or sets out, and every half minute while one walks.
[[nodiscard]] std::optional<OutOfReach> firstOutOfReach(const Timeline &pair, const Timeline &uniform, qint64 from,
                                                        qint64 to, int reachMinutes, Walks &walks);

} // namespace lantern
