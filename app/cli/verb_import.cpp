#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/verbs.h"
#include "cli/words.h"

#include "intake/importer.h"

#include <QFileInfo>

namespace lantern::cli
{

namespace
{

// The file is made where there is none, so that a first import is one command; a dry run leaves none behind.
Result<std::unique_ptr<Store>> openOrCreate(const Arguments &arguments, const QString &path)
{
    const Result<StoreOptions> options = arguments.storeOptions(path);
    if (!options)
        return std::unexpected(options.error());
    return QFileInfo::exists(path) ? Store::open(*options, arguments.clock())
                                   : Store::create(*options, arguments.clock());
}

void removeFile(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1StringView(suffix));
}

void printSummary(const Console &console, const ImportSummary &summary, bool dryRun)
{
    const QString row = QStringLiteral("%1 %2 %3 %4 %5  %6%7");
    console.line(row.arg(CommandLineWords::tr("kind"), -18)
                     .arg(CommandLineWords::tr("read"), 9)
                     .arg(CommandLineWords::tr("accepted"), 9)
                     .arg(CommandLineWords::tr("duplicate"), 9)
                     .arg(CommandLineWords::tr("refused"), 8)
                     .arg(CommandLineWords::tr("file"), QString()));
    const auto print = [&](const FileSummary &file) {
        console.line(row.arg(file.kind, -18)
                         .arg(file.read, 9)
                         .arg(file.accepted, 9)
                         .arg(file.duplicate, 9)
                         .arg(file.refused, 8)
                         .arg(QFileInfo(file.path).fileName(),
                              file.note.isEmpty() ? QString() : QStringLiteral(" — ") + file.note));
    };
    for (const FileSummary &file : summary.files)
        print(file);
    print(summary.totals());
    for (const Refusal &refusal : std::span(summary.refusals).first(std::min<size_t>(5, summary.refusals.size())))
        console.line(Error{.message = refusal.reason,
                           .file = QFileInfo(refusal.file).fileName(),
                           .line = refusal.line,
                           .column = refusal.column}
                         .text());
    if (dryRun)
        console.line(CommandLineWords::tr("Dry run: nothing was kept."));
    console.line(CommandLineWords::tr("%1 s").arg(summary.seconds, 0, 'f', 1));
}

std::optional<QMap<QString, QString>> readMapping(const Arguments &arguments)
{
    QMap<QString, QString> mapping;
    for (const QString &pair : arguments.values(QStringLiteral("column"))) {
        const auto equals = pair.indexOf(u'=');
        if (equals < 1) {
            static_cast<void>(arguments.usage(CommandLineWords::tr("--column takes OURS=THEIRS.")));
            return std::nullopt;
        }
        mapping.insert(pair.first(equals), pair.sliced(equals + 1));
    }
    return mapping;
}

void declareImport(Arguments &arguments)
{
    arguments.takes(QStringLiteral("PATH"), CommandLineWords::tr("files or folders to read, recognised by content"),
                    QStringLiteral("PATH…"));
    arguments.option("into", CommandLineWords::tr("the Lantern file; made if it is not there"), "FILE");
    arguments.flag("dry-run", CommandLineWords::tr("reads and checks everything and keeps nothing"));
    arguments.option("refusals", CommandLineWords::tr("writes every refused row with its reason to this CSV"), "CSV");
    arguments.option(
        "column",
        CommandLineWords::tr("a force CSV's column: our name = theirs; may be given again; kept for the next import"),
        "OURS=THEIRS");
}

} // namespace

int runImport(const QStringList &commandLine)
{
    Arguments arguments(
        QStringLiteral("import"),
        CommandLineWords::tr("Reads files and folders into a Lantern file: everything in one transaction."));
    declareImport(arguments);
    if (const auto over = arguments.parse(commandLine, 1, 100000))
        return *over;
    const QString into = arguments.value(QStringLiteral("into"));
    if (into.isEmpty())
        return arguments.usage(CommandLineWords::tr("--into is missing."));
    const auto mapping = readMapping(arguments);
    if (!mapping)
        return Usage;
    const Console console(arguments.json());
    const bool isNew = !QFileInfo::exists(into);
    const bool dryRun = arguments.isSet(QStringLiteral("dry-run"));
    Result<std::unique_ptr<Store>> store = openOrCreate(arguments, into);
    if (!store)
        return console.refuse(store.error());
    const Result<ImportSummary> summary =
        importPaths(**store, arguments.positional(), {.dryRun = dryRun, .columnMapping = *mapping});
    store->reset();
    if (isNew && (dryRun || !summary))
        removeFile(into);
    if (!summary)
        return console.refuse(summary.error());
    if (arguments.isSet(QStringLiteral("refusals")))
        if (const Result<void> written = writeRefusals(*summary, arguments.value(QStringLiteral("refusals"))); !written)
            return console.refuse(written.error());
    printSummary(console, *summary, dryRun);
    console.json(summary->toJson());
    return Done;
}

} // namespace lantern::cli
