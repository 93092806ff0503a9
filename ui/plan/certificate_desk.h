#pragma once

#include "plan/certificate.h"
#include "plan/plan_board.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <stop_token>

namespace lantern
{

// How good the plan on a board is against the best possible one: proved on a worker whenever the planner has made a plan, soon after one is
// opened, and when asked for; of no worth any more once the plan is edited, which stops it.
class CertificateDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lantern::PlanBoard *board READ board WRITE setBoard NOTIFY boardChanged REQUIRED)
    Q_PROPERTY(QString text READ text NOTIFY changed)         // "at least 93 %"; empty while not known
    Q_PROPERTY(QString obstacle READ obstacle NOTIFY changed) // why it cannot be said; empty otherwise
    Q_PROPERTY(bool stale READ isStale NOTIFY changed)        // it was known, and the plan has been edited since
    Q_PROPERTY(bool running READ isRunning NOTIFY changed)
    Q_PROPERTY(double progress READ progress NOTIFY changed)

public:
    explicit CertificateDesk(QObject *parent = nullptr);
    ~CertificateDesk() override;

    [[nodiscard]] PlanBoard *board() const { return m_board; }
    void setBoard(PlanBoard *board);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString obstacle() const { return m_obstacle; }
    [[nodiscard]] bool isStale() const { return m_stale; }
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] double progress() const { return m_progress; }
    [[nodiscard]] std::optional<Certificate> certificate() const { return m_found; }

    Q_INVOKABLE void start();
    Q_INVOKABLE void stop();

Q_SIGNALS:
    void boardChanged();
    void changed();

private:
    void follow();
    void startWhenIdle();
    void forget(bool stale);
    void finish(const Result<Certificate> &found, int run);

    QPointer<PlanBoard> m_board;
    Plan m_ofPlan;
    std::optional<Certificate> m_found;
    QString m_obstacle;
    bool m_stale = false;
    bool m_running = false;
    double m_progress = 0;
    int m_run = 0; // answers of earlier runs are of earlier plans
    std::stop_source m_stop;
    QTimer m_opened; // runs until a plan that was opened is to be proved
};

} // namespace lantern
