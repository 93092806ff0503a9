#pragma once

#include "partners/lapse.h"
#include "store/plan.h"
#include "store/store.h"
#include "store/venue.h"

#include <span>

namespace lantern
{

// How long before it lapses an officer's skill shows as lapsing soon.
inline constexpr int SkillSoonDays = 60;

// An officer who holds a skill, or held it, and how that stands on a day.
struct SkillHolder
{
    const Officer *officer = nullptr; // of those who were asked about
    QDate until;                      // of the longest, where a skill stands twice; invalid: without end
    Standing standing = Standing::Never;
    QStringList plans = {}; // names of plans of that night in which the officer is already
    [[nodiscard]] bool mayBePosted() const { return standing == Standing::Valid || standing == Standing::Soon; }
    [[nodiscard]] bool isFree() const { return mayBePosted() && plans.isEmpty(); }
};
// Who holds the skill on a night, or held it: by shoulder number. The plans are those of about that night.
[[nodiscard]] std::vector<SkillHolder> holdersOn(std::span<const Officer> officers, const QString &skill,
                                                 const QDate &night, std::span<const Plan> plans = {});

// Skills that lapse within so many days from a day, or lapsed within so many days before: the first to lapse first.
struct SoonLapsed
{
    const Officer *officer = nullptr;
    QString skill;
    QDate until;
    Standing standing = Standing::Soon;
};
[[nodiscard]] std::vector<SoonLapsed> lapsingSoon(std::span<const Officer> officers, const QDate &day, int days);

// What the plans of a night need of a skill, against who holds it that night. Of spotters a pair in plain clothes needs two, a mixed
// team one; of any other skill so many as duties ask for it.
struct TrainingGap
{
    QDate night;
    QString skill;
    QStringList plans; // names
    int needed = 0;
    int valid = 0;   // officers whose skill holds that night
    int lapsing = 0; // officers who hold it now and no longer that night
    [[nodiscard]] int missing() const { return std::max(0, needed - valid); }
};
// By night, then by skill, of plans from today's night on whose shift is not over.
[[nodiscard]] std::vector<TrainingGap> trainingGaps(std::span<const Plan> plans, std::span<const Officer> officers,
                                                    const QDateTime &now);

// The plans of nights from a day on.
[[nodiscard]] Result<std::vector<Plan>> comingPlans(Store &store, const QDate &day);

// Why a session cannot be saved as entered; empty if it can.
[[nodiscard]] QString officerSessionFault(const OfficerSession &session, const QDate &today);

// The officers whom a session changes, as they are after it: the skill holds to the end of the session's `until`, or longer
// where it did already.
[[nodiscard]] std::vector<Officer> trainedOfficers(std::span<const Officer> officers, const OfficerSession &session);

// Keeps the session and the officers' skills in one transaction. NotFound: an officer who is not in the register.
[[nodiscard]] Result<void> holdOfficerSession(Store &store, const OfficerSession &session);

// UTF-8 CSV of the gap and of the skills that are held: counts under 5 suppressed, no shoulder numbers.
[[nodiscard]] QByteArray officerTrainingCsv(std::span<const Officer> officers, std::span<const TrainingGap> gaps,
                                            const QDate &day, bool exercise);

} // namespace lantern
