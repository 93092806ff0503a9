#pragma once

#include "store/hotspot_set.h"
#include "store/plan.h"
#include "store/store.h"

#include <span>

namespace lantern
{

struct HotspotSetSummary
{
    HotspotSetId id;
    QString name;
    QDateTime createdAt;
    Weight weight = Weight::Harm;
    Period period;
    int hotspots = 0;
};

class HotspotRepository
{
public:
    explicit HotspotRepository(Store &store);
    // Inserts or replaces the set as a whole.
    [[nodiscard]] Result<void> save(const HotspotSet &set);
    [[nodiscard]] Result<HotspotSet> load(const HotspotSetId &id) const;
    [[nodiscard]] Result<std::vector<HotspotSetSummary>> list() const; // newest first
    [[nodiscard]] Result<void> remove(const HotspotSetId &id);         // refused while a plan uses it

private:
    Store &m_store;
};

struct PlanSummary
{
    PlanId id;
    QString name;
    Shift shift;
    PlanStatus status = PlanStatus::Draft;
    int version = 1;
    int teams = 0;
    int legs = 0;
};

// Of the visits of a plan, how many have a result.
struct VisitsRecorded
{
    int visits = 0;
    int recorded = 0;
};

class PlanRepository
{
public:
    explicit PlanRepository(Store &store);
    // Inserts or replaces the plan as a whole (teams and legs keep their ids, so results stay attached). Refuses to drop a
    // leg that has results. Where the status is another than before, or a version is made of what patrols have, the step is kept with
    // who and when, and so is the version itself (DeploymentRepository). `by`: who, where that is not who approved it or this
    // program's user.
    [[nodiscard]] Result<void> save(const Plan &plan, const QString &by = {});
    [[nodiscard]] Result<Plan> load(const PlanId &id) const;
    // Newest night first. A list on the screen asks for ids(), and lists what it shows.
    [[nodiscard]] Result<std::vector<PlanSummary>> list() const;
    // Those of these that are there, in this order.
    [[nodiscard]] Result<std::vector<PlanSummary>> list(std::span<const PlanId> ids) const;
    // Of shifts that end after the instant, newest night first.
    [[nodiscard]] Result<std::vector<PlanSummary>> endingSince(const QDateTime &instant) const;
    [[nodiscard]] Result<VisitsRecorded> visitsRecorded(const PlanId &id) const;
    [[nodiscard]] Result<std::vector<PlanId>> ids() const;
    [[nodiscard]] Result<PlanId> newest() const;         // invalid where there is none
    [[nodiscard]] Result<void> remove(const PlanId &id); // refused once it has results

    [[nodiscard]] Result<void> saveOfficer(const Officer &officer);
    [[nodiscard]] Result<std::vector<Officer>> officers() const; // by shoulder number
    [[nodiscard]] Result<void> saveAuthority(const Authority &authority);
    // NotFound if there is none such; Refused where a recorded dispersal rests on it.
    [[nodiscard]] Result<void> removeAuthority(const AuthorityId &id);
    [[nodiscard]] Result<std::vector<Authority>> authorities() const;
    [[nodiscard]] Result<std::vector<Authority>> authoritiesEndingAfter(const QDateTime &instant) const;
    // Other plans whose shifts end or start within the hours around a shift: for double booking and rest.
    [[nodiscard]] Result<std::vector<Plan>> plansAround(const Shift &shift, int hours) const;

private:
    Store &m_store;
};

} // namespace lantern
