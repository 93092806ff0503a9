#include "plan/explain_desk.h"

#include "commands/aside.h"
#include "plan/hotspot_reach.h"

#include <algorithm>
#include <utility>

namespace lantern
{

namespace
{

constexpr int RestMilliseconds = 150;

} // namespace

ExplainDesk::ExplainDesk(QObject *parent)
    : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(RestMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &ExplainDesk::work);
}

ExplainDesk::~ExplainDesk()
{
    m_stop.request_stop();
}

void ExplainDesk::setBoard(PlanBoard *board)
{
    if (m_board == board)
        return;
    if (m_board)
        m_board->disconnect(this);
    m_board = board;
    if (m_board) {
        connect(m_board, &PlanBoard::planChanged, this, &ExplainDesk::planChanged);
        connect(m_board, &PlanBoard::selectionChanged, this, &ExplainDesk::ask);
    }
    Q_EMIT boardChanged();
    planChanged();
}

void ExplainDesk::setHotspot(const QString &hotspot)
{
    if (m_hotspot == hotspot)
        return;
    m_hotspot = hotspot;
    Q_EMIT hotspotChanged();
    ask();
}

QString ExplainDesk::askedLeg() const
{
    return m_board && m_board->hasPlan() ? m_board->selectedLeg() : QString();
}

void ExplainDesk::planChanged()
{
    m_explainer.reset();
    m_stop.request_stop(); // what is being worked out is of a plan that is no more
    ask();
}

void ExplainDesk::ask()
{
    const QString leg = askedLeg();
    if (leg != m_leg)
        m_visit = {};
    if (m_hotspot != m_place) {
        m_whyNot.clear();
        m_street.clear();
        m_isReachable = true;
    }
    m_leg = leg;
    m_place = m_hotspot;
    if (leg.isEmpty() && m_hotspot.isEmpty())
        m_soon.stop();
    else
        m_soon.start();
    Q_EMIT answered();
}

void ExplainDesk::work()
{
    if (m_working) {
        m_again = true;
        return;
    }
    if (!m_board || !m_board->hasPlan())
        return Q_EMIT answered();
    m_working = true;
    m_stop = {};
    Q_EMIT answered();
    const Progress progress{.report = {}, .stop = m_stop.get_token()};
    runAside(
        this,
        [plan = m_board->plan(), ground = m_board->ground(), known = m_explainer, leg = LegId::fromString(m_leg),
         hotspot = HotspotId::fromString(m_place), progress] {
            Answer answer{.explainer = known, .visit = {}, .whyNot = {}};
            lookAtPlace(answer, plan, ground, hotspot);
            if (!known) {
                auto made = PlanExplainer::make(plan, ground.hotspots, ground.context(plan.orders), progress);
                if (!made) {
                    answer.whyNot = made.error().message;
                    return answer;
                }
                answer.explainer = *std::move(made);
            }
            if (leg.isValid())
                answer.visit = answer.explainer->visit(leg).value_or(VisitExplanation());
            if (hotspot.isValid())
                answer.whyNot = answer.explainer->absence(hotspot, progress)
                                    .transform([](const AbsenceExplanation &told) { return told.words; })
                                    .value_or(QString());
            return answer;
        },
        [this](const Answer &answer) { take(answer); });
}

void ExplainDesk::lookAtPlace(Answer &answer, const Plan &plan, const PlanGround &ground, const HotspotId &hotspot)
{
    const auto place = std::ranges::find(ground.hotspots.hotspots, hotspot, &Hotspot::id);
    if (place == ground.hotspots.hotspots.end())
        return;
    const RuleContext context = ground.context(plan.orders);
    answer.street = streetText(place->centre, context.graph);
    answer.isReachable = isWithin(reachOf(plan, *place, context));
}

void ExplainDesk::take(const Answer &answer)
{
    m_working = false;
    const bool isOld = m_stop.stop_requested();
    if (!isOld)
        m_explainer = answer.explainer;
    const bool isAskedAgain = std::exchange(m_again, false);
    if (isOld || isAskedAgain) {
        if (!m_soon.isActive())
            m_soon.start();
        return Q_EMIT answered();
    }
    if (m_soon.isActive()) // something else was asked for meanwhile
        return Q_EMIT answered();
    m_visit = answer.visit;
    m_whyNot = answer.whyNot;
    m_street = answer.street;
    m_isReachable = answer.isReachable;
    Q_EMIT answered();
}

} // namespace lantern
