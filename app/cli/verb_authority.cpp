#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/verbs.h"
#include "cli/words.h"

#include "brief/authority_form.h"
#include "brief/report_pages.h"
#include "plan/authority.h"
#include "store/place_repository.h"
#include "store/plan_repository.h"

#include <QJsonArray>

#include <algorithm>

namespace lantern::cli
{

namespace
{

QString londonText(const QDateTime &instant)
{
    return instant.toTimeZone(londonZone()).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QJsonObject toJson(const Authority &authority)
{
    return {{"id", authority.id.toString()},
            {"kind", authority.kind},
            {"reference", authority.reference},
            {"granted_by", authority.grantedBy},
            {"rank", authority.grantedByRank},
            {"from", authority.from.toString(Qt::ISODate)},
            {"to", authority.to.toString(Qt::ISODate)},
            {"grounds", authority.grounds},
            {"regards_rights", authority.regardsRights},
            {"rights_considered", authority.rightsConsidered},
            {"area_square_metres", std::round(areaSquareMetres(authority.area))}};
}

// The area is a ring of points, or a ward or borough by its name.
Result<MultiPolygon> readArea(const Arguments &arguments, Store &store)
{
    if (arguments.isSet(QStringLiteral("ward"))) {
        for (const auto kind : {Boundary::Kind::Ward, Boundary::Kind::Borough}) {
            const auto boundaries = PlaceRepository(store).boundaries(kind);
            if (!boundaries)
                return std::unexpected(boundaries.error());
            for (const Boundary &boundary : *boundaries)
                if (boundary.name.compare(arguments.value(QStringLiteral("ward")), Qt::CaseInsensitive) == 0)
                    return boundary.outline;
        }
        return failure(Error::Code::NotFound, CommandLineWords::tr("No ward or borough “%1” is in the file.")
                                                  .arg(arguments.value(QStringLiteral("ward"))));
    }
    Polygon polygon;
    for (const QString &part : arguments.value(QStringLiteral("area")).split(u';', Qt::SkipEmptyParts)) {
        const QStringList numbers = part.split(u',');
        bool isLatitude = false;
        bool isLongitude = false;
        const GeoPoint point{numbers.value(0).toDouble(&isLatitude), numbers.value(1).toDouble(&isLongitude)};
        if (numbers.size() != 2 || !isLatitude || !isLongitude || !isInGreatBritain(point))
            return failure(Error::Code::WrongFormat, CommandLineWords::tr("“%1” is no latitude,longitude.").arg(part));
        polygon.outer().push_back(toGrid(point));
    }
    if (polygon.outer().size() < 3)
        return failure(Error::Code::WrongFormat,
                       CommandLineWords::tr("An area needs at least three points, or --ward with a name."));
    MultiPolygon area{polygon};
    correct(area);
    return area;
}

int listAuthorities(Store &store, const Console &console)
{
    const auto authorities = PlanRepository(store).authorities();
    if (!authorities)
        return console.refuse(authorities.error());
    QJsonArray all;
    for (const Authority &authority : *authorities) {
        console.line(
            QStringLiteral("%1  %2  %3 – %4")
                .arg(authority.kind, authority.reference, londonText(authority.from), londonText(authority.to)));
        all.append(toJson(authority));
    }
    console.json({{"authorities", all}});
    return Done;
}

QDateTime readLondon(const QString &text)
{
    const QDateTime local = QDateTime::fromString(text, Qt::ISODate);
    return local.isValid() ? QDateTime(local.date(), local.time(), londonZone()).toUTC() : QDateTime();
}

int addAuthority(const Arguments &arguments, Store &store, const Console &console)
{
    Authority authority;
    authority.id = store.makeId<AuthorityId>();
    authority.reference = arguments.value(QStringLiteral("reference"));
    authority.grantedBy = arguments.value(QStringLiteral("granted-by"));
    authority.grantedByRank = arguments.value(QStringLiteral("rank"));
    authority.grounds = arguments.value(QStringLiteral("grounds"));
    authority.rightsConsidered = arguments.value(QStringLiteral("rights"));
    authority.regardsRights = arguments.isSet(QStringLiteral("regards-rights"));
    authority.kind = arguments.value(QStringLiteral("kind"));
    authority.from = readLondon(arguments.value(QStringLiteral("from")));
    authority.to = readLondon(arguments.value(QStringLiteral("to")));
    if (!authority.from.isValid() || !authority.to.isValid() || authority.to <= authority.from)
        return arguments.usage(
            CommandLineWords::tr("--from and --to take London times such as 2026-11-27T21:00, the earlier first."));
    if (isDispersalAuthority(authority)) {
        const Result<MultiPolygon> area = readArea(arguments, store);
        if (!area)
            return console.refuse(area.error());
        authority.area = *area;
    }
    const Result<void> saved =
        checkAuthority(authority).and_then([&] { return PlanRepository(store).saveAuthority(authority); });
    if (!saved)
        return console.refuse(saved.error());
    console.line(CommandLineWords::tr("authority %1 saved").arg(authority.id.toString()));
    console.json(toJson(authority));
    return Done;
}

// The form of the authority that --reference names, or the empty one.
int printForm(const Arguments &arguments, Store &store, const Console &console)
{
    const QString out = arguments.value(QStringLiteral("pdf"));
    if (out.isEmpty())
        return arguments.usage(
            CommandLineWords::tr("form takes --pdf FILE, and --reference unless it is to be empty."));
    Authority authority;
    if (const QString reference = arguments.value(QStringLiteral("reference")); !reference.isEmpty()) {
        const auto authorities = PlanRepository(store).authorities();
        if (!authorities)
            return console.refuse(authorities.error());
        const auto found = std::ranges::find(*authorities, reference, &Authority::reference);
        if (found == authorities->end())
            return console.refuse(
                {.code = Error::Code::NotFound,
                 .message = CommandLineWords::tr("No authority “%1” is in the file.").arg(reference)});
        authority = *found;
    }
    const Result<int> pages =
        makeAuthorityForm(store, authority).and_then([&out](const Report &form) { return writeReportPdf(form, out); });
    if (!pages)
        return console.refuse(pages.error());
    console.line(CommandLineWords::tr("%1: %n page(s)", nullptr, *pages).arg(out));
    console.json({{"pdf", out}, {"pages", *pages}});
    return Done;
}

} // namespace

int runAuthority(const QStringList &commandLine)
{
    Arguments arguments(
        QStringLiteral("authority"),
        CommandLineWords::tr(
            "Adds, lists or prints section 34 authorities, and keeps the references of authorities of other kinds."));
    arguments.takes(QStringLiteral("add|list|form"), CommandLineWords::tr("what to do"));
    arguments.usesFile();
    arguments.option("reference", CommandLineWords::tr("the authority's own reference"), "TEXT");
    arguments.option("granted-by", CommandLineWords::tr("shoulder number of the officer who granted it"), "NUMBER");
    arguments.option("rank", CommandLineWords::tr("that officer's rank, inspector or above"), "RANK", "inspector");
    arguments.option("from", CommandLineWords::tr("start, London time"), "YYYY-MM-DDTHH:MM");
    arguments.option("to", CommandLineWords::tr("end, at most 48 hours later"), "YYYY-MM-DDTHH:MM");
    arguments.option("grounds", CommandLineWords::tr("why it is necessary; no names"), "TEXT");
    arguments.option("area", CommandLineWords::tr("its area as a ring"), "LAT,LON;LAT,LON;LAT,LON…");
    arguments.option("ward", CommandLineWords::tr("its area as a ward or borough in the file"), "NAME");
    arguments.option("kind", CommandLineWords::tr("s34, or protective_security or ripa: only their reference is kept"),
                     "KIND", "s34");
    arguments.option("rights", CommandLineWords::tr("how Articles 10 and 11 were considered; no names"), "TEXT");
    arguments.option("pdf", CommandLineWords::tr("form: where the authority goes on paper"), "FILE");
    arguments.flag("regards-rights", CommandLineWords::tr("Articles 10 and 11 of the Convention were considered"));
    if (const auto over = arguments.parse(commandLine, 1, 1))
        return *over;
    const QString what = arguments.positional().constFirst();
    static const QStringList known{QStringLiteral("add"), QStringLiteral("list"), QStringLiteral("form")};
    if (!known.contains(what))
        return arguments.usage(CommandLineWords::tr("The first argument is add, list or form."));
    const Console console(arguments.json());
    const Result<std::unique_ptr<Store>> store = arguments.openStore();
    if (!store)
        return console.refuse(store.error());
    if (what == QLatin1StringView("form"))
        return printForm(arguments, **store, console);
    return what == QLatin1StringView("add") ? addAuthority(arguments, **store, console)
                                            : listAuthorities(**store, console);
}

} // namespace lantern::cli
