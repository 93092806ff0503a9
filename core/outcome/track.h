#pragma once

#include "store/deployment.h"
#include "store/hotspot_set.h"
#include "store/store.h"

namespace lantern
{

// Between two fixes that lie further apart, nothing is known of where the team was.
inline constexpr int LongestTrackGapMinutes = 10;
// Fixes further than this outside the shift are left out: what an officer does then is no evidence of the patrol.
inline constexpr int TrackMarginMinutes = 60;
// Around the centre of a hotspot that has no outline: half the width of the cells of the trials in the United Kingdom.
inline constexpr double TrackRadiusMetres = 75;

struct TrackFile
{
    std::vector<TrackFix> fixes; // by time, one per instant
    int unreadable = 0;          // points without a time or a place that can be read
};

// The track points of a GPX file (1.0 and 1.1). Names, comments and labels of devices are not read. Refused with file and line: no such
// file, no GPX, damaged, one that declares a document type, over 64 MiB, without any point that has a place in Great Britain and a time.
[[nodiscard]] Result<TrackFile> readGpx(const QString &path);

struct TrackGap
{
    QDateTime from; // UTC, the last fix before
    QDateTime to;   // and the first after
    [[nodiscard]] qint64 minutes() const { return from.secsTo(to) / 60; }
};

// Where a team was during a night, by one track.
struct TrackReading
{
    QDateTime from; // UTC, the first fix
    QDateTime to;
    std::vector<TrackGap> gaps;      // over LongestTrackGapMinutes
    QMap<HotspotId, qint64> seconds; // inside each hotspot of the set where it was at all
};

// The time inside a hotspot is the sum over the pairs of fixes that follow one another without a gap, each by the share of the straight
// line between them that lies inside its outline.
[[nodiscard]] TrackReading readingOf(const Track &track, std::span<const Hotspot> hotspots);

// By the tracks of one team: its time inside each hotspot where it was at all. What two of them tell of the same minute counts once, for a
// team has more than one radio.
[[nodiscard]] QMap<HotspotId, qint64> secondsInside(std::span<const Track> tracks, std::span<const Hotspot> hotspots);

// What is doubtful about a track, in words: what of it lies outside the shift, gaps, and hours of the shift before its first or after its
// last fix.
[[nodiscard]] QStringList cautionsOf(const TrackReading &reading, const Shift &shift);

struct TrackImport
{
    Track track;
    QStringList cautions; // also of what was left out
};

// Reads a GPX file as the track of a team of a plan; it is not kept. Refused: a track of another day than the shift, with both days;
// no such team; a plan that is still a draft.
[[nodiscard]] Result<TrackImport> readTrack(Store &store, const PlanId &plan, const TeamId &team, const QString &path);
// The same, and keeps it. Conflict: a track that is kept already.
[[nodiscard]] Result<TrackImport> importTrack(Store &store, const PlanId &plan, const TeamId &team,
                                              const QString &path);

} // namespace lantern
