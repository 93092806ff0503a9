#include "plan/trade_off_desk.h"

#include "commands/aside.h"
#include "commands/workspace.h"
#include "plan/edit.h"
#include "plan/plan_likeness.h"
#include "plan/request_like.h"
#include "plan/worth.h"

#include <algorithm>

namespace lantern
{

namespace
{

constexpr double LeastGiven = 0.0005; // what is less reads 0.0 %

QString percentText(double share)
{
    return TradeOffDesk::tr("%1 %").arg(QLocale().toString(100 * share, 'f', 1));
}

// What it really gives: the planner may keep some of what it was allowed, and reach may cost a little more.
QString givenText(double share)
{
    const double given = 1 - share;
    return given < LeastGiven ? TradeOffDesk::tr("the most worth of all, nothing is given")
                              : TradeOffDesk::tr("%1 of the worth is given for it").arg(percentText(given));
}

QString scoreText(const Predictability &seen)
{
    return seen.isKnown() ? QLocale().toString(seen.score, 'f', 2) : TradeOffDesk::tr("not known");
}

struct Asked
{
    Result<std::vector<TradeOffPoint>> points;
    Predictability presently;
};

} // namespace

TradeOffDesk::TradeOffDesk(QObject *parent)
    : QObject(parent)
{
}

TradeOffDesk::~TradeOffDesk()
{
    m_stop.request_stop();
}

void TradeOffDesk::setBoard(PlanBoard *board)
{
    if (m_board == board)
        return;
    if (m_board)
        disconnect(m_board, nullptr, this, nullptr);
    m_board = board;
    if (board != nullptr)
        connect(board, &PlanBoard::planChanged, this, &TradeOffDesk::follow);
    follow();
    Q_EMIT boardChanged();
}

// What was worked out for a plan that has been edited since is of no use.
void TradeOffDesk::follow()
{
    const bool isKept = m_board && haveSameOrders(m_ofPlan, m_board->plan()) &&
                        (haveSameLegs(m_ofPlan, m_board->plan()) ||
                         std::ranges::any_of(m_points, [this](const TradeOffPoint &point) { return isPlan(point); }));
    if (isKept) {
        Q_EMIT pointsChanged();
        return;
    }
    stop();
    m_points.clear();
    m_problem.clear();
    Q_EMIT pointsChanged();
}

void TradeOffDesk::start()
{
    if (m_running || !m_board || !m_board->isEditable() || !isAnyNightSeen())
        return;
    m_running = true;
    m_progress = 0;
    m_stop = {};
    m_ofPlan = m_board->plan();
    m_points.clear();
    m_problem.clear();
    Q_EMIT pointsChanged();
    Q_EMIT runningChanged();
    const Progress progress{.report =
                                [desk = QPointer(this)](double fraction) {
                                    tellMeanwhile(desk, [fraction](TradeOffDesk &self) {
                                        self.m_progress = fraction;
                                        Q_EMIT self.runningChanged();
                                    });
                                },
                            .stop = m_stop.get_token()};
    runAside(
        this,
        [plan = m_ofPlan, ground = m_board->ground(), now = Workspace::instance()->clock().now(), progress] {
            return Asked{.points = tradeOff(requestLike(plan), ground.hotspots, ground.context(plan.orders), now, &plan,
                                            progress),
                         .presently = predictabilityOf(plan, ground.otherPlans)};
        },
        [this](Asked asked) {
            m_presently = asked.presently;
            finish(std::move(asked.points));
        });
}

void TradeOffDesk::stop()
{
    m_stop.request_stop();
}

void TradeOffDesk::finish(Result<std::vector<TradeOffPoint>> found)
{
    m_running = false;
    if (!m_stop.stop_requested()) {
        if (found)
            m_points = std::move(*found);
        else
            m_problem = found.error().message;
    }
    Q_EMIT runningChanged();
    Q_EMIT pointsChanged();
}

bool TradeOffDesk::isPlan(const TradeOffPoint &point) const
{
    return m_board && haveSameLegs(point.plan, m_board->plan());
}

double TradeOffDesk::shareOf(double worth) const
{
    const double most = m_points.front().plan.worth;
    return most > 0 ? worth / most : 1;
}

QVariantList TradeOffDesk::points() const
{
    QVariantList list;
    for (const TradeOffPoint &point : m_points) {
        const Predictability &seen = point.predictability;
        list.append(QVariantMap{
            {QStringLiteral("share"), point.share},
            {QStringLiteral("predictability"), seen.score},
            {QStringLiteral("chosen"), isPlan(point)},
            {QStringLiteral("title"),
             tr("%1 of the worth, predictability %2").arg(percentText(point.share), scoreText(seen))},
            {QStringLiteral("detail"), tr("%1 of %2 visits as on earlier nights (teams that are at one place "
                                          "at once make one); %3")
                                           .arg(seen.foreseen)
                                           .arg(seen.visits)
                                           .arg(givenText(point.share))}});
    }
    return list;
}

QVariantMap TradeOffDesk::present() const
{
    if (m_points.empty() || !m_board || !haveSameLegs(m_ofPlan, m_board->plan()))
        return {};
    const double share = shareOf(planWorth(m_board->plan(), m_board->ground().hotspots));
    return {
        {QStringLiteral("share"), share},
        {QStringLiteral("predictability"), m_presently.score},
        {QStringLiteral("title"),
         tr("The plan as it is: %1 of the worth, predictability %2").arg(percentText(share), scoreText(m_presently))}};
}

// Known at once, without working the points out.
bool TradeOffDesk::isAnyNightSeen() const
{
    if (!m_points.empty())
        return m_points.front().predictability.isKnown();
    return !m_board || !m_board->hasPlan() || predictabilityOf(m_board->plan(), m_board->ground().otherPlans).isKnown();
}

QString TradeOffDesk::obstacle() const
{
    if (!m_problem.isEmpty())
        return m_problem;
    if (!isAnyNightSeen())
        return tr("Nobody has seen a night yet: no approved plan lies in the last %1 days, so there is nothing to "
                  "foresee and "
                  "nothing to give worth for.")
            .arg(PredictabilityDays);
    if (m_points.empty())
        return {};
    if (m_points.size() == 1)
        return tr("The worthiest plan is also the least predictable one found.");
    return {};
}

Result<Plan> TradeOffDesk::planOf(const TradeOffPoint &point) const
{
    Result<Plan> plan = openedForEditing(m_board->plan());
    if (!plan)
        return plan;
    for (Team &team : plan->teams) {
        const auto planned = std::ranges::find(point.plan.teams, team.id, &Team::id);
        if (planned == point.plan.teams.end())
            return failure(Error::Code::Conflict, tr("The teams have changed meanwhile: work the points out again."));
        team.legs = planned->legs;
    }
    plan->seed = point.plan.seed;
    plan->worth = point.plan.worth;
    plan->orders.unpredictableLoss = point.plan.orders.unpredictableLoss;
    return plan;
}

bool TradeOffDesk::pick(int row)
{
    if (!m_board || row < 0 || row >= static_cast<int>(m_points.size()))
        return false;
    const TradeOffPoint &point = m_points[static_cast<size_t>(row)];
    return m_board->change(planOf(point), tr("Give %1 of the worth for surprise").arg(percentText(1 - point.share)));
}

} // namespace lantern
