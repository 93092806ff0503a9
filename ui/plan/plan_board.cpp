#include "plan/plan_board.h"

#include "commands/aside.h"
#include "commands/workspace.h"
#include "map/map_model.h"
#include "plan/plan_commands.h"
#include "plan/plan_words.h"
#include "store/place_repository.h"
#include "store/plan_repository.h"

#include <algorithm>

namespace lantern
{

namespace
{

constexpr int WeeksAround = 4; // of other plans: rest and double booking need days, predictability four weeks
constexpr int PlacesOffered = 10;
constexpr int Friday = 5;
constexpr quint64 SeedsBelow = 1'000'000'000; // short enough to be read out and typed again

std::optional<PlanRequest> requestOf(const QVariantMap &typed, Error *why)
{
    const Result<Shift> shift =
        makeShift(QDate::fromString(typed.value(QStringLiteral("date")).toString(), Qt::ISODate),
                  QTime::fromString(typed.value(QStringLiteral("from")).toString(), QStringLiteral("HH:mm")),
                  QTime::fromString(typed.value(QStringLiteral("to")).toString(), QStringLiteral("HH:mm")));
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

} // namespace

PlanBoard::PlanBoard(QObject *parent)
    : QObject(parent)
    , m_workspace(Workspace::instance())
    , m_teams({"team", "name", "detail", "mode", "officers", "problems"})
    , m_legs({"leg", "teamRow", "kind", "number", "name", "minute", "minutes", "times", "locked", "problem", "why",
              "mode"})
    , m_breaches({"title", "why", "wayOut", "blocks", "leg", "teamRow"})
    , m_crew({"officer", "shoulder", "rank", "skills", "choice"})
    , m_officerChoices({"officer", "text"})
    , m_uniformTeams({"team", "text"})
    , m_places({"hotspot", "rank", "name", "reason", "visits"})
    , m_plans({"plan", "name", "when", "status", "statusText"})
    , m_hotspotSets({"set", "text"})
{
    connect(m_workspace, &Workspace::changed, this, &PlanBoard::follow);
    connect(m_workspace, &Workspace::currentPlanChanged, this, &PlanBoard::reload);
    connect(m_workspace, &Workspace::openChanged, this, &PlanBoard::openFileChanged);
    openFileChanged();
}

PlanBoard::~PlanBoard()
{
    m_stop.request_stop();
}

void PlanBoard::openFileChanged()
{
    stopPlanning();
    m_ground = {};
    if (m_workspace->isOpen())
        m_ground.streets = std::make_shared<StreetsOnDemand>(m_workspace->store()->options());
    reloadLists();
    reload();
}

void PlanBoard::follow(int aggregates)
{
    if ((aggregates & Workspace::Places) != 0 && m_workspace->isOpen())
        m_ground.streets = std::make_shared<StreetsOnDemand>(m_workspace->store()->options());
    if ((aggregates & (Workspace::Plans | Workspace::Hotspots)) != 0)
        reloadLists();
    if ((aggregates & (Workspace::Plans | Workspace::Hotspots | Workspace::Places)) != 0)
        reload();
}

void PlanBoard::reloadLists()
{
    std::vector<QVariantList> plans;
    std::vector<QVariantList> sets;
    m_ground.officers.clear();
    m_ground.authorities.clear();
    if (m_workspace->isOpen()) {
        PlanRepository repository(*m_workspace->store());
        for (const PlanSummary &summary : repository.list().value_or(std::vector<PlanSummary>())) {
            const QString when = QLocale().toString(summary.shift.operationalDate, QStringLiteral("ddd d MMM yyyy"));
            plans.push_back({summary.id.toString(), summary.name,
                             tr("%1 · %2 teams, %3 legs · version %4")
                                 .arg(when)
                                 .arg(summary.teams)
                                 .arg(summary.legs)
                                 .arg(summary.version),
                             toKey(summary.status), planStatusText(summary.status)});
        }
        for (const HotspotSetSummary &summary :
             HotspotRepository(*m_workspace->store()).list().value_or(std::vector<HotspotSetSummary>()))
            sets.push_back({summary.id.toString(), tr("%1 (%2 hotspots)").arg(summary.name).arg(summary.hotspots)});
        m_ground.officers = repository.officers().value_or(std::vector<Officer>());
        m_ground.authorities = repository.authorities().value_or(std::vector<Authority>());
    }
    m_plans.setRows(std::move(plans));
    m_hotspotSets.setRows(std::move(sets));
    Q_EMIT listsChanged();
}

void PlanBoard::reload()
{
    Plan plan;
    const PlanId wanted = PlanId::fromString(m_workspace->currentPlan());
    if (m_workspace->isOpen() && wanted.isValid())
        plan = PlanRepository(*m_workspace->store()).load(wanted).value_or(Plan());
    const bool another = plan.id != m_plan.id;
    m_plan = std::move(plan);
    m_checked = false;
    m_ground.otherPlans.clear();
    if (another || !hasPlan()) {
        m_insight = {};
        m_selectedLeg.clear();
        m_selectedTeam = 0;
    }
    if (hasPlan()) {
        m_ground.otherPlans = PlanRepository(*m_workspace->store())
                                  .plansAround(m_plan.shift, WeeksAround * 7 * 24)
                                  .value_or(std::vector<Plan>());
        std::erase_if(m_ground.otherPlans, [this](const Plan &other) { return other.id == m_plan.id; });
        if (m_ground.hotspots.id != m_plan.hotspotSet || another)
            m_ground.hotspots = HotspotRepository(*m_workspace->store()).load(m_plan.hotspotSet).value_or(HotspotSet());
    }
    clampSelection();
    fillTeams();
    fillLegs();
    fillBreaches();
    fillCrew();
    fillPlaces();
    Q_EMIT planChanged();
    Q_EMIT selectionChanged();
    Q_EMIT insightChanged();
    check();
}

void PlanBoard::check()
{
    if (!hasPlan())
        return;
    if (m_checking) {
        m_checkAgain = true;
        return;
    }
    m_checking = true;
    Q_EMIT insightChanged();
    runAside(
        this, [plan = m_plan, ground = m_ground] { return insightOf(plan, ground); },
        [this](PlanInsight insight) { applyInsight(std::move(insight)); });
}

void PlanBoard::applyInsight(PlanInsight insight)
{
    m_checking = false;
    if (m_checkAgain) {
        m_checkAgain = false;
        check();
        return;
    }
    if (!hasPlan())
        return;
    m_checked = true;
    m_insight = std::move(insight);
    fillTeams();
    fillLegs();
    fillBreaches();
    if (MapModel *map = MapModel::instance())
        map->showPlan(m_plan, m_insight.routes);
    Q_EMIT insightChanged();
}

void PlanBoard::openPlan(const QString &plan)
{
    m_workspace->setCurrentPlan(plan);
}

QString PlanBoard::likelyNight() const
{
    const QDate today = m_workspace->clock().now().toTimeZone(londonZone()).date();
    return today.addDays((Friday - today.dayOfWeek() + 7) % 7).toString(Qt::ISODate);
}

QString PlanBoard::freshSeed() const
{
    return m_workspace->isOpen() ? QString::number(m_workspace->store()->random().below(SeedsBelow)) : QString();
}

QVariantList PlanBoard::placesLike(const QString &text) const
{
    QVariantList found;
    if (!m_workspace->isOpen() || text.trimmed().size() < 2)
        return found;
    for (const GazetteerEntry &entry :
         PlaceRepository(*m_workspace->store()).search(text, PlacesOffered).value_or(std::vector<GazetteerEntry>()))
        found.append(QVariantMap{{QStringLiteral("text"), entry.name},
                                 {QStringLiteral("easting"), entry.point.easting},
                                 {QStringLiteral("northing"), entry.point.northing}});
    return found;
}

void PlanBoard::beginPlanning()
{
    m_planning = true;
    m_progress = 0;
    m_stop = {};
    Q_EMIT planningChanged();
}

Progress PlanBoard::planningProgress()
{
    return {.report =
                [this](double fraction) {
                    QMetaObject::invokeMethod(
                        this,
                        [this, fraction] {
                            m_progress = fraction;
                            Q_EMIT planningChanged();
                        },
                        Qt::QueuedConnection);
                },
            .stop = m_stop.get_token()};
}

void PlanBoard::makeNew(const QVariantMap &typed)
{
    if (!m_workspace->isOpen() || m_planning)
        return;
    Error why;
    const std::optional<PlanRequest> request = requestOf(typed, &why);
    if (!request) {
        m_workspace->report(why);
        return;
    }
    Store &store = *m_workspace->store();
    const Result<HotspotSet> set =
        HotspotRepository(store).load(HotspotSetId::fromString(typed.value(QStringLiteral("set")).toString()));
    const Result<std::vector<Plan>> around = PlanRepository(store).plansAround(request->shift, WeeksAround * 7 * 24);
    if (!set || !around) {
        m_workspace->report(!set ? set.error() : around.error());
        return;
    }
    PlanGround ground = m_ground;
    ground.hotspots = *set;
    ground.otherPlans = *around;
    beginPlanning();
    runAside(
        this,
        [request = *request, ground, now = m_workspace->clock().now(), progress = planningProgress()] {
            return makePlan(request, ground.hotspots, ground.context(), now, nullptr, progress);
        },
        [this](const Result<Plan> &made) { finishPlanning(made, true); });
}

void PlanBoard::improve()
{
    if (!isEditable() || m_planning)
        return;
    beginPlanning();
    runAside(
        this,
        [plan = m_plan, ground = m_ground, now = m_workspace->clock().now(), progress = planningProgress()] {
            return improvePlan(plan, ground, now, progress);
        },
        [this](const Result<Plan> &made) { finishPlanning(made, false); });
}

void PlanBoard::stopPlanning()
{
    m_stop.request_stop();
}

void PlanBoard::finishPlanning(const Result<Plan> &made, bool isNew)
{
    const bool stopped = m_stop.stop_requested();
    m_planning = false;
    Q_EMIT planningChanged();
    if (!made) {
        m_workspace->report(made.error());
        return;
    }
    if (stopped || !m_workspace->isOpen() || (!isNew && made->id != m_plan.id))
        return;
    if (isNew) {
        Plan plan = *made;
        // Planning the same night anew must not overwrite the plan made with the same seed before.
        plan.id = m_workspace->store()->makeId<PlanId>();
        for (Team &team : plan.teams)
            for (Leg &leg : team.legs)
                leg.id = m_workspace->store()->makeId<LegId>();
        m_workspace->push(new PlanChange(*m_workspace, std::nullopt, plan, tr("Plan %1").arg(plan.name)));
        m_workspace->setCurrentPlan(plan.id.toString());
        return;
    }
    change(made, tr("Improve the plan"));
}

bool PlanBoard::approvePlan(const QString &approvedBy)
{
    if (!hasPlan())
        return false;
    return change(approve(m_plan, m_ground.context(), approvedBy.trimmed(), m_workspace->clock().now()),
                  tr("Approve the plan"));
}

} // namespace lantern
