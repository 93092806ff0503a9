#pragma once

#include "commands/asking.h"
#include "outcome/problems.h"
#include "plan/row_model.h"

#include <QObject>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace lantern
{

// Problems that are put forward from concerns and StreetSafe reports, and those that a person accepted, run by OSARA.
class ProblemDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    // key (of the first concern), title, detail, figure, late
    Q_PROPERTY(QAbstractListModel *proposed READ proposed CONSTANT)
    // key, title, detail, figure, late (its review date is over)
    Q_PROPERTY(QAbstractListModel *problems READ problems CONSTANT)
    Q_PROPERTY(int proposedCount READ proposedCount NOTIFY changed)
    Q_PROPERTY(int problemCount READ problemCount NOTIFY changed)
    Q_PROPERTY(int turnedDown READ turnedDown NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString method READ method CONSTANT)
    // What is put forward is looked for while this is set.
    Q_PROPERTY(bool wanted MEMBER m_wanted WRITE setWanted NOTIFY changed)
    Q_PROPERTY(QString selected READ selected WRITE select NOTIFY selectedChanged)
    // {problem, name, reviewOn (ISO), late, stage, decided, concerns: [text], next (key of the next step), nextText, back, backText,
    // steps: [{stage, title, question, text, now, reached}], actions: [{action, title, detail, chaseText, chaseOn, late, done, log: [text]}]};
    // empty if none is chosen.
    Q_PROPERTY(QVariantMap card READ card NOTIFY selectedChanged)

public:
    explicit ProblemDesk(QObject *parent = nullptr);

    [[nodiscard]] QAbstractListModel *proposed() { return &m_proposedRows; }
    [[nodiscard]] QAbstractListModel *problems() { return &m_problemRows; }
    [[nodiscard]] int proposedCount() const { return static_cast<int>(m_proposed.size()); }
    [[nodiscard]] int problemCount() const { return m_problemRows.count(); }
    [[nodiscard]] int turnedDown() const { return static_cast<int>(m_all.size()) - m_problemRows.count(); }
    [[nodiscard]] bool isBusy() const { return m_asking.isBusy(); }
    [[nodiscard]] static QString method() { return problemMethodText({}); }
    void setWanted(bool wanted);
    [[nodiscard]] QString selected() const { return m_selected.isValid() ? m_selected.toString() : QString(); }
    void select(const QString &problem);
    [[nodiscard]] QVariantMap card() const;
    Q_INVOKABLE void step(int rows);
    Q_INVOKABLE [[nodiscard]] int rowOf(const QString &problem) const
    {
        return m_problemRows.find(QStringLiteral("key"), problem);
    }

    // Each is an edit that can be undone; they give why it was refused, or nothing.
    // Of what is put forward, by its key. Fields: accepted, name, by, reason, reviewOn (ISO).
    Q_INVOKABLE QString decide(const QString &key, const QVariantMap &typed);
    // Of the chosen problem.
    Q_INVOKABLE QString write(const QString &stage, const QString &text);
    Q_INVOKABLE QString moveTo(const QString &stage);
    Q_INVOKABLE QString review(const QString &on);
    // Fields: what, partner, owner, due, chaseOn (ISO).
    Q_INVOKABLE QString addAction(const QVariantMap &typed);
    Q_INVOKABLE QString removeAction(const QString &action);
    // Today; next: ISO, or empty for not again.
    Q_INVOKABLE QString chase(const QString &action, const QString &answer, const QString &next);
    Q_INVOKABLE QString finish(const QString &action, const QString &outcome);
    Q_INVOKABLE [[nodiscard]] QVariantMap proposal(const QString &key) const; // {name, detail, categories}
    Q_INVOKABLE [[nodiscard]] static QVariantMap draft(const QString &form);
    Q_INVOKABLE static void keepDraft(const QString &form, const QVariantMap &typed);

Q_SIGNALS:
    void changed();
    void selectedChanged();

private:
    void reload();
    void look();
    void showProposed(std::vector<ProposedProblem> proposed);
    [[nodiscard]] const Problem *chosen() const;
    [[nodiscard]] QString change(const QString &text, const Problem &after);
    [[nodiscard]] QString changeAction(const QString &text, const QString &action,
                                       const std::function<Result<void>(PartnerAction &)> &edit);
    [[nodiscard]] static QStringList concernTexts(const Problem &problem);

    std::vector<Problem> m_all;
    std::vector<ProposedProblem> m_proposed;
    RowModel m_proposedRows;
    RowModel m_problemRows;
    ProblemId m_selected;
    bool m_wanted = false;
    Asking m_asking;
};

} // namespace lantern
