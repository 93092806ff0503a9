#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/verbs.h"
#include "cli/words.h"

#include "base/file_writing.h"
#include "hotspot/analysis.h"
#include "outcome/published.h"
#include "store/plan_repository.h"
#include "tasking/operations_paper.h"

namespace lantern::cli
{

namespace
{

Result<QByteArray> hotspots(Store &store, const QString &named)
{
    const HotspotRepository repository(store);
    HotspotSetId id = HotspotSetId::fromString(named);
    if (named.isEmpty()) {
        const auto sets = repository.list();
        if (!sets)
            return std::unexpected(sets.error());
        if (sets->empty())
            return failure(Error::Code::NotFound,
                           CommandLineWords::tr("No hotspot set is saved yet: run lantern analyse first."));
        id = sets->front().id;
    }
    return repository.load(id).transform(
        [&store](const HotspotSet &set) { return toGeoJson(set, store.isExercise()); });
}

Result<QByteArray> contentOf(const QString &what, Store &store, const Arguments &arguments)
{
    if (what == QLatin1StringView("hotspots"))
        return hotspots(store, arguments.value(QStringLiteral("set")));
    if (what == QLatin1StringView("results"))
        return operationsPage(store).transform(
            [&store](const OperationsPage &page) { return publishedCountsCsv(page, store.isExercise()); });
    return actionsCsv(store, arguments.clock().now().toTimeZone(londonZone()).date());
}

} // namespace

int runExport(const QStringList &commandLine)
{
    Arguments arguments(QStringLiteral("export"),
                        CommandLineWords::tr("Writes hotspots (GeoJSON), results (CSV, by operation) or walk "
                                             "actions (CSV) to a file; counts under 5 are suppressed."));
    arguments.takes(QStringLiteral("hotspots|results|actions"), CommandLineWords::tr("what to write"));
    arguments.usesFile();
    arguments.option("set", CommandLineWords::tr("hotspot set; the newest if absent"), "ID");
    arguments.option("out", CommandLineWords::tr("the file to write"), "PATH");
    if (const auto over = arguments.parse(commandLine, 1, 1))
        return *over;
    const QString what = arguments.positional().constFirst();
    const QString out = arguments.value(QStringLiteral("out"));
    if (what != QLatin1StringView("hotspots") && what != QLatin1StringView("results") &&
        what != QLatin1StringView("actions"))
        return arguments.usage(CommandLineWords::tr("The first argument is hotspots, results or actions."));
    if (out.isEmpty())
        return arguments.usage(CommandLineWords::tr("--out is missing."));
    const Console console(arguments.json());
    const Result<std::unique_ptr<Store>> store = arguments.openStore(true);
    if (!store)
        return console.refuse(store.error());
    const Result<QByteArray> content = contentOf(what, **store, arguments);
    if (!content)
        return console.refuse(content.error());
    if (const Result<void> written = writeFile(out, *content); !written)
        return console.refuse(written.error());
    console.line(CommandLineWords::tr("%1 written").arg(out));
    console.json({{"what", what}, {"out", out}, {"bytes", content->size()}});
    return Done;
}

} // namespace lantern::cli
