#include "plan/replan.h"

#include "base/clock_text.h"
#include "night/night_solver.h"
#include "night/stay_put.h"
#include "plan/keep_reach.h"
#include "plan/leg_reasons.h"
#include "plan/plan_teams.h"
#include "plan/replan_rest.h"
#include "plan/rule_checks.h"
#include "plan/worth.h"

#include <QElapsedTimer>

#include <algorithm>
#include <limits>

namespace lantern
{

namespace
{

constexpr double LeastSearchSeconds = 0.03;
constexpr size_t MostUniformsTried = 3; // for a pair whose own is away
constexpr double StayShare = 0.05;      // of a visit's worth on average: what leaving a visit as it was counts

Result<void> checkAsked(const Plan &plan, const ReplanRequest &request)
{
    if (isOver(plan.status))
        return failure(Error::Code::Conflict, ReplanWords::tr("This plan is debriefed or closed: its night is over."));
    if (!request.at.isValid() || request.at < plan.shift.from || request.at >= plan.shift.to)
        return failure(Error::Code::Refused, ReplanWords::tr("Choose a time of the shift to plan again from."));
    for (const Away &away : request.away) {
        if (!std::ranges::contains(plan.teams, away.team, &Team::id))
            return failure(Error::Code::NotFound, ReplanWords::tr("The plan has no such team."));
        if (away.back.isValid() && away.back < request.at)
            return failure(Error::Code::Refused, ReplanWords::tr("A team comes back later than it leaves."));
    }
    if (isGivenOut(plan.status) && request.decidedBy.trimmed().isEmpty())
        return failure(Error::Code::Refused,
                       ReplanWords::tr("Patrols are out on this plan: say who decides to change it."));
    return {};
}

// What is as good where and when it was stays there, so that what the supervisor is shown as changed is what matters.
NightRoutes leftAsTheyWere(const Night &night, const NightAnswer &answer, const NightRoutes &was)
{
    size_t visits = 1;
    for (const NightRoute &route : answer.routes)
        visits += route.size();
    return stayPut(night, answer.routes, was, StayShare * std::abs(answer.value) / static_cast<double>(visits));
}

class Replanner
{
public:
    Replanner(const Plan &plan, const HotspotSet &hotspots, const RuleContext &context, const ReplanRequest &request,
              const QDateTime &now, const Progress &progress, size_t choice)
        : m_before(plan)
        , m_hotspots(hotspots)
        , m_context(context)
        , m_request(request)
        , m_now(now)
        , m_progress(progress)
        , m_walks(context.walks ? context.walks : std::make_shared<Walks>(context.graph))
        , m_plan(plan)
    {
        m_timer.start();
        openVersion();
        keepWhatStands(choice);
    }

    // Of uniform teams for a pair whose own is away.
    [[nodiscard]] size_t choices() const { return m_pairs.choices; }

    // With its share of the seconds that were asked for.
    [[nodiscard]] Result<Replan> make(double share)
    {
        m_share = share;
        settle();
        const Plan asItWas = m_plan;
        if (const auto planned = planRest(); !planned)
            return std::unexpected(planned.error());
        if (canStayAsItWas() && planWorth(asItWas, m_hotspots) >= planWorth(m_plan, m_hotspots))
            m_plan = asItWas;
        standDownWhoIsAlone();
        dropIdleTeams();
        keepIds();
        giveReasons();
        m_plan.worth = planWorth(m_plan, m_hotspots);
        m_progress.at(1.0);
        return Replan{.plan = std::move(m_plan), .notes = std::move(m_notes)};
    }

private:
    // A team that comes back may not make the way to its next leg, and a pair's new uniform team has its legs elsewhere.
    [[nodiscard]] bool canStayAsItWas() const
    {
        return !m_pairs.isChanged &&
               std::ranges::none_of(m_request.away, [](const Away &away) { return away.back.isValid(); });
    }
    [[nodiscard]] Ways ways() const { return {.walks = *m_walks, .drives = m_context.drives.get()}; }
    void openVersion();
    void keepWhatStands(size_t choice);
    void settle();
    void dropForbidden();
    [[nodiscard]] Result<void> planRest();
    [[nodiscard]] Result<bool> searchRest();
    [[nodiscard]] bool leaveOutOfReachAsItWas(const Plan &asItWas);
    void standDownWhoIsAlone();
    void dropIdleTeams();
    void keepIds();
    void giveReasons();

    const Plan &m_before;
    const HotspotSet &m_hotspots;
    const RuleContext &m_context;
    const ReplanRequest &m_request;
    const QDateTime &m_now;
    const Progress &m_progress;
    std::shared_ptr<Walks> m_walks;
    Plan m_plan;
    std::vector<TeamAt> m_teams;
    QStringList m_notes;
    PairsSettled m_pairs;
    double m_share = 1;
    QElapsedTimer m_timer;
};

void Replanner::openVersion()
{
    if (m_plan.status == PlanStatus::Draft)
        return;
    ++m_plan.version;
    const bool isOut = isGivenOut(m_plan.status);
    if (!isOut)
        m_plan.status = PlanStatus::Draft;
    m_plan.approvedBy = isOut ? m_request.decidedBy.trimmed() : QString();
    m_plan.approvedAt = isOut ? m_now.toUTC() : QDateTime();
}

void Replanner::keepWhatStands(size_t choice)
{
    for (Team &team : m_plan.teams)
        std::ranges::stable_sort(team.legs, {}, &Leg::arrive);
    m_teams = whereTeamsAre(m_plan, m_request, ways());
    for (size_t i = 0; i < m_teams.size(); ++i)
        if (m_teams[i].isAway())
            dropLater(m_plan, m_plan.teams[i], m_teams[i], m_request.at, ways(), m_notes);
    dropForbidden();
    m_pairs = settlePairs(m_plan, m_teams, m_request.at, ways(), choice, m_notes);
}

// Improving the plan leaves what is done as it is, and who is away.
void Replanner::settle()
{
    PlanOrders &orders = m_plan.orders;
    if (isPartlySettled(m_before) && m_request.at < orders.settledUntil)
        m_notes.append(ReplanWords::tr("The night was settled until %1: what was to begin from %2 on is planned again.")
                           .arg(clockText(orders.settledUntil), clockText(m_request.at)));
    orders.settledUntil = m_request.at.toUTC();
    std::erase_if(orders.backAt, [this](const BackAt &back) {
        return back.at <= m_request.at || std::ranges::contains(m_request.away, back.team, &Away::team);
    });
    for (size_t i = 0; i < m_teams.size(); ++i)
        if (m_teams[i].isOut && m_teams[i].back.isValid())
            orders.backAt.push_back({.team = m_plan.teams[i].id, .at = m_teams[i].back.toUTC()});
}

void Replanner::dropForbidden()
{
    for (const Forbid &forbid : m_request.forbids) {
        if (!std::ranges::contains(m_plan.orders.forbids, forbid))
            m_plan.orders.forbids.push_back(forbid);
        for (size_t i = 0; i < m_plan.teams.size(); ++i) {
            Team &team = m_plan.teams[i];
            const auto isBarred = [&](const Leg &leg) {
                return leg.hotspot == forbid.hotspot && !leg.locked &&
                       (!forbid.team.isValid() || forbid.team == team.id);
            };
            team.legs.erase(std::remove_if(team.legs.begin() + static_cast<std::ptrdiff_t>(m_teams[i].kept),
                                           team.legs.end(), isBarred),
                            team.legs.end());
        }
    }
}

// Where a pair has gone too far from its uniform team for anything new, both do as they would have done, and the others are planned
// round them.
Result<void> Replanner::planRest()
{
    const Plan asItWas = m_plan;
    while (RestOfNight::isAnythingLeft(m_plan, m_teams)) {
        const Result<bool> isInReach = searchRest();
        if (!isInReach)
            return std::unexpected(isInReach.error());
        if (*isInReach || !leaveOutOfReachAsItWas(asItWas))
            break;
        m_plan = asItWas;
    }
    return {};
}

// True if some pair out of reach can do as it would have done.
bool Replanner::leaveOutOfReachAsItWas(const Plan &asItWas)
{
    bool isAny = false;
    for (size_t pair = 0; pair < m_plan.teams.size(); ++pair) {
        const Team &was = asItWas.teams[pair];
        if (minutesOutOfReach(m_plan, m_plan.teams[pair], *m_walks).empty() || m_teams[pair].free == m_plan.shift.to ||
            !minutesOutOfReach(asItWas, was, *m_walks).empty())
            continue;
        const auto uniform =
            static_cast<size_t>(std::ranges::find(asItWas.teams, was.linkedUniform, &Team::id) - asItWas.teams.begin());
        for (const size_t team : {pair, uniform}) {
            m_teams[team].kept = asItWas.teams[team].legs.size();
            m_teams[team].free = m_plan.shift.to;
        }
        isAny = true;
    }
    return isAny;
}

// Plans what is left anew; false if a pair is out of reach afterwards.
Result<bool> Replanner::searchRest()
{
    const Result<RestOfNight> rest = RestOfNight::build(m_plan, m_teams, m_hotspots, m_context, m_progress);
    if (!rest)
        return std::unexpected(rest.error());
    const double taken = static_cast<double>(m_timer.elapsed()) / 1000.0;
    const auto left =
        m_request.seconds.transform([&](double all) { return std::max(LeastSearchSeconds, m_share * all - taken); });
    const NightAnswer answer = solveNight(rest->built().night(),
                                          {.seed = m_plan.seed + static_cast<quint64>(m_plan.version),
                                           .steps = m_request.steps,
                                           .seconds = left,
                                           .from = rest->asItWas()},
                                          m_progress);
    if (m_progress.cancelled())
        return failure(Error::Code::Cancelled, ReplanWords::tr("Planning was stopped."));
    NightRoutes routes = leftAsTheyWere(rest->built().night(), answer, rest->asItWas());
    rest->putInto(m_plan, routes);
    const bool isInReach = keepReach(
        rest->built(), routes, m_plan.seed,
        [&](size_t pair) {
            return pair < rest->teams().size() ? minutesOutOfReach(m_plan, m_plan.teams[rest->teams()[pair]], *m_walks)
                                               : std::vector<int>();
        },
        [&](const NightRoutes &shorter) { rest->putInto(m_plan, shorter); }, m_progress);
    if (m_progress.cancelled())
        return failure(Error::Code::Cancelled, ReplanWords::tr("Planning was stopped."));
    for (const int team : answer.stranded)
        if (static_cast<size_t>(team) < rest->teams().size())
            m_notes.append(
                ReplanWords::tr("%1 cannot keep what is locked from where it is: its visits are as they were.")
                    .arg(m_plan.teams[rest->teams()[static_cast<size_t>(team)]].name));
    m_notes.removeDuplicates();
    return isInReach;
}

// Where what is locked keeps a pair and the uniform team that it was to be with from then on apart, the pair does not go on.
void Replanner::standDownWhoIsAlone()
{
    for (size_t i = 0; i < m_plan.teams.size(); ++i) {
        Team &pair = m_plan.teams[i];
        if (!m_teams[i].isOut || m_teams[i].isPaired || minutesOutOfReach(m_plan, pair, *m_walks).empty())
            continue;
        const auto isDropped = [](const Leg &leg) { return leg.kind == LegKind::Visit && !leg.locked; };
        pair.legs.erase(std::remove_if(pair.legs.begin() + static_cast<std::ptrdiff_t>(m_teams[i].kept),
                                       pair.legs.end(), isDropped),
                        pair.legs.end());
        m_notes.append(ReplanWords::tr("%1 is stood down: no uniform team can be in its reach.").arg(pair.name));
    }
}

// A team that did nothing and will do nothing is none; but a pair's record needs the team that it was with.
void Replanner::dropIdleTeams()
{
    const auto isIdle = [this](const TeamId &team) {
        const auto at = std::ranges::find(m_before.teams, team, &Team::id) - m_before.teams.begin();
        return !m_teams[static_cast<size_t>(at)].isOut && m_teams[static_cast<size_t>(at)].kept == 0;
    };
    std::erase_if(m_plan.teams, [&](const Team &team) { return team.mode == Mode::Plain && isIdle(team.id); });
    std::vector<TeamId> needed;
    needed.reserve(m_plan.teams.size());
    for (const Team &team : m_plan.teams)
        needed.push_back(team.linkedUniform);
    std::erase_if(m_plan.teams,
                  [&](const Team &team) { return isIdle(team.id) && !std::ranges::contains(needed, team.id); });
}

// Legs of before that no leg is the same as yet, with their teams.
using LegsLeft = std::vector<std::pair<TeamId, Leg>>;

enum class Likeness { SameTime, SameTeam, SamePlace };

// The leg of before that a new one is: of those alike, the nearest in time.
LegsLeft::const_iterator sameLeg(const LegsLeft &left, const TeamId &team, const Leg &leg, Likeness likeness)
{
    auto same = left.end();
    qint64 nearest = likeness == Likeness::SameTime ? 1 : std::numeric_limits<qint64>::max();
    for (auto other = left.begin(); other != left.end(); ++other) {
        const qint64 apart = std::abs(other->second.arrive.secsTo(leg.arrive));
        const bool isAlike = other->second.kind == leg.kind && other->second.point == leg.point &&
                             (likeness == Likeness::SamePlace || other->first == team);
        if (isAlike && apart < nearest) {
            same = other;
            nearest = apart;
        }
    }
    return same;
}

// A leg that was there before is the same leg: at the same place and time; else at the same place, of the same team
// first.
void Replanner::keepIds()
{
    LegsLeft left;
    const auto isTaken = [this](const Leg &leg) {
        return std::ranges::any_of(
            m_plan.teams, [&](const Team &team) { return std::ranges::contains(team.legs, leg.id, &Leg::id); });
    };
    for (const Team &team : m_before.teams)
        for (const Leg &leg : team.legs)
            if (!isTaken(leg))
                left.emplace_back(team.id, leg);
    const auto nameNew = [this](const auto &give) {
        for (Team &team : m_plan.teams)
            for (Leg &leg : team.legs)
                if (!leg.id.isValid())
                    leg.id = give(team, leg);
    };
    for (const Likeness likeness : {Likeness::SameTime, Likeness::SameTeam, Likeness::SamePlace}) {
        nameNew([&](const Team &team, const Leg &leg) {
            const auto same = sameLeg(left, team.id, leg, likeness);
            if (same == left.end())
                return LegId();
            const LegId id = same->second.id;
            left.erase(same);
            return id;
        });
    }
    Random ids(m_plan.seed ^ static_cast<quint64>(m_request.at.toMSecsSinceEpoch()));
    nameNew([&](const Team &, const Leg &) { return LegId::make(m_now, ids); });
}

// Legs that are as they were keep their words.
void Replanner::giveReasons()
{
    std::vector<std::pair<LegId, bool>> locks;
    for (Team &team : m_plan.teams) {
        const auto was = std::ranges::find(m_before.teams, team.id, &Team::id);
        for (Leg &leg : team.legs) {
            const bool isSame = std::ranges::any_of(was->legs, [&leg](const Leg &other) {
                return other.id == leg.id && other.arrive == leg.arrive && other.depart == leg.depart;
            });
            locks.emplace_back(leg.id, leg.locked);
            const auto before = std::ranges::find(was->legs, leg.id, &Leg::id);
            if (isSame && !before->reason.isEmpty())
                leg.reason = before->reason;
            leg.locked = leg.locked || isSame;
        }
    }
    explainTiming(m_plan);
    for (Team &team : m_plan.teams)
        for (Leg &leg : team.legs)
            leg.locked = std::ranges::find(locks, leg.id, &std::pair<LegId, bool>::first)->second;
}

} // namespace

Result<Replan> replan(const Plan &plan, const HotspotSet &hotspots, const RuleContext &context,
                      const ReplanRequest &request, const QDateTime &now, const Progress &progress)
{
    if (const auto sensible = checkAsked(plan, request); !sensible)
        return std::unexpected(sensible.error());
    RuleContext remembering = context; // the ways are the same whichever team a pair gets
    if (!remembering.walks)
        remembering.walks = std::make_shared<Walks>(context.graph);
    Replanner nearest(plan, hotspots, remembering, request, now, progress, 0);
    const size_t tried = std::min(nearest.choices(), MostUniformsTried);
    const double share = 1.0 / static_cast<double>(tried);
    Result<Replan> best = nearest.make(share);
    for (size_t choice = 1; choice < tried && best; ++choice) {
        Result<Replan> other = Replanner(plan, hotspots, remembering, request, now, progress, choice).make(share);
        if (other && other->plan.worth > best->plan.worth)
            best = std::move(other);
    }
    return progress.cancelled() ? failure(Error::Code::Cancelled, ReplanWords::tr("Planning was stopped.")) : best;
}

} // namespace lantern
