#include "walks/walk_board.h"

#include "base/clock.h"
#include "commands/workspace.h"
#include "store/outcome_repository.h"
#include "walks/walk_words.h"

#include <QQmlEngine>

#include <algorithm>

namespace lantern
{

namespace
{

struct BoardCard
{
    WalkBoard::Lane lane = WalkBoard::Raised;
    qint64 rank = 0; // in its lane, smallest first
    KeyedRow row;
};

WalkBoard::Lane laneOf(ActionState state)
{
    switch (state) {
    case ActionState::Open:
        return WalkBoard::Raised;
    case ActionState::InProgress:
        return WalkBoard::InProgress;
    case ActionState::Done:
    case ActionState::CannotDo:
        return WalkBoard::Answered;
    case ActionState::FedBack:
        return WalkBoard::Told;
    }
    return WalkBoard::Raised;
}

QString placeOf(const Walk &walk, const WalkConcern &concern)
{
    const QString place = concern.placeName.isEmpty() ? walk.placeName : concern.placeName;
    const QString day = dayText(walk.startedAt.toTimeZone(londonZone()).date());
    return place.isEmpty() ? day : WalkBoard::tr("%1 · %2").arg(place, day);
}

// The source strings are shown as they are in English, so each number has its own.
QString daysLateText(qint64 days)
{
    return days == 1 ? WalkBoard::tr("1 day late") : WalkBoard::tr("%1 days late").arg(days);
}

QString noteOf(const WalkAction &action, QDate today)
{
    if (action.state == ActionState::FedBack)
        return action.toldHow
                   ? WalkBoard::tr("Told %1, %2").arg(dayText(action.fedBackOn), tellingText(*action.toldHow))
                   : WalkBoard::tr("Told %1").arg(dayText(action.fedBackOn));
    if (laneOf(action.state) == WalkBoard::Answered)
        return WalkBoard::tr("Tell her");
    if (!action.due.isValid())
        return WalkBoard::tr("No date");
    return action.isOverdue(today) ? daysLateText(action.due.daysTo(today))
                                   : WalkBoard::tr("Due %1").arg(dayText(action.due));
}

BoardCard cardOf(const Walk &walk, const WalkConcern &concern, const WalkAction &action, QDate today)
{
    const QString id = action.id.toString();
    const bool told = action.state == ActionState::FedBack;
    const QDate by = told ? action.fedBackOn : action.due;
    const qint64 day = by.isValid() ? by.toJulianDay() : std::numeric_limits<int>::max();
    return {
        .lane = laneOf(action.state),
        .rank = told ? -day : day,
        .row = {id,
                {id, action.what, categoriesText(concern.categories), placeOf(walk, concern), action.owner,
                 noteOf(action, today), action.isOverdue(today), toKey(action.state), actionStateText(action.state)}}};
}

// Nobody answers it yet: it stands above everything that has a date.
BoardCard bareCard(const Walk &walk, const WalkConcern &concern)
{
    const QString id = concern.id.toString();
    return {.lane = WalkBoard::Raised,
            .rank = 0,
            .row = {id,
                    {id, WalkBoard::tr("No action yet"), categoriesText(concern.categories), placeOf(walk, concern),
                     QString(), WalkBoard::tr("Say who does what"), false, QStringLiteral("none"),
                     WalkBoard::tr("Unanswered")}}};
}

// What the list of walks to choose from shows of some of them; an empty key is all walks.
std::vector<QVariantList> choicesOf(std::span<const QString> keys)
{
    std::vector<WalkId> ids;
    std::vector<QVariantList> rows;
    for (const QString &key : keys) {
        if (key.isEmpty())
            rows.push_back({QString(), WalkBoard::tr("All walks")});
        else
            ids.push_back(WalkId::fromString(key));
    }
    Store *store = Workspace::instance()->store();
    const auto walks = store != nullptr ? WalkRepository(*store).load(ids) : std::vector<Walk>();
    if (!walks)
        Workspace::instance()->report(walks.error());
    for (const Walk &walk : walks.value_or(std::vector<Walk>())) {
        const QString day = dayText(walk.startedAt.toTimeZone(londonZone()).date());
        rows.push_back(
            {walk.id.toString(), walk.placeName.isEmpty() ? day : WalkBoard::tr("%1 · %2").arg(walk.placeName, day)});
    }
    return rows;
}

} // namespace

BoardLaneModel::BoardLaneModel(QObject *parent)
    : KeyedRowModel(QMetaEnum::fromType<Role>(), parent)
{
}

WalkBoard::WalkBoard(QObject *parent)
    : QObject(parent)
    , m_walks({"value", "text"})
{
}

void WalkBoard::show(std::span<const WalkSheet> sheets, std::span<const WalkId> all, QDate today)
{
    std::vector<QString> keys{QString()};
    keys.reserve(all.size() + 1);
    bool isThere = false;
    for (const WalkId &walk : all) {
        keys.push_back(walk.toString());
        isThere = isThere || keys.back() == m_walk;
    }
    m_walks.setKeys(keys, choicesOf);
    if (!isThere && m_active)
        m_walk.clear();
    fill(sheets, today);
}

void WalkBoard::setActive(bool active)
{
    if (std::exchange(m_active, active) == active)
        return;
    Q_EMIT asked();
}

void WalkBoard::setWalk(const QString &walk)
{
    if (walk == m_walk)
        return;
    m_walk = walk;
    Q_EMIT asked();
}

void WalkBoard::fill(std::span<const WalkSheet> sheets, QDate today)
{
    std::vector<BoardCard> cards;
    m_walkOf.clear();
    m_bare.clear();
    for (const auto &[walk, entered] : sheets) {
        for (const WalkConcern &concern : walk.concerns) {
            for (const WalkAction &action : concern.actions)
                cards.push_back(cardOf(walk, concern, action, today));
            if (concern.actions.empty()) {
                cards.push_back(bareCard(walk, concern));
                m_bare.insert(cards.back().row.key);
            }
            for (size_t of = cards.size() - std::max<size_t>(concern.actions.size(), 1); of < cards.size(); ++of)
                m_walkOf.insert(cards[of].row.key, walk.id.toString());
        }
    }
    std::ranges::stable_sort(cards, {}, &BoardCard::rank);
    std::array<std::vector<KeyedRow>, LaneCount> rows;
    for (BoardCard &card : cards)
        rows[card.lane].push_back(std::move(card.row));
    for (size_t lane = 0; lane < LaneCount; ++lane)
        m_lanes[lane].setRows(rows[lane]);
    Q_EMIT changed();
}

BoardLaneModel *WalkBoard::lane(int at)
{
    if (at < 0 || at >= LaneCount)
        return nullptr;
    BoardLaneModel *lane = &m_lanes[static_cast<size_t>(at)];
    QQmlEngine::setObjectOwnership(lane, QQmlEngine::CppOwnership); // else what asks for it would own it
    return lane;
}

QList<BoardLaneModel *> WalkBoard::lanes()
{
    QList<BoardLaneModel *> lanes;
    for (BoardLaneModel &lane : m_lanes)
        lanes.append(&lane);
    return lanes;
}

int WalkBoard::count() const
{
    return static_cast<int>(m_walkOf.size());
}

int WalkBoard::laneOf(const QString &card) const
{
    for (size_t lane = 0; lane < LaneCount; ++lane)
        if (m_lanes[lane].rowOf(card) >= 0)
            return static_cast<int>(lane);
    return -1;
}

} // namespace lantern
