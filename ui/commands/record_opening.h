#pragma once

#include "store/record_repository.h"

namespace lantern
{

// Makes the plan or the set of a record current, or says through Workspace::wanted which record is to be shown; gives the key of the
// screen that shows it, empty for an offence, which is shown on the map.
[[nodiscard]] QString openRecord(const FoundRecord &record);

} // namespace lantern
