#pragma once

#include "series/candidates.h"
#include "store/series_repository.h"

namespace lantern
{

// A candidate beside what was decided on it, or on others that hold some of its offences.
struct ReviewedSeries
{
    CandidateSeries candidate;
    std::optional<Series> decided = {}; // the same group, with its decisions
    int sharedWithAccepted = 0;         // offences that stand in accepted series of another make-up
    int sharedWithRejected = 0;

    [[nodiscard]] SeriesState state() const { return decided ? decided->state() : SeriesState::Candidate; }
};

// Each candidate with what is known of it, in the order given; then the decided series that the search does not give again,
// newest decision first.
[[nodiscard]] std::vector<ReviewedSeries> reviewed(std::vector<CandidateSeries> candidates,
                                                   std::vector<Series> decided);

// What a decision on a candidate would keep: its title, offences and links as they are now.
[[nodiscard]] Series seriesToKeep(const CandidateSeries &candidate, const QString &title, const QString &filter,
                                  const LinkOptions &options, const QDateTime &now);

// One accepted series, as a tasking meeting reads it.
struct TaskedSeries
{
    SeriesId id;
    QString title;
    QString decision; // the reason given
    QString decidedBy;
    QDateTime decidedAt; // UTC
    QString owner;       // empty if nobody was named
    QDate reviewOn;
    bool overdue = false; // the review date is before today
    int offences = 0;
    QString dates = {};            // of the offences: days, or months where the source has no days
    std::vector<GridPoint> points; // of the offences, to find those of a borough
};

// The accepted series, those whose review is overdue first, then by review date. Storage errors.
[[nodiscard]] Result<std::vector<TaskedSeries>> seriesForTasking(Store &store, const QDate &today);

} // namespace lantern
