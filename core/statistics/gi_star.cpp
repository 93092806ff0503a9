#include "statistics/gi_star.h"

#include "statistics/permuter.h"
#include "statistics/vectorised.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace lantern
{

namespace
{

struct GiStarWords
{
    Q_DECLARE_TR_FUNCTIONS(GiStar)
};

Result<void> checkValues(std::span<const double> values)
{
    const auto broken = std::ranges::find_if_not(values, [](double value) { return std::isfinite(value); });
    if (broken != values.end())
        return failure(Error::Code::Refused,
                       GiStarWords::tr("Value %1 is not a number.").arg(broken - values.begin() + 1));
    return {};
}

// What turns the sum over a cell and its neighbours into a standard score.
class Standard
{
public:
    explicit Standard(std::span<const double> values)
        : m_cells(static_cast<double>(values.size()))
    {
        double sum = 0;
        double squares = 0;
        for (const double value : values)
            sum += value;
        m_mean = sum / m_cells;
        for (const double value : values)
            squares += (value - m_mean) * (value - m_mean);
        m_deviation = std::sqrt(squares / m_cells);
        m_isConstant = !(m_deviation > 1e-12 * std::abs(m_mean));
    }
    // Of a sum over so many cells: z = (sum − offset) · scale.
    struct Of
    {
        double offset;
        double scale;
    };
    [[nodiscard]] Of of(double count) const
    {
        const double spread = (m_cells * count - count * count) / (m_cells - 1);
        const bool says = !m_isConstant && spread > 0;
        return {m_mean * count, says ? 1 / (m_deviation * std::sqrt(spread)) : 0.0};
    }

private:
    double m_cells;
    double m_mean = 0;
    double m_deviation = 0;
    bool m_isConstant = false;
};

// Adds up three rows, of which the first or last may be absent.
LANTERN_VECTORISED void addRows(const double *below, const double *row, const double *above, double *sums, int columns)
{
    for (int i = 0; i < columns; ++i)
        sums[i] = below[i] + row[i] + above[i];
}

// z of the inner cells of one row; sums has one entry per column.
LANTERN_VECTORISED void scoreRow(const double *sums, double *z, int columns, double offset, double scale)
{
    for (int i = 1; i + 1 < columns; ++i)
        z[i] = (sums[i - 1] + sums[i] + sums[i + 1] - offset) * scale;
}

LANTERN_VECTORISED int countAtLeast(const double *sums, int count, double observed)
{
    qint64 found = 0;
    for (int i = 0; i < count; ++i)
        found += sums[i] >= observed ? 1 : 0;
    return static_cast<int>(found);
}

// The draws that all cells share: sets of other cells' places, and the running sums of their values. Places run from 0 to
// n − 2 and skip the cell in question: a place at or above it means the cell after.
class SharedDraws
{
public:
    SharedDraws(std::span<const double> values, size_t permutations, size_t most, quint64 seed)
        : m_values(values)
        , m_permutations(permutations)
        , m_most(most)
        , m_places(permutations * most)
        , m_order(permutations * most)
        , m_sums(most + 1, std::vector<double>(permutations))
    {
        Permuter permuter(seed);
        for (size_t draw = 0; draw < permutations; ++draw)
            permuter.distinct(static_cast<quint32>(values.size() - 1), std::span(m_places).subspan(draw * most, most));
        std::iota(m_order.begin(), m_order.end(), size_t{0});
        std::ranges::sort(m_order, {}, [&](size_t at) { return m_places[at]; });
        for (size_t draw = 0; draw < permutations; ++draw)
            sumUp(draw, 0);
    }
    // Moves on to a cell; cells come in order. Only the draws that hold the place before it change.
    void moveTo(size_t cell)
    {
        for (; m_next < m_order.size() && m_places[m_order[m_next]] < cell; ++m_next)
            sumUp(m_order[m_next] / m_most, cell);
    }
    // How many draws of so many neighbours sum up to at least as much.
    [[nodiscard]] int atLeast(size_t neighbours, double observed) const
    {
        return countAtLeast(m_sums[neighbours].data(), static_cast<int>(m_permutations), observed);
    }

private:
    void sumUp(size_t draw, size_t cell)
    {
        double sum = 0;
        for (size_t i = 0; i < m_most; ++i) {
            const size_t place = m_places[draw * m_most + i];
            sum += m_values[place + (place >= cell ? 1 : 0)];
            m_sums[i + 1][draw] = sum;
        }
    }

    std::span<const double> m_values;
    size_t m_permutations;
    size_t m_most;
    std::vector<quint32> m_places;
    std::vector<size_t> m_order;             // of m_places, by place
    std::vector<std::vector<double>> m_sums; // by how many neighbours, then by draw
    size_t m_next = 0;
};

} // namespace

Neighbours queenNeighbours(int columns, int rows)
{
    Neighbours neighbours;
    neighbours.first.reserve(static_cast<size_t>(columns) * static_cast<size_t>(rows) + 1);
    neighbours.all.reserve(static_cast<size_t>(columns) * static_cast<size_t>(rows) * 8);
    neighbours.first.push_back(0);
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column) {
            for (int y = std::max(0, row - 1); y <= std::min(rows - 1, row + 1); ++y)
                for (int x = std::max(0, column - 1); x <= std::min(columns - 1, column + 1); ++x)
                    if (x != column || y != row)
                        neighbours.all.push_back(y * columns + x);
            neighbours.first.push_back(static_cast<int>(neighbours.all.size()));
        }
    return neighbours;
}

Result<std::vector<double>> giStar(std::span<const double> values, const Neighbours &neighbours)
{
    if (const Result<void> checked = checkValues(values); !checked)
        return std::unexpected(checked.error());
    if (neighbours.cells() != values.size())
        return failure(Error::Code::Refused, GiStarWords::tr("The neighbours are not those of these cells."));
    const Standard standard(values);
    std::vector<double> z(values.size());
    for (size_t cell = 0; cell < values.size(); ++cell) {
        double sum = values[cell];
        for (const int other : neighbours.of(cell))
            sum += values[static_cast<size_t>(other)];
        const Standard::Of of = standard.of(1.0 + static_cast<double>(neighbours.of(cell).size()));
        z[cell] = (sum - of.offset) * of.scale;
    }
    return z;
}

Result<std::vector<double>> giStarOnGrid(std::span<const double> values, int columns)
{
    if (columns <= 0 || values.size() % static_cast<size_t>(columns) != 0)
        return failure(
            Error::Code::Refused,
            GiStarWords::tr("%1 values do not make whole rows of %2 columns.").arg(values.size()).arg(columns));
    if (const Result<void> checked = checkValues(values); !checked)
        return std::unexpected(checked.error());
    const int rows = static_cast<int>(values.size() / static_cast<size_t>(columns));
    const Standard standard(values);
    std::vector<double> z(values.size());
    std::vector<double> sums(static_cast<size_t>(columns));
    const std::vector<double> nothing(static_cast<size_t>(columns));
    for (int row = 0; row < rows; ++row) {
        const double *here = values.data() + static_cast<size_t>(row) * static_cast<size_t>(columns);
        double *to = z.data() + static_cast<size_t>(row) * static_cast<size_t>(columns);
        const int high = (row > 0 ? 1 : 0) + 1 + (row + 1 < rows ? 1 : 0);
        addRows(row > 0 ? here - columns : nothing.data(), here, row + 1 < rows ? here + columns : nothing.data(),
                sums.data(), columns);
        const Standard::Of inner = standard.of(3.0 * high);
        scoreRow(sums.data(), to, columns, inner.offset, inner.scale);
        const Standard::Of edge = standard.of((columns > 1 ? 2.0 : 1.0) * high);
        const size_t last = static_cast<size_t>(columns) - 1;
        to[0] = (sums[0] + (columns > 1 ? sums[1] : 0) - edge.offset) * edge.scale;
        to[last] = (sums[last] + (columns > 1 ? sums[last - 1] : 0) - edge.offset) * edge.scale;
    }
    return z;
}

Result<std::vector<double>> giStarPermutationP(std::span<const double> values, const Neighbours &neighbours,
                                               int permutations, quint64 seed, const Progress &progress)
{
    if (const Result<void> checked = checkValues(values); !checked)
        return std::unexpected(checked.error());
    if (neighbours.cells() != values.size() || permutations < 1)
        return failure(Error::Code::Refused, GiStarWords::tr("The neighbours are not those of these cells."));
    size_t most = 0;
    for (size_t cell = 0; cell < values.size(); ++cell)
        most = std::max(most, neighbours.of(cell).size());
    if (most + 1 > values.size())
        return failure(Error::Code::Refused, GiStarWords::tr("There are too few cells to draw from."));
    std::vector<double> p(values.size(), 1.0);
    if (most == 0)
        return p;
    SharedDraws draws(values, static_cast<size_t>(permutations), most, seed);
    for (size_t cell = 0; cell < values.size(); ++cell) {
        draws.moveTo(cell);
        if (neighbours.of(cell).empty())
            continue; // nothing is drawn for a cell that stands alone
        double observed = 0;
        for (const int other : neighbours.of(cell))
            observed += values[static_cast<size_t>(other)];
        const int larger = draws.atLeast(neighbours.of(cell).size(), observed);
        p[cell] = (std::min(larger, permutations - larger) + 1.0) / (permutations + 1.0);
        if ((cell & 4095) == 0) {
            if (progress.cancelled())
                return failure(Error::Code::Cancelled, GiStarWords::tr("The permutations were stopped."));
            progress.at(static_cast<double>(cell) / static_cast<double>(values.size()));
        }
    }
    progress.at(1.0);
    return p;
}

double twoSidedP(double z)
{
    return std::erfc(std::abs(z) / std::numbers::sqrt2);
}

std::vector<double> falseDiscoveryRates(std::span<const double> p)
{
    std::vector<size_t> order(p.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::stable_sort(order, [&](size_t a, size_t b) { return p[a] < p[b]; });
    std::vector<double> rates(p.size());
    double least = 1;
    for (size_t rank = p.size(); rank > 0; --rank) {
        least = std::min(least, p[order[rank - 1]] * static_cast<double>(p.size()) / static_cast<double>(rank));
        rates[order[rank - 1]] = least;
    }
    return rates;
}

} // namespace lantern
