#pragma once

#include "brief/report.h"
#include "outcome/night_outcome.h"
#include "statistics/disclosure.h"
#include "store/event.h"

namespace lantern
{

// The same event on another first day: phases as many days later on the London clock, intentions, tactics, crowd and footprint as they
// were; what was learned stays with the old one. It has no plans yet.
[[nodiscard]] Result<Event> eventAgain(Store &store, const Event &last, const QDate &firstDay);

// A plan of last time on a night of this one: a draft with keys of its own, under the event's name. Refused: a night that is no date;
// NotFound: no such plan.
[[nodiscard]] Result<Plan> planFromLastTime(Store &store, const PlanId &last, const Event &event, const QDate &night);

// What came of one plan of an event, or of all of them together.
struct EventTotals
{
    int plans = 0;
    int planned = 0; // visits
    int made = 0;
    int missed = 0;
    qint64 minutes = 0;
    QMap<QString, int> counts; // by result type
    // How they leave the house, by result type and as "planned", "made", "missed" and "minutes"; those told are not there.
    QHash<QString, Disclosure> disclosed = {};
    [[nodiscard]] int count(const QString &measure) const;
};

// A linked plan and what came of it, with the plan it was made from beside it.
struct EventPlanOutcome
{
    PlanId plan;
    QString name;
    Shift shift;
    PlanStatus status = PlanStatus::Draft;
    NightOutcome outcome;
    bool hasLast = false;
    QString lastName;
    NightOutcome lastOutcome;
    EventTotals totals = {};
    EventTotals lastTotals = {};
};

struct EventOutcome
{
    std::vector<EventPlanOutcome> plans; // by shift
    EventTotals totals;
    bool hasLast = false; // the event it was made from is in the file
    QString lastName;
    EventTotals lastTotals; // of all plans of that
    QString lastWentWell;
    QString lastToChange;
};
// Plans that are gone are left out.
[[nodiscard]] Result<EventOutcome> eventOutcome(Store &store, const Event &event);

// A count of "planned", "made", "missed" or a result type as it may leave the house.
[[nodiscard]] QString eventCountText(const EventTotals &totals, const QString &measure);
// "12 of 14 visits, 180 minutes; Stops 6, Arrests <5".
[[nodiscard]] QString eventTotalsText(const EventTotals &totals, bool suppressed);

// The after-action report: what was intended and planned, what came of it beside last time, what went well and what to change. Counts under
// 5 are suppressed, and the file's marking is on it.
[[nodiscard]] Report afterActionReport(const Store &store, const Event &event, const EventOutcome &outcome);

// One record a result type, this time and last time; RFC 4180, counts under 5 as "<5".
[[nodiscard]] QByteArray eventCsv(const Event &event, const EventOutcome &outcome, bool exercise);

// "Sun 30 August 2026, 12:00–19:00", in London.
[[nodiscard]] QString phaseTimesText(const EventPhase &phase);

} // namespace lantern
