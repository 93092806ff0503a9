#pragma once

#include "store/hotspot_set.h"
#include "store/plan.h"

#include <QHash>

#include <span>
#include <vector>

namespace lantern
{

// What a visit is worth: the hotspot's score × share of a full dose × worth of a repeat × share of its hour.
//
// - Dose: residual deterrence grows with the minutes of a stay up to about 15 and not beyond (Koper 1995, "Just enough police
//   presence", Justice Quarterly 12(4)): share = min(minutes, 15) / 15.
// - Repeat: the first visit of the night has its full worth; after that, worth recovers with the time since somebody last left:
//   1 − 2^(−gap / HalfRecoveryMinutes). With 60 minutes, a visit two hours after the last (the guides' "at least every two
//   hours") is worth 75 % of a first one, and a visit while somebody is there nothing. The half-recovery is our assumption.
// - Hour: how much happens there at the time weighs it too: × the hotspot's share of that hour of the week against its mean, from the
//   middle of an hour to the middle of the next in a straight line (a worth that jumped at the full hour would draw arrivals to it, which
//   is foreseeable); 1 where the hours are not known.
inline constexpr int FullDoseMinutes = 15;
inline constexpr int HalfRecoveryMinutes = 60;
inline constexpr int MinimumVisitMinutes = 10; // Koper's dose, and the College of Policing's
inline constexpr int MaximumVisitMinutes = 16;
inline constexpr int LongestStayMinutes = 240; // that a hand may plan; over MaximumVisitMinutes it is warned about
inline constexpr int VisitCapPerNight = 4;     // visits to one hotspot; more warns
inline constexpr int RevisitWithinMinutes = 120;

[[nodiscard]] double doseShare(double minutes);
// `gapMinutes` from the last departure to the next arrival; not positive = somebody is still there.
[[nodiscard]] double repeatShare(double gapMinutes, double halfRecoveryMinutes = HalfRecoveryMinutes);

// What a first visit of full dose is worth that begins so many hours into the week (Monday 00:00 = 0, London time).
[[nodiscard]] double worthAt(const Hotspot &hotspot, double hourOfWeek);
// How many hours into the week each minute of a shift lies, its end included.
[[nodiscard]] std::vector<double> hoursOfWeek(const Shift &shift);

// One stay, in minutes from any common moment.
struct Stay
{
    double arrive = 0;
    double depart = 0;
};
// Harm covered: what the visits of a plan are worth, by its orders' half-recovery. Visits to what is not in the set are worth nothing.
[[nodiscard]] double planWorth(const Plan &plan, const HotspotSet &hotspots);
// What the plan's night is worth if every hotspot of the set is visited for FullDoseMinutes every RevisitWithinMinutes.
[[nodiscard]] double fullWorth(const Plan &plan, const HotspotSet &hotspots);
// How many times somebody attends: stays that overlap in time count once.
[[nodiscard]] int attendances(std::vector<Stay> stays);

// What a plan gives one hotspot.
struct HotspotDose
{
    HotspotId hotspot;
    QString name;
    int visits = 0;            // attendances; two teams there at once are one
    int targetVisits = 0;      // as many as one every two hours of the shift would be, at most the cap
    int minutes = 0;           // summed over teams
    int longestGapMinutes = 0; // without anybody there, from the shift's start to its end; a minute begun counts
};
// Of the hotspots that a plan visits.
struct DoseCount
{
    int hotspots = 0;
    int visits = 0;
    int atDose = 0;         // hotspots with the target's visits or more, whenever they are
    int neverLongAlone = 0; // hotspots that are at no time without anybody for over RevisitWithinMinutes
};
[[nodiscard]] DoseCount countOf(std::span<const HotspotDose> doses);
// The visits that HotspotDose asks for, the same of every hotspot of a plan.
[[nodiscard]] int targetVisits(const Plan &plan);
// Of every hotspot that the plan visits, in order of first arrival.
[[nodiscard]] std::vector<HotspotDose> doseOf(const Plan &plan);

} // namespace lantern
