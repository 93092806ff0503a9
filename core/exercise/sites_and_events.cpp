#include "exercise/operations.h"

#include "base/clock.h"
#include "exercise/town.h"
#include "partners/event_check.h"
#include "partners/event_outcome.h"
#include "partners/event_template.h"
#include "store/event_repository.h"
#include "store/plan_repository.h"
#include "store/site_repository.h"

#include <algorithm>
#include <array>

namespace lantern
{

namespace
{

constexpr int LiveSites = 5;
constexpr int ProposedSites = 3;
// An own stream, so that what is drawn here moves nothing else.
constexpr quint64 SitesStream = 0x51'7E5;

// Stops by their distance from the market, none within 150 m of another.
std::vector<Place> busiestStops(const Town &town, size_t most)
{
    std::vector<Place> stops;
    std::ranges::copy_if(town.places, std::back_inserter(stops),
                         [](const Place &place) { return place.kind == Place::Kind::BusStop; });
    std::ranges::stable_sort(stops, {}, [&](const Place &stop) { return distanceMetres(stop.point, town.market); });
    std::vector<Place> apart;
    for (const Place &stop : stops)
        if (apart.size() < most && std::ranges::none_of(apart, [&](const Place &other) {
                return distanceMetres(stop.point, other.point) < 150;
            }))
            apart.push_back(stop);
    return apart;
}

void addUse(Site &site, int number, Random &random, const QDate &today)
{
    constexpr std::array outcomes{FootageOutcome::ReceivedUseful, FootageOutcome::NotRecorded, FootageOutcome::Awaited};
    const QDateTime at = today.startOfDay(QTimeZone::UTC);
    for (int i = 0; i < 2; ++i) {
        FootageRequest request;
        request.id = FootageRequestId::make(at, random);
        request.reference = QStringLiteral("EXERCISE-CAD%1").arg(random.between(1000, 9999));
        request.outcome = outcomes[static_cast<size_t>(number + i) % outcomes.size()];
        request.recordedOn = today.addDays(request.outcome == FootageOutcome::Awaited ? -26 : -60 - 10 * i);
        request.askedOn = request.recordedOn.addDays(random.between(1, 6));
        if (request.outcome != FootageOutcome::Awaited)
            request.answeredOn = request.askedOn.addDays(random.between(2, 9));
        site.requests.push_back(std::move(request));
    }
    const int asked = random.between(24, 60);
    site.surveys.push_back({.id = SurveyId::make(at, random),
                            .heldOn = today.addDays(-40),
                            .asked = asked,
                            .safer = asked * random.between(55, 78) / 100});
}

Result<void> addSites(Store &store, const Town &town, Random &random, const QDate &today)
{
    SiteRepository repository(store);
    int number = 0;
    for (const Place &stop : busiestStops(town, LiveSites + ProposedSites)) {
        Site site;
        site.id = SiteId::make(today.startOfDay(QTimeZone::UTC), random);
        site.name = stop.name;
        site.stopSourceId = stop.sourceId;
        site.point = stop.point;
        site.phase = number < LiveSites ? 1 : 2;
        site.reference = QStringLiteral("EXERCISE-SHELTER-%1").arg(number + 1);
        if (number < LiveSites) {
            site.state = SiteState::Live;
            site.liveSince = today.addDays(-200);
            addUse(site, number, random, today);
        }
        if (const Result<void> saved = repository.save(site); !saved)
            return saved;
        ++number;
    }
    return {};
}

MultiPolygon squareRound(GridPoint middle, double half)
{
    const auto corner = [&](double east, double north) {
        return GridPoint{middle.easting + east * half, middle.northing + north * half};
    };
    Polygon polygon;
    polygon.outer() = {corner(-1, -1), corner(-1, 1), corner(1, 1), corner(1, -1)};
    MultiPolygon area{polygon};
    correct(area);
    return area;
}

// The night market of three weeks ago with the two plans of its nights, and New Year's Eve made from the template.
Result<void> addEvents(Store &store, const Town &town, Random &random, const QDate &today)
{
    const auto plans = PlanRepository(store).list();
    if (!plans)
        return std::unexpected(plans.error());
    std::vector<PlanSummary> past;
    std::ranges::copy_if(*plans, std::back_inserter(past), [&](const PlanSummary &plan) {
        return plan.shift.operationalDate < today && plan.shift.operationalDate > today.addDays(-22);
    });
    if (past.size() < 2)
        return {};
    std::ranges::sort(past, {}, [](const PlanSummary &plan) { return plan.shift.from; });
    Result<Event> market =
        eventFromTemplate(store, QStringLiteral("new_years_eve"), past.front().shift.operationalDate);
    if (!market)
        return std::unexpected(market.error());
    market->id = EventId::make(past.front().shift.from, random);
    market->eventTemplate.clear();
    market->name = QStringLiteral("EXERCISE Lanternside Night Market");
    market->placeName = QStringLiteral("The Market");
    market->footprint = squareRound(town.market, 350);
    market->expectedCrowd = 100'000;
    market->plans = {{.plan = past[0].id, .madeFrom = {}}, {.plan = past[1].id, .madeFrom = {}}};
    market->wentWell = QStringLiteral("The safer space by the station was found by those who needed it.\n"
                                      "Spotters were where the crowd was until the last train.");
    market->toChange = QStringLiteral("Two pairs on the way to the bridge after 01:00, not one.\n"
                                      "Lamps on the riverside path before the first night.");
    Result<Event> next = eventAgain(store, *market, QDate(today.year(), 12, 31));
    if (!next)
        return std::unexpected(next.error());
    next->id = EventId::make(today.startOfDay(QTimeZone::UTC), random);
    next->eventTemplate = QStringLiteral("new_years_eve");
    next->name = QStringLiteral("EXERCISE New Year's Eve");
    EventRepository events(store);
    return events.save(*market).and_then([&] { return events.save(*next); });
}

} // namespace

Result<void> addSitesAndEvents(Store &store, const Town &town, quint64 seed, const QDate &today)
{
    Random random(seed ^ SitesStream);
    return addSites(store, town, random, today).and_then([&] { return addEvents(store, town, random, today); });
}

} // namespace lantern
