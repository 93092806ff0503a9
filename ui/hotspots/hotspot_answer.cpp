#include "hotspots/hotspot_answer.h"

namespace lantern
{

Result<HotspotAnswer> answerHotspots(const StoreOptions &store, std::shared_ptr<const Recorded> recorded,
                                     const HotspotsAsked &asked, const Progress &progress)
{
    HotspotAnswer answer;
    answer.recorded = std::move(recorded);
    if (!answer.recorded) {
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
    const AnalysisOptions options = completed(*answer.recorded, asked.analysis);
    Result<Analysis> analysis = analyse(*answer.recorded, options, progress);
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
    answer.otherRank = ranksBy(answer.analysis, options.weight == Weight::Harm ? Weight::Count : Weight::Harm);
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

} // namespace lantern
