#pragma once

#include "series/decisions.h"

#include <memory>

namespace lantern
{

// What the screen asked, copied to a worker.
struct SeriesAsked
{
    OffenceFilter filter = {};
    int months = 12; // newest; 0 = all
    LinkOptions options = {};
};

// A series beside what the list and the card show of it.
struct ShownSeries
{
    ReviewedSeries series = {};
    QString title = {};
    QString dates = {};
    std::vector<OffenceCard> cards = {};
};

// The offences of a filter and months as they were read, so that another reach reads nothing.
struct ReadOffences
{
    OffenceFilter filter = {};
    int months = 0;
    Period period = {};
    std::vector<LinkableOffence> offences = {};
};

struct SeriesAnswer
{
    std::shared_ptr<const ReadOffences> read = {};
    Candidates found = {}; // without its series, which stand below
    std::vector<ShownSeries> series = {};
    qsizetype leftOut = 0; // of the weakest, not shown
    LinkOptions options = {};
};

// At most so many are shown: no list longer than this is ever gone through.
inline constexpr size_t MostShownSeries = 200;

// Reads (unless `read` is what is asked for), finds, and puts beside what was decided. Storage errors; what findCandidates()
// refuses; Cancelled.
[[nodiscard]] Result<SeriesAnswer> answerSeries(const StoreOptions &store, std::shared_ptr<const ReadOffences> read,
                                                const SeriesAsked &asked, const Progress &progress);

} // namespace lantern
