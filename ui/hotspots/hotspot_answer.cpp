#include "hotspots/hotspot_answer.h"

#include <algorithm>

namespace lantern
{

namespace
{

// What is held against a weight unless the user says so: the count against harm, harm against everything else.
Weight otherWeight(Weight weight)
{
    return weight == Weight::Harm ? Weight::Count : Weight::Harm;
}

// Puts the placement of the asked unit into the options, if it is not there from the question before.
Result<void> placeAsked(const StoreOptions &store, const Recorded &recorded, UnitKind unit, AnalysisOptions &options,
                        const Progress &progress)
{
    if (unit == UnitKind::Hexagon) {
        options.placement.reset();
        return {};
    }
    if (options.placement && options.placement->kind == unit &&
        options.placement->offences.size() == recorded.offences.size() &&
        options.placement->counts.size() == recorded.counts.size())
        return {};
    const SystemClock clock;
    auto placed = Store::open(store, clock).and_then([&](const std::unique_ptr<Store> &opened) {
        return placeInUnits(*opened, recorded, unit, progress);
    });
    if (!placed)
        return std::unexpected(placed.error());
    options.placement = *std::move(placed);
    return {};
}

// Ranks hexagons by the method that is asked for, and keeps what it took.
Result<void> rankAsked(const HotspotsAsked &asked, const AnalysisOptions &options, HotspotAnswer &answer,
                       const Progress &progress)
{
    if (asked.unit != UnitKind::Hexagon)
        return {};
    if (options.rankBy == RankBy::Density) {
        auto surface = harmSurface(*answer.recorded, options, asked.surface, progress);
        if (!surface)
            return std::unexpected(surface.error());
        answer.layers.surface = std::make_shared<const HarmSurface>(*std::move(surface));
        rankByDensity(answer.analysis, *answer.layers.surface);
    }
    if (options.rankBy == RankBy::Significance) {
        auto significant = significance(*answer.recorded, options);
        if (!significant)
            return std::unexpected(significant.error());
        answer.layers.significance = std::make_shared<const Significance>(*std::move(significant));
        rankBySignificance(answer.analysis, *answer.layers.significance);
    }
    return {};
}

QHash<quint64, int> ranksIn(const Recorded &recorded, AnalysisOptions options, const HourSet &hours,
                            const Progress &progress)
{
    options.hours = hours;
    options.placement.reset(); // it stays in the question after other units were asked for
    const Result<Analysis> analysis = analyse(recorded, options, progress);
    return analysis ? ranksBy(*analysis, options.weight) : QHash<quint64, int>();
}

} // namespace

Result<HotspotAnswer> answerHotspots(const StoreOptions &store, std::shared_ptr<const Recorded> recorded,
                                     const HotspotsAsked &asked, const Progress &progress)
{
    HotspotAnswer answer;
    answer.recorded = std::move(recorded);
    AnalysisOptions given = asked.analysis;
    if (!answer.recorded) {
        given.placement.reset(); // it was of other records
        const SystemClock clock;
        auto read = Store::open(store, clock).and_then([&](const std::unique_ptr<Store> &opened) {
            return readRecorded(*opened, progress);
        });
        if (!read)
            return std::unexpected(read.error());
        answer.recorded = *std::move(read);
    }
    if (!answer.hasOffences())
        return answer;
    answer.hasHours = std::ranges::any_of(answer.recorded->offences,
                                          [](const Occurrence &offence) { return offence.hourOfWeek >= 0; });
    AnalysisOptions options = completed(*answer.recorded, given);
    if (!options.against || *options.against == options.weight)
        options.against = otherWeight(options.weight);
    const Result<void> ranked = placeAsked(store, *answer.recorded, asked.unit, options, progress)
                                    .and_then([&] { return analyse(*answer.recorded, options, progress); })
                                    .and_then([&](Analysis analysis) {
                                        answer.analysis = std::move(analysis);
                                        return rankAsked(asked, options, answer, progress);
                                    });
    if (!ranked) {
        // What was asked has no answer here: the list is empty and says why.
        if (ranked.error().code != Error::Code::Refused)
            return std::unexpected(ranked.error());
        answer.refusal = ranked.error().message;
        answer.analysis = Analysis();
        answer.analysis.period = options.period.value_or(Period{});
        return answer;
    }
    answer.set = rankedSet(*answer.recorded, answer.analysis, options.top);
    answer.otherRank = ranksBy(answer.analysis, *options.against);
    return answer;
}

HotspotLayers layersOf(const Recorded &recorded, const HotspotsAsked &asked, HotspotLayers known,
                       const Progress &progress)
{
    const AnalysisOptions options = completed(recorded, asked.analysis);
    if (!known.surface)
        if (auto surface = harmSurface(recorded, options, asked.surface, progress))
            known.surface = std::make_shared<const HarmSurface>(*std::move(surface));
    if (!known.significance && !progress.cancelled())
        if (auto significant = significance(recorded, options))
            known.significance = std::make_shared<const Significance>(*std::move(significant));
    return known;
}

NightAndDay rankNightAndDay(const Recorded &recorded, const HotspotsAsked &asked, const Progress &progress)
{
    if (progress.cancelled() || asked.unit != UnitKind::Hexagon)
        return {};
    const AnalysisOptions options = completed(recorded, asked.analysis);
    return {.night = ranksIn(recorded, options, nightHours(), progress),
            .day = ranksIn(recorded, options, ~nightHours(), progress)};
}

} // namespace lantern
