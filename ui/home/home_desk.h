#pragma once

#include "commands/asking.h"
#include "overview/data_held.h"
#include "overview/duty_overview.h"
#include "overview/file_changes.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace lantern
{

// What the open file holds for the one who comes on duty, read on a worker whenever the file changes.
class HomeDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    // Whether somebody looks: the file is not read for nobody.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(bool read READ isRead NOTIFY readChanged)   // there is something to show of this file
    Q_PROPERTY(bool empty READ isEmpty NOTIFY readChanged) // no offences and no plans: what to do first
    // {heading, title, status, plan, teams, visits, draft}; empty if no shift is at hand.
    Q_PROPERTY(QVariantMap shift READ shift NOTIFY readChanged)
    // What waits, each {title, detail, figure, plan, target}: `target` is the screen where it is done, `plan` to be opened there.
    Q_PROPERTY(QVariantList nights READ nights NOTIFY readChanged)
    Q_PROPERTY(QVariantList stops READ stops NOTIFY readChanged)
    Q_PROPERTY(QVariantList actions READ actions NOTIFY readChanged) // the latest few
    Q_PROPERTY(int actionsOverdue READ actionsOverdue NOTIFY readChanged)
    Q_PROPERTY(QVariantList decisions READ decisions NOTIFY readChanged)
    Q_PROPERTY(QVariantList lapses READ lapses NOTIFY readChanged)
    Q_PROPERTY(QVariantList authorities READ authorities NOTIFY readChanged)
    Q_PROPERTY(int actionsSoon READ actionsSoon NOTIFY readChanged)
    Q_PROPERTY(QVariantList changes READ changes NOTIFY readChanged) // {title, detail}
    Q_PROPERTY(QString changesSinceText READ changesSinceText NOTIFY readChanged)
    Q_PROPERTY(QVariantList data READ data NOTIFY readChanged) // {label, value, why}
    Q_PROPERTY(QString confidence READ confidence NOTIFY readChanged)
    Q_PROPERTY(QStringList doubts READ doubts NOTIFY readChanged)
    Q_PROPERTY(bool streetsMissing READ areStreetsMissing NOTIFY readChanged)

public:
    explicit HomeDesk(QObject *parent = nullptr);

    [[nodiscard]] bool isActive() const { return m_active; }
    void setActive(bool active);
    [[nodiscard]] bool isRead() const { return m_found.has_value(); }
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QVariantMap shift() const;
    [[nodiscard]] QVariantList nights() const;
    [[nodiscard]] QVariantList stops() const;
    [[nodiscard]] QVariantList actions() const;
    [[nodiscard]] QVariantList decisions() const;
    [[nodiscard]] QVariantList lapses() const;
    [[nodiscard]] QVariantList authorities() const;
    [[nodiscard]] int actionsOverdue() const { return m_found ? m_found->duty.actionsOverdue : 0; }
    [[nodiscard]] int actionsSoon() const { return m_found ? m_found->duty.actionsSoon : 0; }
    [[nodiscard]] QVariantList changes() const;
    [[nodiscard]] QString changesSinceText() const;
    [[nodiscard]] QVariantList data() const;
    [[nodiscard]] QString confidence() const;
    [[nodiscard]] QStringList doubts() const;
    [[nodiscard]] bool areStreetsMissing() const { return m_found && m_found->held.streets == 0; }

    // Opens the plan for the other screens, where one is named.
    Q_INVOKABLE void openPlan(const QString &plan);
    // Asks the Plan screen for the night of a new plan.
    Q_INVOKABLE void wantNewPlan();

Q_SIGNALS:
    void activeChanged();
    void readChanged();

private:
    struct Found
    {
        DutyOverview duty;
        DataHeld held;
        FileChanges changes;
        QDateTime at;
    };
    void follow(int aggregates);
    void meetFile();
    void refresh();
    void take(const Result<Found> &found);

    Asking m_asking;
    std::optional<Found> m_found;
    bool m_active = false;
    bool m_heldIsStale =
        true;       // what the file knows is counted again only when it may have changed: every row is looked at
    QString m_path; // of the file that `m_seenNumber` is of
    qint64 m_seenNumber = 0; // of the audit, when this user last had the file open
    QDateTime m_seenAt;      // invalid on the first time
};

} // namespace lantern
