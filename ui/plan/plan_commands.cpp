#include "plan/plan_commands.h"

#include "commands/workspace.h"
#include "store/plan_repository.h"

namespace lantern
{

PlanChange::PlanChange(Workspace &workspace, std::optional<Plan> before, Plan after, const QString &text,
                       const QString &mergeKey, const QString &by)
    : QUndoCommand(text)
    , m_workspace(workspace)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_mergeKey(mergeKey)
    , m_by(by)
{
}

void PlanChange::redo()
{
    if (m_before && !stands(*m_before))
        return;
    if (!m_before)
        m_openBefore = m_workspace.currentPlan();
    save(m_after, m_by);
    if (!m_before && !isObsolete())
        m_workspace.setCurrentPlan(m_after.id.toString());
}

void PlanChange::undo()
{
    if (!stands(m_after))
        return;
    if (m_before) {
        save(*m_before);
        return;
    }
    if (const Result<void> removed = PlanRepository(*m_workspace.store()).remove(m_after.id); !removed) {
        fail(removed.error());
        return;
    }
    if (m_workspace.currentPlan() == m_after.id.toString())
        m_workspace.setCurrentPlan(m_openBefore);
    m_workspace.notify(Workspace::Plans);
}

bool PlanChange::mergeWith(const QUndoCommand *other)
{
    const auto *next = dynamic_cast<const PlanChange *>(other);
    if (next == nullptr || next->isObsolete() || m_mergeKey.isEmpty() || next->m_mergeKey != m_mergeKey)
        return false;
    m_after = next->m_after;
    setText(next->text());
    return true;
}

bool PlanChange::stands(const Plan &expected)
{
    const Result<Plan> stored = PlanRepository(*m_workspace.store()).load(expected.id);
    if (!stored) {
        fail(stored.error());
        return false;
    }
    if (stored->status == expected.status && stored->version == expected.version)
        return true;
    fail({.code = Error::Code::Conflict,
          .message =
              tr("“%1” has moved on since (it was approved, briefed or closed). Open it and change it as it is now.")
                  .arg(stored->name)});
    return false;
}

void PlanChange::save(const Plan &plan, const QString &by)
{
    if (const Result<void> saved = PlanRepository(*m_workspace.store()).save(plan, by); !saved) {
        fail(saved.error());
        return;
    }
    m_workspace.notify(Workspace::Plans);
}

void PlanChange::fail(const Error &error)
{
    setObsolete(true);
    m_workspace.report(error);
}

} // namespace lantern
