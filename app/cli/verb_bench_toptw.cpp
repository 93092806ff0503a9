#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/verbs.h"
#include "cli/words.h"

#include "orienteering/checker.h"
#include "orienteering/instance_file.h"
#include "orienteering/solver.h"

#include <QJsonArray>

namespace lantern::cli
{

namespace
{

QJsonArray toJson(const OrienteeringRoutes &routes)
{
    QJsonArray all;
    for (const std::vector<int> &route : routes) {
        QJsonArray nodes;
        for (const int node : route)
            nodes.append(node);
        all.append(nodes);
    }
    return all;
}

} // namespace

int runBenchToptw(const QStringList &commandLine)
{
    Arguments arguments(
        QStringLiteral("bench-toptw"),
        CommandLineWords::tr("Solves a public instance of the team orienteering problem with time windows, "
                             "on one thread, and checks the answer."));
    arguments.takes(QStringLiteral("FILE"), CommandLineWords::tr("an instance: Solomon's or Cordeau's, as text"));
    arguments.option("teams", CommandLineWords::tr("how many teams"), "M", "1");
    arguments.option("seconds", CommandLineWords::tr("how long to search, wall time"), "S", "2");
    arguments.option("seed", CommandLineWords::tr("seed of the search"), "K", "1");
    if (const auto over = arguments.parse(commandLine, 1, 1))
        return *over;
    const auto teams = arguments.number(QStringLiteral("teams"), 0, 1000);
    const auto seed = arguments.number(QStringLiteral("seed"), 0, 1'000'000'000);
    const auto seconds = arguments.positive(QStringLiteral("seconds"));
    if (!teams || !seed || !seconds)
        return Usage;
    const Console console(arguments.json());
    const auto problem = readOrienteeringFile(arguments.positional().first(), static_cast<int>(*teams));
    if (!problem)
        return console.refuse(problem.error());
    const auto answer = solveOrienteering(*problem, {.seed = static_cast<quint64>(*seed), .seconds = seconds});
    if (!answer)
        return console.refuse(answer.error());
    const Result<qint64> profit = checkRoutes(*problem, answer->routes);
    if (!profit)
        return console.refuse(profit.error());
    console.line(CommandLineWords::tr("profit %1 in %2 s").arg(*profit).arg(answer->seconds, 0, 'f', 2));
    console.json({{"profit", *profit},
                  {"seconds", answer->seconds},
                  {"steps", answer->steps},
                  {"routes", toJson(answer->routes)}});
    return Done;
}

} // namespace lantern::cli
