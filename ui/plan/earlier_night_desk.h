#pragma once

#include "outcome/night_outcome.h"
#include "plan/plan_board.h"
#include "store/plan_repository.h"

#include <QPointer>

namespace lantern
{

// An earlier night beside the open plan, with what came of it; and the copy of one to another night. Offered first is the night that the
// open plan was copied from, else the same weekday a week before, else the latest before it.
class EarlierNightDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lantern::PlanBoard *board READ board WRITE setBoard NOTIFY boardChanged)
    Q_PROPERTY(bool active MEMBER m_active WRITE setActive NOTIFY boardChanged) // read only while somebody looks
    Q_PROPERTY(QAbstractListModel *choices READ choices CONSTANT)       // of plans, newest night first: plan, text
    Q_PROPERTY(QString plan READ plan WRITE choose NOTIFY nightChanged) // the one that is shown; empty if none is
    Q_PROPERTY(QString summary READ summary NOTIFY nightChanged)
    Q_PROPERTY(QAbstractListModel *places READ places CONSTANT) // hotspot, name, visits, outcome, tonight

public:
    explicit EarlierNightDesk(QObject *parent = nullptr);

    [[nodiscard]] PlanBoard *board() const { return m_board; }
    void setBoard(PlanBoard *board);
    void setActive(bool active);
    [[nodiscard]] QAbstractListModel *choices() { return &m_choices; }
    [[nodiscard]] QString plan() const { return m_plan.id.isValid() ? m_plan.id.toString() : QString(); }
    void choose(const QString &plan);
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QAbstractListModel *places() { return &m_places; }

    // All plans that may be copied: {plan, text}, newest night first.
    Q_INVOKABLE [[nodiscard]] QVariantList copyable() const;
    // Copies a plan to the night of a date ("2026-12-04") and opens it; one command that can be undone. Gives what is wrong, or nothing.
    Q_INVOKABLE QString copy(const QString &plan, const QString &date);

Q_SIGNALS:
    void boardChanged();
    void nightChanged();

private:
    void follow();
    void load(const PlanId &plan);
    void fillPlaces();
    [[nodiscard]] PlanId likelyPlan(const std::vector<PlanSummary> &earlier) const;
    [[nodiscard]] std::vector<PlanSummary> earlierNights() const;

    Workspace *m_workspace;
    QPointer<PlanBoard> m_board;
    bool m_active = false;
    RowModel m_choices;
    PlanId m_beside; // the open plan that the choice was made for
    Plan m_plan;
    NightOutcome m_outcome;
    RowModel m_places;
};

} // namespace lantern
