#include "walks/walk_change.h"

#include "commands/workspace.h"
#include "outcome/walks.h"
#include "walks/walk_json.h"

namespace lantern
{

namespace
{

// Where a sheet that is not (or not yet again) fit for the file is kept.
QString draftForm(const WalkSheet &sheet)
{
    const QString form = QStringLiteral("walk");
    return sheet.entered ? form + u'/' + sheet.walk.id.toString() : form;
}

Result<void> putSheet(Store &store, const WalkSheet &sheet)
{
    DraftRepository drafts(store);
    const bool fit = sheet.entered && checkWalk(sheet.walk, store.clock().now()).refused.isEmpty();
    if (!fit)
        return drafts.put(draftForm(sheet), walkToJson(sheet.walk));
    return WalkRepository(store).save(sheet.walk).and_then([&] { return drafts.drop(draftForm(sheet)); });
}

Result<void> takeAway(Store &store, const WalkSheet &sheet)
{
    const Result<void> dropped = DraftRepository(store).drop(draftForm(sheet));
    return dropped && sheet.entered ? WalkRepository(store).remove(sheet.walk.id) : dropped;
}

} // namespace

Result<std::optional<WalkSheet>> newWalkSheet(Store &store)
{
    const Result<QString> json = DraftRepository(store).get(draftForm({}));
    if (!json)
        return std::unexpected(json.error());
    std::optional<Walk> walk = walkFromJson(*json);
    return walk ? std::optional<WalkSheet>({.walk = std::move(*walk), .entered = false}) : std::nullopt;
}

Result<WalkSheet> typedSheet(Store &store, const Walk &stored)
{
    WalkSheet sheet{.walk = stored, .entered = true};
    const Result<QString> json = DraftRepository(store).get(draftForm(sheet));
    if (!json)
        return std::unexpected(json.error());
    if (std::optional<Walk> typed = walkFromJson(*json))
        sheet.walk = std::move(*typed);
    return sheet;
}

WalkChange::WalkChange(Workspace &workspace, std::optional<WalkSheet> before, std::optional<WalkSheet> after,
                       const QString &text, const QString &mergeKey)
    : QUndoCommand(text)
    , m_workspace(workspace)
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_mergeKey(mergeKey)
{
}

void WalkChange::redo()
{
    keep(m_before, m_after);
}

void WalkChange::undo()
{
    keep(m_after, m_before);
}

bool WalkChange::mergeWith(const QUndoCommand *other)
{
    const auto *next = dynamic_cast<const WalkChange *>(other);
    if (next == nullptr || next->isObsolete() || m_mergeKey.isEmpty() || next->m_mergeKey != m_mergeKey ||
        next->walkId() != walkId())
        return false;
    m_after = next->m_after;
    setObsolete(m_before && m_after && sameWalk(m_before->walk, m_after->walk));
    return true;
}

void WalkChange::keep(const std::optional<WalkSheet> &from, const std::optional<WalkSheet> &to)
{
    if (const Result<void> written = write(from, to); !written) {
        setObsolete(true);
        m_workspace.report(written.error());
    }
    m_workspace.notify(Workspace::Walks);
}

Result<void> WalkChange::write(const std::optional<WalkSheet> &from, const std::optional<WalkSheet> &to)
{
    Store &store = *m_workspace.store();
    Result<Transaction> transaction = Transaction::begin(store);
    if (!transaction)
        return std::unexpected(transaction.error());
    Result<void> done;
    if (from && (!to || from->entered != to->entered))
        done = takeAway(store, *from);
    if (done && to)
        done = putSheet(store, *to);
    return done ? transaction->commit() : done;
}

WalkId WalkChange::walkId() const
{
    return m_after ? m_after->walk.id : m_before ? m_before->walk.id : WalkId();
}

} // namespace lantern
