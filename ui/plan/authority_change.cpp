#include "plan/authority_change.h"

#include "commands/workspace.h"
#include "store/plan_repository.h"

namespace lantern
{

AuthorityChange::AuthorityChange(Workspace &workspace, Authority before, Authority after, const QString &text)
    : QUndoCommand(text)
    , m_workspace(workspace)
    , m_before(std::move(before))
    , m_after(std::move(after))
{
}

void AuthorityChange::save(const Authority &authority)
{
    if (const Result<void> saved = PlanRepository(*m_workspace.store()).saveAuthority(authority); !saved) {
        setObsolete(true);
        m_workspace.report(saved.error());
        return;
    }
    m_workspace.notify(Workspace::Plans);
}

} // namespace lantern
