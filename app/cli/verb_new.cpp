#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/verbs.h"
#include "cli/words.h"

#include "exercise/borough.h"

#include <QFile>

namespace lantern::cli
{

namespace
{

Result<void> makeFile(const Arguments &arguments, const QString &path, std::optional<quint64> exerciseSeed)
{
    const Result<StoreOptions> options = arguments.storeOptions(path);
    if (!options)
        return std::unexpected(options.error());
    Result<std::unique_ptr<Store>> store = Store::create(*options, arguments.clock());
    if (!store)
        return std::unexpected(store.error());
    if (!exerciseSeed)
        return {};
    const QDate today = arguments.clock().now().toTimeZone(londonZone()).date();
    const Result<void> filled = fillExercise(**store, {.seed = *exerciseSeed, .today = today});
    if (!filled) {
        store->reset();
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1StringView(suffix));
    }
    return filled;
}

} // namespace

int runNew(const QStringList &commandLine)
{
    Arguments arguments(QStringLiteral("new"), CommandLineWords::tr("Makes a Lantern file."));
    arguments.takes(QStringLiteral("FILE"), CommandLineWords::tr("the file to make; refused if it is there already"));
    arguments.flag("exercise", CommandLineWords::tr("fills it with the fictional exercise borough"));
    arguments.option("seed", CommandLineWords::tr("the exercise borough's seed"), "N", "1");
    if (const auto over = arguments.parse(commandLine, 1, 1))
        return *over;
    const auto seed = arguments.number(QStringLiteral("seed"), 0, std::numeric_limits<qint64>::max());
    if (!seed)
        return Usage;
    const Console console(arguments.json());
    const QString path = arguments.positional().constFirst();
    const bool exercise = arguments.isSet(QStringLiteral("exercise"));
    const Result<void> made =
        makeFile(arguments, path, exercise ? std::optional(static_cast<quint64>(*seed)) : std::nullopt);
    if (!made)
        return console.refuse(made.error());
    console.line(exercise ? CommandLineWords::tr("%1: the exercise borough, fictional (EXERCISE)").arg(path)
                          : CommandLineWords::tr("%1: empty").arg(path));
    console.json({{"file", path}, {"exercise", exercise}});
    return Done;
}

} // namespace lantern::cli
