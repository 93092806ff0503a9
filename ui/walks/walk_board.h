#pragma once

#include "walks/keyed_row_model.h"
#include "walks/walk_change.h"

#include <QSet>

#include <array>
#include <span>

namespace lantern
{

// The cards in one stage of the board: what is late first, the latest of all at the top; she was told: the last told first.
class BoardLaneModel : public KeyedRowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A board has four.")

public:
    enum Role {
        Card = Qt::UserRole, // the action's key, or of a concern without an action the concern's
        What,
        Concern,
        Place, // with the day of the walk
        Owner,
        Note, // how late, when due, or when and how she was told
        Late,
        Stage, // key of the action's state; "none" for a concern without an action
        StageText
    };
    Q_ENUM(Role)

    explicit BoardLaneModel(QObject *parent = nullptr);
};

// The concerns of all walks of the file, or of one, as cards through their stages: raised, in progress, done or cannot do, she
// was told. A concern with two actions has two cards.
class WalkBoard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A walk desk has one.")
    Q_PROPERTY(QList<lantern::BoardLaneModel *> lanes READ lanes CONSTANT)
    Q_PROPERTY(QString walk READ walk WRITE setWalk NOTIFY changed) // whose cards are shown; empty for all
    Q_PROPERTY(QVariantList walks READ walks NOTIFY changed) // {value, text}: all, then each that stands in the file
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    enum Lane { Raised, InProgress, Answered, Told, LaneCount };
    Q_ENUM(Lane)

    explicit WalkBoard(QObject *parent = nullptr);

    void show(std::span<const WalkSheet> sheets, QDate today);

    [[nodiscard]] QList<BoardLaneModel *> lanes();
    // One of them, by its Lane; nullptr for no lane.
    Q_INVOKABLE [[nodiscard]] lantern::BoardLaneModel *lane(int at);
    [[nodiscard]] QString walk() const { return m_walk; }
    void setWalk(const QString &walk);
    [[nodiscard]] QVariantList walks() const { return m_walks; }
    [[nodiscard]] int count() const;
    // Empty if no such card is shown.
    [[nodiscard]] QString walkOf(const QString &card) const { return m_walkOf.value(card); }
    // A card without an action: nothing can be done about it yet.
    Q_INVOKABLE [[nodiscard]] bool isBareConcern(const QString &card) const { return m_bare.contains(card); }
    // -1 if no such card is shown.
    Q_INVOKABLE [[nodiscard]] int laneOf(const QString &card) const;

Q_SIGNALS:
    void changed();

private:
    void fill();

    std::array<BoardLaneModel, LaneCount> m_lanes;
    std::vector<Walk> m_shown; // of the file
    QDate m_today;
    QString m_walk;
    QVariantList m_walks;
    QHash<QString, QString> m_walkOf; // by card
    QSet<QString> m_bare;
};

} // namespace lantern
