#pragma once

#include "plan/plan_board.h"
#include "store/deployment_repository.h"

#include <QPointer>

namespace lantern
{

// The life of the open plan: the steps that were taken, the next one, and what one version has otherwise than another.
class LifeDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lantern::PlanBoard *board READ board WRITE setBoard NOTIFY boardChanged)
    // Each status of a deployment in its order: {status, text, reached, taken (by whom and when; empty if not)}.
    Q_PROPERTY(QVariantList stages READ stages NOTIFY lifeChanged)
    Q_PROPERTY(QStringList steps READ steps NOTIFY lifeChanged) // all that were taken, oldest first
    // The next step as a button says it; empty where there is none, or where an approval comes first.
    Q_PROPERTY(QString nextText READ nextText NOTIFY lifeChanged)
    // Where the next step closes it: visits with neither a result nor a reason why they were missed.
    Q_PROPERTY(int unrecorded READ unrecorded NOTIFY lifeChanged)
    Q_PROPERTY(QString hint READ hint NOTIFY lifeChanged) // what the next step asks for
    Q_PROPERTY(
        QVariantList versions READ versions NOTIFY lifeChanged) // {version, text}: those that were kept, oldest first
    Q_PROPERTY(int from READ from NOTIFY changesChanged)        // a row of versions; -1 for none
    Q_PROPERTY(int to READ to NOTIFY changesChanged)
    Q_PROPERTY(QStringList changes READ changes NOTIFY changesChanged)

public:
    explicit LifeDesk(QObject *parent = nullptr);

    [[nodiscard]] PlanBoard *board() const { return m_board; }
    void setBoard(PlanBoard *board);
    [[nodiscard]] QVariantList stages() const;
    [[nodiscard]] QStringList steps() const;
    [[nodiscard]] QString nextText() const;
    [[nodiscard]] int unrecorded() const { return m_unrecorded; }
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QVariantList versions() const;
    [[nodiscard]] int from() const { return m_from; }
    [[nodiscard]] int to() const { return m_to; }
    [[nodiscard]] QStringList changes() const { return m_changes; }

    // Takes the next step, as an edit that can be undone: the history then says that it was taken back. Gives why not; empty if it is
    // done. `regardless`: it is closed with visits unrecorded.
    Q_INVOKABLE QString takeNext(const QString &by, bool regardless = false);
    // Compares two rows of versions.
    Q_INVOKABLE void compare(int from, int to);

Q_SIGNALS:
    void boardChanged();
    void lifeChanged();
    void changesChanged();

private:
    void reload();
    [[nodiscard]] bool hasPlan() const { return m_board && m_board->hasPlan(); }
    [[nodiscard]] Result<Plan> versionAt(int row) const;

    QPointer<PlanBoard> m_board;
    std::vector<PlanStep> m_steps;
    std::vector<PlanVersion> m_versions;
    bool m_debriefed = false;
    int m_unrecorded = 0;
    int m_from = -1;
    int m_to = -1;
    QStringList m_changes;
};

} // namespace lantern
