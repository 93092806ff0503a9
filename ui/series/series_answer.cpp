#include "series/series_answer.h"

#include "series/words.h"
#include "store/offence_repository.h"

#include <algorithm>

namespace lantern
{

namespace
{

bool isSameFilter(const OffenceFilter &one, const OffenceFilter &other)
{
    return one.vawg == other.vawg && one.classes == other.classes && one.behaviours == other.behaviours;
}

Result<std::shared_ptr<const ReadOffences>> readFor(Store &store, const SeriesAsked &asked)
{
    const Result<Period> all = OffenceRepository(store).offencePeriod();
    if (!all)
        return std::unexpected(all.error());
    ReadOffences read{.filter = asked.filter, .months = asked.months, .period = *all};
    if (asked.months > 0)
        read.period.first = std::max(all->first, all->last.plus(1 - asked.months));
    auto offences = SeriesRepository(store).offences(read.period, asked.filter);
    if (!offences)
        return std::unexpected(offences.error());
    read.offences = *std::move(offences);
    return std::make_shared<const ReadOffences>(std::move(read));
}

Result<ShownSeries> shown(const SeriesRepository &repository, ReviewedSeries series)
{
    auto cards = repository.cards(series.candidate.offences);
    if (!cards)
        return std::unexpected(cards.error());
    series.candidate.monthOnly =
        std::ranges::any_of(*cards, [](const OffenceCard &card) { return !card.from.has_value(); });
    ShownSeries next{.series = std::move(series), .cards = *std::move(cards)};
    next.title = next.series.decided ? next.series.decided->title : seriesTitle(next.cards);
    next.dates = seriesDates(next.cards);
    return next;
}

} // namespace

Result<SeriesAnswer> answerSeries(const StoreOptions &options, std::shared_ptr<const ReadOffences> read,
                                  const SeriesAsked &asked, const Progress &progress)
{
    const SystemClock clock;
    const Result<std::unique_ptr<Store>> store = Store::open(options, clock);
    if (!store)
        return std::unexpected(store.error());
    if (!read || read->months != asked.months || !isSameFilter(read->filter, asked.filter)) {
        auto fresh = readFor(**store, asked);
        if (!fresh)
            return std::unexpected(fresh.error());
        read = *std::move(fresh);
    }
    auto found = findCandidates(read->offences, asked.options, progress);
    if (!found)
        return std::unexpected(found.error());
    const SeriesRepository repository(**store);
    auto decided = repository.list();
    if (!decided)
        return std::unexpected(decided.error());
    SeriesAnswer answer{.read = std::move(read), .options = asked.options};
    auto all = reviewed(std::exchange(found->series, {}), *std::move(decided));
    answer.found = *std::move(found);
    for (ReviewedSeries &series : all) {
        if (answer.series.size() >= MostShownSeries && !series.decided) {
            ++answer.leftOut;
            continue;
        }
        auto next = shown(repository, std::move(series));
        if (!next)
            return std::unexpected(next.error());
        answer.series.push_back(*std::move(next));
    }
    return answer;
}

} // namespace lantern
