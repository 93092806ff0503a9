#pragma once

#include "store/tasking.h"

#include <QUndoCommand>

namespace lantern
{

class Workspace;

// A decision taken or changed. The file's rows are never changed: undo and redo append what stood before and after, and the
// history keeps all of it.
class TaskingChange final : public QUndoCommand
{
public:
    // `before` absent: the decision is new, and undo withdraws it.
    TaskingChange(Workspace &workspace, const QString &text, std::optional<Tasking> before, Tasking after);
    void redo() override;
    void undo() override;

private:
    void keep(Tasking tasking);

    Workspace &m_workspace;
    std::optional<Tasking> m_before;
    Tasking m_after;
};

} // namespace lantern
