#include "cli/stats.h"
#include "cli/words.h"

#include "intake/number_table.h"
#include "statistics/knox.h"

#include <QJsonArray>

namespace lantern::cli
{

namespace
{

template<class Figure>
QJsonArray toRow(const std::vector<Figure> &figures)
{
    QJsonArray row;
    for (const Figure figure : figures)
        row.append(figure);
    return row;
}

template<class Figure>
QJsonArray toTable(const std::vector<std::vector<Figure>> &bands)
{
    QJsonArray table;
    for (const std::vector<Figure> &band : bands)
        table.append(toRow(band));
    return table;
}

// The exit code if the options are wrong.
std::optional<int> readKnox(const Arguments &arguments, KnoxOptions &options)
{
    const auto metres = readList(arguments.value(QStringLiteral("metres")));
    const auto days = readList(arguments.value(QStringLiteral("days")));
    const auto seed = arguments.number(QStringLiteral("seed"), 0, std::numeric_limits<qint64>::max());
    if (!seed)
        return Usage;
    if (arguments.isSet(QStringLiteral("permutations"))) {
        const auto permutations = arguments.number(QStringLiteral("permutations"), 1, 1'000'000);
        if (!permutations)
            return Usage;
        options.permutations = static_cast<int>(*permutations);
    }
    if (!metres || !days || metres->empty() || days->empty())
        return arguments.usage(CommandLineWords::tr("--metres and --days take edges such as 100,200,300."));
    options.metres = *metres;
    options.days = *days;
    options.seed = static_cast<quint64>(*seed);
    return std::nullopt;
}

} // namespace

int runKnox(const Arguments &arguments, const Console &console)
{
    KnoxOptions options;
    if (const auto over = readKnox(arguments, options))
        return *over;
    const auto table =
        readNumbers(arguments.positional().at(1), {QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("t")});
    if (!table)
        return console.refuse(table.error());
    std::vector<SpaceTimeEvent> events(table->rows());
    for (size_t i = 0; i < events.size(); ++i)
        events[i] = {{table->columns[0][i], table->columns[1][i]}, table->columns[2][i]};
    warnOfOddPlaces(console, table->columns[0], table->columns[1]);
    const Stopwatch watch;
    const Result<KnoxTable> found = knox(events, options);
    const double seconds = watch.seconds();
    if (!found)
        return console.refuse(found.error());
    for (size_t band = 0; band < options.metres.size(); ++band)
        for (size_t edge = 0; edge < options.days.size(); ++edge)
            console.line(CommandLineWords::tr("within %1 m and %2 days: %3 pairs, %4 expected, p = %5")
                             .arg(options.metres[band])
                             .arg(options.days[edge])
                             .arg(found->observed[band][edge])
                             .arg(found->expected[band][edge], 0, 'f', 1)
                             .arg(found->p[band][edge], 0, 'g', 3));
    console.json({{"seconds", seconds},
                  {"events", static_cast<qint64>(events.size())},
                  {"metres", toRow(options.metres)},
                  {"days", toRow(options.days)},
                  {"permutations", options.permutations},
                  {"observed", toTable(found->observed)},
                  {"expected", toTable(found->expected)},
                  {"p", toTable(found->p)}});
    return Done;
}

} // namespace lantern::cli
