// The part of the generator that draws partners' records, authorities, decisions and cases.

#include "bench/force_drawing.h"
#include "store/event_repository.h"
#include "store/site_repository.h"
#include "store/tasking_repository.h"
#include "store/training_repository.h"
#include "store/venue_repository.h"
#include "store/victim_journey.h"

namespace lantern::bench
{

namespace
{

constexpr int Venues = 5'000;
constexpr int VisitsOfVenue = 4;
constexpr int Sessions = 1'500;
constexpr int OfficerSessions = 600;
constexpr int Sites = 300;
constexpr int Events = 250;
constexpr int Authorities = 3'000;
constexpr int Decisions = 4'000;
constexpr int Cases = 20'000;

MultiPolygon squareRound(GridPoint middle, double half)
{
    Polygon polygon;
    for (const auto &[x, y] :
         {std::pair(-1, -1), std::pair(-1, 1), std::pair(1, 1), std::pair(1, -1), std::pair(-1, -1)})
        polygon.outer().push_back({middle.easting + x * half, middle.northing + y * half});
    return {polygon};
}

void drawVenues(ForceDrawing &drawing)
{
    std::vector<Venue> venues;
    for (int i = 0; i < Venues; ++i)
        venues.push_back(
            {.id = drawing.key<VenueId>(drawing.firstDay()),
             .name = QStringLiteral("The Lamp %1").arg(i),
             .type = i % 3 == 0 ? Place::Kind::Bar : Place::Kind::Pub,
             .licence = QStringLiteral("LN/%1").arg(100'000 + i),
             .point = drawing.place(),
             .schemes = drawing.chance(0.5) ? QStringList{QStringLiteral("Ask for Angela")} : QStringList{}});
    VenueRepository repository(drawing.store);
    taken(repository.saveAll(venues));
    for (int i = 0; i < Venues * VisitsOfVenue; ++i) {
        const QDate on = drawing.dayOf(i, Venues * VisitsOfVenue);
        taken(repository.saveVisit({.id = drawing.key<VenueVisitId>(on),
                                    .venue = venues[drawing.random.below(venues.size())].id,
                                    .kind = static_cast<VenueVisitKind>(drawing.random.between(0, 2)),
                                    .on = on,
                                    .score = drawing.random.between(0, 10),
                                    .officer = drawing.shoulderNumber()}));
    }
    TrainingRepository trainings(drawing.store);
    for (int i = 0; i < Sessions; ++i) {
        const QDate on = drawing.dayOf(i, Sessions);
        TrainingSession session{.id = drawing.key<TrainingSessionId>(on),
                                .kind = i % 2 == 0 ? QStringLiteral("WAVE") : QStringLiteral("Spiking"),
                                .on = on,
                                .heldBy = QStringLiteral("Licensing team"),
                                .venues = {}};
        const size_t first = drawing.random.below(Venues - 10);
        for (size_t venue = first; venue < first + 10; ++venue)
            session.venues.push_back(
                {.venue = venues[venue].id, .people = drawing.random.between(2, 9), .trainedBefore = 1});
        taken(trainings.save(session));
    }
    for (int i = 0; i < OfficerSessions; ++i) {
        const QDate on = drawing.dayOf(i, OfficerSessions);
        const size_t first = drawing.random.below(drawing.officers.size() - 12);
        const auto begin = drawing.officers.begin() + static_cast<std::ptrdiff_t>(first);
        taken(trainings.save(OfficerSession{.id = drawing.key<OfficerSessionId>(on),
                                            .skill = QStringLiteral("spotter"),
                                            .on = on,
                                            .until = on.addYears(2),
                                            .heldBy = QStringLiteral("Training unit"),
                                            .officers = {begin, begin + 12}}));
    }
}

void drawSites(ForceDrawing &drawing)
{
    for (int i = 0; i < Sites; ++i) {
        const QDate since = drawing.dayOf(i, Sites);
        Site site{.id = drawing.key<SiteId>(since),
                  .name = QStringLiteral("Stop %1").arg(i),
                  .stopSourceId = {},
                  .point = drawing.place(),
                  .state = i % 5 == 0 ? SiteState::Proposed : SiteState::Live,
                  .phase = i / 60 + 1,
                  .liveSince = since,
                  .removedOn = {},
                  .reference = QStringLiteral("TFL/%1").arg(i),
                  .requests = {},
                  .surveys = {}};
        for (int request = 0; request < 10; ++request)
            site.requests.push_back({.id = drawing.key<FootageRequestId>(since),
                                     .reference = QStringLiteral("CR/%1/%2").arg(i).arg(request),
                                     .recordedOn = since.addDays(request),
                                     .askedOn = since.addDays(request + 1),
                                     .outcome = FootageOutcome::ReceivedUseful,
                                     .answeredOn = since.addDays(request + 9)});
        site.surveys.push_back(
            {.id = drawing.key<SurveyId>(since), .heldOn = since.addDays(90), .asked = 80, .safer = 52});
        taken(SiteRepository(drawing.store).save(site));
    }
}

void drawEvents(ForceDrawing &drawing)
{
    for (int i = 0; i < Events; ++i) {
        const QDate day = drawing.dayOf(i, Events, 60);
        const QDateTime from(day, QTime(12, 0), QTimeZone::UTC);
        const GridPoint at = drawing.place();
        taken(EventRepository(drawing.store)
                  .save({.id = drawing.key<EventId>(day),
                         .name = QStringLiteral("Fair %1").arg(i),
                         .eventTemplate = QStringLiteral("carnival"),
                         .placeName = ForceDrawing::placeName(at),
                         .footprint = squareRound(at, 300),
                         .expectedCrowd = 20'000,
                         .lastTime = {},
                         .wentWell = QStringLiteral("Seen early"),
                         .toChange = {},
                         .phases = {{.name = QStringLiteral("Arrival"), .from = from, .to = from.addSecs(7200)},
                                    {.name = QStringLiteral("Show"),
                                     .from = from.addSecs(7200),
                                     .to = from.addSecs(36'000),
                                     .expectedCrowd = 20'000}},
                         .intentions = {{.text = QStringLiteral("Women are safe on their way home")}},
                         .tactics = {{.kind = QStringLiteral("safer_space"), .detail = {}}},
                         .plans = {}}));
    }
}

void drawAuthorities(ForceDrawing &drawing)
{
    for (int i = 0; i < Authorities; ++i) {
        const QDateTime from(drawing.dayOf(i, Authorities), QTime(20, 0), QTimeZone::UTC);
        taken(PlanRepository(drawing.store)
                  .saveAuthority({.id = drawing.key<AuthorityId>(from.date()),
                                  .reference = QStringLiteral("S34/%1").arg(10'000 + i),
                                  .grantedByRank = QStringLiteral("inspector"),
                                  .grantedBy = drawing.shoulderNumber(),
                                  .grounds = QStringLiteral("Harassment at closing time"),
                                  .regardsRights = true,
                                  .from = from,
                                  .to = from.addSecs(10 * 3600),
                                  .area = squareRound(drawing.place(), 400)}));
    }
}

void drawDecisions(ForceDrawing &drawing)
{
    TaskingRepository repository(drawing.store);
    for (int i = 0; i < Decisions; ++i) {
        const QDate day = drawing.dayOf(i, Decisions);
        const GridPoint at = drawing.place();
        Tasking tasking{.id = drawing.key<TaskingId>(day),
                        .hotspot = {},
                        .placeName = ForceDrawing::placeName(at),
                        .point = at,
                        .decision = QStringLiteral("Patrol after closing time"),
                        .owner = QStringLiteral("Town centre sergeant"),
                        .review = day.addDays(42),
                        .recordedAt = QDateTime(day, QTime(10, 0), QTimeZone::UTC),
                        .recordedBy = drawing.shoulderNumber()};
        taken(repository.append(tasking));
        if (day.daysTo(drawing.today) < 60)
            continue;
        tasking.state = TaskingState::Done;
        tasking.recordedAt = QDateTime(day.addDays(40), QTime(10, 0), QTimeZone::UTC);
        taken(repository.append(tasking));
    }
}

void drawCases(ForceDrawing &drawing)
{
    VictimJourneyRepository repository(drawing.store);
    for (int i = 0; i < Cases; ++i) {
        const QDate day = drawing.dayOf(i, Cases);
        VictimJourney journey{.id = drawing.key<VictimJourneyId>(day),
                              .reference = QStringLiteral("CR/%1/%2").arg(100'000 + i).arg(day.year() % 100),
                              .borough = QStringLiteral("Borough %1").arg(i % 31 + 1, 2, 10, QLatin1Char('0')),
                              .enhanced = drawing.chance(0.4)};
        const bool isOpen = day.daysTo(drawing.today) < 120;
        journey.stages = {
            {.stage = QStringLiteral("reported"), .on = day, .toldOn = day.addDays(3)},
            {.stage = QStringLiteral("arrest"), .on = day.addDays(20), .toldOn = isOpen ? QDate() : day.addDays(22)}};
        if (!isOpen) {
            journey.stages.push_back(
                {.stage = QStringLiteral("charged"), .on = day.addDays(60), .toldOn = day.addDays(62)});
            journey.stages.push_back(
                {.stage = QStringLiteral("outcome"), .on = day.addDays(100), .toldOn = day.addDays(102)});
        }
        taken(repository.save(journey));
    }
}

} // namespace

void drawPartners(ForceDrawing &drawing)
{
    drawing.together("venues", [&] { drawVenues(drawing); });
    drawing.together("sites", [&] { drawSites(drawing); });
    drawing.together("events", [&] { drawEvents(drawing); });
    drawing.together("authorities", [&] { drawAuthorities(drawing); });
    drawing.together("decisions", [&] { drawDecisions(drawing); });
    drawing.together("cases", [&] { drawCases(drawing); });
}

} // namespace lantern::bench
