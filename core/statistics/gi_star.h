#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QtTypes>

#include <span>
#include <vector>

namespace lantern
{

// Who is whose neighbour, cell by cell: of cell i the neighbours are all[first[i]] to all[first[i + 1] − 1], itself not
// among them. first has one more entry than there are cells.
struct Neighbours
{
    std::vector<int> first;
    std::vector<int> all;
    [[nodiscard]] size_t cells() const { return first.empty() ? 0 : first.size() - 1; }
    [[nodiscard]] std::span<const int> of(size_t cell) const
    {
        return std::span(all).subspan(static_cast<size_t>(first[cell]),
                                      static_cast<size_t>(first[cell + 1] - first[cell]));
    }
};

// The up to eight cells round each cell of a grid, row by row.
[[nodiscard]] Neighbours queenNeighbours(int columns, int rows);

// Getis–Ord Gi* as a standard score, with weight 1 for a cell itself and each neighbour and 0 for all else:
//   z = (Σⱼ wᵢⱼxⱼ − x̄ Wᵢ) / (S √((n Wᵢ − Wᵢ²) / (n − 1))),  S² = Σxⱼ²/n − x̄²,
// where Wᵢ is how many cells that is (Ord & Getis 1995, "Local spatial autocorrelation statistics", Geographical Analysis
// 27:286–306, equation 5). At an edge there are fewer neighbours; nothing is made up beyond it. All 0 where every value
// is the same. Refused: a value that is not finite, neighbours of another number of cells.
[[nodiscard]] Result<std::vector<double>> giStar(std::span<const double> values, const Neighbours &neighbours);

// The same on a grid with queen neighbours, row by row, without making the lists. Refused also: columns that do not
// divide the number of values.
[[nodiscard]] Result<std::vector<double>> giStarOnGrid(std::span<const double> values, int columns);

// A pseudo p-value of each cell by conditional permutation: its own value stays, the values of its neighbours are drawn
// from all other cells without replacement, `permutations` times; p = (m + 1) / (permutations + 1) with m the number of
// draws at least as large as what is there or, where that is fewer, smaller than it (one-sided towards the nearer
// tail; Anselin 1995, "Local indicators of spatial association", Geographical Analysis 27:93–115). All cells share one
// set of draws, as is usual. The same for the same seed. Refused as above; Cancelled.
[[nodiscard]] Result<std::vector<double>> giStarPermutationP(std::span<const double> values,
                                                             const Neighbours &neighbours, int permutations,
                                                             quint64 seed, const Progress &progress = {});

// The two-sided p-value of a standard score under the normal distribution.
[[nodiscard]] double twoSidedP(double z);

// p-values adjusted so that calling everything at or below q a discovery keeps the expected share of false ones at q
// (Benjamini & Hochberg 1995, "Controlling the false discovery rate", J. R. Stat. Soc. B 57:289–300). Same order as p.
[[nodiscard]] std::vector<double> falseDiscoveryRates(std::span<const double> p);

} // namespace lantern
