#include "plan/plan_board.h"

#include "commands/aside.h"
#include "commands/plan_rows.h"
#include "commands/workspace.h"
#include "map/map_model.h"
#include "store/plan_repository.h"

#include <algorithm>

namespace lantern
{

namespace
{

constexpr int Friday = 5;
// "Vigilant and Verona, Fri 27 Nov 2026 · 21:00–05:00 · Draft · 4 teams, 60 legs · version 1": what two plans of one night differ in comes early.
QString planChoiceText(const PlanSummary &summary)
{
    const QString night = QLocale().toString(summary.shift.operationalDate, QStringLiteral("ddd d MMM yyyy"));
    const QString name = summary.name.contains(night) ? summary.name : PlanBoard::tr("%1, %2").arg(summary.name, night);
    const auto clock = [](const QDateTime &at) {
        return at.toTimeZone(londonZone()).toString(QStringLiteral("HH:mm"));
    };
    const QString hours = PlanBoard::tr("%1–%2").arg(clock(summary.shift.from), clock(summary.shift.to));
    return PlanBoard::tr("%1 · %2 · %3 · %4 teams, %5 legs · version %6")
        .arg(name, hours, planStatusText(summary.status))
        .arg(summary.teams)
        .arg(summary.legs)
        .arg(summary.version);
}

constexpr quint64 SeedsBelow = 1'000'000'000; // short enough to be read out and typed again

} // namespace

PlanBoard::PlanBoard(QObject *parent)
    : QObject(parent)
    , m_workspace(Workspace::instance())
    , m_teams({"team", "name", "detail", "mode", "officers", "problems", "from", "to"})
    , m_legs({"leg", "teamRow", "kind", "number", "name", "minute", "minutes", "times", "locked", "problem", "why",
              "mode", "duty", "change"})
    , m_breaches({"title", "why", "wayOut", "blocks", "leg", "teamRow"})
    , m_crew({"officer", "shoulder", "rank", "skills", "choice", "lapsed"})
    , m_officerChoices({"officer", "text"})
    , m_uniformTeams({"team", "text"})
    , m_places({"hotspot", "rank", "name", "reason", "visits", "target", "asked", "forbidden", "beyond"})
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
    std::vector<QString> plans;
    std::vector<QVariantList> sets;
    m_ground.officers.clear();
    m_ground.authorities.clear();
    if (m_workspace->isOpen()) {
        PlanRepository repository(*m_workspace->store());
        plans = planKeys(*m_workspace->store());
        for (const HotspotSetSummary &summary :
             HotspotRepository(*m_workspace->store()).list().value_or(std::vector<HotspotSetSummary>()))
            sets.push_back({summary.id.toString(), tr("%1 (%2 hotspots)").arg(summary.name).arg(summary.hotspots)});
        m_ground.officers = repository.officers().value_or(std::vector<Officer>());
        m_ground.authorities = repository.authorities().value_or(std::vector<Authority>());
    }
    m_plans.setKeys(plans, [](std::span<const QString> keys) {
        return planRows(keys, [](const PlanSummary &summary) {
            return QVariantList{summary.name, planChoiceText(summary), toKey(summary.status),
                                planStatusText(summary.status)};
        });
    });
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
    if (m_stored) { // another edit came first: what is being looked for would undo it
        stopPlanning();
        m_stored.reset();
        lookAsBefore();
        m_changes.clear();
    }
    m_plan = std::move(plan);
    m_checked = false;
    m_ground.otherPlans.clear();
    if (another || !hasPlan()) {
        m_insight = {};
        m_insightBefore.reset();
        m_selectedLeg.clear();
        m_selectedTeam = 0;
    }
    if (hasPlan()) {
        m_ground.otherPlans =
            PlanRepository(*m_workspace->store()).plansAround(m_plan.shift, HoursAround).value_or(std::vector<Plan>());
        std::erase_if(m_ground.otherPlans, [this](const Plan &other) { return other.id == m_plan.id; });
        if (m_ground.hotspots.id != m_plan.hotspotSet || another)
            m_ground.hotspots = HotspotRepository(*m_workspace->store()).load(m_plan.hotspotSet).value_or(HotspotSet());
    }
    fill();
}

void PlanBoard::fill()
{
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
    if (m_insight.fullWorth > 0 && m_insight.worth != insight.worth)
        m_insightBefore = m_insight;
    m_insight = std::move(insight);
    fillTeams();
    fillLegs();
    fillBreaches();
    fillPlaces();
    if (MapModel *map = MapModel::instance())
        map->showPlan(m_plan, m_insight.routes);
    Q_EMIT insightChanged();
}

void PlanBoard::preview(const Plan &proposed, const QHash<LegId, QString> &changes)
{
    if (!hasPlan() || m_planning)
        return;
    if (!m_stored) {
        m_stored = m_plan;
        m_lookedBefore = Looked{.insight = m_insight, .before = m_insightBefore};
    }
    m_plan = proposed;
    m_changes = changes;
    m_checked = false;
    fill();
}

// To look at a proposal is no edit.
void PlanBoard::lookAsBefore()
{
    if (!m_lookedBefore)
        return;
    m_insight = std::move(m_lookedBefore->insight);
    m_insightBefore = std::move(m_lookedBefore->before);
    m_lookedBefore.reset();
}

void PlanBoard::endPreview()
{
    if (!m_stored || m_planning)
        return;
    m_plan = *std::exchange(m_stored, std::nullopt);
    lookAsBefore();
    m_changes.clear();
    m_checked = false;
    fill();
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

bool PlanBoard::approvePlan(const QString &approvedBy)
{
    if (!hasPlan())
        return false;
    return change(approve(m_plan, m_ground.context(m_plan.orders), approvedBy.trimmed(), m_workspace->clock().now()),
                  tr("Approve the plan"));
}

} // namespace lantern
