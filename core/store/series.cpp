#include "store/series.h"

#include "store/keys.h"

namespace lantern
{

namespace
{

constexpr KeyTable<SeriesState, 4> SeriesStates{{{SeriesState::Candidate, "candidate"},
                                                 {SeriesState::Accepted, "accepted"},
                                                 {SeriesState::Rejected, "rejected"},
                                                 {SeriesState::Parked, "parked"}}};

} // namespace

QString toKey(SeriesState state)
{
    return keyOf(SeriesStates, state);
}

std::optional<SeriesState> seriesStateFromKey(QStringView key)
{
    return valueOf(SeriesStates, key);
}

} // namespace lantern
