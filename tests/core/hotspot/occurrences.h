#pragma once

#include "store/offence.h"

namespace lantern::test
{

inline const Period thisYear{.first = Month(2025, 11), .last = Month(2026, 10)};

// Three classes: violence of 10.1 harm days, theft of 2, drugs found by the police themselves.
inline std::vector<OffenceClass> threeClasses()
{
    return {{.id = 1, .name = QStringLiteral("violence"), .harmDays = 10.1, .vawg = true},
            {.id = 2, .name = QStringLiteral("theft"), .harmDays = 2},
            {.id = 3, .name = QStringLiteral("drugs"), .harmDays = 500, .proactive = true}};
}

inline Occurrence occurrence(GridPoint point, int classId, int count = 1, Month month = Month(2026, 5),
                             int hourOfWeek = -1)
{
    return {.easting = static_cast<float>(point.easting),
            .northing = static_cast<float>(point.northing),
            .month = month.index(),
            .classId = static_cast<qint16>(classId),
            .hourOfWeek = static_cast<qint16>(hourOfWeek),
            .count = count};
}

} // namespace lantern::test
