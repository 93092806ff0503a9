#include "outcome/walk_life.h"

#include "base/clock.h"
#include "store/keys.h"

#include <QCoreApplication>

#include <algorithm>

namespace lantern
{

namespace
{

struct WalkLifeWords
{
    Q_DECLARE_TR_FUNCTIONS(WalkLife)
};

constexpr KeyTable<WalkStage, 6> StageKeys = {{{WalkStage::Requested, "requested"},
                                               {WalkStage::Booked, "booked"},
                                               {WalkStage::Held, "held"},
                                               {WalkStage::Actions, "actions"},
                                               {WalkStage::FedBack, "fed_back"},
                                               {WalkStage::Withdrawn, "withdrawn"}}};

bool isUnfinished(const WalkAction &action)
{
    return action.state == ActionState::Open || action.state == ActionState::InProgress;
}

void addActionChase(const ActionOfWalk &of, const QDate &today, std::vector<ChaseDue> &due)
{
    const WalkAction &action = of.action;
    if (isUnfinished(action) && action.chaseOn.isValid() && action.chaseOn <= today)
        due.push_back({.walk = of.walk,
                       .problem = {},
                       .action = action.id.toString(),
                       .what = action.what,
                       .partner = action.partner,
                       .owner = action.owner,
                       .placeName = of.placeName,
                       .chaseOn = action.chaseOn,
                       .chased = static_cast<int>(action.chases.size())});
}

void addWalkChases(const Walk &walk, const QDate &today, std::vector<ChaseDue> &due)
{
    for (const WalkConcern &concern : walk.concerns)
        for (const WalkAction &action : concern.actions)
            addActionChase({.walk = walk.id,
                            .placeName = concern.placeName.isEmpty() ? walk.placeName : concern.placeName,
                            .action = action},
                           today, due);
}

void addProblemChases(const Problem &problem, const QDate &today, std::vector<ChaseDue> &due)
{
    for (const PartnerAction &action : problem.actions)
        if (!action.doneOn.isValid() && action.chaseOn.isValid() && action.chaseOn <= today)
            due.push_back({.walk = {},
                           .problem = problem.id,
                           .action = action.id.toString(),
                           .what = action.what,
                           .partner = action.partner,
                           .owner = action.owner,
                           .placeName = problem.name,
                           .chaseOn = action.chaseOn,
                           .chased = static_cast<int>(action.chases.size())});
}

std::vector<ChaseDue> withProblems(std::vector<ChaseDue> due, std::span<const Problem> problems, const QDate &today)
{
    for (const Problem &problem : problems)
        addProblemChases(problem, today, due);
    std::ranges::stable_sort(due, {}, [](const ChaseDue &one) { return std::pair(one.chaseOn, one.action); });
    return due;
}

void checkBooking(const WalkRequest &request, const QDateTime &now, WalkCheck &check)
{
    if (!request.bookedFor.isValid())
        return;
    if (!isShoulderNumber(request.officer))
        check.refused.append(WalkLifeWords::tr("Say who walks with her, by shoulder number."));
    if (request.bookedFor.toTimeZone(londonZone()).date() < request.askedOn)
        check.refused.append(WalkLifeWords::tr("The walk is booked for before it was asked for. Check the days."));
    else if (request.bookedFor < now && !request.withdrawnOn.isValid())
        check.warnings.append(
            WalkLifeWords::tr("The time booked is over. Log the walk if it was held, or book it anew."));
}

} // namespace

QString toKey(WalkStage stage)
{
    return keyOf(StageKeys, stage);
}

QString walkStageText(WalkStage stage)
{
    switch (stage) {
    case WalkStage::Requested:
        return WalkLifeWords::tr("Requested");
    case WalkStage::Booked:
        return WalkLifeWords::tr("Booked");
    case WalkStage::Held:
        return WalkLifeWords::tr("Held");
    case WalkStage::Actions:
        return WalkLifeWords::tr("Actions under way");
    case WalkStage::FedBack:
        return WalkLifeWords::tr("Fed back");
    case WalkStage::Withdrawn:
        return WalkLifeWords::tr("Withdrawn");
    }
    return {};
}

WalkStage stageOf(const Walk &walk)
{
    const auto hasNone = [](const WalkConcern &concern) { return concern.actions.empty(); };
    if (walk.concerns.empty() || std::ranges::any_of(walk.concerns, hasNone))
        return WalkStage::Held;
    const auto isTold = [](const WalkConcern &concern) {
        return std::ranges::all_of(concern.actions,
                                   [](const WalkAction &action) { return action.state == ActionState::FedBack; });
    };
    return std::ranges::all_of(walk.concerns, isTold) ? WalkStage::FedBack : WalkStage::Actions;
}

WalkStage stageOf(const WalkRequest &request, const Walk *walk)
{
    if (walk != nullptr)
        return stageOf(*walk);
    if (request.withdrawnOn.isValid())
        return WalkStage::Withdrawn;
    return request.bookedFor.isValid() ? WalkStage::Booked : WalkStage::Requested;
}

const Walk *walkFor(const WalkRequest &request, std::span<const Walk> walks)
{
    const Walk *latest = nullptr;
    for (const Walk &walk : walks)
        if (request.id.isValid() && walk.request == request.id &&
            (latest == nullptr || walk.startedAt > latest->startedAt))
            latest = &walk;
    return latest;
}

WalkCheck checkRequest(const WalkRequest &request, const QDateTime &now)
{
    WalkCheck check;
    const QDate today = now.toTimeZone(londonZone()).date();
    if (request.reference.trimmed().isEmpty())
        check.refused.append(WalkLifeWords::tr("Enter the reference under which the walk was asked for."));
    else if (std::ranges::none_of(request.reference, [](QChar letter) { return letter.isDigit(); }))
        check.refused.append(WalkLifeWords::tr("A reference has a number in it. Never enter a name."));
    if (request.area.trimmed().isEmpty())
        check.refused.append(WalkLifeWords::tr("Say in which area she wants to walk."));
    if (!request.askedOn.isValid() || request.askedOn > today)
        check.refused.append(WalkLifeWords::tr("Say on which day it was asked for; it is not after today."));
    if (request.withdrawnOn.isValid() && request.withdrawnWhy.trimmed().isEmpty())
        check.refused.append(WalkLifeWords::tr("Say why it does not take place."));
    checkBooking(request, now, check);
    return check;
}

std::vector<ChaseDue> chasesDue(std::span<const Walk> walks, std::span<const Problem> problems, const QDate &today)
{
    std::vector<ChaseDue> due;
    for (const Walk &walk : walks)
        addWalkChases(walk, today, due);
    return withProblems(std::move(due), problems, today);
}

std::vector<ChaseDue> chasesDue(std::span<const ActionOfWalk> actions, std::span<const Problem> problems,
                                const QDate &today)
{
    std::vector<ChaseDue> due;
    for (const ActionOfWalk &action : actions)
        addActionChase(action, today, due);
    return withProblems(std::move(due), problems, today);
}

} // namespace lantern
