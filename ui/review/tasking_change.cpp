#include "review/tasking_change.h"

#include "commands/workspace.h"
#include "store/tasking_repository.h"

namespace lantern
{

TaskingChange::TaskingChange(Workspace &workspace, const QString &text, std::optional<Tasking> before, Tasking after)
    : QUndoCommand(text)
    , m_workspace(workspace)
    , m_before(std::move(before))
    , m_after(std::move(after))
{
}

void TaskingChange::redo()
{
    keep(m_after);
}

void TaskingChange::undo()
{
    Tasking tasking = m_before.value_or(m_after);
    if (!m_before)
        tasking.state = TaskingState::Withdrawn;
    keep(std::move(tasking));
}

void TaskingChange::keep(Tasking tasking)
{
    // A new row, so a new time and hand.
    tasking.recordedAt = {};
    tasking.recordedBy.clear();
    if (const Result<void> kept = TaskingRepository(*m_workspace.store()).append(tasking); !kept) {
        m_workspace.report(kept.error());
        setObsolete(true);
    }
    m_workspace.notify(Workspace::Tasking);
}

} // namespace lantern
