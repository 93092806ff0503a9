#pragma once

#include "store/walk.h"

#include <array>

namespace lantern
{

using ProblemId = Id<struct ProblemTag>;
using ProblemActionId = Id<struct ProblemActionTag>;

// The steps of OSARA, and the end.
enum class OsaraStage { Objective, Scanning, Analysis, Response, Assessment, Solved };
inline constexpr size_t OsaraStages = 5; // those that are written up: all but Solved

// What a partner does about a problem: council lighting, TfL, a landlord.
struct PartnerAction
{
    ProblemActionId id = {};
    QString what = {};
    QString partner = {};
    QString owner = {}; // of ours who chases it: role or shoulder number
    QDate due = {};
    QDate chaseOn = {};             // when the partner is asked again
    std::vector<Chase> chases = {}; // oldest first
    QDate doneOn = {};              // invalid while it is open
    QString outcome = {};
    friend bool operator==(const PartnerAction &, const PartnerAction &) = default;
};

// Concerns of several walks, and StreetSafe reports, at one place, run by OSARA; or one put forward and turned down.
struct Problem
{
    ProblemId id = {};
    QString name = {};
    GridPoint point = {};
    double radiusMetres = 0;
    QStringList categories = {};
    std::vector<ConcernId> concerns = {};
    int streetSafeReports = 0; // near it when it was decided; they have no identity to name
    bool accepted = true;
    QDate decidedOn = {};
    QString decidedBy = {}; // shoulder number
    QString reason = {};    // why it was turned down, or why it was accepted
    OsaraStage stage = OsaraStage::Objective;
    std::array<QString, OsaraStages> written = {}; // by OsaraStage
    QDate reviewOn = {};
    std::vector<PartnerAction> actions = {};
    friend bool operator==(const Problem &, const Problem &) = default;
};

// "objective", "scanning", "analysis", "response", "assessment", "solved".
[[nodiscard]] QString toKey(OsaraStage stage);
[[nodiscard]] std::optional<OsaraStage> osaraStageFromKey(QStringView key);

} // namespace lantern
