#pragma once

#include "store/series.h"
#include "store/store.h"

#include <span>

namespace lantern
{

// Offences as linking reads them, filters that users keep, and possible series with the decisions on them. Decisions are only
// ever added; the newest stands.
class SeriesRepository
{
public:
    explicit SeriesRepository(Store &store);

    // The offences of the period that the filter takes, by time, then by fingerprint; police-generated ones are left out.
    [[nodiscard]] Result<std::vector<LinkableOffence>> offences(Period period, const OffenceFilter &filter) const;
    // Every offence of the period with a behaviour key, whatever its class: the predatory-behaviour overlay.
    [[nodiscard]] Result<std::vector<LinkableOffence>> withBehaviour(Period period) const;
    // What the card shows, in the order asked for. NotFound if one is not in the file.
    [[nodiscard]] Result<std::vector<OffenceCard>> cards(std::span<const quint64> fingerprints) const;

    // By name. Saving replaces the filter of that name. Refused: no name, nothing chosen, an unknown behaviour.
    [[nodiscard]] Result<std::vector<OffenceFilter>> filters() const;
    [[nodiscard]] Result<void> saveFilter(const OffenceFilter &filter);
    [[nodiscard]] Result<void> removeFilter(const QString &name);

    // Adds a decision, and the series itself if this is the first on it (a later one leaves what was put forward as it was).
    // Refused: no reason, no name, fewer than two offences; for an accepted series no review date or one before the decision.
    [[nodiscard]] Result<void> decide(const Series &series, const SeriesDecision &decision);
    [[nodiscard]] Result<Series> load(const SeriesId &id) const;
    // All that were ever decided on, newest decision first.
    [[nodiscard]] Result<std::vector<Series>> list() const;

private:
    Store &m_store;
};

} // namespace lantern
