#pragma once

#include "plan/row_model.h"
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

// The concerns of the walks that have something to do, or of which she was told last, or of one walk, as cards through their stages: raised,
// in progress, done or cannot do, she was told. A concern with two actions has two cards.
class WalkBoard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A walk desk has one.")
    Q_PROPERTY(QList<lantern::BoardLaneModel *> lanes READ lanes CONSTANT)
    Q_PROPERTY(QString walk READ walk WRITE setWalk NOTIFY changed) // whose cards are shown; empty for all
    Q_PROPERTY(QAbstractListModel *walks READ walks CONSTANT) // {value, text}: all, then each that stands in the file
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY changed) // it is looked at; it is empty while it is not
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    enum Lane { Raised, InProgress, Answered, Told, LaneCount };
    Q_ENUM(Lane)

    explicit WalkBoard(QObject *parent = nullptr);

    // `all`: the walks of the file.
    void show(std::span<const WalkSheet> sheets, std::span<const WalkId> all, QDate today);
    [[nodiscard]] bool isActive() const { return m_active; }
    void setActive(bool active);

    [[nodiscard]] QList<BoardLaneModel *> lanes();
    // One of them, by its Lane; nullptr for no lane.
    Q_INVOKABLE [[nodiscard]] lantern::BoardLaneModel *lane(int at);
    [[nodiscard]] QString walk() const { return m_walk; }
    void setWalk(const QString &walk);
    // The row of a walk among those to choose from, -1 for none such; and the choice of a row.
    Q_INVOKABLE [[nodiscard]] int choiceOf(const QString &walk) const
    {
        return m_walks.find(QStringLiteral("value"), walk);
    }
    Q_INVOKABLE void choose(int row) { setWalk(m_walks.value(row, QStringLiteral("value")).toString()); }
    [[nodiscard]] QAbstractListModel *walks() { return &m_walks; }
    [[nodiscard]] int count() const;
    // Empty if no such card is shown.
    [[nodiscard]] QString walkOf(const QString &card) const { return m_walkOf.value(card); }
    // A card without an action: nothing can be done about it yet.
    Q_INVOKABLE [[nodiscard]] bool isBareConcern(const QString &card) const { return m_bare.contains(card); }
    // -1 if no such card is shown.
    Q_INVOKABLE [[nodiscard]] int laneOf(const QString &card) const;

Q_SIGNALS:
    void changed();
    void asked(); // it shows others than before

private:
    void fill(std::span<const WalkSheet> sheets, QDate today);

    std::array<BoardLaneModel, LaneCount> m_lanes;
    QString m_walk;
    bool m_active = false;
    RowModel m_walks;
    QHash<QString, QString> m_walkOf; // by card
    QSet<QString> m_bare;
};

} // namespace lantern
