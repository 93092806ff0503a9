#include "cli/walk_follow.h"

#include "cli/words.h"

#include "base/speech.h"
#include "brief/report_pages.h"
#include "brief/walk_letter.h"
#include "outcome/walk_measures.h"
#include "store/walk_request_repository.h"

#include <QJsonArray>

#include <algorithm>

namespace lantern::cli
{

namespace
{

QDate todayOf(const Arguments &arguments)
{
    return arguments.clock().now().toTimeZone(londonZone()).date();
}

int reopenAction(const Arguments &arguments, Store &store, const Console &console)
{
    Result<FoundAction> found = findWalkAction(arguments, store);
    if (!found)
        return console.refuse(found.error());
    const Result<WalkAction> again =
        reopen(*found->action(), arguments.value(QStringLiteral("reason")), todayOf(arguments));
    if (!again)
        return console.refuse(again.error());
    *found->action() = *again;
    if (const Result<void> saved = WalkRepository(store).save(found->walk); !saved)
        return console.refuse(saved.error());
    console.line(CommandLineWords::tr("action %1 is taken up again").arg(again->id.toString()));
    console.json({{"action", again->id.toString()}, {"state", toKey(again->state)}, {"reopened", again->reopened}});
    return Done;
}

int listChases(const Arguments &arguments, Store &store, const Console &console)
{
    const auto walks = WalkRepository(store).list();
    if (!walks)
        return console.refuse(walks.error());
    QJsonArray all;
    for (const ChaseDue &due : chasesDue(*walks, {}, todayOf(arguments))) {
        console.line(QStringLiteral("%1  %2  %3  %4  %5")
                         .arg(due.chaseOn.toString(Qt::ISODate), due.partner, due.owner, due.placeName, due.what));
        all.append(QJsonObject{{"action", due.action},
                               {"walk", due.walk.toString()},
                               {"partner", due.partner},
                               {"chase_on", due.chaseOn.toString(Qt::ISODate)},
                               {"chased", due.chased}});
    }
    console.json({{"chases", all}});
    return Done;
}

int chaseAction(const Arguments &arguments, Store &store, const Console &console)
{
    if (!arguments.isSet(QStringLiteral("action")))
        return listChases(arguments, store, console);
    std::optional<QDate> next = QDate();
    if (arguments.isSet(QStringLiteral("next")))
        next = arguments.date(QStringLiteral("next"));
    if (!next)
        return Usage;
    Result<FoundAction> found = findWalkAction(arguments, store);
    if (!found)
        return console.refuse(found.error());
    WalkAction &action = *found->action();
    const QDate today = todayOf(arguments);
    const Result<void> chased =
        addChase(action.chases, action.chaseOn, {.on = today, .answer = arguments.value(QStringLiteral("answer"))},
                 *next, today)
            .and_then([&] { return WalkRepository(store).save(found->walk); });
    if (!chased)
        return console.refuse(chased.error());
    console.line(CommandLineWords::tr("chased %1 time(s); next: %2")
                     .arg(action.chases.size())
                     .arg(next->isValid() ? next->toString(Qt::ISODate) : CommandLineWords::tr("not again")));
    console.json({{"action", action.id.toString()},
                  {"chased", static_cast<qint64>(action.chases.size())},
                  {"chase_on", action.chaseOn.toString(Qt::ISODate)}});
    return Done;
}

int writeLetter(const Arguments &arguments, Store &store, const Console &console)
{
    const QString out = arguments.value(QStringLiteral("pdf"));
    if (out.isEmpty() || !arguments.isSet(QStringLiteral("walk")))
        return arguments.usage(CommandLineWords::tr("letter takes --walk ID and --pdf FILE."));
    const QString asked = arguments.value(QStringLiteral("letter-language"));
    QString title;
    const Result<int> pages =
        Speech::in(asked.isEmpty() ? programLanguage() : asked).and_then([&](const std::unique_ptr<Speech> &) {
            return makeWalkLetter(store, WalkId::fromString(arguments.value(QStringLiteral("walk"))))
                .and_then([&](const Report &letter) {
                    title = letter.title;
                    return writeReportPdf(letter, out);
                });
        });
    if (!pages)
        return console.refuse(pages.error());
    console.line(CommandLineWords::tr("%1: %n page(s)", nullptr, *pages).arg(out));
    console.json({{"pdf", out}, {"pages", *pages}, {"title", title}});
    return Done;
}

QJsonValue orNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

int showMeasures(const Arguments &arguments, Store &store, const Console &console)
{
    std::optional<QDate> from = QDate();
    std::optional<QDate> to = QDate();
    if (arguments.isSet(QStringLiteral("since")))
        from = arguments.date(QStringLiteral("since"));
    if (arguments.isSet(QStringLiteral("until")))
        to = arguments.date(QStringLiteral("until"));
    if (!from || !to)
        return Usage;
    const auto walks = WalkRepository(store).list();
    if (!walks)
        return console.refuse(walks.error());
    const auto requests = WalkRequestRepository(store).list();
    if (!requests)
        return console.refuse(requests.error());
    const WalkMeasures measures = walkMeasures(*walks, *requests, *from, *to);
    console.line(CommandLineWords::tr("%1 asked for, %2 booked, %3 withdrawn; %4 walks held")
                     .arg(measures.asked)
                     .arg(measures.booked)
                     .arg(measures.withdrawn)
                     .arg(measures.walks));
    console.line(CommandLineWords::tr("%1 of %2 concerns answered; %3 reopened")
                     .arg(measures.answered)
                     .arg(measures.concerns)
                     .arg(measures.reopened));
    if (measures.medianDays)
        console.line(CommandLineWords::tr("median days from walk to feeding back: %1").arg(*measures.medianDays));
    if (measures.feltBefore && measures.feltAfter)
        console.line(CommandLineWords::tr("felt safe, 1 to 5: %1 before, %2 after, on %3 walks")
                         .arg(*measures.feltBefore, 0, 'f', 1)
                         .arg(*measures.feltAfter, 0, 'f', 1)
                         .arg(measures.asksFelt));
    console.json({{"asked", measures.asked},
                  {"booked", measures.booked},
                  {"withdrawn", measures.withdrawn},
                  {"walks", measures.walks},
                  {"concerns", measures.concerns},
                  {"answered", measures.answered},
                  {"answered_share", orNull(measures.share)},
                  {"median_days_to_feed_back", orNull(measures.medianDays)},
                  {"reopened", measures.reopened},
                  {"walks_with_felt_safe", measures.asksFelt},
                  {"felt_before", orNull(measures.feltBefore)},
                  {"felt_after", orNull(measures.feltAfter)}});
    return Done;
}

int showRepeats(Store &store, const Console &console)
{
    const auto walks = WalkRepository(store).list();
    if (!walks)
        return console.refuse(walks.error());
    const auto felt = [](const std::optional<int> &one) { return one ? QJsonValue(*one) : QJsonValue(); };
    QJsonArray all;
    for (const RepeatedPlace &place : repeatedPlaces(*walks)) {
        console.line(CommandLineWords::tr("%1: %2 walks, %3 to %4; concerns %5 then %6; raised again: %7")
                         .arg(place.placeName)
                         .arg(place.walks.size())
                         .arg(place.first.toString(Qt::ISODate), place.last.toString(Qt::ISODate))
                         .arg(place.concernsFirst)
                         .arg(place.concernsLast)
                         .arg(place.raisedAgain.join(QStringLiteral(", "))));
        all.append(QJsonObject{{"place", place.placeName},
                               {"walks", static_cast<qint64>(place.walks.size())},
                               {"first", place.first.toString(Qt::ISODate)},
                               {"last", place.last.toString(Qt::ISODate)},
                               {"concerns_first", place.concernsFirst},
                               {"concerns_last", place.concernsLast},
                               {"raised_again", QJsonArray::fromStringList(place.raisedAgain)},
                               {"felt_first", felt(place.feltFirst)},
                               {"felt_last", felt(place.feltLast)}});
    }
    console.json({{"places", all}});
    return Done;
}

} // namespace

void declareWalkFollow(Arguments &arguments)
{
    arguments.option("walk", CommandLineWords::tr("letter: which walk"), "ID");
    arguments.option("pdf", CommandLineWords::tr("letter: where the “you said, we did” letter goes"), "FILE");
    arguments.option("letter-language",
                     CommandLineWords::tr("letter: en or cy (Welsh); the program's language unless set"), "LANGUAGE");
    arguments.option("answer",
                     CommandLineWords::tr("chase: what the partner said; without --action: lists what is due"), "TEXT");
    arguments.option("next", CommandLineWords::tr("chase: when to ask again"), "YYYY-MM-DD");
    arguments.option("request", CommandLineWords::tr("add, book, withdraw: the request, by its reference"),
                     "REFERENCE");
    arguments.option("reference", CommandLineWords::tr("ask: the request's reference; never a name"), "REFERENCE");
    arguments.option("asked-on", CommandLineWords::tr("ask: the day it came; today unless set"), "YYYY-MM-DD");
    arguments.option("area", CommandLineWords::tr("ask: where she wants to walk"), "NAME");
    arguments.option("since", CommandLineWords::tr("measures: from this day"), "YYYY-MM-DD");
    arguments.option("until", CommandLineWords::tr("measures: to this day"), "YYYY-MM-DD");
}

bool followsWalks(const QString &what)
{
    static const QStringList known{QStringLiteral("reopen"),   QStringLiteral("chase"),    QStringLiteral("letter"),
                                   QStringLiteral("ask"),      QStringLiteral("book"),     QStringLiteral("withdraw"),
                                   QStringLiteral("requests"), QStringLiteral("measures"), QStringLiteral("repeats")};
    return known.contains(what);
}

int followWalks(const QString &what, const Arguments &arguments, Store &store, const Console &console)
{
    if (what == QLatin1StringView("reopen"))
        return reopenAction(arguments, store, console);
    if (what == QLatin1StringView("chase"))
        return chaseAction(arguments, store, console);
    if (what == QLatin1StringView("letter"))
        return writeLetter(arguments, store, console);
    if (what == QLatin1StringView("measures"))
        return showMeasures(arguments, store, console);
    if (what == QLatin1StringView("repeats"))
        return showRepeats(store, console);
    return runWalkRequests(what, arguments, store, console);
}

WalkAction *FoundAction::action()
{
    for (WalkConcern &concern : walk.concerns)
        for (WalkAction &one : concern.actions)
            if (one.id == id)
                return &one;
    return nullptr;
}

Result<FoundAction> findWalkAction(const Arguments &arguments, Store &store)
{
    const auto id = ActionId::fromString(arguments.value(QStringLiteral("action")));
    Result<std::vector<Walk>> walks = WalkRepository(store).list();
    if (!walks)
        return std::unexpected(walks.error());
    for (Walk &walk : *walks) {
        FoundAction found{.walk = std::move(walk), .id = id};
        if (found.action() != nullptr)
            return found;
    }
    return failure(Error::Code::NotFound, CommandLineWords::tr("No action has that id."));
}

} // namespace lantern::cli
