#include "series/decisions.h"

#include "series/words.h"

#include <boost/unordered/unordered_flat_map.hpp>

#include <algorithm>

namespace lantern
{

namespace
{

CandidateSeries candidateOf(const Series &series)
{
    return {.id = series.id,
            .strength = series.strength,
            .offences = series.offences,
            .links = series.links,
            .monthOnly = false};
}

} // namespace

std::vector<ReviewedSeries> reviewed(std::vector<CandidateSeries> candidates, std::vector<Series> decided)
{
    boost::unordered_flat_map<quint64, std::vector<size_t>> decidedWith;
    for (size_t at = 0; at < decided.size(); ++at)
        for (const quint64 offence : decided[at].offences)
            decidedWith[offence].push_back(at);
    std::vector<bool> shown(decided.size(), false);
    std::vector<ReviewedSeries> all;
    for (CandidateSeries &candidate : candidates) {
        ReviewedSeries &next = all.emplace_back();
        for (const quint64 offence : candidate.offences) {
            bool accepted = false;
            bool rejected = false;
            if (const auto with = decidedWith.find(offence); with != decidedWith.end())
                for (const size_t at : with->second) {
                    if (decided[at].id == candidate.id) {
                        next.decided = decided[at];
                        shown[at] = true;
                        continue;
                    }
                    accepted = accepted || decided[at].state() == SeriesState::Accepted;
                    rejected = rejected || decided[at].state() == SeriesState::Rejected;
                }
            next.sharedWithAccepted += accepted ? 1 : 0;
            next.sharedWithRejected += rejected ? 1 : 0;
        }
        next.candidate = std::move(candidate);
    }
    for (size_t at = 0; at < decided.size(); ++at)
        if (!shown[at])
            all.push_back({.candidate = candidateOf(decided[at]), .decided = std::move(decided[at])});
    return all;
}

Series seriesToKeep(const CandidateSeries &candidate, const QString &title, const QString &filter,
                    const LinkOptions &options, const QDateTime &now)
{
    Series series;
    series.id = candidate.id;
    series.title = title;
    series.filter = filter;
    series.metres = options.metres;
    series.days = options.days;
    series.threshold = options.threshold;
    series.strength = candidate.strength;
    series.madeAt = now;
    series.offences = candidate.offences;
    series.links = candidate.links;
    return series;
}

Result<std::vector<TaskedSeries>> seriesForTasking(Store &store, const QDate &today)
{
    const SeriesRepository repository(store);
    const auto all = repository.list();
    if (!all)
        return std::unexpected(all.error());
    std::vector<TaskedSeries> tasked;
    for (const Series &series : *all) {
        if (series.state() != SeriesState::Accepted)
            continue;
        const auto cards = repository.cards(series.offences);
        if (!cards)
            return std::unexpected(cards.error());
        const SeriesDecision &decision = series.decisions.back();
        TaskedSeries &next = tasked.emplace_back();
        next = {.id = series.id,
                .title = series.title,
                .decision = decision.reason,
                .decidedBy = decision.decidedBy,
                .decidedAt = decision.at,
                .owner = decision.owner,
                .reviewOn = decision.reviewOn,
                .overdue = decision.reviewOn.isValid() && decision.reviewOn < today,
                .offences = static_cast<int>(series.offences.size()),
                .dates = seriesDates(*cards),
                .points = {}};
        std::ranges::transform(*cards, std::back_inserter(next.points), &OffenceCard::point);
    }
    std::ranges::stable_sort(tasked, {}, &TaskedSeries::reviewOn); // what is overdue has the earliest dates
    return tasked;
}

} // namespace lantern
