#include "review/journey_change.h"

#include <utility>

namespace lantern
{

JourneyChange::JourneyChange(Workspace &workspace, const QString &text, std::optional<VictimJourney> before,
                             std::optional<VictimJourney> after)
    : QUndoCommand(text)
    , m_workspace(workspace)
    , m_before(std::move(before))
    , m_after(std::move(after))
{
}

void JourneyChange::redo()
{
    put(m_after, m_before);
}

void JourneyChange::undo()
{
    put(m_before, m_after);
}

void JourneyChange::put(const std::optional<VictimJourney> &wanted, const std::optional<VictimJourney> &instead)
{
    VictimJourneyRepository journeys(*m_workspace.store());
    if (const Result<void> done = wanted ? journeys.save(*wanted) : journeys.remove(instead->id); !done) {
        setObsolete(true);
        return m_workspace.report(done.error());
    }
    m_workspace.notify(Workspace::Tasking);
}

} // namespace lantern
