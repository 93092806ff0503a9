#include "brief/pack_facts.h"

#include "base/clock_text.h"
#include "outcome/concern_words.h"
#include "plan/authority.h"
#include "store/outcome_repository.h"
#include "store/plan_repository.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace lantern
{

namespace
{

constexpr int RecentDays = 28;
constexpr double ConcernMetres = 200;

template<class T>
Result<void> take(Result<T> read, T &into)
{
    if (!read)
        return std::unexpected(read.error());
    into = std::move(*read);
    return {};
}

QString settingOr(const Store &store, const QString &name)
{
    const QString value = store.property(name);
    return value.isEmpty() ? QCoreApplication::translate("Brief", "________________ (fill in at the briefing)") : value;
}

Result<void> readPeople(Store &store, PackFacts &facts)
{
    const PlanRepository plans(store);
    std::vector<Officer> officers;
    std::vector<Authority> authorities;
    const Result<void> read =
        take(plans.officers(), officers).and_then([&] { return take(plans.authorities(), authorities); });
    for (const Officer &officer : officers)
        facts.shoulderNumbers.insert(officer.id, officer.shoulderNumber);
    for (const Authority &authority : authorities)
        if (isDispersalAuthority(authority) && authority.from < facts.plan.shift.to &&
            authority.to > facts.plan.shift.from)
            facts.authorities.push_back(authority);
    return read;
}

Result<void> readPast(Store &store, PackFacts &facts)
{
    const QDateTime until = facts.plan.shift.from;
    const WalkRepository walks(store);
    return take(ResultRepository(store).countsBetween(until.addDays(-RecentDays), until), facts.recent).and_then([&] {
        return take(walks.withWork(0).and_then([&](const std::vector<WalkId> &open) { return walks.load(open); }),
                    facts.walks);
    });
}

bool isOpen(const WalkConcern &concern)
{
    return concern.actions.empty() || std::ranges::any_of(concern.actions, [](const WalkAction &action) {
               return action.state == ActionState::Open || action.state == ActionState::InProgress;
           });
}

} // namespace

Result<PackFacts> readFacts(Store &store, const PlanId &plan)
{
    PackFacts facts;
    if (const Result<void> read = take(PlanRepository(store).load(plan), facts.plan); !read)
        return std::unexpected(read.error());
    if (facts.plan.hotspotSet.isValid())
        if (const auto read = take(HotspotRepository(store).load(facts.plan.hotspotSet), facts.hotspots); !read)
            return std::unexpected(read.error());
    const Result<void> read = readPeople(store, facts).and_then([&] { return readPast(store, facts); });
    if (!read)
        return std::unexpected(read.error());
    facts.exercise = store.isExercise();
    facts.channel = settingOr(store, QStringLiteral("briefing_channel"));
    facts.control = settingOr(store, QStringLiteral("briefing_control"));
    facts.supervisor = settingOr(store, QStringLiteral("briefing_supervisor"));
    return facts;
}

QString dateText(QDate date)
{
    return QLocale().toString(date, QStringLiteral("ddd d MMMM yyyy"));
}

QString hoursText(const QDateTime &from, const QDateTime &to)
{
    return clockText(from) + QStringLiteral("–") + clockText(to);
}

QStringList concernsNear(const PackFacts &facts, const Team *team)
{
    const auto isNear = [&](GridPoint point) {
        return std::ranges::any_of(facts.plan.teams, [&](const Team &other) {
            return (!team || other.id == team->id) && std::ranges::any_of(other.legs, [&](const Leg &leg) {
                       return leg.kind == LegKind::Visit && distanceMetres(leg.point, point) <= ConcernMetres;
                   });
        });
    };
    QStringList texts;
    for (const Walk &walk : facts.walks) {
        for (const WalkConcern &concern : walk.concerns) {
            if (!isOpen(concern) || !isNear(concern.point))
                continue;
            const QString place = concern.placeName.isEmpty() ? walk.placeName : concern.placeName;
            const QString date = dateText(walk.startedAt.toTimeZone(londonZone()).date());
            texts.append(QCoreApplication::translate("Brief", "%1: %2 (walk of %3)")
                             .arg(place, categoriesText(concern.categories), date));
        }
    }
    return texts;
}

} // namespace lantern
