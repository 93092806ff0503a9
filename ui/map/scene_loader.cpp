#include "map/map_painter.h"

#include "base/day_text.h"
#include "outcome/problems.h"
#include "partners/site_register.h"
#include "partners/venue_register.h"
#include "store/offence_repository.h"
#include "store/outcome_repository.h"
#include "store/place_repository.h"
#include "store/problem_repository.h"
#include "store/series_repository.h"
#include "store/site_repository.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace lantern
{

namespace
{

template<class T>
Result<void> take(Result<T> read, T &into)
{
    if (!read)
        return std::unexpected(read.error());
    into = std::move(*read);
    return {};
}

// Venues of the register are marked at their place; one that is no imported place becomes a place of the map.
Result<void> takeVenues(Store &store, MapScene::Content &content)
{
    const Result<VenueRegister> all = readVenuesAndTraining(store);
    if (!all)
        return std::unexpected(all.error());
    QHash<qint64, size_t> byId;
    for (size_t i = 0; i < content.places.size(); ++i)
        byId.insert(content.places[i].id, i);
    const QDate today = store.clock().now().toTimeZone(londonZone()).date();
    for (const VenueStanding &standing : standingsOn(*all, today)) {
        const Venue &venue = *standing.venue;
        auto place = byId.find(venue.place);
        if (venue.place <= 0 || place == byId.end()) {
            content.places.push_back({.kind = venue.type, .name = venue.name, .point = venue.point});
            content.venues.push_back(
                {.place = content.places.size() - 1, .standing = standing.standing, .until = standing.until});
        } else {
            content.venues.push_back({.place = *place, .standing = standing.standing, .until = standing.until});
        }
    }
    std::ranges::sort(content.venues, {}, &MapScene::VenueMark::place);
    return {};
}

// One that was taken down stays in the register alone.
Result<void> takeSites(Store &store, std::vector<Site> &sites)
{
    const Result<void> read = take(SiteRepository(store).list(), sites);
    std::erase_if(sites, [](const Site &site) { return site.state == SiteState::Removed; });
    return read;
}

// What was turned down is no problem that anybody works on.
Result<void> takeProblems(Store &store, std::vector<Problem> &problems)
{
    const Result<void> read = take(ProblemRepository(store).list(), problems);
    std::erase_if(problems, [](const Problem &problem) { return !problem.accepted; });
    return read;
}

} // namespace

QString venueStandingText(const MapScene::Content &content, size_t place)
{
    const auto mark = std::ranges::lower_bound(content.venues, place, {}, &MapScene::VenueMark::place);
    if (mark == content.venues.end() || mark->place != place)
        return {};
    QString name = standingName(mark->standing);
    if (mark->standing == Standing::Never || !mark->until.isValid())
        return name;
    return QCoreApplication::translate("MapScene", "%1, to %2").arg(name, shortDay(mark->until));
}

QString siteMapText(const Site &site)
{
    return QCoreApplication::translate("MapScene", "CCTV site, %1, counts %2 m round it")
        .arg(siteStateText(site.state))
        .arg(qRound(site.radiusMetres));
}

QString problemMapText(const Problem &problem)
{
    QString stage = QCoreApplication::translate("MapScene", "Problem, %1").arg(osaraStageText(problem.stage));
    if (problem.stage == OsaraStage::Solved || !problem.reviewOn.isValid())
        return stage;
    return QCoreApplication::translate("MapScene", "%1, review on %2")
        .arg(stage, QLocale().toString(problem.reviewOn, QStringLiteral("d MMM yyyy")));
}

Result<MapScene::Content> loadMapGround(Store &store)
{
    const PlaceRepository places(store);
    MapScene::Content content;
    std::vector<Boundary> wards;
    const Result<void> loaded =
        take(places.streets(), content.streets)
            .and_then([&] { return take(places.baseFeatures(), content.base); })
            .and_then([&] { return take(places.boundaries(Boundary::Kind::Borough), content.boundaries); })
            .and_then([&] { return take(places.boundaries(Boundary::Kind::Ward), wards); })
            .and_then([&] { return take(places.places(), content.places); })
            .and_then([&] { return take(WalkRepository(store).listWithoutActions(), content.walks); })
            .and_then([&] { return takeVenues(store, content); })
            .and_then([&] { return takeSites(store, content.sites); })
            .and_then([&] { return takeProblems(store, content.problems); });
    if (!loaded)
        return std::unexpected(loaded.error());
    content.boundaries.insert(content.boundaries.end(), std::make_move_iterator(wards.begin()),
                              std::make_move_iterator(wards.end()));
    return content;
}

Result<MapScene::Content> loadMapRecords(Store &store)
{
    const OffenceRepository offences(store);
    const Result<Period> period = offences.offencePeriod();
    if (!period)
        return std::unexpected(period.error());
    MapScene::Content content;
    const Result<void> loaded =
        take(offences.streetSafe(), content.streetSafe)
            .and_then([&] { return take(offences.offences(*period), content.offences); })
            .and_then([&] { return take(SeriesRepository(store).withBehaviour(*period), content.behaviour); });
    if (!loaded)
        return std::unexpected(loaded.error());
    return content;
}

Result<MapScene::Content> loadMapContent(Store &store)
{
    Result<MapScene::Content> content = loadMapGround(store);
    Result<MapScene::Content> records = content ? loadMapRecords(store) : Result<MapScene::Content>();
    if (!content || !records)
        return content ? std::move(records) : std::move(content);
    content->offences = std::move(records->offences);
    content->behaviour = std::move(records->behaviour);
    content->streetSafe = std::move(records->streetSafe);
    return content;
}

} // namespace lantern
