#pragma once

#include "commands/workspace.h"

#include <QUndoCommand>

namespace lantern
{

// The words of the hotspot response return before and after an edit.
class ReturnChange : public QUndoCommand
{
public:
    ReturnChange(Workspace &workspace, QString before, QString after);
    void redo() override;
    void undo() override;

private:
    void keep(const QString &text);
    Workspace &m_workspace;
    QString m_before;
    QString m_after;
};

} // namespace lantern
