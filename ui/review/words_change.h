#pragma once

#include "commands/workspace.h"

#include <QUndoCommand>

#include <functional>

namespace lantern
{

// A text that the file keeps for the Review screen before and after an edit: the time limits of victim journeys, the words of the return.
class WordsChange : public QUndoCommand
{
public:
    using Keep = std::function<Result<void>(Store &store, const QString &text)>;
    WordsChange(Workspace &workspace, const QString &what, QString before, QString after, Keep keep);
    void redo() override;
    void undo() override;

private:
    void keep(const QString &text);
    Workspace &m_workspace;
    QString m_before;
    QString m_after;
    Keep m_keep;
};

} // namespace lantern
