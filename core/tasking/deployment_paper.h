#pragma once

#include "brief/report.h"
#include "outcome/night_outcome.h"
#include "store/deployment.h"
#include "tasking/figures.h"

namespace lantern
{

// What came of one deployment: its life, its debrief, and what was planned against what was done at each place.
struct DeploymentRecord
{
    Plan plan;
    std::vector<PlanStep> steps;
    std::optional<Debrief> debrief;
    NightOutcome outcome;
    QMap<HotspotId, qint64> trackSeconds; // measured from tracks, of all teams together
    QStringList trackCautions;
    bool hasTracks = false;
};

[[nodiscard]] Result<DeploymentRecord> deploymentRecord(Store &store, const PlanId &plan);

// A place's planned and delivered dose as text: place, visits, minutes there of those planned, minutes by track, why any was missed.
struct DoseCells
{
    QString place;
    QString visits;  // "3 of 4"
    QString minutes; // "41 of 48"
    QString track;   // empty where no track was read
    QString missed;  // reasons, each once with how often
};
[[nodiscard]] DoseCells doseCells(const PlaceOutcome &place, const DeploymentRecord &record);

// "live": what a step is called on paper.
[[nodiscard]] QString planStatusName(PlanStatus status);
// "27 Nov 21:00 · briefed by 1102, version 3".
[[nodiscard]] QString stepText(const PlanStep &step);

// The debrief for paper, with the marking of the file; counts of results under 5 suppressed.
[[nodiscard]] Report debriefReport(const Store &store, const DeploymentRecord &record);
// The same as "part,name,value" records; RFC 4180.
[[nodiscard]] QByteArray debriefCsv(const DeploymentRecord &record, bool exercise);

} // namespace lantern
