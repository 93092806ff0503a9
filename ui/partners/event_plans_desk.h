#pragma once

#include "commands/asking.h"
#include "partners/event_outcome.h"
#include "store/plan_repository.h"

#include <QObject>
#include <QUrl>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace lantern
{

// The plans of an event: those that are linked with what came of each, beside last time's; those of last time to plan from; the
// after-action report. Read aside.
class EventPlansDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString event READ eventId WRITE setEvent NOTIFY eventChanged) // its id; empty: none
    Q_PROPERTY(bool busy READ isBusy NOTIFY answered)
    // {plan, name, when, statusName, outcome, lastName (empty: not made from one), lastOutcome}
    Q_PROPERTY(QVariantList plans READ plans NOTIFY answered)
    // Of last time, with the night that each would be on: {plan, name, night (ISO), outcome}
    Q_PROPERTY(QVariantList lastPlans READ lastPlans NOTIFY answered)
    Q_PROPERTY(QVariantList others READ others NOTIFY answered) // not linked yet: {plan, text}
    Q_PROPERTY(QString totals READ totals NOTIFY answered)
    Q_PROPERTY(bool hasLast READ hasLast NOTIFY answered)
    Q_PROPERTY(QString lastName READ lastName NOTIFY answered)
    Q_PROPERTY(QString lastTotals READ lastTotals NOTIFY answered)
    Q_PROPERTY(QString lastWentWell READ lastWentWell NOTIFY answered)
    Q_PROPERTY(QString lastToChange READ lastToChange NOTIFY answered)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)

public:
    explicit EventPlansDesk(QObject *parent = nullptr);

    [[nodiscard]] QString eventId() const { return m_event.isValid() ? m_event.toString() : QString(); }
    void setEvent(const QString &event);
    [[nodiscard]] bool isBusy() const { return m_asking.isBusy(); }
    [[nodiscard]] QVariantList plans() const;
    [[nodiscard]] QVariantList lastPlans() const;
    [[nodiscard]] QVariantList others() const;
    [[nodiscard]] QString totals() const { return eventTotalsText(m_answer.outcome.totals, false); }
    [[nodiscard]] bool hasLast() const { return m_answer.outcome.hasLast; }
    [[nodiscard]] QString lastName() const { return m_answer.outcome.lastName; }
    [[nodiscard]] QString lastTotals() const { return eventTotalsText(m_answer.outcome.lastTotals, false); }
    [[nodiscard]] QString lastWentWell() const { return m_answer.outcome.lastWentWell; }
    [[nodiscard]] QString lastToChange() const { return m_answer.outcome.lastToChange; }
    [[nodiscard]] QString notice() const { return m_notice; }

    // Each is an edit that can be undone; they give why it was refused, or nothing.
    Q_INVOKABLE QString link(const QString &plan);
    Q_INVOKABLE QString unlink(const QString &plan);
    // A new draft from a plan of last time for a night (ISO), linked.
    Q_INVOKABLE QString planFromLast(const QString &plan, const QString &night);
    Q_INVOKABLE void exportPdf(const QUrl &file); // the after-action report
    Q_INVOKABLE void exportCsv(const QUrl &file);

Q_SIGNALS:
    void eventChanged();
    void answered();
    void noticeChanged();

private:
    // What is shown of an event.
    struct Answer
    {
        Event event;
        Event last;
        EventOutcome outcome;
        EventOutcome lastOutcome;
        std::vector<PlanSummary> all; // newest night first
    };
    [[nodiscard]] static Result<Answer> read(Store &store, const EventId &id);
    void reload();
    void say(const QString &notice);
    [[nodiscard]] Result<Event> kept() const; // as it stands in the file now

    Asking m_asking;
    EventId m_event;
    Answer m_answer;
    QString m_notice;
};

} // namespace lantern
