// The planner's search on the public instances of the team orienteering problem with time windows: the gap to the best known profit,
// each answer walked through by the checker. bench_toptw FOLDER [--seconds 2] [--seeds 1] [--teams 1,2,3,4] [--only PREFIX]
// [--every N]; FOLDER has the instances and best_known.csv (instance, m, best_known).

#include "orienteering/bound.h"
#include "orienteering/checker.h"
#include "orienteering/instance_file.h"
#include "orienteering/solver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>
#include <cstdlib>
#include <map>

using namespace lantern;

namespace
{

struct Case
{
    QString instance;
    int teams = 1;
    double bestKnown = 0;
};

struct Asked
{
    QString folder;
    double seconds = 2;
    int seeds = 1;
    QStringList teams;
    QString only;
    int every = 1;
};

[[noreturn]] void fail(const QString &why)
{
    std::fprintf(stderr, "bench_toptw: %s\n", qPrintable(why));
    std::exit(1);
}

std::vector<Case> casesOf(const Asked &asked)
{
    QFile file(QDir(asked.folder).filePath(QStringLiteral("best_known.csv")));
    if (!file.open(QIODevice::ReadOnly))
        fail(file.fileName() + QStringLiteral(": ") + file.errorString());
    std::vector<Case> cases;
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u',');
        if (cells.size() == 3 && cells[0].startsWith(asked.only) && asked.teams.contains(cells[1]))
            cases.push_back({.instance = cells[0], .teams = cells[1].toInt(), .bestKnown = cells[2].toDouble()});
    }
    return cases;
}

// The mean gap over the seeds, per cent.
double gapOf(const Case &one, const Asked &asked, qint64 &steps)
{
    const QString path = QDir(asked.folder).filePath(one.instance + QStringLiteral(".txt"));
    const auto problem = readOrienteeringFile(path, one.teams);
    if (!problem)
        fail(problem.error().text());
    const auto bound = static_cast<double>(orienteeringBound(*problem));
    double profits = 0;
    for (int seed = 1; seed <= asked.seeds; ++seed) {
        const auto answer = solveOrienteering(*problem, {.seed = static_cast<quint64>(seed), .seconds = asked.seconds});
        const Result<qint64> profit = answer ? checkRoutes(*problem, answer->routes) : std::unexpected(answer.error());
        if (!profit)
            fail(one.instance + QStringLiteral(": ") + profit.error().text());
        if (static_cast<double>(*profit) > bound)
            fail(one.instance + QStringLiteral(": the bound is below an answer"));
        if (answer->seconds > 1.05 * asked.seconds)
            fail(one.instance + QStringLiteral(": took %1 s").arg(answer->seconds));
        profits += static_cast<double>(*profit);
        steps += answer->steps;
    }
    const double mean = profits / asked.seeds;
    const double gap = 100 * (1 - mean / one.bestKnown);
    std::printf("%-7s m=%d  best known %6.0f  mean %8.1f  gap %6.2f %%  bound %6.0f\n", qPrintable(one.instance),
                one.teams, one.bestKnown, mean, gap, bound);
    std::fflush(stdout);
    return gap;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("seconds"), {}, QStringLiteral("S"), QStringLiteral("2")},
                       {QStringLiteral("seeds"), {}, QStringLiteral("N"), QStringLiteral("1")},
                       {QStringLiteral("teams"), {}, QStringLiteral("M"), QStringLiteral("1,2,3,4")},
                       {QStringLiteral("only"), {}, QStringLiteral("PREFIX"), {}},
                       {QStringLiteral("every"), {}, QStringLiteral("N"), QStringLiteral("1")}});
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        fail(QStringLiteral("say the folder of the instances"));
    const Asked asked{.folder = parser.positionalArguments().constFirst(),
                      .seconds = parser.value(QStringLiteral("seconds")).toDouble(),
                      .seeds = parser.value(QStringLiteral("seeds")).toInt(),
                      .teams = parser.value(QStringLiteral("teams")).split(u','),
                      .only = parser.value(QStringLiteral("only")),
                      .every = std::max(1, parser.value(QStringLiteral("every")).toInt())};
    std::map<QString, std::pair<double, int>> means; // by family and number of teams, and over all
    qint64 steps = 0;
    const std::vector<Case> cases = casesOf(asked);
    for (size_t i = 0; i < cases.size(); i += static_cast<size_t>(asked.every)) {
        const Case &one = cases[i];
        const double gap = gapOf(one, asked, steps);
        QString family = one.instance;
        family.truncate(
            one.instance.startsWith(QLatin1StringView("pr")) || one.instance.startsWith(QLatin1StringView("rc")) ? 2
                                                                                                                 : 1);
        for (const QString &key : {family, QStringLiteral("m=%1").arg(one.teams), QStringLiteral("all")}) {
            means[key].first += gap;
            ++means[key].second;
        }
    }
    for (const auto &[key, mean] : means)
        std::printf("%-4s mean gap %6.3f %% over %d cases\n", qPrintable(key), mean.first / mean.second, mean.second);
    std::printf("%.0f steps a second\n",
                static_cast<double>(steps) /
                    (asked.seconds * asked.seeds * static_cast<double>(means[QStringLiteral("all")].second)));
    return 0;
}
