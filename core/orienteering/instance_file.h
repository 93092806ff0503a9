#pragma once

#include "base/result.h"
#include "orienteering/problem.h"

namespace lantern
{

// An instance in the text format of the public benchmark: a line "k v N t", a line that is passed over, then a line for each node
// "i x y d S f a [a numbers] O C": number, coordinates, service time, profit, two figures that are passed over, opening and closing.
// Node 0 is where every team starts and finishes; its closing time is the latest return. How many teams there are is not in the
// file. Distances are Euclidean, floored to one decimal where all coordinates are whole numbers (Solomon's instances) and to two
// where they are not (Cordeau's), as published gaps have them; the time unit is that decimal.
// NotFound, Unreadable: the file; WrongFormat with the line: a figure that is none, a node out of order, too few or too many of them.
[[nodiscard]] Result<OrienteeringProblem> readOrienteeringFile(const QString &path, int teams);

} // namespace lantern
