#pragma once

#include "base/id.h"
#include "base/shift.h"
#include "geo/shapes.h"
#include "store/place.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace lantern
{

enum class Mode { Uniform, Plain, Mixed };
enum class Operation { Vigilant, Verona, ProtectiveSecurity, Event, Other };
// The life of a deployment, in its order.
enum class PlanStatus { Draft, Approved, Briefed, Live, Debriefed, Closed };
enum class LegKind { Visit, Break };
enum class Travel { Foot, Vehicle };

// A supervisor may edit it; an approval goes with the first edit.
[[nodiscard]] constexpr bool isOpenForEdits(PlanStatus status)
{
    return status == PlanStatus::Draft || status == PlanStatus::Approved;
}
// Patrols have it: it changes only by planning the rest of the night again.
[[nodiscard]] constexpr bool isGivenOut(PlanStatus status)
{
    return status == PlanStatus::Briefed || status == PlanStatus::Live;
}
[[nodiscard]] constexpr bool isOver(PlanStatus status)
{
    return status == PlanStatus::Debriefed || status == PlanStatus::Closed;
}

// An officer by shoulder number; never a name.
struct Officer
{
    OfficerId id;
    QString shoulderNumber; // "4471"
    QString rank;           // constable, sergeant, inspector, pcso …
    struct Skill
    {
        QString name; // "spotter", "driver", …
        QDate until;  // the last day on which it holds; invalid = no lapse
        friend bool operator==(const Skill &, const Skill &) = default;
    };
    std::vector<Skill> skills;
    [[nodiscard]] bool has(const QString &skill, QDate on) const;
};

// A written authority, such as section 34 of the Anti-social Behaviour, Crime and Policing Act 2014.
struct Authority
{
    AuthorityId id;
    QString kind = QStringLiteral("s34"); // or one of referenceKinds(), of which only the reference is kept
    QString reference;
    QString grantedByRank; // inspector or above
    QString grantedBy;     // shoulder number
    QString grounds;
    bool regardsRights = false; // Articles 10 and 11 considered
    QDateTime from;             // UTC
    QDateTime to;               // UTC, at most 48 hours later
    MultiPolygon area;
    QString rightsConsidered = {}; // how Articles 10 and 11 were considered; may be empty in older files
};

// One stay at one place. A break is a leg too.
struct Leg
{
    LegId id;
    LegKind kind = LegKind::Visit;
    HotspotId hotspot; // invalid for a break, and for a duty at a place that is no hotspot
    QString placeName;
    GridPoint point;
    QDateTime arrive;    // UTC
    QDateTime depart;    // UTC
    bool locked = false; // the planner never moves it
    QString reason;      // why here, why now
};

struct Team
{
    TeamId id;
    QString name; // "Pair A", "Team 1"
    Mode mode = Mode::Uniform;
    Operation operation = Operation::Verona;
    std::vector<OfficerId> members;
    TeamId linkedUniform; // of a plain team: the dedicated uniform team
    GridPoint start;
    GridPoint finish;
    QString startName;
    QString finishName;
    Travel travel = Travel::Foot;
    QDateTime from = {}; // UTC, its own hours; invalid = the shift's
    QDateTime to = {};
    std::vector<Leg> legs; // by time
};

// A thing to be done at a place whatever the plan: a fixed post, a visit to a venue at 23:30, a look at a bus shelter.
struct Duty
{
    QString name;
    GridPoint point;
    QDateTime earliest; // UTC, arrival
    QDateTime latest;
    int minutes = 15;
    TeamId team = {};   // who does it; invalid = whoever it costs least
    QString skill = {}; // that one of the team must hold; empty = none
    friend bool operator==(const Duty &, const Duty &) = default;
};

// A hotspot that a team does not visit this night; an invalid team = no team.
struct Forbid
{
    TeamId team;
    HotspotId hotspot;
    friend bool operator==(const Forbid &, const Forbid &) = default;
};

// A place where teams have their breaks: a police station, a refreshment point.
struct BreakPlace
{
    QString name;
    GridPoint point;
    friend bool operator==(const BreakPlace &, const BreakPlace &) = default;
};

// When, for how long and where a break is: begun and over inside its window.
struct BreakOrder
{
    TeamId team = {}; // whose; invalid = of all that have no order of their own and are on duty for more than six hours
    int minutes = 45;
    QDateTime from; // UTC
    QDateTime to;
    std::vector<BreakPlace> places = {}; // any of them; empty = where the team starts
    friend bool operator==(const BreakOrder &, const BreakOrder &) = default;
};

// A pair that got another uniform team on the night: how near that team was is asked of what the pair does from then on.
struct ReachFrom
{
    TeamId pair;
    QDateTime from; // UTC
    friend bool operator==(const ReachFrom &, const ReachFrom &) = default;
};

// When a team that was away comes back to its start place.
struct BackAt
{
    TeamId team;
    QDateTime at; // UTC
    friend bool operator==(const BackAt &, const BackAt &) = default;
};

inline constexpr Street::Traits AvoidableTraits = Street::Trait::Subway | Street::Trait::Towpath | Street::Trait::Unlit;

// What the supervisor asks of a plan besides its teams.
struct PlanOrders
{
    std::vector<HotspotId> everyTwoHours; // somebody there at least so often
    std::vector<Forbid> forbids;
    std::vector<Duty> duties;
    std::vector<BreakOrder> breaks = {};   // at most one of each team, and one of all
    std::vector<ReachFrom> reachFrom = {}; // at most one of each pair
    QDateTime settledUntil =
        {}; // UTC; planned anew on the night: what began by then stays. Invalid = nothing is settled
    std::vector<BackAt> backAt = {}; // at most one of each team; by then it is away
    int visitCap = 4;                // visits to one hotspot
    int halfRecoveryMinutes = 60;    // after which a repeat visit is worth half of a first
    double unpredictableLoss = 0.02; // of the worth, that may be given for visits that are harder to foresee
    Street::Traits avoid = {};       // ways of which nobody goes on foot: of AvoidableTraits
    friend bool operator==(const PlanOrders &, const PlanOrders &) = default;
};
// One JSON object; empty for orders that ask nothing.
[[nodiscard]] QString toKey(const PlanOrders &orders);
// What cannot be read is left out.
[[nodiscard]] PlanOrders planOrdersFromKey(const QString &key);

// "subway", "towpath", "unlit": in this order.
[[nodiscard]] QStringList keysOf(Street::Traits avoided);
// None for anything else.
[[nodiscard]] std::optional<Street::Trait> avoidableFromKey(QStringView key);

struct Plan
{
    PlanId id;
    QString name;
    Shift shift;
    PlanStatus status = PlanStatus::Draft;
    int version = 1;
    quint64 seed = 0;
    HotspotSetId hotspotSet;
    int reachMinutes = 4; // the uniform team reaches its plain pair within this
    double worth =
        0; // harm covered, of the plan as last computed; improved, the most that was known of it where that is more
    PlanOrders orders = {};
    std::vector<Team> teams;
    QString approvedBy; // shoulder number or role
    QDateTime approvedAt;
};

[[nodiscard]] QString toKey(Mode mode);
[[nodiscard]] QString toKey(Operation operation);
[[nodiscard]] QString toKey(PlanStatus status);
[[nodiscard]] QString toKey(LegKind kind);
[[nodiscard]] QString toKey(Travel travel);
[[nodiscard]] std::optional<Mode> modeFromKey(QStringView key);
[[nodiscard]] std::optional<Operation> operationFromKey(QStringView key);
[[nodiscard]] std::optional<PlanStatus> planStatusFromKey(QStringView key);
[[nodiscard]] std::optional<LegKind> legKindFromKey(QStringView key);
[[nodiscard]] std::optional<Travel> travelFromKey(QStringView key);

} // namespace lantern
