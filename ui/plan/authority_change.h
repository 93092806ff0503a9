#pragma once

#include "store/plan.h"

#include <QUndoCommand>

namespace lantern
{

class Workspace;

// A change of an authority that is in the file, saved at once. Refused, and forgotten, where a recorded dispersal rests on it.
class AuthorityChange : public QUndoCommand
{
public:
    AuthorityChange(Workspace &workspace, Authority before, Authority after, const QString &text);

    void redo() override { save(m_after); }
    void undo() override { save(m_before); }

private:
    void save(const Authority &authority);

    Workspace &m_workspace;
    Authority m_before;
    Authority m_after;
};

} // namespace lantern
