#pragma once

#include "plan/plan_board.h"
#include "plan/trade_off.h"

#include <QObject>
#include <QPointer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <stop_token>

namespace lantern
{

// The plans between worth and surprise of the night that is open on a board: worked out on a worker when asked for, as points of a curve;
// picking one makes it the plan.
class TradeOffDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lantern::PlanBoard *board READ board WRITE setBoard NOTIFY boardChanged REQUIRED)
    // From the worthiest to the least predictable: {share, predictability (both 0 to 1), title, detail, chosen: it is the plan}.
    Q_PROPERTY(QVariantList points READ points NOTIFY pointsChanged)
    // The plan as it is: {share, predictability, title}; empty before the points are known.
    Q_PROPERTY(QVariantMap present READ present NOTIFY pointsChanged)
    // Why there is no curve to choose from; empty where there is, or it is not worked out.
    Q_PROPERTY(QString obstacle READ obstacle NOTIFY pointsChanged)
    Q_PROPERTY(bool running READ isRunning NOTIFY runningChanged)
    Q_PROPERTY(double progress READ progress NOTIFY runningChanged)

public:
    explicit TradeOffDesk(QObject *parent = nullptr);
    ~TradeOffDesk() override;

    [[nodiscard]] PlanBoard *board() const { return m_board; }
    void setBoard(PlanBoard *board);
    [[nodiscard]] QVariantList points() const;
    [[nodiscard]] QVariantMap present() const;
    [[nodiscard]] QString obstacle() const;
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] double progress() const { return m_progress; }

    Q_INVOKABLE void start();
    Q_INVOKABLE void stop();
    // One command of the workspace; false where it was refused.
    Q_INVOKABLE bool pick(int row);

Q_SIGNALS:
    void boardChanged();
    void pointsChanged();
    void runningChanged();

private:
    void follow();
    void finish(Result<std::vector<TradeOffPoint>> found);
    [[nodiscard]] double shareOf(double worth) const;
    // What the point plans, done by the teams as they are called and crewed now.
    [[nodiscard]] Result<Plan> planOf(const TradeOffPoint &point) const;
    [[nodiscard]] bool isAnyNightSeen() const;
    [[nodiscard]] bool isPlan(const TradeOffPoint &point) const;

    QPointer<PlanBoard> m_board;
    std::vector<TradeOffPoint> m_points;
    Plan m_ofPlan;              // that the points were worked out for
    Predictability m_presently; // of that plan
    QString m_problem;
    bool m_running = false;
    double m_progress = 0;
    std::stop_source m_stop;
};

} // namespace lantern
