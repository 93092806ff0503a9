#include "plan/authority_change.h"

#include "commands/workspace.h"
#include "store/plan_repository.h"

namespace lantern
{

AuthorityChange::AuthorityChange(Workspace &workspace, std::optional<Authority> before, Authority after,
                                 const QString &text)
    : QUndoCommand(text)
    , m_workspace(workspace)
    , m_before(std::move(before))
    , m_after(std::move(after))
{
}

void AuthorityChange::undo()
{
    if (m_before)
        save(*m_before);
    else
        follow(PlanRepository(*m_workspace.store()).removeAuthority(m_after.id));
}

void AuthorityChange::save(const Authority &authority)
{
    follow(PlanRepository(*m_workspace.store()).saveAuthority(authority));
}

void AuthorityChange::follow(const Result<void> &kept)
{
    if (!kept) {
        setObsolete(true);
        m_workspace.report(kept.error());
        return;
    }
    m_workspace.notify(Workspace::Plans);
}

} // namespace lantern
