#include "outcome/walks.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace lantern
{

namespace
{

constexpr int ShortestWalkMinutes = 30;

struct WalksWords
{
    Q_DECLARE_TR_FUNCTIONS(Walks)
};

QString toldTooEarly(const QDate &held)
{
    return WalksWords::tr("She cannot have been told before the walk, which was held on %1. Check the day.")
        .arg(QLocale().toString(held, QStringLiteral("d MMM yyyy")));
}

void checkAction(const WalkAction &action, const Walk &walk, WalkCheck &check)
{
    const QDate held = heldOn(walk);
    if (action.what.trimmed().isEmpty())
        check.refused.append(WalksWords::tr("An action says what is to be done."));
    const QString name =
        action.what.trimmed().isEmpty() ? WalksWords::tr("An action") : WalksWords::tr("“%1”").arg(action.what);
    if (action.owner.trimmed().isEmpty())
        check.refused.append(WalksWords::tr("%1 has no owner. Say who sees to it.").arg(name));
    if (!action.due.isValid())
        check.refused.append(WalksWords::tr("%1 has no date. Say when it is due.").arg(name));
    if (action.fedBackOn.isValid() && action.fedBackOn < held)
        check.refused.append(toldTooEarly(held));
    if (action.due.isValid() && action.due < held)
        check.warnings.append(WalksWords::tr("“%1” was due before the walk.").arg(action.what));
    if ((action.state == ActionState::Done || action.state == ActionState::FedBack) &&
        action.outcome.trimmed().isEmpty() && action.cannotDoReason.trimmed().isEmpty())
        check.refused.append(WalksWords::tr("“%1” is done: say what came of it.").arg(action.what));
    if (action.state == ActionState::CannotDo && action.cannotDoReason.trimmed().isEmpty())
        check.refused.append(WalksWords::tr("“%1” cannot be done: say why.").arg(action.what));
    if (action.state == ActionState::FedBack && !action.fedBackOn.isValid())
        check.refused.append(WalksWords::tr("“%1” was fed back: say when.").arg(action.what));
}

void checkConcern(const WalkConcern &concern, const Walk &walk, WalkCheck &check)
{
    const QString where = concern.placeName.isEmpty() ? WalksWords::tr("A concern") : concern.placeName;
    if (concern.point == GridPoint())
        check.refused.append(WalksWords::tr("%1: put the concern on the map.").arg(where));
    if (concern.categories.isEmpty())
        check.refused.append(WalksWords::tr("%1: choose what the concern is.").arg(where));
    for (const QString &category : concern.categories)
        if (!environmentReasons().contains(category) && !behaviourReasons().contains(category))
            check.refused.append(WalksWords::tr("%1: “%2” is no category of the list.").arg(where, category));
    if (concern.actions.empty())
        check.warnings.append(WalksWords::tr("%1: no action yet. A concern without one is never answered.").arg(where));
    for (const WalkAction &action : concern.actions)
        checkAction(action, walk, check);
}

QString stateName(ActionState state)
{
    switch (state) {
    case ActionState::Open:
        return WalksWords::tr("open");
    case ActionState::InProgress:
        return WalksWords::tr("in progress");
    case ActionState::Done:
        return WalksWords::tr("done");
    case ActionState::CannotDo:
        return WalksWords::tr("cannot be done");
    case ActionState::FedBack:
        return WalksWords::tr("fed back");
    }
    return {};
}

bool leadsTo(ActionState from, ActionState to)
{
    switch (from) {
    case ActionState::Open:
        return to == ActionState::InProgress || to == ActionState::Done || to == ActionState::CannotDo;
    case ActionState::InProgress:
        return to == ActionState::Done || to == ActionState::CannotDo;
    case ActionState::Done:
    case ActionState::CannotDo:
        return to == ActionState::FedBack;
    case ActionState::FedBack:
        return false;
    }
    return false;
}

void checkFelt(const std::optional<int> &felt, WalkCheck &check)
{
    if (felt && (*felt < 1 || *felt > 5))
        check.refused.append(WalksWords::tr("How safe it felt is a number from 1 (not at all) to 5 (very)."));
}

} // namespace

QDate heldOn(const Walk &walk)
{
    return walk.startedAt.toTimeZone(londonZone()).date();
}

bool isShoulderNumber(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([A-Za-z]{1,4} ?)?[0-9]{1,7}[A-Za-z]{0,4}$"));
    return form.match(text.trimmed()).hasMatch();
}

WalkCheck checkWalk(const Walk &walk, const QDateTime &now)
{
    WalkCheck check;
    if (!walk.startedAt.isValid())
        check.refused.append(WalksWords::tr("Enter the date and time of the walk."));
    else if (walk.startedAt > now)
        check.warnings.append(WalksWords::tr("The walk starts in the future. Check its date."));
    if (walk.place == GridPoint() && walk.route.empty())
        check.refused.append(WalksWords::tr("Put the place on the map, or draw the route."));
    if (!isShoulderNumber(walk.officer))
        check.refused.append(WalksWords::tr("Enter the officer by shoulder number."));
    if (walk.women < 1)
        check.refused.append(
            WalksWords::tr("Nobody walked: a Walk and Talk has at least one woman. Say how many walked, or, if nobody "
                           "came, take the booking back under Requests."));
    checkFelt(walk.feltBefore, check);
    checkFelt(walk.feltAfter, check);
    if (walk.minutes < 1)
        check.refused.append(WalksWords::tr("Enter how many minutes the walk took."));
    else if (walk.minutes < ShortestWalkMinutes)
        check.warnings.append(WalksWords::tr("The walk took %1 minutes; it should take at least %2.")
                                  .arg(walk.minutes)
                                  .arg(ShortestWalkMinutes));
    for (const WalkConcern &concern : walk.concerns)
        checkConcern(concern, walk, check);
    return check;
}

Result<WalkAction> advance(const WalkAction &action, ActionState to, const QDate &held, const QDate &today)
{
    if (!leadsTo(action.state, to))
        return failure(
            Error::Code::Refused,
            WalksWords::tr("An action that is %1 does not become %2.").arg(stateName(action.state), stateName(to)));
    if (to == ActionState::Done && action.outcome.trimmed().isEmpty())
        return failure(Error::Code::Refused, WalksWords::tr("Say what came of it before the action is done."));
    if (to == ActionState::CannotDo && action.cannotDoReason.trimmed().isEmpty())
        return failure(Error::Code::Refused, WalksWords::tr("Say why it cannot be done."));
    WalkAction next = action;
    next.state = to;
    if (to == ActionState::FedBack) {
        if (!next.fedBackOn.isValid())
            next.fedBackOn = today;
        if (!next.fedBackOn.isValid())
            return failure(Error::Code::Refused, WalksWords::tr("Say on which day she was told."));
        if (today.isValid() && next.fedBackOn > today)
            return failure(Error::Code::Refused,
                           WalksWords::tr("The day on which she was told is in the future. Check it."));
        if (next.fedBackOn < held)
            return failure(Error::Code::Refused, toldTooEarly(held));
        if (!next.toldHow)
            return failure(
                Error::Code::Refused,
                WalksWords::tr("Say how she was told: by letter, by phone, in person or through the partner."));
    }
    return next;
}

Result<WalkAction> reopen(const WalkAction &action, const QString &why, const QDate &today)
{
    if (action.state == ActionState::Open || action.state == ActionState::InProgress)
        return failure(Error::Code::Refused,
                       WalksWords::tr("The action is %1: there is nothing to reopen.").arg(stateName(action.state)));
    if (why.trimmed().isEmpty() || !today.isValid())
        return failure(Error::Code::Refused, WalksWords::tr("Say why it is taken up again."));
    WalkAction again = action;
    again.state = ActionState::InProgress;
    again.earlierOutcome = action.outcome.trimmed().isEmpty() ? action.cannotDoReason : action.outcome;
    again.outcome.clear();
    again.cannotDoReason.clear();
    again.fedBackOn = {};
    again.toldHow.reset();
    ++again.reopened;
    again.reopenedOn = today;
    again.reopenedWhy = why.trimmed();
    return again;
}

Result<void> addChase(std::vector<Chase> &chases, QDate &chaseOn, const Chase &chase, const QDate &next,
                      const QDate &today)
{
    if (!chase.on.isValid() || chase.on > today)
        return failure(Error::Code::Refused,
                       WalksWords::tr("Say on which day they were asked; it is not after today."));
    if (!chases.empty() && chase.on < chases.back().on)
        return failure(Error::Code::Refused, WalksWords::tr("They were asked later than that already. Check the day."));
    if (next.isValid() && next <= chase.on)
        return failure(Error::Code::Refused,
                       WalksWords::tr("The next chase comes after this one. Choose a later day."));
    chases.push_back(chase);
    chaseOn = next;
    return {};
}

Result<std::vector<OverdueAction>> overdueActions(Store &store, const QDate &today, std::optional<int> most)
{
    const WalkRepository walks(store);
    Result<std::vector<ActionOfWalk>> unanswered =
        most ? walks.longestUnanswered(today, *most) : walks.unanswered(today);
    if (!unanswered)
        return std::unexpected(unanswered.error());
    std::vector<OverdueAction> overdue;
    overdue.reserve(unanswered->size());
    for (ActionOfWalk &one : *unanswered) {
        const qint64 late = one.action.due.isValid() ? one.action.due.daysTo(today) : 0;
        overdue.push_back({.walk = one.walk,
                           .action = std::move(one.action),
                           .placeName = std::move(one.placeName),
                           .daysLate = static_cast<int>(std::max<qint64>(late, 0)),
                           .awaitingFeedback = false});
        const ActionState state = overdue.back().action.state;
        overdue.back().awaitingFeedback = state == ActionState::Done || state == ActionState::CannotDo;
    }
    std::ranges::stable_sort(overdue, std::greater<>(), &OverdueAction::daysLate);
    return overdue;
}

} // namespace lantern
