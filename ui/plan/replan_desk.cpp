#include "plan/replan_desk.h"

#include "base/clock_text.h"
#include "commands/aside.h"
#include "commands/workspace.h"
#include "plan/plan_commands.h"
#include "plan/plan_likeness.h"
#include "plan/worth.h"

#include <algorithm>

namespace lantern
{

namespace
{

QString markOf(const ChangeLine &line)
{
    if (line.isOfTeam)
        return QStringLiteral("team");
    return line.kind == LegChangeKind::Added     ? QStringLiteral("added")
           : line.kind == LegChangeKind::Dropped ? QStringLiteral("dropped")
                                                 : QStringLiteral("moved");
}

} // namespace

ReplanDesk::ReplanDesk(QObject *parent)
    : QObject(parent)
    , m_workspace(Workspace::instance())
    , m_lines({"mark", "time", "text"})
{
}

void ReplanDesk::setBoard(PlanBoard *board)
{
    if (board == m_board)
        return;
    if (m_board)
        m_board->disconnect(this);
    m_board = board;
    if (m_board) {
        connect(m_board, &PlanBoard::planChanged, this, &ReplanDesk::follow);
        connect(m_board, &QObject::destroyed, this, &ReplanDesk::follow);
    }
    follow();
}

// A proposal is of the plan as it was: an edit in between makes it void.
void ReplanDesk::follow()
{
    if (m_proposal && (!m_board || !isUnchanged(m_before, m_board->storedPlan()))) {
        const bool isEdited = m_board && m_board->storedPlan().id == m_before.id;
        discard();
        if (isEdited)
            sayThatItChanged();
    } else if (m_proposal && !m_board->isPreviewing()) {
        showProposal(); // read again meanwhile, and as it was
    }
    Q_EMIT boardChanged();
}

void ReplanDesk::sayThatItChanged() const
{
    m_workspace->report(
        {.code = Error::Code::Conflict, .message = tr("The plan has changed meanwhile: plan the night again.")});
}

QString ReplanDesk::obstacle() const
{
    if (!m_board || !m_board->hasPlan())
        return tr("Open a plan first.");
    if (isOver(m_board->plan().status))
        return tr("This plan is debriefed or closed: its night is over.");
    return m_board->plan().teams.empty() ? tr("The plan has no teams.") : QString();
}

bool ReplanDesk::isDecisionNeeded() const
{
    return m_board && m_board->hasPlan() && isGivenOut(m_board->plan().status);
}

QVariantList ReplanDesk::teams() const
{
    QVariantList teams;
    if (!m_board || !m_board->hasPlan())
        return teams;
    const Shift &shift = m_board->plan().shift;
    for (const Team &team : m_board->plan().teams) {
        const bool isEnded = team.to.isValid() && team.to < shift.to;
        teams.append(QVariantMap{
            {QStringLiteral("team"), team.id.toString()},
            {QStringLiteral("name"), team.name},
            {QStringLiteral("endedMinute"), isEnded ? static_cast<int>(shift.from.secsTo(team.to) / 60) : -1}});
    }
    return teams;
}

QString ReplanDesk::likelyTime() const
{
    if (!m_board || !m_board->hasPlan())
        return {};
    const Shift &shift = m_board->plan().shift;
    const QDateTime now = m_workspace->clock().now();
    QDateTime at = shift.contains(now) ? now : shift.from;
    // What was settled stays so, unless an earlier time is typed.
    if (const QDateTime &settled = m_board->plan().orders.settledUntil; settled.isValid() && shift.contains(settled))
        at = std::max(at, settled);
    return at.toTimeZone(londonZone()).toString(QStringLiteral("HH:mm"));
}

QDateTime ReplanDesk::instantAt(const QString &time) const
{
    const int minute = m_board->minuteAt(time);
    return minute < 0 ? QDateTime() : m_board->plan().shift.from.addSecs(minute * qint64{60});
}

QString ReplanDesk::propose(const QString &time, const QVariantList &away, const QString &decidedBy)
{
    if (const QString why = obstacle(); !why.isEmpty())
        return why;
    if (m_busy)
        return tr("The night is being planned again.");
    ReplanRequest request{.at = instantAt(time), .decidedBy = decidedBy.trimmed()};
    if (!request.at.isValid() || request.at >= m_board->plan().shift.to)
        return tr("%1 is no time of the shift.").arg(time);
    if (isDecisionNeeded() && request.decidedBy.isEmpty())
        return tr("Patrols are out on this plan: enter who decides to change it.");
    for (const QVariant &one : away) {
        const QVariantMap typed = one.toMap();
        const QString back = typed.value(QStringLiteral("back")).toString();
        const Away gone{.team = TeamId::fromString(typed.value(QStringLiteral("team")).toString()),
                        .back = back.isEmpty() ? QDateTime() : instantAt(back)};
        if (!back.isEmpty() && (!gone.back.isValid() || gone.back < request.at))
            return tr("A team comes back later than it leaves, within the shift.");
        request.away.push_back(gone);
    }
    discard();
    m_busy = true;
    Q_EMIT proposalChanged();
    const Plan plan = m_board->plan();
    runAside(
        this,
        [plan, ground = m_board->ground(), request, now = m_workspace->clock().now()] {
            Answer answer{.made = replan(plan, ground.hotspots, ground.context(plan.orders), request, now),
                          .before = predictabilityOf(plan, ground.otherPlans),
                          .after = {}};
            if (answer.made)
                answer.after = predictabilityOf(answer.made->plan, ground.otherPlans);
            return answer;
        },
        [this, plan](const Answer &answer) { take(plan, answer); });
    return {};
}

void ReplanDesk::take(const Plan &before, const Answer &answer)
{
    const Result<Replan> &made = answer.made;
    m_busy = false;
    const bool isStill = m_board && isUnchanged(before, m_board->plan());
    if (!made)
        m_workspace->report(made.error());
    else if (!isStill && m_board && m_board->plan().id == before.id)
        sayThatItChanged();
    if (!made || !isStill) {
        Q_EMIT proposalChanged();
        return;
    }
    m_before = m_board->plan();
    m_proposal = *made;
    m_difference = differenceOf(m_before, m_proposal->plan);
    m_foreseenBefore = answer.before;
    m_foreseenAfter = answer.after;
    std::vector<QVariantList> rows;
    for (const ChangeLine &line : linesOf(m_difference))
        rows.push_back({markOf(line), line.at.isValid() ? clockText(line.at) : QString(), line.text});
    m_lines.setRows(std::move(rows));
    showProposal();
    Q_EMIT proposalChanged();
    Q_EMIT proposed();
}

// On the timeline and the map, so that the list need not be read alone.
void ReplanDesk::showProposal()
{
    QHash<LegId, QString> changes;
    for (const LegChange &change : m_difference.legs)
        if (change.after.id.isValid())
            changes.insert(change.after.id,
                           change.kind == LegChangeKind::Added ? QStringLiteral("added") : QStringLiteral("moved"));
    m_board->preview(m_proposal->plan, changes);
}

QString ReplanDesk::summary() const
{
    if (!m_proposal || !m_board)
        return {};
    const double before = planWorth(m_before, m_board->ground().hotspots);
    const double share = before > 0 ? 100 * m_proposal->plan.worth / before : 100;
    const QString changed = tr("%1 legs stay, %2 moved, %3 new, %4 dropped. Harm covered: %5 % of the plan before.")
                                .arg(m_difference.kept)
                                .arg(m_difference.count(LegChangeKind::Moved))
                                .arg(m_difference.count(LegChangeKind::Added))
                                .arg(m_difference.count(LegChangeKind::Dropped))
                                .arg(QLocale().toString(share, 'f', 0));
    const auto score = [](const Predictability &seen) {
        return seen.isKnown() ? QLocale().toString(seen.score, 'f', 2) : tr("not known");
    };
    return tr("%1 Predictability: %2 before, %3 after. The timeline and the map show the proposal.")
        .arg(changed, score(m_foreseenBefore), score(m_foreseenAfter));
}

void ReplanDesk::accept()
{
    if (!m_proposal)
        return;
    const Plan after = m_proposal->plan;
    const Plan before = m_before;
    discard();
    m_workspace->push(new PlanChange(*m_workspace, before, after, tr("Re-plan the night")));
}

void ReplanDesk::discard()
{
    if (!m_proposal)
        return;
    m_proposal.reset();
    m_difference = {};
    m_lines.setRows({});
    if (m_board)
        m_board->endPreview();
    Q_EMIT proposalChanged();
}

} // namespace lantern
