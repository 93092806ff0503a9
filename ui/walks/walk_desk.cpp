#include "walks/walk_desk.h"

#include "commands/workspace.h"
#include "store/walk_request_repository.h"

#include <algorithm>

namespace lantern
{

namespace
{

// Now, on the last five minutes: an officer who logs a walk gives its time roughly.
QDateTime roundedDown(const QDateTime &now)
{
    constexpr qint64 step = 5LL * 60 * 1000;
    return QDateTime::fromMSecsSinceEpoch(now.toMSecsSinceEpoch() / step * step, QTimeZone::UTC);
}

// Those with something overdue stand first, the one that is latest first; the rest stay newest first, and what is begun above all.
void putOverdueFirst(std::vector<WalkSheet> &sheets, const std::vector<OverdueAction> &late)
{
    const auto lateness = [&](const WalkSheet &sheet) {
        return sheet.entered ? std::ranges::find(late, sheet.walk.id, &OverdueAction::walk) - late.begin() : -1;
    };
    std::ranges::stable_sort(sheets, {}, lateness);
}

} // namespace

WalkDesk::WalkDesk(QObject *parent)
    : QObject(parent)
    , m_workspace(Workspace::instance())
    , m_form(*m_workspace)
{
    connect(m_workspace, &Workspace::changed, this, [this](int aggregates) {
        if ((aggregates & Workspace::Walks) != 0)
            reload();
    });
    reload();
}

bool WalkDesk::isOpen() const
{
    return m_workspace->isOpen();
}

void WalkDesk::newWalk()
{
    begin({});
}

bool WalkDesk::newWalkFor(const QString &request)
{
    if (!isOpen())
        return false;
    const auto requests = WalkRequestRepository(*m_workspace->store()).list().value_or(std::vector<WalkRequest>());
    const auto found = std::ranges::find(requests, WalkRequestId::fromString(request), &WalkRequest::id);
    if (found == requests.end())
        return false;
    Walk walk;
    walk.request = found->id;
    walk.placeName = found->area;
    walk.place = found->point;
    walk.officer = found->officer;
    if (found->bookedFor.isValid() && found->bookedFor <= m_workspace->clock().now())
        walk.startedAt = found->bookedFor;
    const bool isBegun = begin(std::move(walk));
    if (!isBegun)
        m_workspace->report({.code = Error::Code::Refused,
                             .message = tr("Another walk is begun and not saved. Save or discard it first.")});
    return isBegun;
}

// False if another is begun, which is shown instead.
bool WalkDesk::begin(Walk walk)
{
    if (!isOpen())
        return false;
    const auto begun = std::ranges::find(m_sheets, false, &WalkSheet::entered);
    if (begun != m_sheets.end()) {
        select(begun->walk.id.toString());
        return false;
    }
    walk.id = m_workspace->store()->makeId<WalkId>();
    if (!walk.startedAt.isValid())
        walk.startedAt = roundedDown(m_workspace->clock().now());
    m_current = walk.id.toString();
    m_workspace->push(
        new WalkChange(*m_workspace, std::nullopt, WalkSheet{.walk = walk, .entered = false}, tr("Begin a walk")));
    return true;
}

void WalkDesk::select(const QString &walk)
{
    const int row = m_walks.rowOf(walk);
    if (row < 0)
        return;
    m_current = walk;
    m_form.show(m_sheets[static_cast<size_t>(row)]);
    Q_EMIT currentChanged();
}

void WalkDesk::selectAction(const QString &action)
{
    const QModelIndex row = m_overdue.index(m_overdue.rowOf(action));
    select(row.data(OverdueModel::WalkId).toString());
}

void WalkDesk::selectCard(const QString &card)
{
    select(m_board.walkOf(card));
}

QString WalkDesk::moveCard(const QString &card, const QString &state, const QVariantMap &said)
{
    selectCard(card);
    if (m_board.isBareConcern(card))
        return tr("This concern has no action yet. Press Enter to say who does what about it, by when.");
    return m_form.moveAction(card, state, said);
}

void WalkDesk::step(int rows)
{
    const int last = m_walks.count() - 1;
    if (last >= 0)
        select(m_walks.keyAt(std::clamp(currentRow() + rows, 0, last)));
}

void WalkDesk::reload()
{
    std::vector<OverdueAction> late;
    const QDate today = m_workspace->clock().now().toTimeZone(londonZone()).date();
    m_sheets.clear();
    if (isOpen()) {
        Result<std::vector<WalkSheet>> sheets = readSheets();
        Result<std::vector<OverdueAction>> overdue = overdueActions(*m_workspace->store(), today);
        if (sheets && overdue) {
            m_sheets = std::move(*sheets);
            late = std::move(*overdue);
            putOverdueFirst(m_sheets, late);
        } else {
            m_workspace->report(sheets ? overdue.error() : sheets.error());
        }
    }
    m_walks.show(m_sheets, late);
    m_overdue.show(late);
    m_board.show(m_sheets, today);
    Q_EMIT listChanged();
    if (currentRow() < 0)
        m_current = m_walks.keyAt(0);
    const int row = currentRow();
    m_form.show(row < 0 ? std::nullopt : std::optional(m_sheets[static_cast<size_t>(row)]));
    Q_EMIT currentChanged();
}

Result<std::vector<WalkSheet>> WalkDesk::readSheets() const
{
    Store &store = *m_workspace->store();
    std::vector<WalkSheet> sheets;
    Result<std::optional<WalkSheet>> begun = newWalkSheet(store);
    if (!begun)
        return std::unexpected(begun.error());
    if (*begun)
        sheets.push_back(std::move(**begun));
    const Result<std::vector<Walk>> walks = WalkRepository(store).list();
    if (!walks)
        return std::unexpected(walks.error());
    for (const Walk &walk : *walks) {
        Result<WalkSheet> typed = typedSheet(store, walk);
        if (!typed)
            return std::unexpected(typed.error());
        sheets.push_back(std::move(*typed));
    }
    return sheets;
}

} // namespace lantern
