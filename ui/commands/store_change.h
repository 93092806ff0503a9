#pragma once

#include "base/result.h"

#include <QUndoCommand>
#include <QVariantMap>

#include <functional>

namespace lantern
{

class Store;
class Workspace;

// One edit of the open file: how it is made and how it is taken back, each in the file at once. One that is refused says why and is forgotten.
class StoreChange final : public QUndoCommand
{
public:
    using Step = std::function<Result<void>(Store &)>;
    // `aggregates` is what the screens are told has changed.
    StoreChange(Workspace &workspace, const QString &text, Step make, Step takeBack, int aggregates);
    void redo() override;
    void undo() override;

private:
    void run(const Step &step);

    Workspace &m_workspace;
    Step m_make;
    Step m_takeBack;
    int m_aggregates;
};

// Makes the change in the open file; gives why it was refused, or nothing.
[[nodiscard]] QString pushStoreChange(const QString &text, StoreChange::Step make, StoreChange::Step takeBack,
                                      int aggregates);

// What somebody has typed into the form of that name and not yet entered, kept in the file; an empty map drops it.
[[nodiscard]] QVariantMap formDraft(const QString &form);
void keepFormDraft(const QString &form, const QVariantMap &typed);

} // namespace lantern
