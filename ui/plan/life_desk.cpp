#include "plan/life_desk.h"

#include "commands/plan_rows.h"
#include "commands/workspace.h"
#include "outcome/deployment.h"
#include "plan/deployment_life.h"
#include "plan/difference.h"
#include "plan/plan_commands.h"
#include "store/plan_repository.h"
#include "tasking/deployment_paper.h"

#include <QLocale>

#include <algorithm>

namespace lantern
{

namespace
{

constexpr std::array Stages{PlanStatus::Draft, PlanStatus::Approved,  PlanStatus::Briefed,
                            PlanStatus::Live,  PlanStatus::Debriefed, PlanStatus::Closed};

QString momentOf(const QDateTime &at)
{
    return QLocale().toString(at.toTimeZone(londonZone()), QStringLiteral("d MMM HH:mm"));
}

QString buttonText(PlanStatus to)
{
    switch (to) {
    case PlanStatus::Briefed:
        return LifeDesk::tr("It is briefed");
    case PlanStatus::Live:
        return LifeDesk::tr("Patrols are out");
    case PlanStatus::Debriefed:
        return LifeDesk::tr("It is debriefed");
    case PlanStatus::Closed:
        return LifeDesk::tr("Close it");
    case PlanStatus::Draft:
    case PlanStatus::Approved:
        break;
    }
    return {};
}

} // namespace

LifeDesk::LifeDesk(QObject *parent)
    : QObject(parent)
{
    connect(Workspace::instance(), &Workspace::changed, this, [this](int aggregates) {
        if ((aggregates & (Workspace::Plans | Workspace::Results)) != 0)
            reload();
    });
}

void LifeDesk::setBoard(PlanBoard *board)
{
    if (board == m_board)
        return;
    if (m_board)
        m_board->disconnect(this);
    m_board = board;
    if (m_board)
        connect(m_board, &PlanBoard::planChanged, this, &LifeDesk::reload);
    Q_EMIT boardChanged();
    reload();
}

// Some rows by an index, so on this thread.
void LifeDesk::reload()
{
    m_steps.clear();
    m_versions.clear();
    m_debriefed = false;
    m_unrecorded = 0;
    if (Store *store = Workspace::instance()->store(); store != nullptr && hasPlan()) {
        const DeploymentRepository life(*store);
        const PlanId plan = m_board->plan().id;
        m_steps = life.steps(plan).value_or(std::vector<PlanStep>());
        m_versions = life.versions(plan).value_or(std::vector<PlanVersion>());
        m_debriefed = life.debrief(plan).value_or(std::nullopt).has_value();
        if (m_board->storedPlan().status >= PlanStatus::Debriefed)
            m_unrecorded = unrecordedVisits(*store, m_board->storedPlan()).value_or(0);
    }
    Q_EMIT lifeChanged();
    const auto last = static_cast<int>(m_versions.size()) - 1;
    compare(last - 1, last);
}

QVariantList LifeDesk::stages() const
{
    QVariantList stages;
    if (!hasPlan())
        return stages;
    const PlanStatus now = m_board->storedPlan().status;
    for (const PlanStatus status : Stages) {
        const auto step = std::find_if(m_steps.rbegin(), m_steps.rend(), [&](const PlanStep &one) {
            return one.status == status && one.before != status;
        });
        const bool isReached = status <= now;
        const bool isKnown = isReached && step != m_steps.rend() && status != PlanStatus::Draft;
        stages.append(QVariantMap{
            {QStringLiteral("status"), toKey(status)},
            {QStringLiteral("text"), planStatusText(status)},
            {QStringLiteral("reached"), isReached},
            {QStringLiteral("taken"), isKnown ? tr("%1, %2").arg(step->by, momentOf(step->at)) : QString()}});
    }
    return stages;
}

QStringList LifeDesk::steps() const
{
    QStringList texts;
    for (const PlanStep &step : m_steps)
        texts.append(stepText(step));
    return texts;
}

QString LifeDesk::nextText() const
{
    const auto next = hasPlan() ? nextStep(m_board->storedPlan().status) : std::nullopt;
    return next ? buttonText(*next) : QString();
}

QString LifeDesk::hint() const
{
    if (!hasPlan())
        return {};
    switch (m_board->storedPlan().status) {
    case PlanStatus::Draft:
        return tr("A draft is approved first, which checks the rules.");
    case PlanStatus::Live:
        return m_debriefed ? QString() : tr("Record the debrief on the Record screen first (Ctrl+D there).");
    case PlanStatus::Closed:
        return tr("This plan is closed. Results and corrections are still taken.");
    default:
        return {};
    }
}

QVariantList LifeDesk::versions() const
{
    QVariantList rows;
    for (const PlanVersion &version : m_versions)
        rows.append(
            QVariantMap{{QStringLiteral("version"), version.version},
                        {QStringLiteral("text"),
                         tr("Version %1, by %2, %3").arg(version.version).arg(version.by, momentOf(version.at))}});
    return rows;
}

QString LifeDesk::takeNext(const QString &by, bool regardless)
{
    const auto next = hasPlan() ? nextStep(m_board->storedPlan().status) : std::nullopt;
    if (!next)
        return tr("No step is left.");
    const Plan before = m_board->storedPlan();
    const Result<Plan> stepped = takeStep(before, {.to = *next,
                                                   .by = by,
                                                   .at = Workspace::instance()->clock().now(),
                                                   .debriefed = m_debriefed,
                                                   .unrecorded = m_unrecorded,
                                                   .regardless = regardless});
    if (!stepped)
        return stepped.error().message;
    Workspace &workspace = *Workspace::instance();
    workspace.push(new PlanChange(workspace, before, *stepped, buttonText(*next), {}, by.trimmed()));
    return {};
}

Result<Plan> LifeDesk::versionAt(int row) const
{
    return DeploymentRepository(*Workspace::instance()->store())
        .version(m_board->plan().id, m_versions[static_cast<size_t>(row)].version);
}

void LifeDesk::compare(int from, int to)
{
    const auto count = static_cast<int>(m_versions.size());
    const bool isThere = hasPlan() && from >= 0 && to >= 0 && from < count && to < count;
    m_from = isThere ? from : -1;
    m_to = isThere ? to : -1;
    m_changes.clear();
    if (isThere) {
        const Result<Plan> before = versionAt(from);
        const Result<Plan> after = versionAt(to);
        if (before && after)
            m_changes = changesBetween(*before, *after, m_board->ground().officers);
        else
            Workspace::instance()->report(!before ? before.error() : after.error());
    }
    Q_EMIT changesChanged();
}

} // namespace lantern
