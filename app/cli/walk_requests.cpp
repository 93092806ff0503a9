#include "cli/walk_follow.h"

#include "cli/words.h"

#include "store/walk_request_repository.h"

#include <QJsonArray>

#include <algorithm>

namespace lantern::cli
{

namespace
{

QJsonObject requestJson(const WalkRequest &request, WalkStage stage)
{
    const QDateTime booked = request.bookedFor.isValid() ? request.bookedFor.toTimeZone(londonZone()) : QDateTime();
    return {{"request", request.id.toString()},
            {"reference", request.reference},
            {"asked_on", request.askedOn.toString(Qt::ISODate)},
            {"area", request.area},
            {"booked_for", booked.toString(Qt::ISODate)},
            {"officer", request.officer},
            {"withdrawn_on", request.withdrawnOn.toString(Qt::ISODate)},
            {"withdrawn_why", request.withdrawnWhy},
            {"stage", toKey(stage)}};
}

int keepRequest(const WalkRequest &request, Store &store, const Arguments &arguments, const Console &console)
{
    const WalkCheck check = checkRequest(request, arguments.clock().now());
    if (!check.refused.isEmpty())
        return console.refuse({.code = Error::Code::Refused, .message = check.refused.join(u' ')});
    if (const Result<void> saved = WalkRequestRepository(store).save(request); !saved)
        return console.refuse(saved.error());
    for (const QString &warning : check.warnings)
        console.warn(warning);
    const WalkStage stage = stageOf(request, nullptr);
    console.line(CommandLineWords::tr("request %1: %2").arg(request.reference, walkStageText(stage)));
    console.json(requestJson(request, stage));
    return Done;
}

int askForWalk(const Arguments &arguments, Store &store, const Console &console)
{
    WalkRequest request;
    request.id = store.makeId<WalkRequestId>();
    request.reference = arguments.value(QStringLiteral("reference"));
    request.area = arguments.value(QStringLiteral("area"));
    request.askedOn = arguments.clock().now().toTimeZone(londonZone()).date();
    if (arguments.isSet(QStringLiteral("asked-on"))) {
        const auto day = arguments.date(QStringLiteral("asked-on"));
        if (!day)
            return Usage;
        request.askedOn = *day;
    }
    return keepRequest(request, store, arguments, console);
}

int bookWalk(const Arguments &arguments, Store &store, const Console &console)
{
    Result<WalkRequest> request = requestOf(arguments, store);
    if (!request)
        return console.refuse(request.error());
    const QDateTime local = QDateTime::fromString(arguments.value(QStringLiteral("at")), Qt::ISODate);
    if (!local.isValid())
        return arguments.usage(CommandLineWords::tr("--at takes a time such as 2026-11-20T21:00."));
    request->bookedFor = QDateTime(local.date(), local.time(), londonZone()).toUTC();
    request->officer = arguments.value(QStringLiteral("officer"));
    request->withdrawnOn = {};
    request->withdrawnWhy.clear();
    return keepRequest(*request, store, arguments, console);
}

int withdrawWalk(const Arguments &arguments, Store &store, const Console &console)
{
    Result<WalkRequest> request = requestOf(arguments, store);
    if (!request)
        return console.refuse(request.error());
    request->withdrawnOn = arguments.clock().now().toTimeZone(londonZone()).date();
    request->withdrawnWhy = arguments.value(QStringLiteral("reason"));
    return keepRequest(*request, store, arguments, console);
}

int listRequests(Store &store, const Console &console)
{
    const auto requests = WalkRequestRepository(store).list();
    if (!requests)
        return console.refuse(requests.error());
    const auto walks = WalkRepository(store).list();
    if (!walks)
        return console.refuse(walks.error());
    QJsonArray all;
    for (const WalkRequest &request : *requests) {
        const WalkStage stage = stageOf(request, walkFor(request, *walks));
        console.line(
            QStringLiteral("%1  %2  %3  %4")
                .arg(request.askedOn.toString(Qt::ISODate), request.reference, request.area, walkStageText(stage)));
        all.append(requestJson(request, stage));
    }
    console.json({{"requests", all}});
    return Done;
}

} // namespace

int runWalkRequests(const QString &what, const Arguments &arguments, Store &store, const Console &console)
{
    if (what == QLatin1StringView("ask"))
        return askForWalk(arguments, store, console);
    if (what == QLatin1StringView("book"))
        return bookWalk(arguments, store, console);
    if (what == QLatin1StringView("withdraw"))
        return withdrawWalk(arguments, store, console);
    return listRequests(store, console);
}

Result<WalkRequest> requestOf(const Arguments &arguments, Store &store)
{
    const QString name = arguments.value(QStringLiteral("request"));
    Result<std::vector<WalkRequest>> requests = WalkRequestRepository(store).list();
    if (!requests)
        return std::unexpected(requests.error());
    const auto found = std::ranges::find_if(*requests, [&name](const WalkRequest &request) {
        return request.reference == name || request.id.toString() == name;
    });
    if (found == requests->end())
        return failure(Error::Code::NotFound, CommandLineWords::tr("No request has the reference “%1”.").arg(name));
    return std::move(*found);
}

} // namespace lantern::cli
