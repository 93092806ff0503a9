#include "plan/plan_board.h"

#include "commands/aside.h"
#include "commands/workspace.h"
#include "plan/edit_orders.h"
#include "plan/plan_commands.h"
#include "plan/request_check.h"
#include "store/outcome_repository.h"
#include "store/plan_repository.h"

#include <algorithm>

namespace lantern
{

namespace
{

Result<Shift> shiftTyped(const QString &night, const QString &from, const QString &to)
{
    return makeShift(QDate::fromString(night, Qt::ISODate), QTime::fromString(from, QStringLiteral("HH:mm")),
                     QTime::fromString(to, QStringLiteral("HH:mm")));
}

std::optional<PlanRequest> requestOf(const QVariantMap &typed, Error *why)
{
    const Result<Shift> shift =
        shiftTyped(typed.value(QStringLiteral("date")).toString(), typed.value(QStringLiteral("from")).toString(),
                   typed.value(QStringLiteral("to")).toString());
    if (!shift) {
        *why = shift.error();
        return std::nullopt;
    }
    PlanRequest request;
    request.shift = *shift;
    request.uniformTeams = typed.value(QStringLiteral("uniform"), request.uniformTeams).toInt();
    request.plainTeams = typed.value(QStringLiteral("plain"), request.plainTeams).toInt();
    request.uniformPerTeam = typed.value(QStringLiteral("perTeam"), request.uniformPerTeam).toInt();
    request.reachMinutes = typed.value(QStringLiteral("reach"), request.reachMinutes).toInt();
    request.breakMinutes = typed.value(QStringLiteral("breakMinutes"), request.breakMinutes).toInt();
    request.seed = typed.value(QStringLiteral("seed"), 1).toULongLong();
    if (typed.contains(QStringLiteral("easting"))) {
        request.start = GridPoint{typed.value(QStringLiteral("easting")).toDouble(),
                                  typed.value(QStringLiteral("northing")).toDouble()};
        request.startName = typed.value(QStringLiteral("startName")).toString();
    }
    return request;
}

// What came of a leg is recorded against it: it stays where it is. Gives those that were not locked before.
std::vector<LegId> holdRecorded(Plan &plan, const std::vector<PatrolResult> &recorded)
{
    std::vector<LegId> held;
    for (Team &team : plan.teams)
        for (Leg &leg : team.legs)
            if (!leg.locked && std::ranges::contains(recorded, leg.id, &PatrolResult::leg)) {
                leg.locked = true;
                held.push_back(leg.id);
            }
    return held;
}

void letGo(Plan &plan, const std::vector<LegId> &held)
{
    for (Team &team : plan.teams)
        for (Leg &leg : team.legs)
            leg.locked = leg.locked && !std::ranges::contains(held, leg.id);
}

} // namespace

int PlanBoard::minutesBetween(const QString &night, const QString &from, const QString &to) const
{
    const Result<Shift> shift = shiftTyped(night, from, to);
    return shift ? static_cast<int>(shift->from.secsTo(shift->to) / 60) : 0;
}

void PlanBoard::beginPlanning()
{
    m_planning = true;
    m_progress = 0;
    m_stop = {};
    Q_EMIT planningChanged();
}

void PlanBoard::endPlanning()
{
    m_planning = false;
    Q_EMIT planningChanged();
}

Progress PlanBoard::planningProgress()
{
    return {.report =
                [board = QPointer(this)](double fraction) {
                    tellMeanwhile(board, [fraction](PlanBoard &self) {
                        self.m_progress = fraction;
                        Q_EMIT self.planningChanged();
                    });
                },
            .stop = m_stop.get_token()};
}

int PlanBoard::mostUniformTeams() const
{
    return MostUniformTeams;
}

int PlanBoard::mostPlainTeams() const
{
    return MostPlainTeams;
}

QString PlanBoard::makeNew(const QVariantMap &typed)
{
    if (!m_workspace->isOpen() || m_planning)
        return tr("Another plan is being made.");
    Error why;
    std::optional<PlanRequest> request = requestOf(typed, &why);
    if (!request)
        return why.message;
    if (hasPlan() && typed.value(QStringLiteral("keepOrders")).toBool())
        request->orders = ordersForNight(m_plan, request->shift);
    Store &store = *m_workspace->store();
    const Result<HotspotSet> set =
        HotspotRepository(store).load(HotspotSetId::fromString(typed.value(QStringLiteral("set")).toString()));
    const Result<std::vector<Plan>> around = PlanRepository(store).plansAround(request->shift, HoursAround);
    if (!set || !around)
        return (!set ? set.error() : around.error()).message;
    if (const Result<void> sensible = checkRequest(*request, *set); !sensible)
        return sensible.error().message;
    PlanGround ground = m_ground;
    ground.hotspots = *set;
    ground.otherPlans = *around;
    beginPlanning();
    runAside(
        this,
        [request = *request, ground, now = m_workspace->clock().now(), progress = planningProgress()] {
            return makePlan(request, ground.hotspots, ground.context(request.orders), now, nullptr, progress);
        },
        [this](const Result<Plan> &made) { finishNew(made); });
    return {};
}

void PlanBoard::improve()
{
    if (!isEditable() || m_planning)
        return;
    const auto recorded = ResultRepository(*m_workspace->store()).standing(m_plan.id);
    if (!recorded)
        return m_workspace->report(recorded.error());
    Plan begun = m_plan;
    const std::vector<LegId> held = holdRecorded(begun, *recorded);
    beginPlanning();
    m_stored = m_plan;
    Q_EMIT planChanged();
    const auto better = [board = QPointer(this)](const Plan &plan) {
        tellMeanwhile(board, [plan](PlanBoard &self) { self.show(plan); });
    };
    runAside(
        this,
        [begun, held, ground = m_ground, now = m_workspace->clock().now(), progress = planningProgress(), better] {
            return improvePlan(begun, ground, now, progress, better).transform([&held](Plan made) {
                letGo(made, held);
                return made;
            });
        },
        [this](const Result<Plan> &made) { finishImproving(made); });
}

void PlanBoard::show(Plan better)
{
    if (!m_stored || better.id != m_stored->id)
        return;
    m_plan = std::move(better);
    fill();
}

void PlanBoard::stopPlanning()
{
    m_stop.request_stop();
}

void PlanBoard::finishNew(const Result<Plan> &made)
{
    const bool stopped = m_stop.stop_requested();
    endPlanning();
    if (!made) {
        m_workspace->report(made.error());
        return;
    }
    if (stopped || !m_workspace->isOpen())
        return;
    Plan plan = *made;
    // Planning the same night anew must not overwrite the plan made with the same seed before.
    plan.id = m_workspace->store()->makeId<PlanId>();
    for (Team &team : plan.teams)
        for (Leg &leg : team.legs)
            leg.id = m_workspace->store()->makeId<LegId>();
    m_workspace->push(new PlanChange(*m_workspace, std::nullopt, plan, tr("Plan %1").arg(plan.name)));
    Q_EMIT planned();
}

void PlanBoard::finishImproving(const Result<Plan> &made)
{
    endPlanning();
    if (!m_stored)
        return;
    m_plan = *std::exchange(m_stored, std::nullopt);
    if (!made && made.error().code == Error::Code::NotFound) { // nothing went wrong
        m_workspace->tell(made.error().message);
        fill();
        return;
    }
    if (!made) {
        m_workspace->report(made.error());
        fill();
        return;
    }
    // Not by change(), which reckons the worth anew: the most that is known of the plan stays known.
    m_workspace->push(new PlanChange(*m_workspace, m_plan, *made, tr("Improve the plan")));
    fill(); // also where the file would not have it
    Q_EMIT planned();
}

} // namespace lantern
