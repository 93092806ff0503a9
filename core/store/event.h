#pragma once

#include "base/id.h"
#include "geo/shapes.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

namespace lantern
{

using EventId = Id<struct EventTag>;

// A stretch of an event: arrival, main show, dispersal.
struct EventPhase
{
    QString name;
    QDateTime from; // UTC
    QDateTime to;   // UTC
    int expectedCrowd = 0;
    friend bool operator==(const EventPhase &, const EventPhase &) = default;
};

enum class CommandLevel { Gold, Silver };

// What the commander of a level intends about violence against women and girls.
struct EventIntention
{
    CommandLevel level = CommandLevel::Gold;
    QString text;
    friend bool operator==(const EventIntention &, const EventIntention &) = default;
};

struct EventTactic
{
    QString kind; // one of eventTactics(), or the user's own word
    QString detail;
    friend bool operator==(const EventTactic &, const EventTactic &) = default;
};

struct EventPlan
{
    PlanId plan;
    PlanId madeFrom; // the plan of last time; invalid where there is none
    friend bool operator==(const EventPlan &, const EventPlan &) = default;
};

// A festival, a carnival, a night of the year: where, when, how many people, what is intended and done there.
struct Event
{
    EventId id;
    QString name;
    QString eventTemplate; // the key of the template it was made from; may be empty
    QString placeName;
    MultiPolygon footprint;
    int expectedCrowd = 0; // at its fullest
    EventId lastTime;      // the event it was made from; invalid where there is none
    QString wentWell;
    QString toChange;
    std::vector<EventPhase> phases; // by time
    std::vector<EventIntention> intentions;
    std::vector<EventTactic> tactics;
    std::vector<EventPlan> plans;
    // From the first phase's start, invalid where it has no phases.
    [[nodiscard]] QDateTime from() const;
    [[nodiscard]] QDateTime to() const;
};

// "gold", "silver".
[[nodiscard]] QString toKey(CommandLevel level);
[[nodiscard]] std::optional<CommandLevel> commandLevelFromKey(QStringView key);
// vigilant, safer_space, ask_for_angela, walk_and_talk, venue_visits, spiking_kits, lighting_and_cctv
[[nodiscard]] const QStringList &eventTactics();

} // namespace lantern
