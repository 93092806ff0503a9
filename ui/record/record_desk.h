#pragma once

#include "plan/row_model.h"
#include "record/record_form.h"
#include "store/hotspot_set.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace lantern
{

class Workspace;

// Enters what each patrol did, leg by leg, for the plan that is open in the workspace. What is typed is kept in the file at once
// and survives a crash; what is recorded is never changed: a correction is a new row.
class RecordDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool hasPlan READ hasPlan NOTIFY planChanged)
    Q_PROPERTY(QString title READ title NOTIFY planChanged)
    Q_PROPERTY(QString planId READ planId NOTIFY planChanged)
    // Why results of this plan are unusual; empty if they are not.
    Q_PROPERTY(QString caution READ caution NOTIFY planChanged)
    Q_PROPERTY(QAbstractListModel *plans READ plans CONSTANT)
    Q_PROPERTY(QAbstractListModel *legs READ legs CONSTANT)
    Q_PROPERTY(QAbstractListModel *history READ history CONSTANT)
    Q_PROPERTY(QAbstractListModel *authorities READ authorities CONSTANT)
    Q_PROPERTY(QAbstractListModel *found READ found CONSTANT) // the legs that fit what find() was given, best first
    Q_PROPERTY(int entered READ entered NOTIFY progressChanged)
    Q_PROPERTY(int total READ total NOTIFY progressChanged)
    Q_PROPERTY(QString progressText READ progressText NOTIFY progressChanged)
    Q_PROPERTY(int currentRow READ currentRow WRITE setCurrentRow NOTIFY currentRowChanged)
    Q_PROPERTY(QVariantMap current READ current NOTIFY currentRowChanged) // of the leg: title, planned, mode, notice
    Q_PROPERTY(QVariantMap form READ form NOTIFY formChanged)
    Q_PROPERTY(QString errorField READ errorField NOTIFY errorChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY errorChanged)
    Q_PROPERTY(QStringList toFinish READ toFinish NOTIFY formChanged)
    Q_PROPERTY(QStringList timesInDoubt READ timesInDoubt NOTIFY formChanged) // as they are typed
    // What else a time that was typed may be, as the clocks showed it twice ("01:15 GMT"); empty where they did not.
    Q_PROPERTY(QString otherIn READ otherIn NOTIFY formChanged)
    Q_PROPERTY(QString otherOut READ otherOut NOTIFY formChanged)
    Q_PROPERTY(QVariantList counts READ counts CONSTANT)         // of each result type: {field, text, key}
    Q_PROPERTY(QVariantList reasons READ reasons CONSTANT)       // of each stop reason: {field, text, key}
    Q_PROPERTY(QVariantList behaviours READ behaviours CONSTANT) // {value, text}, none first

public:
    explicit RecordDesk(QObject *parent = nullptr);

    [[nodiscard]] bool hasPlan() const { return m_plan.id.isValid(); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString planId() const { return hasPlan() ? m_plan.id.toString() : QString(); }
    [[nodiscard]] QString caution() const;
    [[nodiscard]] QAbstractListModel *plans() { return &m_plans; }
    [[nodiscard]] QAbstractListModel *legs() { return &m_legs; }
    [[nodiscard]] QAbstractListModel *history() { return &m_history; }
    [[nodiscard]] QAbstractListModel *authorities() { return &m_authorityRows; }
    [[nodiscard]] QAbstractListModel *found() { return &m_found; }
    [[nodiscard]] int entered() const;
    [[nodiscard]] int total() const { return static_cast<int>(m_stops.size()); }
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] int currentRow() const { return m_row; }
    void setCurrentRow(int row);
    [[nodiscard]] QVariantMap current() const;
    [[nodiscard]] QVariantMap form() const { return m_form; }
    [[nodiscard]] QString errorField() const { return m_errorField; }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] QStringList toFinish() const;
    [[nodiscard]] QStringList timesInDoubt() const;
    [[nodiscard]] QString otherIn() const;
    [[nodiscard]] QString otherOut() const;
    [[nodiscard]] static QVariantList counts();
    [[nodiscard]] static QVariantList reasons();
    [[nodiscard]] static QVariantList behaviours();

    Q_INVOKABLE void openPlan(const QString &plan);
    // Keeps what was typed into a field, in the file, at once.
    Q_INVOKABLE void setField(const QString &field, const QVariant &value);
    // One more (or fewer) of a count, never under nothing.
    Q_INVOKABLE void tally(const QString &field, int by);
    // As tally() for a stop reason; there are never more reasons than stops, so a reason more may be a stop more.
    Q_INVOKABLE void tallyReason(const QString &field, int by);
    // Copies the counts, ticks and words of the leg recorded before this one; never times nor a reference, which are that leg's
    // own. False if there is none: errorText says so.
    Q_INVOKABLE bool repeatLast();
    // Takes back the last thing typed into this leg since it was opened or recorded. Where nothing is, goes back to the leg that
    // was recorded last, to correct it. False if there is neither.
    Q_INVOKABLE bool undoTyped();
    Q_INVOKABLE bool redoTyped();
    // Fills `found`: see legsFitting().
    Q_INVOKABLE void find(const QString &typed);
    // Opens a leg of `found`. False if there is no such row.
    Q_INVOKABLE bool goToFound(int index);
    // False if this plan has no such leg.
    Q_INVOKABLE bool goToLeg(const QString &leg);
    // Fills in the planned times where none are typed.
    Q_INVOKABLE void takePlannedTimes();
    // Records the leg, or its correction, and goes to the next one to do. False if it was refused: errorField and errorText say why.
    Q_INVOKABLE bool record();
    // Goes back to what is recorded, forgetting what was typed since; undoTyped() brings it back.
    Q_INVOKABLE void forgetTyped();

Q_SIGNALS:
    void planChanged();
    void progressChanged();
    void currentRowChanged();
    void formChanged();
    void errorChanged();

private:
    struct Stop
    {
        size_t team = 0;
        size_t leg = 0;
        int number = 0;
        std::optional<PatrolResult> standing;
        RecordForm typed; // not recorded yet
    };
    void reload();
    void readStops();
    void readLists();
    void showCurrent();
    void fillLegs();
    void fillHistory();
    void setError(const QString &field, const QString &text);
    void keepTyped();
    void change(RecordForm form);
    void putForm(RecordForm form);
    [[nodiscard]] const PatrolResult *lastRecorded() const;
    [[nodiscard]] int rowOf(const LegId &leg) const;
    [[nodiscard]] int nextToDo() const;
    [[nodiscard]] const Team &teamOf(const Stop &stop) const { return m_plan.teams[stop.team]; }
    [[nodiscard]] const Leg &legOf(const Stop &stop) const { return m_plan.teams[stop.team].legs[stop.leg]; }
    [[nodiscard]] QString draftName(const Stop &stop) const;
    [[nodiscard]] QString stateOf(const Stop &stop) const;
    [[nodiscard]] Stop *stop();
    [[nodiscard]] const Stop *stop() const;

    Workspace *m_workspace;
    Plan m_plan;
    HotspotSet m_hotspots; // that it was planned from; empty where it is gone
    std::vector<Authority> m_authorities;
    std::vector<PatrolResult> m_rows; // with their history
    std::vector<Stop> m_stops;
    RowModel m_plans;
    RowModel m_legs;
    RowModel m_history;
    RowModel m_authorityRows;
    RowModel m_found;
    RecordForm m_form;
    std::vector<RecordForm> m_undo; // of the leg that is shown, oldest first
    std::vector<RecordForm> m_redo;
    LegId m_last; // the leg recorded last
    QString m_errorField;
    QString m_errorText;
    int m_row = -1;
};

} // namespace lantern
