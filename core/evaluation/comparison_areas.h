#pragma once

#include "geo/hexgrid.h"

#include <QString>

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace lantern
{

// An area of the target's size with which it may be compared.
struct ComparisonArea
{
    HexCell cell;
    QString name = {};
    GridPoint centre = {};
    qint64 before = 0;
    qint64 after = 0;
    double distance = 0;    // trendDistance() to the target in the before window
    double correlation = 0; // trendCorrelation() to it
    bool chosen = false;
};
// "1234:-567", by which an area is named on a command line.
[[nodiscard]] QString toKey(HexCell cell);
[[nodiscard]] std::optional<HexCell> hexCellFromKey(const QString &key);

// What was recorded in one hexagon.
struct CellCourse
{
    HexCell cell;
    std::vector<qint64> before; // by month
    qint64 beforeSum = 0;
    qint64 afterSum = 0;
};

struct ComparisonWish
{
    std::vector<qint64> target = {}; // its months in the before window
    std::vector<qint64> levels = {}; // of each of its places, offences in the before window
    int perPlace = 1;
    int others = 20;                                    // how many more to offer
    std::function<bool(const CellCourse &)> mayBe = {}; // asked of few; empty = any may
};

// The areas to compare with, chosen ones first, then others, the most alike first. For each place, so many are taken whose level is
// within 1.5 times of its own (or below by as much; within 2, then 3 times where there are too few), those first whose months are
// least different from the target's by trendDistance(). That measure does not know whether counts are many or few, so areas are not
// picked for having been high or low by chance, and what they do later is a fair comparison. None is taken whose chi-squared lies beyond
// its 99 % point: it moved otherwise. What is recorded after is
// never looked at. Fewer come where fewer are alike. Equal ones go by place. Pure.
[[nodiscard]] std::vector<ComparisonArea> proposeComparisons(std::span<const CellCourse> courses,
                                                             const ComparisonWish &wish);

} // namespace lantern
