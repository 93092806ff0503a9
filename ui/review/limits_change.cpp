#include "review/limits_change.h"

#include "review/journey_desk.h"
#include "tasking/victim_code.h"

#include <utility>

namespace lantern
{

LimitsChange::LimitsChange(Workspace &workspace, QString before, QString after)
    : QUndoCommand(JourneyDesk::tr("Change the time limits"))
    , m_workspace(workspace)
    , m_before(std::move(before))
    , m_after(std::move(after))
{
}

void LimitsChange::redo()
{
    keep(m_after);
}

void LimitsChange::undo()
{
    keep(m_before);
}

void LimitsChange::keep(const QString &text)
{
    if (const Result<void> kept = keepStageLimits(*m_workspace.store(), text); !kept) {
        setObsolete(true);
        return m_workspace.report(kept.error());
    }
    m_workspace.notify(Workspace::Tasking);
}

} // namespace lantern
