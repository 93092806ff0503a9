#include "cli/sites.h"
#include "cli/words.h"

#include "base/file_writing.h"
#include "partners/site_register.h"
#include "store/site_repository.h"

#include <QJsonArray>

namespace lantern::cli
{

namespace
{

// The exit code if something is wrong with the options.
std::optional<int> readQuestion(const Arguments &arguments, SiteQuestion &question)
{
    const auto radius = arguments.positive(QStringLiteral("radius"));
    const auto most = arguments.number(QStringLiteral("most"), 1, 200);
    const auto months = arguments.number(QStringLiteral("months"), 0, 1200);
    const auto seconds = arguments.number(QStringLiteral("seconds"), 1, 86'400);
    if (!radius || !most || !months || !seconds)
        return Usage;
    const auto phases = phasesFromText(arguments.value(QStringLiteral("phases")));
    if (!phases)
        return arguments.usage(CommandLineWords::tr("--phases takes sizes such as 5,15."));
    const QString weight = arguments.value(QStringLiteral("weight"));
    if (weight != QLatin1StringView("harm") && weight != QLatin1StringView("count"))
        return arguments.usage(CommandLineWords::tr("--weight is harm or count."));
    question.radiusMetres = *radius;
    question.most = static_cast<int>(*most);
    question.months = static_cast<int>(*months);
    question.seconds = static_cast<double>(*seconds);
    question.phases = *phases;
    question.borough = arguments.value(QStringLiteral("borough"));
    question.weight = weight == QLatin1StringView("harm") ? Weight::Harm : Weight::Count;
    return std::nullopt;
}

QString shareOfHarm(double share)
{
    return QStringLiteral("%1 %").arg(100 * share, 0, 'f', 1);
}

void print(const SiteChoice &choice, const Console &console)
{
    console.line(CommandLineWords::tr("%1 %2 in the area, %3; %4 live site(s) cover %5; %n stop(s) to choose from",
                                      nullptr, choice.candidates)
                     .arg(choice.total, 0, 'f', 0)
                     .arg(choice.figure.toLower(),
                          choice.period.first.toString() + QStringLiteral(" – ") + choice.period.last.toString())
                     .arg(choice.liveSites)
                     .arg(shareOfHarm(choice.share(0))));
    console.line(CommandLineWords::tr("order  phase  adds  covered so far  best of so many  stop"));
    for (const ChosenSite &site : choice.chosen) {
        const SiteCurvePoint &point = choice.curve[static_cast<size_t>(site.order - 1)];
        console.line(QStringLiteral("%1  %2  %3  %4  %5%6  %7")
                         .arg(site.order, 5)
                         .arg(site.phase, 5)
                         .arg(site.adds, 6, 'f', 0)
                         .arg(shareOfHarm(choice.share(point.inOrder)), 7)
                         .arg(shareOfHarm(choice.share(point.covered)), 7)
                         .arg(point.proven ? QString() : QStringLiteral("*"), site.name));
    }
    if (choice.isProven())
        console.line(CommandLineWords::tr("No other choice of so many stops covers more: proven for every number."));
    for (const QString &caution : choice.cautions)
        console.line(caution);
}

// As in what is exported: counts under 5 are suppressed.
QJsonObject toJson(const SiteChoice &choice)
{
    QJsonArray curve;
    for (const SiteCurvePoint &point : choice.curve)
        curve.append(QJsonObject{{"sites", point.sites},
                                 {"covered", point.covered},
                                 {"adds", point.adds},
                                 {"bound", point.bound},
                                 {"proven", point.proven},
                                 {"covered_in_order", point.inOrder}});
    QJsonArray chosen;
    for (const ChosenSite &site : choice.chosen) {
        const bool few = site.offences < 5;
        const GeoPoint point = toGeo(site.point);
        chosen.append(QJsonObject{{"order", site.order},
                                  {"phase", site.phase},
                                  {"stop", site.name},
                                  {"stop_id", site.stopSourceId},
                                  {"latitude", point.latitude},
                                  {"longitude", point.longitude},
                                  {"adds", few ? QJsonValue() : QJsonValue(site.adds)},
                                  {"within_radius", few ? QJsonValue() : QJsonValue(site.within)},
                                  {"offences", few ? QStringLiteral("<5") : QString::number(site.offences)}});
    }
    return {{"figure", choice.figure},
            {"months", QStringLiteral("%1:%2").arg(choice.period.first.toString(), choice.period.last.toString())},
            {"total", choice.total},
            {"already_covered", choice.already},
            {"live_sites", choice.liveSites},
            {"candidates", choice.candidates},
            {"proven", choice.isProven()},
            {"gap", choice.gap()},
            {"curve", curve},
            {"chosen", chosen},
            {"cautions", QJsonArray::fromStringList(choice.cautions)}};
}

Result<int> saveProposed(const SiteChoice &choice, Store &store)
{
    SiteRepository repository(store);
    const auto known = repository.list();
    if (!known)
        return std::unexpected(known.error());
    Result<Transaction> transaction = Transaction::begin(store);
    if (!transaction)
        return std::unexpected(transaction.error());
    const std::vector<Site> sites = proposedSites(choice, *known, store);
    for (const Site &site : sites)
        if (const Result<void> saved = repository.save(site); !saved)
            return std::unexpected(saved.error());
    return transaction->commit().transform([&] { return static_cast<int>(sites.size()); });
}

} // namespace

void declareSiteChoice(Arguments &arguments)
{
    arguments.option("radius", CommandLineWords::tr("metres within which a site covers"), "METRES", "100");
    arguments.option("most", CommandLineWords::tr("choose: how many new sites"), "N", "20");
    arguments.option("phases", CommandLineWords::tr("choose: how many are built in each phase"), "N,N…", "5,15");
    arguments.option("borough", CommandLineWords::tr("choose: a borough by name; all of the file if absent"), "NAME");
    arguments.option("weight", CommandLineWords::tr("choose: harm or count"), "WEIGHT", "harm");
    arguments.option("months", CommandLineWords::tr("choose: the newest so many; 0 for all"), "N", "12");
    arguments.option("seconds", CommandLineWords::tr("choose: search no longer; the gap is then said"), "N", "60");
    arguments.flag("save", CommandLineWords::tr("choose: keep the stops as proposed sites"));
}

int chooseSites(const Arguments &arguments, Store &store, const Console &console)
{
    SiteQuestion question;
    if (const auto over = readQuestion(arguments, question))
        return *over;
    const Result<SiteChoice> choice = lantern::chooseSites(store, question);
    if (!choice)
        return console.refuse(choice.error());
    if (const QString out = arguments.value(QStringLiteral("csv")); !out.isEmpty())
        if (const Result<void> written = writeFile(out, siteChoiceCsv(*choice, store.isExercise())); !written)
            return console.refuse(written.error());
    print(*choice, console);
    QJsonObject object = toJson(*choice);
    if (arguments.isSet(QStringLiteral("save"))) {
        const Result<int> saved = saveProposed(*choice, store);
        if (!saved)
            return console.refuse(saved.error());
        console.line(CommandLineWords::tr("%n site(s) kept as proposed", nullptr, *saved));
        object["saved"] = *saved;
    }
    console.json(object);
    return Done;
}

} // namespace lantern::cli
