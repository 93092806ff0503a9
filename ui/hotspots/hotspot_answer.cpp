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

QHash<quint64, int> ranksIn(const Recorded &recorded, AnalysisOptions options, const HourSet &hours,
                            const Progress &progress)
{
    options.hours = hours;
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
    Result<Analysis> analysis = placeAsked(store, *answer.recorded, asked.unit, options, progress).and_then([&] {
        return analyse(*answer.recorded, options, progress);
    });
    if (!analysis) {
        // What was asked has no answer here: the list is empty and says why.
        if (analysis.error().code != Error::Code::Refused)
            return std::unexpected(analysis.error());
        answer.refusal = analysis.error().message;
        answer.analysis.period = options.period.value_or(Period{});
        return answer;
    }
    answer.analysis = *std::move(analysis);
    answer.set = rankedSet(*answer.recorded, answer.analysis, options.top);
    answer.otherRank = ranksBy(answer.analysis, *options.against);
    return answer;
}

HotspotLayers layersOf(const Recorded &recorded, const HotspotsAsked &asked, const Progress &progress)
{
    HotspotLayers layers;
    const AnalysisOptions options = completed(recorded, asked.analysis);
    if (auto surface = harmSurface(recorded, options, asked.surface, progress))
        layers.surface = std::make_shared<const HarmSurface>(*std::move(surface));
    if (progress.cancelled())
        return layers;
    if (auto significant = significance(recorded, options))
        layers.significance = std::make_shared<const Significance>(*std::move(significant));
    return layers;
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
