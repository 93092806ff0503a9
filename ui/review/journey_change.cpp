#include "review/journey_change.h"

#include <utility>

namespace lantern
{

JourneyChange::JourneyChange(Workspace &workspace, const QString &text, std::optional<VictimJourney> before,
                             VictimJourney after)
    : QUndoCommand(text)
    , m_workspace(workspace)
    , m_before(std::move(before))
    , m_after(std::move(after))
{
}

void JourneyChange::redo()
{
    finish(VictimJourneyRepository(*m_workspace.store()).save(m_after));
}

void JourneyChange::undo()
{
    VictimJourneyRepository journeys(*m_workspace.store());
    finish(m_before ? journeys.save(*m_before) : journeys.remove(m_after.id));
}

void JourneyChange::finish(const Result<void> &done)
{
    if (!done) {
        setObsolete(true);
        return m_workspace.report(done.error());
    }
    m_workspace.notify(Workspace::Tasking);
}

} // namespace lantern
