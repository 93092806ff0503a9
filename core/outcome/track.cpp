#include "outcome/track.h"

#include "base/clock_text.h"
#include "base/day_text.h"
#include "store/plan_repository.h"
#include "store/track_repository.h"

#include <QCoreApplication>

#include <boost/geometry/algorithms/intersection.hpp>

#include <algorithm>
#include <limits>
#include <numbers>

namespace lantern
{

namespace
{

struct TrackWords
{
    Q_DECLARE_TR_FUNCTIONS(Track)
};

// For a hotspot without an outline.
MultiPolygon circleAround(GridPoint centre)
{
    constexpr int Corners = 64;
    Polygon ring;
    for (int corner = 0; corner <= Corners; ++corner) {
        const double turn = -2 * std::numbers::pi * (corner % Corners) / Corners;
        ring.outer().push_back({centre.easting + TrackRadiusMetres * std::cos(turn),
                                centre.northing + TrackRadiusMetres * std::sin(turn)});
    }
    return {ring};
}

class Area
{
public:
    explicit Area(const Hotspot &hotspot)
        : m_outline(hotspot.outline.empty() ? circleAround(hotspot.centre) : hotspot.outline)
        , m_box(boundsOf(m_outline))
    {
    }
    // Which parts of the straight line from one point to the other are inside, each from and to 0 to 1 of it.
    [[nodiscard]] std::vector<std::pair<double, double>> partsOf(GridPoint from, GridPoint to) const
    {
        GridBox box;
        box.add(from);
        box.add(to);
        if (!box.intersects(m_box))
            return {};
        const double length = distanceMetres(from, to);
        if (length <= 0)
            return contains(m_outline, from) ? std::vector{std::pair(0.0, 1.0)}
                                             : std::vector<std::pair<double, double>>();
        MultiLine inside;
        boost::geometry::intersection(Line{from, to}, m_outline, inside);
        std::vector<std::pair<double, double>> parts;
        parts.reserve(inside.size());
        for (const Line &part : inside)
            parts.push_back(std::minmax({std::min(distanceMetres(from, part.front()) / length, 1.0),
                                         std::min(distanceMetres(from, part.back()) / length, 1.0)}));
        return parts;
    }

private:
    MultiPolygon m_outline;
    GridBox m_box;
};

// Of the clock, in seconds.
using Span = std::pair<double, double>;

void addSpans(const Area &area, const std::vector<TrackFix> &fixes, std::vector<Span> &spans)
{
    for (size_t i = 1; i < fixes.size(); ++i) {
        const TrackFix &from = fixes[i - 1];
        const TrackFix &to = fixes[i];
        const double began = static_cast<double>(from.at.toMSecsSinceEpoch()) / 1000;
        const double lasted = static_cast<double>(from.at.msecsTo(to.at)) / 1000;
        if (lasted <= LongestTrackGapMinutes * 60.0)
            for (const auto &[first, last] : area.partsOf(from.point, to.point))
                spans.emplace_back(began + first * lasted, began + last * lasted);
    }
}

// What two spans share counts once.
double secondsOf(std::vector<Span> spans)
{
    std::ranges::sort(spans);
    double seconds = 0;
    double until = std::numeric_limits<double>::lowest();
    for (const auto &[from, to] : spans) {
        seconds += std::max(0.0, to - std::max(from, until));
        until = std::max(until, to);
    }
    return seconds;
}

QString dayText(const QDateTime &instant)
{
    return shortDay(instant.toTimeZone(londonZone()).date());
}

Result<void> checkTeam(const Plan &plan, const TeamId &team)
{
    if (plan.status == PlanStatus::Draft)
        return failure(Error::Code::Refused,
                       TrackWords::tr("This plan is a draft: nobody was out on it. Choose the plan of the night."));
    if (!std::ranges::contains(plan.teams, team, &Team::id))
        return failure(Error::Code::NotFound, TrackWords::tr("The plan has no such team. Choose one of its teams."));
    return {};
}

// Of the shift, with its margin.
std::vector<TrackFix> fixesOf(const std::vector<TrackFix> &all, const Shift &shift)
{
    const qint64 margin = qint64{TrackMarginMinutes} * 60;
    std::vector<TrackFix> kept;
    std::ranges::copy_if(all, std::back_inserter(kept), [&](const TrackFix &fix) {
        return shift.from.addSecs(-margin) <= fix.at && fix.at <= shift.to.addSecs(margin);
    });
    return kept;
}

} // namespace

QMap<HotspotId, qint64> secondsInside(std::span<const Track> tracks, std::span<const Hotspot> hotspots)
{
    QMap<HotspotId, qint64> inside;
    for (const Hotspot &hotspot : hotspots) {
        const Area area(hotspot);
        std::vector<Span> spans;
        for (const Track &track : tracks)
            addSpans(area, track.fixes, spans);
        if (const qint64 seconds = qRound64(secondsOf(std::move(spans))); seconds > 0)
            inside.insert(hotspot.id, seconds);
    }
    return inside;
}

TrackReading readingOf(const Track &track, std::span<const Hotspot> hotspots)
{
    TrackReading reading;
    if (track.fixes.empty())
        return reading;
    reading.from = track.fixes.front().at;
    reading.to = track.fixes.back().at;
    for (size_t i = 1; i < track.fixes.size(); ++i)
        if (track.fixes[i - 1].at.secsTo(track.fixes[i].at) > qint64{LongestTrackGapMinutes} * 60)
            reading.gaps.push_back({.from = track.fixes[i - 1].at, .to = track.fixes[i].at});
    reading.seconds = secondsInside(std::span(&track, 1), hotspots);
    return reading;
}

QStringList cautionsOf(const TrackReading &reading, const Shift &shift)
{
    QStringList cautions;
    const auto say = [&](const QDateTime &from, const QDateTime &to) {
        if (from.secsTo(to) > qint64{LongestTrackGapMinutes} * 60)
            cautions.append(
                TrackWords::tr("From %1 to %2 (%3 minutes) the track has nothing: that time counts nowhere.")
                    .arg(clockText(from), clockText(to))
                    .arg(from.secsTo(to) / 60));
    };
    if (!reading.from.isValid())
        return cautions;
    const auto sayOutside = [&](const QDateTime &from, const QDateTime &to) {
        if (from < to)
            cautions.append(
                TrackWords::tr("%1 to %2 lies outside the shift, and counts: check the track, or the shift.")
                    .arg(clockText(from), clockText(to)));
    };
    sayOutside(reading.from, std::min(shift.from, reading.to));
    sayOutside(std::max(shift.to, reading.from), reading.to);
    say(shift.from, std::min(reading.from, shift.to));
    for (const TrackGap &gap : reading.gaps)
        say(gap.from, gap.to);
    say(std::max(reading.to, shift.from), shift.to);
    return cautions;
}

Result<TrackImport> readTrack(Store &store, const PlanId &planId, const TeamId &team, const QString &path)
{
    const Result<Plan> plan = PlanRepository(store).load(planId);
    if (!plan)
        return std::unexpected(plan.error());
    if (const Result<void> checked = checkTeam(*plan, team); !checked)
        return std::unexpected(checked.error());
    const Result<TrackFile> file = readGpx(path);
    if (!file)
        return std::unexpected(file.error());
    TrackImport import;
    import.track = {.id = store.makeId<TrackId>(),
                    .plan = planId,
                    .team = team,
                    .importedBy = store.options().actor,
                    .importedAt = store.clock().now(),
                    .fixes = fixesOf(file->fixes, plan->shift)};
    if (import.track.fixes.empty())
        return failure(Error::Code::Refused,
                       TrackWords::tr("The track is of %1 to %2 and the shift of %3: it is another day's. Choose "
                                      "the plan of that day.")
                           .arg(dayText(file->fixes.front().at), dayText(file->fixes.back().at),
                                shortDay(plan->shift.operationalDate)));
    import.cautions = cautionsOf(readingOf(import.track, {}), plan->shift);
    if (const auto out = static_cast<int>(file->fixes.size() - import.track.fixes.size()); out > 0)
        import.cautions.append(TrackWords::tr("%n point(s) outside the shift left out", nullptr, out));
    if (const auto later = static_cast<int>(std::ranges::count_if(
            import.track.fixes, [now = store.clock().now()](const TrackFix &fix) { return fix.at > now; }));
        later > 0)
        import.cautions.append(
            TrackWords::tr("%n point(s) are later than now: the device's clock may be wrong", nullptr, later));
    if (file->unreadable > 0)
        import.cautions.append(
            TrackWords::tr("%n point(s) without a readable time or place left out", nullptr, file->unreadable));
    return import;
}

Result<TrackImport> importTrack(Store &store, const PlanId &plan, const TeamId &team, const QString &path)
{
    Result<TrackImport> import = readTrack(store, plan, team, path);
    if (!import)
        return import;
    if (const Result<void> kept = TrackRepository(store).add(import->track); !kept)
        return std::unexpected(kept.error());
    return import;
}

} // namespace lantern
