#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/verbs.h"
#include "cli/walk_follow.h"
#include "cli/words.h"

#include "outcome/walks.h"

#include <QJsonArray>

namespace lantern::cli
{

namespace
{

std::optional<GridPoint> readPoint(const QString &text)
{
    const QStringList parts = text.split(u',');
    if (parts.size() != 2)
        return std::nullopt;
    bool latitudeOk = false;
    bool longitudeOk = false;
    const GeoPoint point{parts[0].toDouble(&latitudeOk), parts[1].toDouble(&longitudeOk)};
    if (!latitudeOk || !longitudeOk || !isInGreatBritain(point))
        return std::nullopt;
    return toGrid(point);
}

// "LAT,LON;badly_lit+followed;WHAT;OWNER;DUE;PARTNER": the concern, and the action that answers it if there is one.
std::optional<WalkConcern> readConcern(const QString &text, Store &store)
{
    const QStringList parts = text.split(u';');
    const auto point = readPoint(parts.value(0));
    if (!point || parts.size() < 2)
        return std::nullopt;
    WalkConcern concern{.id = store.makeId<ConcernId>(),
                        .point = *point,
                        .categories = parts[1].split(u'+', Qt::SkipEmptyParts),
                        .placeName = {},
                        .actions = {}};
    if (parts.size() == 2)
        return concern;
    WalkAction action;
    action.id = store.makeId<ActionId>();
    action.concern = concern.id;
    action.what = parts[2];
    action.owner = parts.value(3);
    action.due = QDate::fromString(parts.value(4), Qt::ISODate);
    action.partner = parts.value(5);
    concern.actions.push_back(action);
    return concern;
}

std::optional<Line> readRoute(const QString &text)
{
    Line route;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        const auto point = readPoint(part);
        if (!point)
            return std::nullopt;
        route.push_back(*point);
    }
    return route;
}

void declareWalk(Arguments &arguments)
{
    arguments.takes(QStringLiteral("add|list|advance|reopen|chase|letter|ask|book|withdraw|requests|measures|repeats"),
                    CommandLineWords::tr("what to do"));
    arguments.usesFile();
    arguments.option("at", CommandLineWords::tr("start, London time"), "YYYY-MM-DDTHH:MM");
    arguments.option("minutes", CommandLineWords::tr("how long; under 30 warns"), "N", "30");
    arguments.option("place", CommandLineWords::tr("name of the place"), "NAME");
    arguments.option("point", CommandLineWords::tr("where it began"), "LAT,LON");
    arguments.option("route", CommandLineWords::tr("the way walked"), "LAT,LON;LAT,LON…");
    arguments.option("officer", CommandLineWords::tr("shoulder number"), "NUMBER");
    arguments.option("women", CommandLineWords::tr("how many women walked"), "N", "1");
    arguments.option("light", CommandLineWords::tr("daylight, dusk, dark or lit_street"), "LIGHT", "dark");
    arguments.option(
        "concern",
        CommandLineWords::tr("a concern and its action, as LAT,LON;REASON+REASON[;WHAT;OWNER;DUE;PARTNER]; may be "
                             "given again"),
        "CONCERN");
    arguments.flag("overdue", CommandLineWords::tr("list: only actions past their date, or done and not fed back"));
    arguments.option("action", CommandLineWords::tr("advance: which action"), "ID");
    arguments.option("to", CommandLineWords::tr("advance: in_progress, done, cannot_do or fed_back"), "STATE");
    arguments.option("outcome", CommandLineWords::tr("advance: what came of it"), "TEXT");
    arguments.option("reason", CommandLineWords::tr("advance: why it cannot be done"), "TEXT");
    arguments.option("how", CommandLineWords::tr("advance: how she was told: letter, phone, in_person or partner"),
                     "HOW");
    arguments.option("felt-before", CommandLineWords::tr("how safe it felt before, 1 to 5"), "1-5");
    arguments.option("felt-after", CommandLineWords::tr("how safe it felt after, 1 to 5"), "1-5");
    declareWalkFollow(arguments);
}

// How safe it felt, where that is set; an exit code if it is no number from 1 to 5.
std::optional<int> readFelt(const Arguments &arguments, const char *option, std::optional<int> &felt)
{
    const QString name = QString::fromLatin1(option);
    if (!arguments.isSet(name))
        return std::nullopt;
    const auto typed = arguments.number(name, 1, 5);
    if (!typed)
        return Usage;
    felt = static_cast<int>(*typed);
    return std::nullopt;
}

// The exit code if something is wrong with the options.
std::optional<int> readWalk(const Arguments &arguments, Store &store, Walk &walk)
{
    const QDateTime local = QDateTime::fromString(arguments.value(QStringLiteral("at")), Qt::ISODate);
    if (!local.isValid())
        return arguments.usage(CommandLineWords::tr("--at takes a time such as 2026-11-20T21:00."));
    const auto point = readPoint(arguments.value(QStringLiteral("point")));
    const auto route = readRoute(arguments.value(QStringLiteral("route")));
    if (!route || (!point && route->empty()))
        return arguments.usage(CommandLineWords::tr("--point or --route is needed, as latitude,longitude."));
    const auto light = lightFromKey(arguments.value(QStringLiteral("light")));
    if (!light)
        return arguments.usage(CommandLineWords::tr("--light is daylight, dusk, dark or lit_street."));
    const auto minutes = arguments.number(QStringLiteral("minutes"), 1, qint64{24} * 60);
    // Nobody is refused with the reason, below: it is no slip of the keyboard.
    const auto women = arguments.number(QStringLiteral("women"), 0, 100);
    if (!minutes || !women)
        return Usage;
    if (const auto over = readFelt(arguments, "felt-before", walk.feltBefore))
        return over;
    if (const auto over = readFelt(arguments, "felt-after", walk.feltAfter))
        return over;
    walk.id = store.makeId<WalkId>();
    walk.startedAt = QDateTime(local.date(), local.time(), londonZone()).toUTC();
    walk.minutes = static_cast<int>(*minutes);
    walk.women = static_cast<int>(*women);
    walk.placeName = arguments.value(QStringLiteral("place"));
    walk.place = point.value_or(route->empty() ? GridPoint{} : route->front());
    walk.route = *route;
    walk.officer = arguments.value(QStringLiteral("officer"));
    walk.light = *light;
    for (const QString &text : arguments.values(QStringLiteral("concern"))) {
        const auto concern = readConcern(text, store);
        if (!concern)
            return arguments.usage(CommandLineWords::tr("“%1” is no concern: see --help for its form.").arg(text));
        walk.concerns.push_back(*concern);
    }
    return std::nullopt;
}

int addWalk(const Arguments &arguments, Store &store, const Console &console)
{
    Walk walk;
    if (const auto over = readWalk(arguments, store, walk))
        return *over;
    if (arguments.isSet(QStringLiteral("request"))) {
        const Result<WalkRequest> request = requestOf(arguments, store);
        if (!request)
            return console.refuse(request.error());
        walk.request = request->id;
    }
    const WalkCheck check = checkWalk(walk, arguments.clock().now());
    if (!check.refused.isEmpty())
        return console.refuse({.code = Error::Code::Refused, .message = check.refused.join(u' ')});
    if (const Result<void> saved = WalkRepository(store).save(walk); !saved)
        return console.refuse(saved.error());
    for (const QString &warning : check.warnings)
        console.warn(warning);
    console.line(CommandLineWords::tr("walk %1 saved").arg(walk.id.toString()));
    console.json({{"walk", walk.id.toString()}, {"warnings", QJsonArray::fromStringList(check.warnings)}});
    return Done;
}

QJsonObject toJson(const WalkAction &action)
{
    return {{"action", action.id.toString()},
            {"what", action.what},
            {"owner", action.owner},
            {"partner", action.partner},
            {"due", action.due.toString(Qt::ISODate)},
            {"state", toKey(action.state)},
            {"outcome", action.outcome},
            {"cannot_do_reason", action.cannotDoReason},
            {"fed_back_on", action.fedBackOn.toString(Qt::ISODate)},
            {"told_how", action.toldHow ? toKey(*action.toldHow) : QString()},
            {"chase_on", action.chaseOn.toString(Qt::ISODate)},
            {"chased", static_cast<qint64>(action.chases.size())},
            {"reopened", action.reopened},
            {"reopened_why", action.reopenedWhy}};
}

QJsonObject toJson(const Walk &walk)
{
    QJsonArray concerns;
    for (const WalkConcern &concern : walk.concerns) {
        QJsonArray actions;
        for (const WalkAction &action : concern.actions)
            actions.append(toJson(action));
        const GeoPoint point = toGeo(concern.point);
        concerns.append(QJsonObject{{"latitude", point.latitude},
                                    {"longitude", point.longitude},
                                    {"categories", QJsonArray::fromStringList(concern.categories)},
                                    {"place", concern.placeName},
                                    {"actions", actions}});
    }
    const auto felt = [](const std::optional<int> &one) { return one ? QJsonValue(*one) : QJsonValue(); };
    return {{"felt_before", felt(walk.feltBefore)},
            {"felt_after", felt(walk.feltAfter)},
            {"stage", toKey(stageOf(walk))},
            {"request", walk.request.isValid() ? walk.request.toString() : QString()},
            {"walk", walk.id.toString()},
            {"at", walk.startedAt.toTimeZone(londonZone()).toString(Qt::ISODate)},
            {"minutes", walk.minutes},
            {"place", walk.placeName},
            {"officer", walk.officer},
            {"women", walk.women},
            {"light", toKey(walk.light)},
            {"concerns", concerns}};
}

int listOverdue(Store &store, const QDate &today, const Console &console)
{
    const auto overdue = overdueActions(store, today);
    if (!overdue)
        return console.refuse(overdue.error());
    QJsonArray all;
    for (const OverdueAction &late : *overdue) {
        const QString why = late.awaitingFeedback ? CommandLineWords::tr("she has not been told")
                                                  : CommandLineWords::tr("%1 days late").arg(late.daysLate);
        console.line(
            QStringLiteral("%1  %2  %3  %4  %5")
                .arg(late.action.due.toString(Qt::ISODate), why, late.action.owner, late.placeName, late.action.what));
        QJsonObject object = toJson(late.action);
        object["walk"] = late.walk.toString();
        object["days_late"] = late.daysLate;
        object["awaiting_feedback"] = late.awaitingFeedback;
        all.append(object);
    }
    console.json({{"overdue", all}});
    return Done;
}

int listWalks(Store &store, const Console &console)
{
    const auto walks = WalkRepository(store).list();
    if (!walks)
        return console.refuse(walks.error());
    QJsonArray all;
    for (const Walk &walk : *walks) {
        console.line(QStringLiteral("%1  %2  %3  %4  %5")
                         .arg(walk.id.toString(),
                              walk.startedAt.toTimeZone(londonZone()).toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                              CommandLineWords::tr("%n minute(s)", nullptr, walk.minutes), walk.placeName,
                              CommandLineWords::tr("%n concern(s)", nullptr, static_cast<int>(walk.concerns.size()))));
        all.append(toJson(walk));
    }
    console.json({{"walks", all}});
    return Done;
}

int advanceAction(const Arguments &arguments, Store &store, const Console &console)
{
    const auto state = actionStateFromKey(arguments.value(QStringLiteral("to")));
    if (!state)
        return arguments.usage(CommandLineWords::tr("--to is in_progress, done, cannot_do or fed_back."));
    auto found = findWalkAction(arguments, store);
    if (!found)
        return console.refuse(found.error());
    WalkAction *action = found->action();
    if (arguments.isSet(QStringLiteral("outcome")))
        action->outcome = arguments.value(QStringLiteral("outcome"));
    if (arguments.isSet(QStringLiteral("reason")))
        action->cannotDoReason = arguments.value(QStringLiteral("reason"));
    if (arguments.isSet(QStringLiteral("how"))) {
        action->toldHow = tellingFromKey(arguments.value(QStringLiteral("how")));
        if (!action->toldHow)
            return arguments.usage(CommandLineWords::tr("--how is letter, phone, in_person or partner."));
    }
    const Result<WalkAction> advanced =
        advance(*action, *state, heldOn(found->walk), arguments.clock().now().toTimeZone(londonZone()).date());
    if (!advanced)
        return console.refuse(advanced.error());
    *action = *advanced;
    if (const Result<void> saved = WalkRepository(store).save(found->walk); !saved)
        return console.refuse(saved.error());
    console.line(CommandLineWords::tr("action %1 is now %2").arg(action->id.toString(), toKey(action->state)));
    console.json(toJson(*action));
    return Done;
}

} // namespace

int runWalk(const QStringList &commandLine)
{
    Arguments arguments(QStringLiteral("walk"),
                        CommandLineWords::tr("Adds or lists Walk and Talks, and moves their actions on."));
    declareWalk(arguments);
    if (const auto over = arguments.parse(commandLine, 1, 1))
        return *over;
    const QString what = arguments.positional().constFirst();
    static const QStringList here{QStringLiteral("add"), QStringLiteral("list"), QStringLiteral("advance")};
    if (!here.contains(what) && !followsWalks(what))
        return arguments.usage(CommandLineWords::tr("The first argument is add, list, advance, reopen, chase, letter, "
                                                    "ask, book, withdraw, requests, measures or repeats."));
    const Console console(arguments.json());
    const Result<std::unique_ptr<Store>> store = arguments.openStore();
    if (!store)
        return console.refuse(store.error());
    if (what == QLatin1StringView("add"))
        return addWalk(arguments, **store, console);
    if (what == QLatin1StringView("advance"))
        return advanceAction(arguments, **store, console);
    if (followsWalks(what))
        return followWalks(what, arguments, **store, console);
    if (arguments.isSet(QStringLiteral("overdue")))
        return listOverdue(**store, arguments.clock().now().toTimeZone(londonZone()).date(), console);
    return listWalks(**store, console);
}

} // namespace lantern::cli
