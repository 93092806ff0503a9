#include "orienteering/instance_file.h"

#include "orienteering/words.h"

#include <QFile>

#include <algorithm>
#include <cmath>

namespace lantern
{

namespace
{

// One node as the file has it.
struct NodeLine
{
    double x = 0;
    double y = 0;
    double service = 0;
    double profit = 0;
    double opens = 0;
    double closes = 0;
};

std::unexpected<Error> wrongLine(const QString &path, qint64 line, const QString &message)
{
    return std::unexpected(Error{.code = Error::Code::WrongFormat, .message = message, .file = path, .line = line});
}

Result<std::vector<double>> figuresOf(const QByteArray &text, const QString &path, qint64 line)
{
    std::vector<double> figures;
    for (const QByteArray &word : text.simplified().split(' ')) {
        bool isNumber = false;
        figures.push_back(word.toDouble(&isNumber));
        if (!isNumber || !std::isfinite(figures.back()) || std::abs(figures.back()) > 1e6)
            return wrongLine(path, line,
                             OrienteeringWords::tr("“%1” is no figure.").arg(QString::fromUtf8(word.left(40))));
    }
    return figures;
}

Result<NodeLine> nodeOf(const std::vector<double> &figures, size_t number, const QString &path, qint64 line)
{
    constexpr size_t least = 9;
    if (figures.size() < least)
        return wrongLine(
            path, line,
            OrienteeringWords::tr("The line of a node has nine figures or more; this has %1.").arg(figures.size()));
    if (figures[0] != static_cast<double>(number))
        return wrongLine(path, line,
                         OrienteeringWords::tr("Node %1 is missing here: they follow each other from 0.").arg(number));
    const NodeLine node{.x = figures[1],
                        .y = figures[2],
                        .service = figures[3],
                        .profit = figures[4],
                        .opens = figures[figures.size() - 2],
                        .closes = figures.back()};
    if (node.service < 0 || node.profit < 0 || node.opens < 0 || node.closes < node.opens)
        return wrongLine(path, line,
                         OrienteeringWords::tr("A time or profit is below 0, or a window closes before it opens."));
    return node;
}

OrienteeringProblem problemOf(const std::vector<NodeLine> &nodes, int teams)
{
    const auto isWhole = [](const NodeLine &node) {
        return node.x == std::floor(node.x) && node.y == std::floor(node.y);
    };
    const double unit = std::ranges::all_of(nodes, isWhole) ? 10 : 100;
    const auto units = [unit](double time) { return static_cast<int>(std::lround(time * unit)); };
    OrienteeringProblem problem;
    for (const NodeLine &node : nodes) {
        problem.service.push_back(units(node.service));
        problem.profit.push_back(static_cast<int>(std::lround(node.profit)));
        problem.opens.push_back(units(node.opens));
        problem.closes.push_back(units(node.closes));
        // The small addition is for distances that are whole and that a root of a sum may leave a hair below.
        for (const NodeLine &other : nodes)
            problem.travel.push_back(
                static_cast<int>(std::floor(std::hypot(node.x - other.x, node.y - other.y) * unit + 1e-6)));
    }
    problem.teams.assign(static_cast<size_t>(std::max(0, teams)),
                         {.start = 0, .finish = 0, .leaves = problem.opens[0], .returnsBy = problem.closes[0]});
    return problem;
}

} // namespace

Result<OrienteeringProblem> readOrienteeringFile(const QString &path, int teams)
{
    QFile file(path);
    if (!file.exists())
        return std::unexpected(Error{
            .code = Error::Code::NotFound, .message = OrienteeringWords::tr("There is no such file."), .file = path});
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Error{.code = Error::Code::Unreadable, .message = file.errorString(), .file = path});
    std::vector<NodeLine> nodes;
    qint64 line = 0;
    size_t announced = 0;
    while (!file.atEnd()) {
        const QByteArray text = file.readLine().trimmed();
        ++line;
        if (text.isEmpty() || line == 2)
            continue;
        const auto figures = figuresOf(text, path, line);
        if (!figures)
            return std::unexpected(figures.error());
        if (line == 1) {
            constexpr size_t most = 5000;
            if (figures->size() < 3 || (*figures)[2] < 1 || (*figures)[2] > most)
                return wrongLine(
                    path, line,
                    OrienteeringWords::tr("The first line says how many nodes there are, third, from 1 to %1.")
                        .arg(most));
            announced = static_cast<size_t>((*figures)[2]) + 1;
            continue;
        }
        const auto node = nodeOf(*figures, nodes.size(), path, line);
        if (!node)
            return std::unexpected(node.error());
        nodes.push_back(*node);
    }
    if (nodes.empty() || nodes.size() != announced)
        return wrongLine(path, line,
                         OrienteeringWords::tr("The first line announces %1 nodes with the start; there are %2.")
                             .arg(announced)
                             .arg(nodes.size()));
    return problemOf(nodes, teams);
}

} // namespace lantern
