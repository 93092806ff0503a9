#pragma once

#include "store/series_repository.h"

namespace lantern
{

// The filters that come with the program: offences against women and girls; the exposure focus (exposure and masturbation,
// whatever the offence, and the class Exposure); predatory behaviour, whatever the offence.
[[nodiscard]] std::vector<OffenceFilter> builtInFilters();

// Those that come with the program, then those that users saved.
[[nodiscard]] Result<std::vector<OffenceFilter>> allFilters(Store &store);

// By name, without case; NotFound with the names there are.
[[nodiscard]] Result<OffenceFilter> findFilter(Store &store, const QString &name);

// Saves a filter of the user's own. Refused: what SeriesRepository::saveFilter() refuses, or the name of one that comes with the
// program.
[[nodiscard]] Result<void> keepFilter(Store &store, const OffenceFilter &filter);

} // namespace lantern
