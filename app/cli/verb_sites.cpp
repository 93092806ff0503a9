#include "cli/partner_words.h"
#include "cli/sites.h"
#include "cli/verbs.h"
#include "cli/words.h"

#include "base/file_writing.h"
#include "partners/site_register.h"
#include "store/place_repository.h"
#include "store/site_repository.h"

#include <QJsonArray>

#include <algorithm>

namespace lantern::cli
{

namespace
{

QJsonObject siteJson(const Site &site, const QDate &day, int daysKept)
{
    QJsonArray requests;
    for (const FootageRequest &request : site.requests)
        requests.append(QJsonObject{{"request", request.id.toString()},
                                    {"reference", request.reference},
                                    {"recorded_on", request.recordedOn.toString(Qt::ISODate)},
                                    {"asked_on", request.askedOn.toString(Qt::ISODate)},
                                    {"due", keptUntil(request, daysKept).toString(Qt::ISODate)},
                                    {"outcome", toKey(request.outcome)},
                                    {"answered_on", request.answeredOn.toString(Qt::ISODate)}});
    const GeoPoint point = toGeo(site.point);
    const FeelingSafer feeling = feelingSafer(site.surveys);
    return {{"site", site.id.toString()},
            {"name", site.name},
            {"stop_id", site.stopSourceId},
            {"latitude", point.latitude},
            {"longitude", point.longitude},
            {"radius_metres", site.radiusMetres},
            {"state", toKey(site.state)},
            {"phase", site.phase},
            {"live_since", site.liveSince.toString(Qt::ISODate)},
            {"reference", site.reference},
            {"requests", requests},
            {"awaited", static_cast<int>(openRequests(std::span(&site, 1), day, daysKept).size())},
            {"feeling_safer", feelingSaferText(feeling, true)}};
}

int keep(const Site &site, const Arguments &arguments, Store &store, const Console &console)
{
    const SiteCheck check = checkSite(site, today(arguments), footageDays(store));
    if (!check.refused.isEmpty())
        return console.refuse({.code = Error::Code::Refused, .message = check.refused.join(u' ')});
    if (const Result<void> saved = SiteRepository(store).save(site); !saved)
        return console.refuse(saved.error());
    for (const QString &warning : check.warnings)
        console.warn(warning);
    console.line(
        CommandLineWords::tr("site %1 saved: %2, %3").arg(site.id.toString(), site.name, siteStateText(site.state)));
    QJsonObject object = siteJson(site, today(arguments), footageDays(store));
    object["warnings"] = QJsonArray::fromStringList(check.warnings);
    console.json(object);
    return Done;
}

int listSites(const Arguments &arguments, Store &store, const Console &console)
{
    const auto sites = SiteRepository(store).list();
    if (!sites)
        return console.refuse(sites.error());
    const QDate now = today(arguments);
    const int days = footageDays(store);
    if (const QString out = arguments.value(QStringLiteral("csv")); !out.isEmpty())
        if (const Result<void> written = writeFile(out, sitesCsv(*sites, now, days, store.isExercise())); !written)
            return console.refuse(written.error());
    QJsonArray all;
    for (const Site &site : *sites) {
        console.line(QStringLiteral("%1  %2  %3  %4  %5")
                         .arg(site.id.toString(), siteStateText(site.state),
                              site.phase > 0 ? CommandLineWords::tr("phase %1").arg(site.phase) : QStringLiteral("–"),
                              site.name,
                              site.liveSince.isValid()
                                  ? CommandLineWords::tr("since %1").arg(site.liveSince.toString(Qt::ISODate))
                                  : QString()));
        all.append(siteJson(site, now, days));
    }
    for (const OpenRequest &open : openRequests(*sites, now, days))
        console.line(CommandLineWords::tr("footage %1 of %2 at %3: awaited, kept until %4%5")
                         .arg(open.request.reference, open.request.recordedOn.toString(Qt::ISODate), open.siteName,
                              open.due.toString(Qt::ISODate),
                              open.daysLeft < 0 ? CommandLineWords::tr(" (overwritten)") : QString()));
    const FeelingSafer feeling = feelingSafer(*sites);
    if (const QString text = feelingSaferText(feeling, true); !text.isEmpty())
        console.line(text);
    console.json({{"sites", all}, {"footage_days", days}, {"feeling_safer", feelingSaferText(feeling, true)}});
    return Done;
}

// The place and name of a stop by its source's id, or of --point and --name.
Result<Site> placedSite(const Arguments &arguments, Store &store)
{
    Site site;
    site.id = store.makeId<SiteId>();
    site.name = arguments.value(QStringLiteral("name"));
    if (const QString stop = arguments.value(QStringLiteral("stop")); !stop.isEmpty()) {
        const auto places = PlaceRepository(store).places();
        if (!places)
            return std::unexpected(places.error());
        const auto found = std::ranges::find_if(
            *places, [&](const Place &place) { return place.kind == Place::Kind::BusStop && place.sourceId == stop; });
        if (found == places->end())
            return failure(Error::Code::NotFound, CommandLineWords::tr("No bus stop “%1” is in the file.").arg(stop));
        site.stopSourceId = stop;
        site.point = found->point;
        site.name = site.name.isEmpty() ? found->name : site.name;
        return site;
    }
    const auto point = pointFromText(arguments.value(QStringLiteral("point")));
    if (!point)
        return failure(Error::Code::WrongFormat,
                       CommandLineWords::tr("Give --stop ID, or --point latitude,longitude."));
    site.point = *point;
    return site;
}

int addSite(const Arguments &arguments, Store &store, const Console &console)
{
    const auto radius = arguments.positive(QStringLiteral("radius"));
    const auto phase = arguments.number(QStringLiteral("phase"), 0, 100);
    if (!radius || !phase)
        return Usage;
    Result<Site> site = placedSite(arguments, store);
    if (!site)
        return console.refuse(site.error());
    site->radiusMetres = *radius;
    site->phase = static_cast<int>(*phase);
    site->reference = arguments.value(QStringLiteral("reference"));
    if (arguments.isSet(QStringLiteral("on"))) {
        const auto since = arguments.date(QStringLiteral("on"));
        if (!since)
            return Usage;
        site->liveSince = *since;
        site->state = SiteState::Live;
    }
    return keep(*site, arguments, store, console);
}

// What changes one site: it takes the site and gives an exit code where the options are wrong.
using SiteStep = std::optional<int> (*)(const Arguments &, Store &, Site &);

std::optional<int> goLive(const Arguments &arguments, Store &, Site &site)
{
    const auto on = arguments.date(QStringLiteral("on"));
    if (!on)
        return Usage;
    site.state = SiteState::Live;
    site.liveSince = *on;
    return std::nullopt;
}

std::optional<int> takeDown(const Arguments &arguments, Store &, Site &site)
{
    const auto on = arguments.date(QStringLiteral("on"));
    if (!on)
        return Usage;
    site.state = SiteState::Removed;
    site.removedOn = *on;
    return std::nullopt;
}

std::optional<int> askForFootage(const Arguments &arguments, Store &store, Site &site)
{
    const auto recorded = arguments.date(QStringLiteral("recorded"));
    const auto asked = arguments.isSet(QStringLiteral("on")) ? arguments.date(QStringLiteral("on")) : today(arguments);
    if (!recorded || !asked)
        return Usage;
    FootageRequest request;
    request.id = store.makeId<FootageRequestId>();
    request.reference = arguments.value(QStringLiteral("reference"));
    request.recordedOn = *recorded;
    request.askedOn = *asked;
    site.requests.push_back(std::move(request));
    return std::nullopt;
}

std::optional<int> answerRequest(const Arguments &arguments, Store &, Site &site)
{
    const auto outcome = footageOutcomeFromKey(arguments.value(QStringLiteral("outcome")));
    if (!outcome)
        return arguments.usage(
            CommandLineWords::tr("--outcome is awaited, received_useful, received_not_useful, not_recorded, "
                                 "overwritten or refused."));
    const QString reference = arguments.value(QStringLiteral("reference"));
    const auto request = std::ranges::find(site.requests, reference, &FootageRequest::reference);
    if (request == site.requests.end())
        return arguments.usage(CommandLineWords::tr("The site has no footage request “%1”.").arg(reference));
    request->outcome = *outcome;
    request->answeredOn = *outcome == FootageOutcome::Awaited ? QDate() : today(arguments);
    return std::nullopt;
}

std::optional<int> addSurvey(const Arguments &arguments, Store &store, Site &site)
{
    const auto held = arguments.date(QStringLiteral("on"));
    const auto asked = arguments.number(QStringLiteral("asked"), 1, 1'000'000);
    const auto safer = arguments.number(QStringLiteral("safer"), 0, 1'000'000);
    if (!held || !asked || !safer)
        return Usage;
    site.surveys.push_back({.id = store.makeId<SurveyId>(),
                            .heldOn = *held,
                            .asked = static_cast<int>(*asked),
                            .safer = static_cast<int>(*safer)});
    return std::nullopt;
}

int changeSite(SiteStep step, const Arguments &arguments, Store &store, const Console &console)
{
    Result<Site> site = SiteRepository(store).load(SiteId::fromString(arguments.positional().value(1)));
    if (!site)
        return console.refuse(site.error());
    if (const auto over = step(arguments, store, *site))
        return *over;
    return keep(*site, arguments, store, console);
}

int setDays(const Arguments &arguments, Store &store, const Console &console)
{
    const auto days = arguments.number(QStringLiteral("days"), 1, 365);
    if (!days)
        return Usage;
    if (const Result<void> kept = setFootageDays(store, static_cast<int>(*days)); !kept)
        return console.refuse(kept.error());
    console.line(CommandLineWords::tr("footage is kept for %n day(s)", nullptr, static_cast<int>(*days)));
    console.json({{"footage_days", *days}});
    return Done;
}

void declareSites(Arguments &arguments)
{
    arguments.takes(QStringLiteral("choose|list|add|live|remove|footage|answer|survey|days"),
                    CommandLineWords::tr("what to do"));
    arguments.takes(QStringLiteral("site"), CommandLineWords::tr("live, remove, footage, answer, survey: which site"),
                    QStringLiteral("[ID]"));
    arguments.usesFile();
    declareSiteChoice(arguments);
    arguments.option("csv", CommandLineWords::tr("choose, list: writes it as CSV; counts under 5 suppressed"), "OUT");
    arguments.option("stop", CommandLineWords::tr("add: a bus stop by its source's id"), "ID");
    arguments.option("point", CommandLineWords::tr("add: where it is, where it is at no stop"), "LAT,LON");
    arguments.option("name", CommandLineWords::tr("add: what it is called"), "NAME");
    arguments.option("phase", CommandLineWords::tr("add: in which it is built"), "N", "0");
    arguments.option("reference", CommandLineWords::tr("of the site, or of the footage request; never a name"), "TEXT");
    arguments.option("on",
                     CommandLineWords::tr("add, live: live since; remove, survey: the day; footage: asked on (today)"),
                     "DATE");
    arguments.option("recorded", CommandLineWords::tr("footage: the day that it is of"), "DATE");
    arguments.option("outcome", CommandLineWords::tr("answer: received_useful, received_not_useful, not_recorded …"),
                     "OUTCOME");
    arguments.option("asked", CommandLineWords::tr("survey: how many women were asked"), "N", "0");
    arguments.option("safer", CommandLineWords::tr("survey: how many of them feel safer"), "N", "0");
    arguments.option("days", CommandLineWords::tr("days: for how long footage is kept"), "N", "31");
}

} // namespace

int runSites(const QStringList &commandLine)
{
    Arguments arguments(
        QStringLiteral("sites"),
        CommandLineWords::tr("Chooses CCTV sites at bus stops that cover most harm, and keeps their register, "
                             "footage requests and surveys."));
    declareSites(arguments);
    if (const auto over = arguments.parse(commandLine, 1, 2))
        return *over;
    static const QHash<QString, SiteStep> steps{{QStringLiteral("live"), goLive},
                                                {QStringLiteral("remove"), takeDown},
                                                {QStringLiteral("footage"), askForFootage},
                                                {QStringLiteral("answer"), answerRequest},
                                                {QStringLiteral("survey"), addSurvey}};
    static const QHash<QString, int (*)(const Arguments &, Store &, const Console &)> whole{
        {QStringLiteral("choose"), chooseSites},
        {QStringLiteral("list"), listSites},
        {QStringLiteral("add"), addSite},
        {QStringLiteral("days"), setDays}};
    const QString what = arguments.positional().constFirst();
    if (!steps.contains(what) && !whole.contains(what))
        return arguments.usage(
            CommandLineWords::tr("The first argument is choose, list, add, live, remove, footage, answer, "
                                 "survey or days."));
    const Console console(arguments.json());
    const Result<std::unique_ptr<Store>> store = arguments.openStore();
    if (!store)
        return console.refuse(store.error());
    return steps.contains(what) ? changeSite(steps.value(what), arguments, **store, console)
                                : whole.value(what)(arguments, **store, console);
}

} // namespace lantern::cli
