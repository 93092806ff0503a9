#pragma once

#include "store/series.h"

#include <QUndoCommand>

#include <optional>

namespace lantern
{

class Workspace;

// Keeps a filter of the user's own, or takes one away.
class KeepFilter : public QUndoCommand
{
public:
    // Absent before: it is new; absent after: it goes.
    KeepFilter(Workspace &workspace, const QString &text, std::optional<OffenceFilter> before,
               std::optional<OffenceFilter> after);

    void redo() override;
    void undo() override;

private:
    void keep(const std::optional<OffenceFilter> &from, const std::optional<OffenceFilter> &to);

    Workspace &m_workspace;
    std::optional<OffenceFilter> m_before;
    std::optional<OffenceFilter> m_after;
};

} // namespace lantern
