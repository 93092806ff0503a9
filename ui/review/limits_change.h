#pragma once

#include "commands/workspace.h"

#include <QUndoCommand>

namespace lantern
{

// The time limits of victim journeys before and after an edit.
class LimitsChange : public QUndoCommand
{
public:
    LimitsChange(Workspace &workspace, QString before, QString after);
    void redo() override;
    void undo() override;

private:
    void keep(const QString &text);
    Workspace &m_workspace;
    QString m_before;
    QString m_after;
};

} // namespace lantern
