#include "cli/stats.h"
#include "cli/verbs.h"
#include "cli/words.h"

#include <cmath>

namespace lantern::cli
{

namespace
{

void declareStats(Arguments &arguments)
{
    arguments.takes(QStringLiteral("density|gistar|knox"), CommandLineWords::tr("which method"));
    arguments.takes(
        QStringLiteral("CSV"),
        CommandLineWords::tr("density: columns x, y, w; gistar: one value per line, row by row; knox: columns "
                             "x, y, t (metres and days)"));
    arguments.option("out", CommandLineWords::tr("density, gistar: the file to write, one value per line"), "OUT");
    arguments.option("cell", CommandLineWords::tr("density: side of a cell, metres"), "METRES", "50");
    arguments.option("bandwidth", CommandLineWords::tr("density: metres, or likelihood to have it chosen"), "METRES",
                     "500");
    arguments.option("kernel", CommandLineWords::tr("density: gaussian or quartic"), "KERNEL", "gaussian");
    arguments.option("extent",
                     CommandLineWords::tr("density: WEST,SOUTH,EAST,NORTH, metres; rows go from south to north"),
                     "EXTENT");
    arguments.option("edge", CommandLineWords::tr("density: none or diggle, over the extent"), "EDGE", "none");
    arguments.option("columns", CommandLineWords::tr("gistar: how many values make a row"), "N");
    arguments.option("metres", CommandLineWords::tr("knox: upper edges of the distance bands, each from 0, inclusive"),
                     "EDGES");
    arguments.option("days", CommandLineWords::tr("knox: upper edges of the time bands, each from 0, inclusive"),
                     "EDGES");
    arguments.option("permutations", CommandLineWords::tr("gistar, knox: how many random permutations"), "N", "0");
    arguments.option("seed", CommandLineWords::tr("gistar, knox: seed of the permutations"), "N", "1");
}

} // namespace

// "1,2,3" as numbers; nothing where one is none.
std::optional<std::vector<double>> readList(const QString &text)
{
    std::vector<double> numbers;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        numbers.push_back(part.trimmed().toDouble(&isNumber));
        if (!isNumber || !std::isfinite(numbers.back()))
            return std::nullopt;
    }
    return numbers;
}

void warnOfOddPlaces(const Console &console, const std::vector<double> &x, const std::vector<double> &y)
{
    bool areDegrees = true;
    int atNothing = 0;
    for (size_t i = 0; i < x.size(); ++i) {
        areDegrees = areDegrees && std::abs(x[i]) <= 180 && std::abs(y[i]) <= 180;
        atNothing += x[i] == 0 && y[i] == 0 ? 1 : 0;
    }
    if (areDegrees)
        console.warn(CommandLineWords::tr("These places look like latitude and longitude: they are taken for metres. "
                                          "Project them first, to the British National Grid for instance."));
    if (atNothing > 0)
        console.warn(CommandLineWords::tr("%n point(s) lie at 0, 0, which stands for a missing place in many files.",
                                          nullptr, atNothing));
}

int runStats(const QStringList &commandLine)
{
    Arguments arguments(
        QStringLiteral("stats"),
        CommandLineWords::tr("Works out kernel density, Getis-Ord Gi* or the Knox test from plain CSV."));
    declareStats(arguments);
    if (const auto over = arguments.parse(commandLine, 2, 2))
        return *over;
    const QString what = arguments.positional().constFirst();
    const Console console(arguments.json());
    if (what == QLatin1StringView("knox"))
        return runKnox(arguments, console);
    if (what != QLatin1StringView("density") && what != QLatin1StringView("gistar"))
        return arguments.usage(CommandLineWords::tr("The first argument is density, gistar or knox."));
    if (!arguments.isSet(QStringLiteral("out")))
        return arguments.usage(CommandLineWords::tr("--out is missing."));
    return what == QLatin1StringView("density") ? runDensity(arguments, console) : runGiStar(arguments, console);
}

} // namespace lantern::cli
