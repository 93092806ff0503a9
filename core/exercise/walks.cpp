#include "exercise/operations.h"

#include "base/clock.h"
#include "store/outcome_repository.h"

#include <QCoreApplication>

#include <array>

namespace lantern
{

namespace
{

constexpr int WalkTotal = 12; // besides those that go back to a place: walk_life.cpp

struct Remedy
{
    const char *reason;
    const char *what;
    const char *partner;
    const char *outcome;
};

const std::array<Remedy, 6> Remedies{{
    {"badly_lit", "Ask for the lamps to be mended and the path lit until 02:00", "Council lighting",
     "Lamps mended and checked after dark"},
    {"restricted_visibility", "Cut the hedge back to a metre at the corner", "Council parks",
     "Hedge cut; on the quarterly round"},
    {"no_cctv", "Survey the stop for a camera", "Transport operator", "Stop is on the list for the next phase"},
    {"run_down", "Clear the fly-tipping and board the empty shop", "Landlord", "Cleared and boarded"},
    {"followed", "Put the place on the Friday Vigilant plan", "", "Visited on three Fridays; results recorded"},
    {"verbal_harassment_group", "Visit the venue with the licensing team", "Licensing",
     "Door staff trained; queue moved"},
}};

class WalkDrawer
{
public:
    WalkDrawer(const Town &town, Random &random, const QDate &today)
        : m_town(town)
        , m_random(random)
        , m_today(today)
    {
    }
    [[nodiscard]] Walk draw(int number);

private:
    [[nodiscard]] WalkConcern concern(const Walk &walk, const QDateTime &at);
    [[nodiscard]] WalkAction action(const Remedy &remedy, const QDate &walked);

    const Town &m_town;
    Random &m_random;
    QDate m_today;
    int m_actions = 0;
};

// The states go round, so that every one of them is there, late ones among them.
WalkAction WalkDrawer::action(const Remedy &remedy, const QDate &walked)
{
    constexpr std::array states{ActionState::FedBack,    ActionState::Open,     ActionState::Done,
                                ActionState::InProgress, ActionState::CannotDo, ActionState::FedBack,
                                ActionState::InProgress};
    WalkAction action;
    action.id = ActionId::make(walked.startOfDay(QTimeZone::UTC), m_random);
    action.what = QString::fromLatin1(remedy.what);
    action.partner = QString::fromLatin1(remedy.partner);
    action.owner =
        m_random.unit() < 0.5 ? QStringLiteral("Ward sergeant") : QStringLiteral("Designing Out Crime officer");
    action.due = walked.addDays(m_random.between(14, 42));
    action.state = states[static_cast<size_t>(m_actions++) % states.size()];
    if (action.state == ActionState::Done || action.state == ActionState::FedBack)
        action.outcome = QString::fromLatin1(remedy.outcome);
    if (action.state == ActionState::CannotDo)
        action.cannotDoReason = QStringLiteral("Not on public land and the owner declined; signposted instead");
    if (action.state == ActionState::FedBack) {
        constexpr std::array ways{Telling::Letter, Telling::Phone, Telling::InPerson, Telling::Partner};
        action.fedBackOn = std::min(action.due.addDays(3), m_today.addDays(-1));
        action.toldHow = ways[static_cast<size_t>(m_actions) % ways.size()];
    }
    return action;
}

WalkConcern WalkDrawer::concern(const Walk &walk, const QDateTime &at)
{
    WalkConcern concern;
    concern.id = ConcernId::make(at, m_random);
    concern.point = walk.route[static_cast<size_t>(m_random.below(walk.route.size()))];
    concern.placeName = walk.placeName;
    const int remedies = m_random.between(1, 2);
    for (int i = 0; i < remedies; ++i) {
        const Remedy &remedy = Remedies[static_cast<size_t>(m_random.below(Remedies.size()))];
        if (const QString reason = QString::fromLatin1(remedy.reason); !concern.categories.contains(reason)) {
            concern.categories.append(reason);
            concern.actions.push_back(action(remedy, at.date()));
            concern.actions.back().concern = concern.id;
        }
    }
    return concern;
}

Walk WalkDrawer::draw(int number)
{
    std::vector<double> weights;
    weights.reserve(m_town.streets.size());
    for (const Street &street : m_town.streets)
        weights.push_back(std::exp(-distanceMetres(street.line.front(), m_town.market) / 600) *
                          lengthMetres(street.line));
    const Street &street = m_town.streets[m_random.weighted(weights)];
    const QDate date = m_today.addDays(-4 - 9 * number);
    Walk walk;
    walk.startedAt =
        QDateTime(date, QTime(m_random.between(17, 21), 15 * m_random.between(0, 3)), londonZone()).toUTC();
    walk.id = WalkId::make(walk.startedAt, m_random);
    walk.minutes = number == 5 ? 25 : m_random.between(30, 60);
    walk.placeName = street.name;
    walk.place = street.line.front();
    walk.route = street.line;
    walk.officer = QString::number(4401 + m_random.between(0, 9));
    walk.women = m_random.between(1, 4);
    walk.light = number % 3 == 0 ? Light::Dusk : Light::Dark;
    const int concerns = m_random.between(1, 3);
    for (int i = 0; i < concerns; ++i)
        walk.concerns.push_back(concern(walk, walk.startedAt));
    return walk;
}

} // namespace

Result<void> addWalks(Store &store, const Town &town, Random &random, const QDate &today)
{
    WalkDrawer drawer(town, random, today);
    std::vector<Walk> walks;
    walks.reserve(WalkTotal);
    for (int number = 0; number < WalkTotal; ++number)
        walks.push_back(drawer.draw(number));
    return addWalkLife(store, std::move(walks), today);
}

} // namespace lantern
