#pragma once

#include "store/plan.h"

#include <QCoreApplication>
#include <QUndoCommand>

#include <optional>

namespace lantern
{

class Workspace;

// One change of a plan, saved at once. `before` absent: the plan is new and is opened, and undoing removes it
// and opens the plan that was open before. Changes that share a
// non-empty `mergeKey` and follow one another are undone together. Refused, and forgotten, where somebody else approved, briefed
// or closed the plan in between. `by`: who takes the step that the change is, where that is not who approved it.
class PlanChange : public QUndoCommand
{
    Q_DECLARE_TR_FUNCTIONS(PlanChange)

public:
    PlanChange(Workspace &workspace, std::optional<Plan> before, Plan after, const QString &text,
               const QString &mergeKey = {}, const QString &by = {});

    void redo() override;
    void undo() override;
    [[nodiscard]] int id() const override { return 0x504c414e; }
    bool mergeWith(const QUndoCommand *other) override;

private:
    [[nodiscard]] bool stands(const Plan &expected);
    void save(const Plan &plan, const QString &by = {});
    void fail(const struct Error &error);

    Workspace &m_workspace;
    std::optional<Plan> m_before;
    Plan m_after;
    QString m_mergeKey;
    QString m_by;
    QString m_openBefore;
};

} // namespace lantern
