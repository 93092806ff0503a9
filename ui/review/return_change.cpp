#include "review/return_change.h"

#include "review/weekly_desk.h"
#include "tasking/weekly_paper.h"

#include <utility>

namespace lantern
{

ReturnChange::ReturnChange(Workspace &workspace, QString before, QString after)
    : QUndoCommand(WeeklyDesk::tr("Change the words of the return"))
    , m_workspace(workspace)
    , m_before(std::move(before))
    , m_after(std::move(after))
{
}

void ReturnChange::redo()
{
    keep(m_after);
}

void ReturnChange::undo()
{
    keep(m_before);
}

void ReturnChange::keep(const QString &text)
{
    if (const Result<void> kept = keepHotspotReturnTemplate(*m_workspace.store(), text); !kept) {
        setObsolete(true);
        return m_workspace.report(kept.error());
    }
    m_workspace.notify(Workspace::Tasking);
}

} // namespace lantern
