#include "cli/stats.h"
#include "cli/words.h"

#include "base/file_writing.h"
#include "intake/number_table.h"
#include "statistics/gi_star.h"

#include <algorithm>

namespace lantern::cli
{

namespace
{

struct GiStarAnswer
{
    std::vector<double> z;
    std::vector<double> permutationP; // empty if not asked for
    double seconds = 0;
    double permutationSeconds = 0;
};

Result<GiStarAnswer> workOut(const std::vector<double> &values, int columns, int permutations, quint64 seed)
{
    GiStarAnswer answer;
    const Stopwatch watch;
    Result<std::vector<double>> z = giStarOnGrid(values, columns);
    if (!z)
        return std::unexpected(z.error());
    answer.z = std::move(*z);
    answer.seconds = watch.seconds();
    if (permutations == 0)
        return answer;
    const Stopwatch permuting;
    const int rows = static_cast<int>(values.size()) / columns;
    Result<std::vector<double>> p = giStarPermutationP(values, queenNeighbours(columns, rows), permutations, seed);
    if (!p)
        return std::unexpected(p.error());
    answer.permutationP = std::move(*p);
    answer.permutationSeconds = permuting.seconds();
    return answer;
}

QByteArray toLines(const GiStarAnswer &answer)
{
    QByteArray lines;
    for (size_t cell = 0; cell < answer.z.size(); ++cell) {
        lines += QByteArray::number(answer.z[cell], 'g', 17);
        if (!answer.permutationP.empty())
            lines += ',' + QByteArray::number(answer.permutationP[cell], 'g', 6);
        lines += '\n';
    }
    return lines;
}

// How many cells are hot, of those whose figure is at most 5 %.
qint64 hotCells(const std::vector<double> &z, const std::vector<double> &figure)
{
    qint64 cells = 0;
    for (size_t cell = 0; cell < z.size(); ++cell)
        cells += z[cell] > 0 && figure[cell] <= 0.05 ? 1 : 0;
    return cells;
}

} // namespace

int runGiStar(const Arguments &arguments, const Console &console)
{
    const auto columns = arguments.number(QStringLiteral("columns"), 1, 1'000'000);
    const auto permutations = arguments.number(QStringLiteral("permutations"), 0, 1'000'000);
    const auto seed = arguments.number(QStringLiteral("seed"), 0, std::numeric_limits<qint64>::max());
    if (!columns || !permutations || !seed)
        return Usage;
    const auto table = readNumbers(arguments.positional().at(1), {QStringLiteral("value")});
    if (!table)
        return console.refuse(table.error());
    const auto answer = workOut(table->columns.front(), static_cast<int>(*columns), static_cast<int>(*permutations),
                                static_cast<quint64>(*seed));
    if (!answer)
        return console.refuse(answer.error());
    const QString out = arguments.value(QStringLiteral("out"));
    if (const auto written = writeFile(out, toLines(*answer)); !written)
        return console.refuse(written.error());
    std::vector<double> p(answer->z.size());
    std::ranges::transform(answer->z, p.begin(), twoSidedP);
    const qint64 discovered = hotCells(answer->z, falseDiscoveryRates(p));
    QJsonObject object{{"seconds", answer->seconds},
                       {"cells", static_cast<qint64>(p.size())},
                       {"columns", *columns},
                       {"max_z", *std::ranges::max_element(answer->z)},
                       {"hot_p05", hotCells(answer->z, p)},
                       {"hot_fdr05", discovered},
                       {"out", out}};
    if (!answer->permutationP.empty()) {
        object.insert("permutations", *permutations);
        object.insert("permutation_seconds", answer->permutationSeconds);
        object.insert("hot_permutation_p05", hotCells(answer->z, answer->permutationP));
    }
    console.line(CommandLineWords::tr("%1: %2 cells, %3 of them hot at a false discovery rate of 5 %")
                     .arg(out)
                     .arg(p.size())
                     .arg(discovered));
    console.json(object);
    return Done;
}

} // namespace lantern::cli
