#include "walks/walk_desk.h"

#include "commands/workspace.h"
#include "outcome/daylight.h"
#include "store/walk_request_repository.h"

#include <QSet>

#include <algorithm>

namespace lantern
{

namespace
{

// Actions of which she was told last, whose walks the board shows besides those with something to do.
constexpr int MostTold = 100;

// Now, on the last five minutes: an officer who logs a walk gives its time roughly.
QDateTime roundedDown(const QDateTime &now)
{
    constexpr qint64 step = 5LL * 60 * 1000;
    return QDateTime::fromMSecsSinceEpoch(now.toMSecsSinceEpoch() / step * step, QTimeZone::UTC);
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
    connect(&m_board, &WalkBoard::asked, this, &WalkDesk::showBoard);
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
    const auto id = WalkRequestId::fromString(request);
    const auto requests =
        WalkRequestRepository(*m_workspace->store()).load(std::span(&id, 1)).value_or(std::vector<WalkRequest>());
    if (requests.empty())
        return false;
    const auto found = requests.begin();
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
    if (m_begun) {
        select(m_begun->walk.id.toString());
        return false;
    }
    walk.id = m_workspace->store()->makeId<WalkId>();
    if (!walk.startedAt.isValid())
        walk.startedAt = roundedDown(m_workspace->clock().now());
    walk.light = lightOver(walk.startedAt);
    m_current = walk.id.toString();
    m_workspace->push(
        new WalkChange(*m_workspace, std::nullopt, WalkSheet{.walk = walk, .entered = false}, tr("Begin a walk")));
    return true;
}

void WalkDesk::select(const QString &walk)
{
    if (m_walks.rowOf(walk) < 0)
        return;
    m_current = walk;
    m_form.show(sheetOf(walk));
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
    m_late.clear();
    m_begun.reset();
    std::vector<QString> keys;
    if (isOpen()) {
        Store &store = *m_workspace->store();
        const QDate today = m_workspace->clock().now().toTimeZone(londonZone()).date();
        const Result<void> read = newWalkSheet(store)
                                      .and_then([&](std::optional<WalkSheet> begun) {
                                          m_begun = std::move(begun);
                                          return overdueActions(store, today);
                                      })
                                      .and_then([&](std::vector<OverdueAction> late) {
                                          m_late = std::move(late);
                                          return keysInOrder();
                                      })
                                      .transform([&](std::vector<QString> inOrder) { keys = std::move(inOrder); });
        if (!read)
            m_workspace->report(read.error());
    }
    m_walks.setKeys(keys, [this](std::span<const QString> asked) { return rowsOf(asked); });
    m_overdue.show(m_late);
    showBoard();
    Q_EMIT listChanged();
    if (currentRow() < 0)
        m_current = m_walks.keyAt(0);
    m_form.show(sheetOf(m_current));
    Q_EMIT currentChanged();
}

Result<std::vector<QString>> WalkDesk::keysInOrder() const
{
    const Result<std::vector<WalkId>> ids = WalkRepository(*m_workspace->store()).ids();
    if (!ids)
        return std::unexpected(ids.error());
    std::vector<QString> keys;
    keys.reserve(ids->size() + 1);
    if (m_begun)
        keys.push_back(m_begun->walk.id.toString());
    QSet<WalkId> late;
    for (const OverdueAction &action : m_late) {
        if (!late.contains(action.walk))
            keys.push_back(action.walk.toString());
        late.insert(action.walk);
    }
    for (const WalkId &id : *ids)
        if (!late.contains(id))
            keys.push_back(id.toString());
    return keys;
}

std::vector<WalkSheet> WalkDesk::sheetsOf(std::span<const WalkId> ids) const
{
    if (!isOpen())
        return {};
    Store &store = *m_workspace->store();
    const Result<std::vector<Walk>> walks = WalkRepository(store).load(ids);
    if (!walks) {
        m_workspace->report(walks.error());
        return {};
    }
    std::vector<WalkSheet> sheets;
    sheets.reserve(walks->size());
    for (const Walk &walk : *walks) {
        Result<WalkSheet> typed = typedSheet(store, walk);
        if (typed)
            sheets.push_back(*std::move(typed));
        else
            m_workspace->report(typed.error());
    }
    return sheets;
}

std::vector<KeyedRow> WalkDesk::rowsOf(std::span<const QString> keys) const
{
    std::vector<WalkId> ids;
    ids.reserve(keys.size());
    for (const QString &key : keys)
        ids.push_back(WalkId::fromString(key));
    std::vector<WalkSheet> sheets = sheetsOf(ids);
    if (m_begun && std::ranges::contains(ids, m_begun->walk.id))
        sheets.push_back(*m_begun);
    std::vector<KeyedRow> rows;
    rows.reserve(sheets.size());
    for (const WalkSheet &sheet : sheets)
        rows.push_back(WalkListModel::rowOf(
            sheet, static_cast<int>(std::ranges::count(m_late, sheet.walk.id, &OverdueAction::walk))));
    return rows;
}

std::optional<WalkSheet> WalkDesk::sheetOf(const QString &walk) const
{
    const auto id = WalkId::fromString(walk);
    if (m_begun && m_begun->walk.id == id)
        return m_begun;
    if (!id.isValid())
        return std::nullopt;
    std::vector<WalkSheet> sheets = sheetsOf(std::span(&id, 1));
    return sheets.empty() ? std::nullopt : std::optional(std::move(sheets.front()));
}

// The board shows what there is to do, and what was done last: a file of ten years has more cards than anybody looks through.
void WalkDesk::showBoard()
{
    if (!m_board.isActive() || !isOpen())
        return m_board.show({}, {}, {});
    const WalkRepository repository(*m_workspace->store());
    const Result<std::vector<WalkId>> all = repository.ids();
    const auto one = WalkId::fromString(m_board.walk());
    const bool isFiltered = all && std::ranges::contains(*all, one);
    const Result<std::vector<WalkId>> shown =
        isFiltered ? Result<std::vector<WalkId>>(std::vector{one}) : repository.withWork(MostTold);
    if (!all || !shown)
        return m_workspace->report(all ? shown.error() : all.error());
    m_board.show(sheetsOf(*shown), *all, m_workspace->clock().now().toTimeZone(londonZone()).date());
}

} // namespace lantern
