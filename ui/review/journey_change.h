#pragma once

#include "commands/workspace.h"
#include "store/victim_journey.h"

#include <QUndoCommand>

#include <optional>

namespace lantern
{

// A journey before and after an edit; none before where it is new, none after where it is taken out.
class JourneyChange : public QUndoCommand
{
public:
    JourneyChange(Workspace &workspace, const QString &text, std::optional<VictimJourney> before,
                  std::optional<VictimJourney> after);
    void redo() override;
    void undo() override;

private:
    void put(const std::optional<VictimJourney> &wanted, const std::optional<VictimJourney> &instead);
    Workspace &m_workspace;
    std::optional<VictimJourney> m_before;
    std::optional<VictimJourney> m_after;
};

} // namespace lantern
