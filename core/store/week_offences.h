#pragma once

#include "store/offence.h"
#include "store/record_repository.h"

#include <QDate>

namespace lantern
{

// An offence against women and girls as it is recorded, or several that a source counts by place and month.
struct RecordedOffence
{
    Month month;
    QDate day; // in London, of the middle of [from, to]; invalid where the source gives months only
    GridPoint point;
    int count = 1;
    bool policeGenerated = false; // made by a patrol, or of a class that police activity finds
    FoundRecord record = {};      // with its reference, or its class where it has none
};

// Those of the months, of the classes that count as violence against women and girls. Storage errors.
[[nodiscard]] Result<std::vector<RecordedOffence>> recordedOffences(const Store &store, Period months);
// The last month with any offence in it, of whatever class; invalid where there is none.
[[nodiscard]] Result<Month> lastOffenceMonth(const Store &store);

} // namespace lantern
