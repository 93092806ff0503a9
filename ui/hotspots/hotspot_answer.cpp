#include "hotspots/hotspot_answer.h"

namespace lantern
{

namespace
{

Period newest(const Recorded &recorded, int months)
{
    const Period all = recorded.periodOf(recorded.newerSource());
    return months == 0 ? all : Period{std::max(all.first, all.last.plus(1 - months)), all.last};
}

} // namespace

Result<HotspotAnswer> answerHotspots(const StoreOptions &store, std::shared_ptr<const Recorded> recorded,
                                     const HotspotQuestion &question, const Progress &progress)
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
    AnalysisOptions options = question.options;
    if (!options.period)
        options.period = newest(*answer.recorded, question.months);
    Result<Analysis> analysis = analyse(*answer.recorded, options, progress);
    if (!analysis)
        return std::unexpected(analysis.error());
    answer.analysis = *std::move(analysis);
    answer.set = rankedSet(*answer.recorded, answer.analysis, options.top);
    answer.otherRank = ranksBy(answer.analysis, options.weight == Weight::Harm ? Weight::Count : Weight::Harm);
    if (auto surface = harmSurface(*answer.recorded, options, {}, progress))
        answer.surface = *std::move(surface);
    if (auto significant = significance(*answer.recorded, options))
        answer.significance = *std::move(significant);
    return answer;
}

} // namespace lantern
