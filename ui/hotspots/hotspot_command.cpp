#include "hotspots/hotspot_command.h"

#include "store/plan_repository.h"

namespace lantern
{

KeepHotspots::KeepHotspots(Workspace &workspace, const QString &text, std::optional<HotspotSet> before,
                           HotspotSet after)
    : QUndoCommand(text)
    , m_workspace(workspace)
    , m_before(std::move(before))
    , m_after(std::move(after))
{
}

void KeepHotspots::redo()
{
    if (const Result<void> saved = HotspotRepository(*m_workspace.store()).save(m_after); !saved) {
        m_workspace.report(saved.error());
        setObsolete(true);
        return;
    }
    m_workspace.setCurrentHotspotSet(m_after.id.toString());
    m_workspace.notify(Workspace::Hotspots);
}

void KeepHotspots::undo()
{
    HotspotRepository repository(*m_workspace.store());
    const Result<void> undone = m_before ? repository.save(*m_before) : repository.remove(m_after.id);
    if (!undone) {
        m_workspace.report(undone.error());
        setObsolete(true);
        return;
    }
    m_workspace.setCurrentHotspotSet(m_before ? m_before->id.toString() : QString());
    m_workspace.notify(Workspace::Hotspots);
}

} // namespace lantern
