// The part of the generator that draws walks and what came of them.

#include "bench/force_drawing.h"
#include "store/problem_repository.h"
#include "store/walk_request_repository.h"

namespace lantern::bench
{

namespace
{

constexpr int Requests = 12'000;
constexpr int Problems = 800;

WalkAction drawAction(ForceDrawing &drawing, const ConcernId &concern, const QDate &day)
{
    WalkAction action{.id = drawing.key<ActionId>(day),
                      .concern = concern,
                      .what = QStringLiteral("Mend the lamps"),
                      .owner = drawing.shoulderNumber(),
                      .partner = QStringLiteral("Council lighting"),
                      .due = day.addDays(drawing.random.between(14, 60)),
                      .outcome = {},
                      .cannotDoReason = {},
                      .fedBackOn = {}};
    if (drawing.chance(0.3))
        action.chases = {{.on = day.addDays(10), .answer = QStringLiteral("Ordered")}};
    const bool isOld = day.daysTo(drawing.today) > 60;
    if (!isOld || drawing.chance(0.01)) { // a few are forgotten
        action.chaseOn = day.addDays(30);
        return action;
    }
    action.outcome = QStringLiteral("Mended");
    action.state = drawing.chance(0.985) ? ActionState::FedBack : ActionState::Done;
    if (action.state == ActionState::FedBack) {
        action.fedBackOn = day.addDays(drawing.random.between(15, 60));
        action.toldHow = Telling::Letter;
    }
    action.reopened = drawing.chance(0.03) ? 1 : 0;
    return action;
}

Walk drawWalk(ForceDrawing &drawing, const QDate &day)
{
    const GridPoint at = drawing.place();
    Walk walk{.id = drawing.key<WalkId>(day),
              .startedAt = QDateTime(day, QTime(drawing.random.between(15, 20), 30), QTimeZone::UTC),
              .minutes = drawing.random.between(30, 70),
              .placeName = ForceDrawing::placeName(at),
              .place = at,
              .route = {{at, {at.easting + 200, at.northing + 100}, {at.easting + 300, at.northing + 250}}},
              .officer = drawing.shoulderNumber(),
              .women = drawing.random.between(1, 4),
              .concerns = {}};
    if (drawing.chance(0.5)) {
        walk.feltBefore = drawing.random.between(1, 4);
        walk.feltAfter = drawing.random.between(2, 5);
    }
    for (int i = drawing.random.between(0, 4); i > 0; --i) {
        WalkConcern concern{.id = drawing.key<ConcernId>(day),
                            .point = {at.easting + drawing.random.normal(0, 80), at.northing},
                            .categories = {environmentReasons()[static_cast<qsizetype>(drawing.random.below(7))]},
                            .placeName = QStringLiteral("Underpass at ") + walk.placeName,
                            .actions = {}};
        if (drawing.chance(day.daysTo(drawing.today) > 60 ? 0.999 : 0.8)) // of the last ones some are not answered yet
            concern.actions.push_back(drawAction(drawing, concern.id, day));
        walk.concerns.push_back(std::move(concern));
    }
    return walk;
}

WalkRequest drawRequest(ForceDrawing &drawing, int number)
{
    const QDate day = drawing.dayOf(number, Requests);
    WalkRequest request{.id = drawing.key<WalkRequestId>(day),
                        .reference = QStringLiteral("WT-%1").arg(number, 5, 10, QLatin1Char('0')),
                        .askedOn = day,
                        .area = QStringLiteral("Ward %1").arg(number % 600),
                        .point = drawing.place()};
    if (drawing.chance(0.9)) {
        request.bookedFor = QDateTime(day.addDays(7), QTime(18, 0), QTimeZone::UTC);
        request.officer = drawing.shoulderNumber();
    } else if (drawing.chance(0.5)) {
        request.withdrawnOn = day.addDays(9);
        request.withdrawnWhy = QStringLiteral("Moved away");
    }
    return request;
}

Problem drawProblem(ForceDrawing &drawing, int number, const std::vector<WalkConcern> &concerns)
{
    const QDate day = drawing.dayOf(number, Problems);
    Problem problem{.id = drawing.key<ProblemId>(day),
                    .name = QStringLiteral("Dark way %1").arg(number),
                    .point = concerns.front().point,
                    .radiusMetres = 60,
                    .categories = concerns.front().categories,
                    .accepted = number % 10 != 0,
                    .decidedOn = day,
                    .decidedBy = drawing.shoulderNumber(),
                    .reason = QStringLiteral("Raised on three walks"),
                    .stage = day.daysTo(drawing.today) > 300 ? OsaraStage::Solved : OsaraStage::Response,
                    .written = {QStringLiteral("Lit by spring"), QStringLiteral("Five concerns"),
                                QStringLiteral("Lamps out"), QStringLiteral("Council mends"), QStringLiteral("Held")}};
    for (const WalkConcern &concern : concerns)
        problem.concerns.push_back(concern.id);
    if (problem.accepted && problem.stage != OsaraStage::Solved)
        problem.reviewOn = drawing.today.addDays(drawing.random.between(-20, 60));
    for (int i = 0; i < 2; ++i)
        problem.actions.push_back({.id = drawing.key<ProblemActionId>(day),
                                   .what = QStringLiteral("New lamps"),
                                   .partner = QStringLiteral("Council lighting"),
                                   .owner = drawing.shoulderNumber(),
                                   .due = day.addDays(90),
                                   .chases = {{.on = day.addDays(20), .answer = QStringLiteral("Ordered")}},
                                   .doneOn = problem.stage == OsaraStage::Solved ? day.addDays(80) : QDate()});
    return problem;
}

} // namespace

void drawWalks(ForceDrawing &drawing)
{
    std::vector<WalkRequest> requests;
    drawing.together("requests", [&] {
        for (int i = 0; i < Requests; ++i) {
            requests.push_back(drawRequest(drawing, i));
            taken(WalkRequestRepository(drawing.store).save(requests.back()));
        }
    });
    std::vector<WalkConcern> concerns;
    drawing.together("walks", [&] {
        size_t request = 0;
        for (int i = 0; i < ForceWalks; ++i) {
            const QDate day = drawing.dayOf(i, ForceWalks);
            Walk walk = drawWalk(drawing, day);
            while (request < requests.size() && requests[request].askedOn.addDays(7) < day) {
                if (requests[request].bookedFor.isValid())
                    walk.request = requests[request].id;
                ++request;
            }
            taken(WalkRepository(drawing.store).save(walk));
            concerns.insert(concerns.end(), walk.concerns.begin(), walk.concerns.end());
        }
    });
    drawing.together("problems", [&] {
        const size_t step = concerns.size() / Problems;
        for (int i = 0; i < Problems; ++i) {
            const auto first = concerns.begin() + static_cast<std::ptrdiff_t>(static_cast<size_t>(i) * step);
            taken(ProblemRepository(drawing.store).save(drawProblem(drawing, i, {first, first + 4})));
        }
    });
}

} // namespace lantern::bench
