#pragma once

#include "commands/workspace.h"
#include "store/victim_journey.h"

#include <QUndoCommand>

#include <optional>

namespace lantern
{

// A journey before and after an edit; none before where it is new.
class JourneyChange : public QUndoCommand
{
public:
    JourneyChange(Workspace &workspace, const QString &text, std::optional<VictimJourney> before, VictimJourney after);
    void redo() override;
    void undo() override;

private:
    void finish(const Result<void> &done);
    Workspace &m_workspace;
    std::optional<VictimJourney> m_before;
    VictimJourney m_after;
};

} // namespace lantern
