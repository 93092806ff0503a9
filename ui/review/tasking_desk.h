#pragma once

#include "commands/asking.h"
#include "plan/row_model.h"
#include "tasking/tasking_page.h"

#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace lantern
{

// The tasking table of a borough or of the force, and the decisions taken on it.
class TaskingDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    // Whether the page is looked at: while it is not, nothing is worked out, and what changed meanwhile is asked for then.
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(QString failure READ failure NOTIFY pageChanged) // why there is no table; translated
    Q_PROPERTY(QString title READ title NOTIFY pageChanged)
    Q_PROPERTY(QString basis READ basis NOTIFY pageChanged)
    Q_PROPERTY(QStringList cautions READ cautions NOTIFY pageChanged)
    Q_PROPERTY(QStringList boroughs READ boroughs NOTIFY pageChanged)
    Q_PROPERTY(QString borough READ borough WRITE setBorough NOTIFY questionChanged) // empty for the force
    Q_PROPERTY(QVariantList sets READ sets NOTIFY setsChanged)                       // {id, name}
    Q_PROPERTY(QString setId READ setId WRITE setSetId NOTIFY questionChanged)       // empty: made now
    Q_PROPERTY(QAbstractListModel *rows READ rows CONSTANT)
    Q_PROPERTY(QVariantList totals READ totals NOTIFY pageChanged)
    Q_PROPERTY(QVariantList series READ series NOTIFY pageChanged) // accepted ones
    Q_PROPERTY(int overdue READ overdue NOTIFY pageChanged)
    Q_PROPERTY(int selected READ selected NOTIFY selectedChanged) // −1 for none
    Q_PROPERTY(QVariantMap card READ card NOTIFY selectedChanged)
    Q_PROPERTY(QStringList history READ history NOTIFY selectedChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)

public:
    explicit TaskingDesk(QObject *parent = nullptr);

    [[nodiscard]] bool isActive() const { return m_active; }
    void setActive(bool active);
    [[nodiscard]] bool isBusy() const { return m_asking.isBusy(); }
    [[nodiscard]] QString failure() const { return m_failure; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString basis() const;
    [[nodiscard]] QStringList cautions() const { return m_page.cautions; }
    [[nodiscard]] QStringList boroughs() const { return m_page.boroughs; }
    [[nodiscard]] QString borough() const { return m_question.borough; }
    void setBorough(const QString &borough);
    [[nodiscard]] QVariantList sets() const { return m_sets; }
    [[nodiscard]] QString setId() const { return m_question.set.isValid() ? m_question.set.toString() : QString(); }
    void setSetId(const QString &set);
    [[nodiscard]] QAbstractListModel *rows() { return &m_rows; }
    [[nodiscard]] QVariantList totals() const;
    [[nodiscard]] QVariantList series() const;
    [[nodiscard]] int overdue() const;
    [[nodiscard]] int selected() const { return m_selected; }
    [[nodiscard]] QVariantMap card() const;
    [[nodiscard]] QStringList history() const;
    [[nodiscard]] QString notice() const { return m_notice; }
    // What the table shows, for tests.
    [[nodiscard]] const TaskingPage &page() const { return m_page; }

    Q_INVOKABLE void select(int row);
    // The row of the place that the tasking is for; tells the user, and gives false, where the table does not have it.
    Q_INVOKABLE bool selectTasking(const QString &tasking);
    // Takes or changes the decision on the selected place; `state` is a key of TaskingState. Gives why it is refused, or nothing.
    Q_INVOKABLE [[nodiscard]] QString decide(const QString &decision, const QString &owner, const QString &review,
                                             const QString &state);
    Q_INVOKABLE void withdraw();
    Q_INVOKABLE void exportCsv(const QUrl &file);
    Q_INVOKABLE void exportPdf(const QUrl &file);
    Q_INVOKABLE void cancel();

Q_SIGNALS:
    void activeChanged();
    void busyChanged();
    void pageChanged();
    void questionChanged();
    void setsChanged();
    void selectedChanged();
    void noticeChanged();

private:
    void follow(int aggregates);
    void loadSets();
    void ask();
    void take(const Result<TaskingPage> &answer);
    [[nodiscard]] const TaskingRow *selectedRow() const;
    void push(const QString &text, Tasking after);
    void say(const QString &notice);

    Asking m_asking;
    TaskingQuestion m_question;
    TaskingPage m_page;
    RowModel m_rows;
    QVariantList m_sets;
    QString m_failure;
    QString m_notice;
    int m_selected = -1;
    QString m_kept; // the place that was selected, to find it again in a new table
    bool m_setChosen = false;
    bool m_active = false;
    bool m_stale = true;
};

} // namespace lantern
