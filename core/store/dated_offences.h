#pragma once

#include "store/offence.h"
#include "store/store.h"

#include <span>

namespace lantern
{

// An offence reduced to where and on which day.
struct DatedOffence
{
    GridPoint point;
    qint64 day = 0;        // Julian day in London of the middle of [from, to]
    double windowDays = 0; // how long [from, to] is
};

struct DatedOffences
{
    std::vector<DatedOffence> offences; // by day, then by place
    qint64 undated = 0;                 // of the same classes and months, known by month only
};

// The offences of some classes (by id) in some months; records made by a patrol and police-generated classes are left out.
// Storage errors.
[[nodiscard]] Result<DatedOffences> datedOffences(const Store &store, Period period, std::span<const int> classes);

} // namespace lantern
