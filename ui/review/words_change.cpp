#include "review/words_change.h"

#include <utility>

namespace lantern
{

WordsChange::WordsChange(Workspace &workspace, const QString &what, QString before, QString after, Keep keep)
    : QUndoCommand(what)
    , m_workspace(workspace)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_keep(std::move(keep))
{
}

void WordsChange::redo()
{
    keep(m_after);
}

void WordsChange::undo()
{
    keep(m_before);
}

void WordsChange::keep(const QString &text)
{
    if (const Result<void> kept = m_keep(*m_workspace.store(), text); !kept) {
        setObsolete(true);
        return m_workspace.report(kept.error());
    }
    m_workspace.notify(Workspace::Tasking);
}

} // namespace lantern
