#pragma once

#include "commands/workspace.h"
#include "store/hotspot_set.h"

#include <QUndoCommand>

#include <optional>

namespace lantern
{

// Keeps a hotspot set in the file as it is after an edit; undo puts back what was there before, if anything.
class KeepHotspots final : public QUndoCommand
{
public:
    KeepHotspots(Workspace &workspace, const QString &text, std::optional<HotspotSet> before, HotspotSet after);
    void redo() override;
    void undo() override;

private:
    Workspace &m_workspace;
    std::optional<HotspotSet> m_before;
    HotspotSet m_after;
};

} // namespace lantern
