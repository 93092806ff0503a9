#include "statistics/convolution.h"

#include "statistics/vectorised.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace lantern
{

namespace
{

using Lanes = float __attribute__((vector_size(32)));
constexpr std::ptrdiff_t LaneCount = 8;
constexpr int BlockLanes = 4 * static_cast<int>(LaneCount);

[[gnu::always_inline]] inline void load(Lanes &lanes, const float *from)
{
    std::memcpy(&lanes, from, sizeof lanes);
}

// out[i] = taps[0] · in[i] + Σ taps[k] · (in[i − k · step] + in[i + k · step]), for a block of 32.
LANTERN_VECTORISED void convolveBlocks(const float *in, float *out, int count, std::ptrdiff_t step, const float *taps,
                                       int reach)
{
    for (int i = 0; i < count; i += BlockLanes) {
        Lanes sums[4];
        for (std::ptrdiff_t part = 0; part < 4; ++part) {
            load(sums[part], in + i + part * LaneCount);
            sums[part] *= taps[0];
        }
        for (int k = 1; k <= reach; ++k) {
            const float *before = in + i - k * step;
            const float *after = in + i + k * step;
            for (std::ptrdiff_t part = 0; part < 4; ++part) {
                Lanes left;
                Lanes right;
                load(left, before + part * LaneCount);
                load(right, after + part * LaneCount);
                sums[part] += (left + right) * taps[k];
            }
        }
        std::memcpy(out + i, sums, sizeof sums);
    }
}

// A cubic through four values at −1, 0, 1 and 2, read at a quarter; read backwards, at three quarters.
constexpr std::array<float, 4> AtQuarter{-0.0546875F, 0.8203125F, 0.2734375F, -0.0390625F};

// The four rows, or the four values of a row, that lie round the fine cell: its centre is a quarter of a coarse cell past
// the second of them, or short of the third.
LANTERN_VECTORISED void betweenRows(const float *first, std::ptrdiff_t step, bool isShort, float *to, int count)
{
    const float a = AtQuarter[isShort ? 3 : 0];
    const float b = AtQuarter[isShort ? 2 : 1];
    const float c = AtQuarter[isShort ? 1 : 2];
    const float d = AtQuarter[isShort ? 0 : 3];
    for (int i = 0; i < count; ++i)
        to[i] = a * first[i] + b * first[i + step] + c * first[i + 2 * step] + d * first[i + 3 * step];
}

LANTERN_VECTORISED void betweenColumns(const float *row, float *to, int pairs)
{
    for (std::ptrdiff_t i = 0; i < pairs; ++i) {
        const float *at = row + i;
        const float west = AtQuarter[3] * at[0] + AtQuarter[2] * at[1] + AtQuarter[1] * at[2] + AtQuarter[0] * at[3];
        const float east = AtQuarter[0] * at[1] + AtQuarter[1] * at[2] + AtQuarter[2] * at[3] + AtQuarter[3] * at[4];
        to[2 * i] = west > 0 ? west : 0;
        to[2 * i + 1] = east > 0 ? east : 0;
    }
}

int roundedUp(int columns)
{
    return (columns + BlockLanes - 1) / BlockLanes * BlockLanes;
}

} // namespace

PaddedPlane::PaddedPlane(int innerColumns, int innerRows, int marginCells)
    : columns(innerColumns)
    , rows(innerRows)
    , margin(marginCells)
    , stride(roundedUp(innerColumns) + 2 * marginCells)
    , values(static_cast<size_t>(stride) * static_cast<size_t>(innerRows + 2 * marginCells))
{
}

std::vector<float> convolved(const PaddedPlane &plane, std::span<const float> taps)
{
    const int reach = static_cast<int>(taps.size()) - 1;
    const int width = roundedUp(plane.columns);
    // Along the rows, of every row that the columns' pass will reach.
    std::vector<float> along(static_cast<size_t>(width) * static_cast<size_t>(plane.rows + 2 * plane.margin));
    for (int row = -plane.margin; row < plane.rows + plane.margin; ++row)
        convolveBlocks(plane.values.data() + plane.place(0, row),
                       along.data() + static_cast<size_t>(row + plane.margin) * static_cast<size_t>(width), width, 1,
                       taps.data(), reach);
    // Down the columns, a block of them at a time so that the rows it reads stay in the cache.
    std::vector<float> result(static_cast<size_t>(plane.columns) * static_cast<size_t>(plane.rows));
    for (int column = 0; column < width; column += BlockLanes) {
        const int used = std::min(BlockLanes, plane.columns - column);
        for (int row = 0; row < plane.rows; ++row) {
            float block[BlockLanes];
            const size_t place = static_cast<size_t>(row + plane.margin) * static_cast<size_t>(width);
            convolveBlocks(along.data() + place + column, block, BlockLanes, width, taps.data(), reach);
            std::memcpy(result.data() + static_cast<size_t>(row) * static_cast<size_t>(plane.columns) + column, block,
                        static_cast<size_t>(used) * sizeof(float));
        }
    }
    return result;
}

std::vector<float> doubled(const std::vector<float> &coarse, int columns, int rows)
{
    const int pairs = (columns + 1) / 2;
    const int width = pairs + 4;
    std::vector<float> fine(static_cast<size_t>(columns) * static_cast<size_t>(rows));
    std::vector<float> between(static_cast<size_t>(width));
    std::vector<float> line(static_cast<size_t>(pairs) * 2);
    for (int row = 0; row < rows; ++row) {
        // The centre of an even row lies three quarters past its second coarse row, that of an odd one a quarter past its third.
        const int first = row / 2 + row % 2;
        betweenRows(coarse.data() + static_cast<size_t>(first) * static_cast<size_t>(width), width, row % 2 == 0,
                    between.data(), width);
        betweenColumns(between.data(), line.data(), pairs);
        std::copy_n(line.begin(), columns, fine.begin() + static_cast<std::ptrdiff_t>(row) * columns);
    }
    return fine;
}

} // namespace lantern
