#pragma once

#include "plan/difference.h"
#include "plan/plan_board.h"
#include "plan/replan.h"

#include <QPointer>

namespace lantern
{

// A re-plan on the night: asked for, worked out on a worker, shown as what it changes, then taken or left.
class ReplanDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lantern::PlanBoard *board READ board WRITE setBoard NOTIFY boardChanged)
    // Why the open plan cannot be planned again; empty if it can.
    Q_PROPERTY(QString obstacle READ obstacle NOTIFY boardChanged)
    // A plan that patrols are out on: who decides must be said.
    Q_PROPERTY(bool decisionNeeded READ isDecisionNeeded NOTIFY boardChanged)
    // {team, name, endedMinute}: the minute of the shift at which its own hours end, if the night goes on without it; else −1.
    Q_PROPERTY(QVariantList teams READ teams NOTIFY boardChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY proposalChanged)
    Q_PROPERTY(bool hasProposal READ hasProposal NOTIFY proposalChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY proposalChanged)
    Q_PROPERTY(QStringList notes READ notes NOTIFY proposalChanged)
    Q_PROPERTY(QAbstractListModel *lines READ lines CONSTANT) // mark, time, text

public:
    explicit ReplanDesk(QObject *parent = nullptr);

    [[nodiscard]] PlanBoard *board() const { return m_board; }
    void setBoard(PlanBoard *board);
    [[nodiscard]] QString obstacle() const;
    [[nodiscard]] bool isDecisionNeeded() const;
    [[nodiscard]] QVariantList teams() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] bool hasProposal() const { return m_proposal.has_value(); }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QStringList notes() const { return m_proposal ? m_proposal->notes : QStringList(); }
    [[nodiscard]] QAbstractListModel *lines() { return &m_lines; }
    [[nodiscard]] const Plan *proposal() const { return m_proposal ? &m_proposal->plan : nullptr; }

    // "23:10": the clock's now if the shift runs, else its start; no earlier than what is settled.
    Q_INVOKABLE [[nodiscard]] QString likelyTime() const;
    // `away` is a list of {team, back}: the id, and "00:30" or nothing. Gives what is wrong with what was typed, or nothing; then it works.
    Q_INVOKABLE QString propose(const QString &time, const QVariantList &away, const QString &decidedBy);
    // One command that can be undone.
    Q_INVOKABLE void accept();
    Q_INVOKABLE void discard();

Q_SIGNALS:
    void boardChanged();
    void proposalChanged();
    void proposed();

private:
    void follow();
    void sayThatItChanged() const;
    struct Answer
    {
        Result<Replan> made;
        Predictability before;
        Predictability after;
    };
    void take(const Plan &before, const Answer &answer);
    void showProposal();
    [[nodiscard]] QDateTime instantAt(const QString &time) const;

    Workspace *m_workspace;
    QPointer<PlanBoard> m_board;
    std::optional<Replan> m_proposal;
    Plan m_before; // what the proposal changes
    PlanDifference m_difference;
    Predictability m_foreseenBefore;
    Predictability m_foreseenAfter;
    RowModel m_lines;
    bool m_busy = false;
};

} // namespace lantern
