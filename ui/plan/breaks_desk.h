#pragma once

#include "plan/plan_board.h"
#include "plan/row_model.h"

#include <QObject>
#include <QPointer>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace lantern
{

// When and where the breaks of the plan that is open on a board are, as the supervisor orders it. Each edit is one command of the workspace.
class BreaksDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lantern::PlanBoard *board READ board WRITE setBoard NOTIFY boardChanged REQUIRED)
    Q_PROPERTY(QAbstractListModel *breaks READ breaks CONSTANT) // title, detail

public:
    explicit BreaksDesk(QObject *parent = nullptr);

    [[nodiscard]] PlanBoard *board() const { return m_board; }
    void setBoard(PlanBoard *board);
    [[nodiscard]] QAbstractListModel *breaks() { return &m_breaks; }

    // An order's fields: teamRow (-1 = all), minutes, from, to, places ({text, easting, northing}); empty if there is none such.
    Q_INVOKABLE [[nodiscard]] QVariantMap order(int row) const;
    // Keeps an order (row -1: a new one) of these fields; gives what is wrong with them, or nothing.
    Q_INVOKABLE QString save(int row, const QVariantMap &typed);
    Q_INVOKABLE bool remove(int row);

Q_SIGNALS:
    void boardChanged();

private:
    void fill();
    [[nodiscard]] const std::vector<BreakOrder> &orders() const;
    [[nodiscard]] QString nameOf(const TeamId &team) const;
    [[nodiscard]] QDateTime instantAt(const QString &clock) const;

    QPointer<PlanBoard> m_board;
    RowModel m_breaks;
};

} // namespace lantern
