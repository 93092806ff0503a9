#include "walks/walk_board.h"

#include "base/clock.h"
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

} // namespace

BoardLaneModel::BoardLaneModel(QObject *parent)
    : KeyedRowModel(QMetaEnum::fromType<Role>(), parent)
{
}

WalkBoard::WalkBoard(QObject *parent)
    : QObject(parent)
{
}

void WalkBoard::show(std::span<const WalkSheet> sheets, QDate today)
{
    m_today = today;
    m_shown.clear();
    m_walks = {QVariantMap{{QStringLiteral("value"), QString()}, {QStringLiteral("text"), tr("All walks")}}};
    bool filtered = false;
    for (const auto &[walk, entered] : sheets) {
        if (!entered)
            continue;
        const QString id = walk.id.toString();
        const QString day = dayText(walk.startedAt.toTimeZone(londonZone()).date());
        filtered = filtered || id == m_walk;
        m_shown.push_back(walk);
        m_walks.append(QVariantMap{
            {QStringLiteral("value"), id},
            {QStringLiteral("text"), walk.placeName.isEmpty() ? day : tr("%1 · %2").arg(walk.placeName, day)}});
    }
    if (!filtered)
        m_walk.clear();
    fill();
}

void WalkBoard::setWalk(const QString &walk)
{
    if (walk == m_walk)
        return;
    m_walk = walk;
    fill();
}

void WalkBoard::fill()
{
    std::vector<BoardCard> cards;
    m_walkOf.clear();
    m_bare.clear();
    for (const Walk &walk : m_shown) {
        if (!m_walk.isEmpty() && walk.id.toString() != m_walk)
            continue;
        for (const WalkConcern &concern : walk.concerns) {
            for (const WalkAction &action : concern.actions)
                cards.push_back(cardOf(walk, concern, action, m_today));
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
