// The time of a pack's PDF for a night on the exercise borough; a first argument names the PDF to keep.

#include "bench/measure.h"
#include "brief/pack_pdf.h"
#include "brief/pack_scene.h"
#include "exercise/borough.h"
#include "plan/planner.h"
#include "store/place_repository.h"
#include "store/plan_repository.h"

#include <QGuiApplication>
#include <QTemporaryDir>

using namespace lantern;

namespace
{

// A night of six patrols on the file's ranked places, saved.
Result<PlanId> planNight(Store &store)
{
    Result<HotspotSet> hotspots = rankHotspots(store, {});
    if (!hotspots)
        return std::unexpected(hotspots.error());
    const auto officers = PlanRepository(store).officers();
    const auto authorities = PlanRepository(store).authorities();
    const auto streets = PlaceRepository(store).streets();
    const auto shift = makeShift(QDate(2026, 11, 27), QStringLiteral("21:00-05:00"));
    if (!officers || !authorities || !streets || !shift)
        return failure(Error::Code::Storage, QStringLiteral("the exercise borough is incomplete"));
    const StreetGraph graph = StreetGraph::build(*streets);
    PlanRequest request;
    request.shift = *shift;
    request.uniformTeams = 4;
    request.plainTeams = 2;
    const RuleContext context{.officers = *officers, .authorities = *authorities, .otherPlans = {}, .graph = &graph};
    Result<Plan> plan =
        makePlan(request, *hotspots, context, QDateTime(QDate(2026, 11, 24), QTime(12, 0), QTimeZone::UTC));
    if (!plan)
        return std::unexpected(plan.error());
    plan->hotspotSet = hotspots->id;
    if (const auto saved = HotspotRepository(store).save(*hotspots); !saved)
        return std::unexpected(saved.error());
    if (const auto saved = PlanRepository(store).save(*plan); !saved)
        return std::unexpected(saved.error());
    return plan->id;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const QTemporaryDir folder;
    const SystemClock clock;
    auto store = Store::create({.path = folder.filePath(QStringLiteral("bench.lantern"))}, clock);
    if (!store || !fillExercise(**store, {.seed = 1, .today = QDate(2026, 11, 24)}))
        return 1;
    const Result<PlanId> plan = planNight(**store);
    const Result<Pack> pack = plan ? makePack(**store, *plan, 1) : std::unexpected(plan.error());
    if (!pack) {
        std::fprintf(stderr, "%s\n", qPrintable(pack.error().text()));
        return 1;
    }
    const auto scene = makePackScene(**store, *pack);
    if (!scene)
        return 1;
    const QString path = QGuiApplication::arguments().value(1, folder.filePath(QStringLiteral("pack.pdf")));
    int pages = 0;
    const double median = bench::medianMilliseconds(3, [&] { pages = writePackPdf(*pack, **scene, path).value_or(0); });
    bench::print("brief_pdf", median, 2000);
    std::fprintf(stderr, "%d pages\n", pages);
    return pages > 0 ? 0 : 1;
}
