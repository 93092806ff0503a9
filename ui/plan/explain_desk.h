#pragma once

#include "plan/explain.h"
#include "plan/plan_board.h"

#include <QPointer>
#include <QTimer>

#include <stop_token>

namespace lantern
{

// Why the chosen leg of the board's plan is where and when it is, and why a hotspot has no visit. Worked out on a worker a moment
// after the choice or an edit; of the same leg or hotspot the old words stay until the new are there.
class ExplainDesk : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(lantern::PlanBoard *board READ board WRITE setBoard NOTIFY boardChanged)
    Q_PROPERTY(QString hotspot READ hotspot WRITE setHotspot NOTIFY hotspotChanged) // asked about; empty = none
    Q_PROPERTY(QString here READ here NOTIFY answered)       // why here; empty if nothing can be said of the chosen leg
    Q_PROPERTY(QString now READ now NOTIFY answered)         // why now
    Q_PROPERTY(QString instead READ instead NOTIFY answered) // what the team would do without it
    Q_PROPERTY(QString whyNot READ whyNot NOTIFY answered)   // of the hotspot
    Q_PROPERTY(QString street READ street NOTIFY answered)   // "18 m from Dean Street": where the hotspot is
    Q_PROPERTY(bool reachable READ isReachable NOTIFY
                   answered) // whether anybody can get to the hotspot; if not, whyNot says why
    Q_PROPERTY(bool working READ isWorking NOTIFY answered)

public:
    explicit ExplainDesk(QObject *parent = nullptr);
    ~ExplainDesk() override;

    [[nodiscard]] PlanBoard *board() const { return m_board; }
    void setBoard(PlanBoard *board);
    [[nodiscard]] QString hotspot() const { return m_hotspot; }
    void setHotspot(const QString &hotspot);
    [[nodiscard]] QString here() const { return m_visit.here; }
    [[nodiscard]] QString now() const { return m_visit.now; }
    [[nodiscard]] QString instead() const { return m_visit.insteadText; }
    [[nodiscard]] QString whyNot() const { return m_whyNot; }
    [[nodiscard]] QString street() const { return m_street; }
    [[nodiscard]] bool isReachable() const { return m_isReachable; }
    [[nodiscard]] bool isWorking() const { return m_working || m_soon.isActive(); }

Q_SIGNALS:
    void boardChanged();
    void hotspotChanged();
    void answered();

private:
    struct Answer
    {
        std::shared_ptr<const PlanExplainer> explainer;
        VisitExplanation visit;
        QString whyNot;
        QString street = {};
        bool isReachable = true;
    };
    static void lookAtPlace(Answer &answer, const Plan &plan, const PlanGround &ground, const HotspotId &hotspot);
    void planChanged();
    void ask();
    void work();
    void take(const Answer &answer);
    [[nodiscard]] QString askedLeg() const;

    QPointer<PlanBoard> m_board;
    QString m_hotspot;
    QTimer m_soon; // so that a leg that is pushed along by keys is explained once, where it comes to rest
    std::shared_ptr<const PlanExplainer> m_explainer; // of the board's plan; null = not made yet
    VisitExplanation m_visit;
    QString m_whyNot;
    QString m_street;
    bool m_isReachable = true;
    QString m_leg;   // that m_visit is of
    QString m_place; // that m_whyNot is of
    bool m_working = false;
    bool m_again = false;
    std::stop_source m_stop;
};

} // namespace lantern
