#pragma once

#include "base/result.h"
#include "store/walk.h"

#include <QUndoCommand>

#include <optional>

namespace lantern
{

class Store;
class Workspace;

// A walk as the screen holds it. `entered`: it stands in the file; otherwise it is the new one being typed, of which there is
// at most one and which is kept as a draft.
struct WalkSheet
{
    Walk walk;
    bool entered = false;
};

// The new walk being typed, if there is one.
[[nodiscard]] Result<std::optional<WalkSheet>> newWalkSheet(Store &store);
// A walk of the file as last typed: with changes that cannot be saved yet because checkWalk() refuses them, where there are any.
[[nodiscard]] Result<WalkSheet> typedSheet(Store &store, const Walk &stored);

// One edit of a walk, kept at once: in the file where checkWalk() lets it, as a draft where it does not yet. `before` absent: the
// walk is new; `after` absent: it goes. Edits of one walk that follow one another and share a non-empty `mergeKey` are undone
// together.
class WalkChange : public QUndoCommand
{
public:
    WalkChange(Workspace &workspace, std::optional<WalkSheet> before, std::optional<WalkSheet> after,
               const QString &text, const QString &mergeKey = {});

    void redo() override;
    void undo() override;
    [[nodiscard]] int id() const override { return 0x57414c4b; }
    bool mergeWith(const QUndoCommand *other) override;

private:
    void keep(const std::optional<WalkSheet> &from, const std::optional<WalkSheet> &to);
    [[nodiscard]] Result<void> write(const std::optional<WalkSheet> &from, const std::optional<WalkSheet> &to);
    [[nodiscard]] WalkId walkId() const;

    Workspace &m_workspace;
    std::optional<WalkSheet> m_before;
    std::optional<WalkSheet> m_after;
    QString m_mergeKey;
};

} // namespace lantern
