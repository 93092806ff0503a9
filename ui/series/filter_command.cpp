#include "series/filter_command.h"

#include "commands/workspace.h"
#include "series/filters.h"

namespace lantern
{

KeepFilter::KeepFilter(Workspace &workspace, const QString &text, std::optional<OffenceFilter> before,
                       std::optional<OffenceFilter> after)
    : QUndoCommand(text)
    , m_workspace(workspace)
    , m_before(std::move(before))
    , m_after(std::move(after))
{
}

void KeepFilter::redo()
{
    keep(m_before, m_after);
}

void KeepFilter::undo()
{
    keep(m_after, m_before);
}

void KeepFilter::keep(const std::optional<OffenceFilter> &from, const std::optional<OffenceFilter> &to)
{
    Store &store = *m_workspace.store();
    const Result<void> done = to     ? keepFilter(store, *to)
                              : from ? SeriesRepository(store).removeFilter(from->name)
                                     : Result<void>();
    if (!done) {
        setObsolete(true);
        m_workspace.report(done.error());
    }
    m_workspace.notify(Workspace::Series);
}

} // namespace lantern
