#pragma once

#include "store/plan.h"

#include <QUndoCommand>

#include <optional>

namespace lantern
{

class Workspace;

// A new authority, or a change of one that is in the file, saved at once. Refused, and forgotten, where a recorded dispersal rests on it.
class AuthorityChange : public QUndoCommand
{
public:
    // Without a `before` it is new: to undo it takes it out of the file.
    AuthorityChange(Workspace &workspace, std::optional<Authority> before, Authority after, const QString &text);

    void redo() override { save(m_after); }
    void undo() override;

private:
    void save(const Authority &authority);
    void follow(const Result<void> &kept);

    Workspace &m_workspace;
    std::optional<Authority> m_before;
    Authority m_after;
};

} // namespace lantern
