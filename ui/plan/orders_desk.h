#pragma once

#include "plan/plan_board.h"
#include "plan/row_model.h"

#include <QObject>
#include <QPointer>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace lantern
{

// What the supervisor asks of the plan that is open on a board: hotspots every two hours or not tonight, duties, the cap, how fast a place
// is worth a visit again, and how its teams go about. Each edit is one command of the workspace.
class OrdersDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lantern::PlanBoard *board READ board WRITE setBoard NOTIFY boardChanged REQUIRED)
    // Whose "not tonight" the rows of hotspots show and change: a row of the board's teams, -1 = all teams.
    Q_PROPERTY(int teamRow READ teamRow WRITE setTeamRow NOTIFY ordersChanged)
    Q_PROPERTY(
        QAbstractListModel *hotspots READ hotspots CONSTANT)    // hotspot, rank, name, asked, forbidden, barred, reason
    Q_PROPERTY(QAbstractListModel *duties READ duties CONSTANT) // title, detail
    Q_PROPERTY(QStringList teamNames READ teamNames NOTIFY ordersChanged)
    Q_PROPERTY(QStringList skills READ skills NOTIFY ordersChanged) // that officers of the register hold
    Q_PROPERTY(int visitCap READ visitCap NOTIFY ordersChanged)
    Q_PROPERTY(int halfRecoveryMinutes READ halfRecoveryMinutes NOTIFY ordersChanged)
    // Of the worth that Improve and a new plan may give for visits that are harder to foresee, in whole per cent.
    Q_PROPERTY(int unpredictablePercent READ unpredictablePercent NOTIFY ordersChanged)
    Q_PROPERTY(int mostUnpredictablePercent READ mostUnpredictablePercent CONSTANT)
    // Keys of the kinds of way that nobody walks: "subway", "towpath", "unlit".
    Q_PROPERTY(QStringList avoided READ avoided NOTIFY ordersChanged)
    Q_PROPERTY(QString closedText READ closedText NOTIFY ordersChanged) // why nothing can be edited; empty where it can
    Q_PROPERTY(QString recoveryText READ recoveryText NOTIFY
                   ordersChanged) // what the half-recovery means, and where it is from
    Q_PROPERTY(QString hoursText READ hoursText NOTIFY ordersChanged) // whether the hours of the hotspots are known
    Q_PROPERTY(
        int count READ count NOTIFY ordersChanged) // of hotspots, duties and breaks that are asked for or forbidden

public:
    explicit OrdersDesk(QObject *parent = nullptr);

    [[nodiscard]] PlanBoard *board() const { return m_board; }
    void setBoard(PlanBoard *board);
    [[nodiscard]] int teamRow() const { return m_teamRow; }
    void setTeamRow(int row);
    [[nodiscard]] QAbstractListModel *hotspots() { return &m_hotspots; }
    [[nodiscard]] QAbstractListModel *duties() { return &m_duties; }
    [[nodiscard]] QStringList teamNames() const;
    [[nodiscard]] QStringList skills() const;
    [[nodiscard]] int visitCap() const { return orders().visitCap; }
    [[nodiscard]] int halfRecoveryMinutes() const { return orders().halfRecoveryMinutes; }
    [[nodiscard]] int unpredictablePercent() const;
    [[nodiscard]] static int mostUnpredictablePercent();
    [[nodiscard]] QStringList avoided() const { return keysOf(orders().avoid); }
    [[nodiscard]] QString closedText() const;
    [[nodiscard]] QString recoveryText() const;
    [[nodiscard]] QString hoursText() const;
    [[nodiscard]] int count() const;

    // Of a row of hotspots: hotspot, asked, and forbidden to all teams; empty if there is none such.
    Q_INVOKABLE [[nodiscard]] QVariantMap marks(int row) const;
    // False where the edit was refused; the reason goes to the user.
    Q_INVOKABLE bool toggleEveryTwoHours(const QString &hotspot);
    // For the team of `teamRow`, or all.
    Q_INVOKABLE bool toggleForbidden(const QString &hotspot);
    // For all teams, whatever `teamRow` is.
    Q_INVOKABLE bool toggleNotTonight(const QString &hotspot);
    Q_INVOKABLE bool setVisitCap(int visits);
    Q_INVOKABLE bool setHalfRecovery(int minutes);
    Q_INVOKABLE bool setUnpredictablePercent(int percent);
    Q_INVOKABLE bool setAvoided(const QString &key, bool avoided);
    Q_INVOKABLE bool setVehicle(int teamRow, bool vehicle);
    // "22:00", or empty for the shift's own; gives what is wrong, or nothing.
    Q_INVOKABLE QString setOwnHours(int teamRow, const QString &from, const QString &to);

    // A duty's fields: name, easting, northing, from, to, minutes, teamRow (-1 = any), skill; empty if there is none such.
    Q_INVOKABLE [[nodiscard]] QVariantMap duty(int row) const;
    // Keeps a duty (row -1: a new one) of these fields; gives what is wrong with them, or nothing.
    Q_INVOKABLE QString saveDuty(int row, const QVariantMap &typed);
    Q_INVOKABLE bool removeDuty(int row);

Q_SIGNALS:
    void boardChanged();
    void ordersChanged();

private:
    void fill();
    void fillHotspots();
    void fillDuties();
    // What a duty's place is called, or its grid reference.
    [[nodiscard]] QString placeTextOf(GridPoint point) const;
    bool forbid(const TeamId &team, const QString &hotspot);
    [[nodiscard]] const PlanOrders &orders() const;
    [[nodiscard]] TeamId teamAt(int row) const;
    [[nodiscard]] QString teamName(const TeamId &team) const;
    [[nodiscard]] QString nameOf(const HotspotId &hotspot) const;
    [[nodiscard]] QDateTime instantAt(const QString &clock) const;

    QPointer<PlanBoard> m_board;
    int m_teamRow = -1;
    RowModel m_hotspots;
    RowModel m_duties;
};

} // namespace lantern
