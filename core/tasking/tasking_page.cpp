#include "tasking/tasking_page.h"

#include "hotspot/analysis.h"
#include "hotspot/reason.h"
#include "hotspot/unit_areas.h"
#include "store/place_repository.h"
#include "store/plan_repository.h"
#include "store/tasking_repository.h"
#include "tasking/words.h"

#include <algorithm>
#include <cmath>

namespace lantern
{

namespace
{

constexpr double DecisionRadiusMetres = 75; // of a place whose outline is gone

struct ClassHarm
{
    double days = 0;
    bool counts = false;
};

// By class id; police-generated classes count nothing.
std::vector<ClassHarm> harmByClass(std::span<const OffenceClass> classes)
{
    std::vector<ClassHarm> harm;
    for (const OffenceClass &one : classes) {
        const auto id = static_cast<size_t>(std::max(0, one.id));
        if (harm.size() <= id)
            harm.resize(id + 1);
        harm[id] = {.days = one.harmDays, .counts = !one.proactive};
    }
    return harm;
}

// Everything that one page is made of while it is being made.
struct Making
{
    std::shared_ptr<const Recorded> recorded;
    std::vector<Boundary> boroughs;
    HotspotSet set;
    std::vector<Zone> zones; // one per row, in the rows' first order
    TaskingPage page;
};

QString boroughOf(std::span<const Boundary> boroughs, GridPoint point)
{
    const auto found =
        std::ranges::find_if(boroughs, [&](const Boundary &borough) { return contains(borough.outline, point); });
    return found != boroughs.end() ? found->name : QString();
}

Result<void> checkBorough(const Making &making, const QString &borough)
{
    if (borough.isEmpty() || making.page.boroughs.contains(borough))
        return {};
    return failure(Error::Code::Refused,
                   making.boroughs.empty()
                       ? TaskingWords::tr("The file has no borough boundaries: import them, or ask for the force.")
                       : TaskingWords::tr("“%1” is no borough of this file.").arg(borough));
}

// A list made now: of a borough, the hexagons whose middle lies in it.
Result<HotspotSet> rankedNow(const Making &making, const TaskingQuestion &question, const Progress &progress)
{
    AnalysisOptions options;
    options.top = question.top;
    return analyse(*making.recorded, options, progress).transform([&](Analysis analysis) {
        if (!question.borough.isEmpty()) {
            const BoroughRaster raster(making.boroughs);
            std::erase_if(analysis.cells, [&](const CellScore &cell) {
                const auto in = raster.boroughAt(analysis.grid.centre(cell.cell));
                return !in || making.boroughs[*in].name != question.borough;
            });
        }
        return rankedSet(*making.recorded, analysis, question.top);
    });
}

Result<HotspotSet> setOf(Store &store, Making &making, const TaskingQuestion &question, const Progress &progress)
{
    const HotspotRepository repository(store);
    HotspotSetId id = question.set;
    if (!id.isValid() && !question.rankNow) {
        const auto sets = repository.list();
        if (!sets)
            return std::unexpected(sets.error());
        if (!sets->empty())
            id = sets->front().id;
        else
            making.page.cautions.append(TaskingWords::tr(
                "No set is saved, so this list is made now. Save one on the Hotspots screen to keep it."));
    }
    making.page.rankedNow = !id.isValid();
    return id.isValid() ? repository.load(id) : rankedNow(making, question, progress);
}

// The months of the set where they are known and recorded; else the newest twelve.
void choosePeriod(Making &making)
{
    AnalysisOptions options;
    if (making.set.source == QLatin1StringView("offences") || making.set.source == QLatin1StringView("counts"))
        options.source = making.set.source;
    if (making.set.period.first.isValid())
        options.period = making.set.period;
    options = completed(*making.recorded, options);
    making.page.source = options.source;
    making.page.period = options.period.value_or(Period{});
}

void addRankedRows(Making &making)
{
    for (const Hotspot &hotspot : making.set.hotspots) {
        const QString borough = boroughOf(making.boroughs, hotspot.centre);
        if (!making.page.borough.isEmpty() && borough != making.page.borough)
            continue;
        making.page.rows.push_back({.rank = hotspot.rank,
                                    .hotspot = hotspot.id,
                                    .place = hotspot.name,
                                    .reason = reasonOf(hotspot, making.set.period),
                                    .borough = borough,
                                    .centre = hotspot.centre});
        making.zones.push_back(zoneOf(making.set, hotspot));
    }
}

std::optional<size_t> rowOf(const Making &making, const Tasking &tasking)
{
    const std::vector<TaskingRow> &rows = making.page.rows;
    if (tasking.hotspot.isValid())
        for (size_t row = 0; row < rows.size(); ++row)
            if (rows[row].hotspot == tasking.hotspot && !rows[row].tasking)
                return row;
    for (size_t row = 0; row < rows.size(); ++row)
        if (!rows[row].tasking && making.zones[row].holds(tasking.point))
            return row;
    return std::nullopt;
}

// Puts each decision to its place; one whose place is not on the list keeps a row of its own, so that none is lost.
Result<void> addDecisions(Store &store, Making &making, const QDate &today)
{
    auto taskings = TaskingRepository(store).standing();
    if (!taskings)
        return std::unexpected(taskings.error());
    std::ranges::stable_sort(*taskings, std::greater(), &Tasking::recordedAt);
    for (const Tasking &tasking : *taskings) {
        std::optional<size_t> row = rowOf(making, tasking);
        if (!row) {
            const QString borough = boroughOf(making.boroughs, tasking.point);
            if (!making.page.borough.isEmpty() && borough != making.page.borough)
                continue;
            making.page.rows.push_back(
                {.hotspot = tasking.hotspot, .place = tasking.placeName, .borough = borough, .centre = tasking.point});
            making.zones.emplace_back(tasking.point, MultiPolygon(), DecisionRadiusMetres);
            row = making.page.rows.size() - 1;
        }
        making.page.rows[*row].tasking = tasking;
        making.page.rows[*row].overdue = tasking.isOverdue(today);
    }
    return {};
}

template<class Add>
void forEachCounted(const Making &making, Period period, const std::vector<ClassHarm> &harm, const Add &add)
{
    for (const Occurrence &occurrence : making.recorded->in(period, making.page.source)) {
        const auto id = static_cast<size_t>(occurrence.classId);
        if (occurrence.classId >= 0 && id < harm.size() && harm[id].counts)
            add(GridPoint{occurrence.easting, occurrence.northing}, qint64{occurrence.count},
                harm[id].days * occurrence.count);
    }
}

// Counts per row and per borough, now and in the same months before.
void countOffences(Making &making)
{
    const std::vector<ClassHarm> harm = harmByClass(making.recorded->classes);
    // Exactly, as the same borough counts where it is a place.
    const std::vector<Unit> boroughs = unitsOfAreas(making.boroughs).value_or(std::vector<Unit>());
    const UnitAreaIndex index(boroughs);
    std::vector<BoroughTotal> totals(boroughs.size());
    for (size_t i = 0; i < totals.size(); ++i)
        totals[i].borough = boroughs[i].name;
    std::vector<TaskingRow> &rows = making.page.rows;
    forEachCounted(making, making.page.period, harm, [&](GridPoint point, qint64 count, double days) {
        if (const qint32 in = index.find(point); in >= 0) {
            totals[static_cast<size_t>(in)].count += count;
            totals[static_cast<size_t>(in)].harmDays += days;
        }
        for (size_t row = 0; row < rows.size(); ++row)
            if (making.zones[row].holds(point)) {
                rows[row].count += count;
                rows[row].harmDays += days;
            }
    });
    const Period before = making.page.period.before();
    if (making.recorded->periodOf(making.page.source).first <= before.first) {
        for (TaskingRow &row : rows)
            row.before = 0;
        for (BoroughTotal &total : totals)
            total.before = 0;
        forEachCounted(making, before, harm, [&](GridPoint point, qint64 count, double) {
            if (const qint32 in = index.find(point); in >= 0)
                totals[static_cast<size_t>(in)].before += count;
            for (size_t row = 0; row < rows.size(); ++row)
                if (making.zones[row].holds(point))
                    rows[row].before += count;
        });
    }
    making.page.totals = std::move(totals);
}

Result<void> addOperations(Store &store, Making &making, const QDateTime &now)
{
    std::vector<PlaceOfPatrols> places;
    places.reserve(making.zones.size());
    for (size_t row = 0; row < making.zones.size(); ++row)
        places.push_back({making.page.rows[row].hotspot, making.zones[row]});
    const QDate first(making.page.period.first.year(), making.page.period.first.month(), 1);
    making.page.patrolsFrom = first;
    making.page.patrolsTo = now.toTimeZone(londonZone()).date();
    auto done = patrolsAt(store, places, first.startOfDay(londonZone()), now);
    const auto concerns = openConcernsAt(store, places);
    if (!done || !concerns)
        return std::unexpected(done ? concerns.error() : done.error());
    for (size_t row = 0; row < places.size(); ++row) {
        making.page.rows[row].done = std::move((*done)[row]);
        making.page.rows[row].openConcerns = (*concerns)[row].count;
    }
    return {};
}

// The boroughs that the page is about, with what was decided in them.
void finishTotals(TaskingPage &page)
{
    std::erase_if(page.totals, [&](const BoroughTotal &total) {
        return page.borough.isEmpty() ? total.count == 0 : total.borough != page.borough;
    });
    for (BoroughTotal &total : page.totals)
        for (const TaskingRow &row : page.rows)
            if (row.borough == total.borough) {
                total.places += row.rank > 0 ? 1 : 0;
                total.live += row.tasking && row.tasking->isLive() ? 1 : 0;
                total.overdue += row.overdue ? 1 : 0;
            }
    std::ranges::stable_sort(page.totals, std::greater(), &BoroughTotal::harmDays);
}

// A series belongs to each borough that one of its offences lies in.
Result<void> addSeries(Store &store, Making &making, const QDate &today)
{
    auto series = seriesForTasking(store, today);
    if (!series)
        return std::unexpected(series.error());
    if (!making.page.borough.isEmpty())
        std::erase_if(*series, [&](const TaskedSeries &one) {
            return std::ranges::none_of(
                one.points, [&](GridPoint point) { return boroughOf(making.boroughs, point) == making.page.borough; });
        });
    making.page.series = *std::move(series);
    return {};
}

void sortRows(TaskingPage &page)
{
    std::ranges::stable_sort(page.rows, [](const TaskingRow &one, const TaskingRow &other) {
        if (one.overdue != other.overdue)
            return one.overdue;
        if ((one.rank > 0) != (other.rank > 0))
            return one.rank > 0;
        return one.rank < other.rank;
    });
}

Result<void> readGround(Store &store, Making &making, const Progress &progress)
{
    auto recorded = readRecorded(store, progress);
    auto boroughs = PlaceRepository(store).boundaries(Boundary::Kind::Borough);
    if (!recorded || !boroughs)
        return std::unexpected(recorded ? boroughs.error() : recorded.error());
    if ((*recorded)->isEmpty())
        return failure(Error::Code::NotFound,
                       TaskingWords::tr("There are no offences in this file yet: import recorded crime first."));
    making.recorded = std::move(*recorded);
    making.boroughs = std::move(*boroughs);
    for (const Boundary &borough : making.boroughs)
        making.page.boroughs.append(borough.name);
    making.page.boroughs.sort();
    if (making.boroughs.empty())
        making.page.cautions.append(
            TaskingWords::tr("The file has no borough boundaries: import them to see boroughs and their totals."));
    return {};
}

} // namespace

Result<TaskingPage> taskingPage(Store &store, const TaskingQuestion &question, const Progress &progress)
{
    Making making;
    making.page.borough = question.borough;
    if (const Result<void> read = readGround(store, making, progress); !read)
        return std::unexpected(read.error());
    if (const Result<void> checked = checkBorough(making, question.borough); !checked)
        return std::unexpected(checked.error());
    auto set = setOf(store, making, question, progress);
    if (!set)
        return std::unexpected(set.error());
    making.set = std::move(*set);
    making.page.setName = making.set.name;
    if (const QString hours = hoursName(making.set.hours); !hours.isEmpty())
        making.page.cautions.append(
            TaskingWords::tr("The set is ranked by some hours (%1); the counts here are of all hours.").arg(hours));
    choosePeriod(making);
    addRankedRows(making);
    const QDateTime now = store.clock().now();
    const QDate today = now.toTimeZone(londonZone()).date();
    if (const Result<void> added = addDecisions(store, making, today); !added)
        return std::unexpected(added.error());
    if (const Result<void> added = addSeries(store, making, today); !added)
        return std::unexpected(added.error());
    if (progress.cancelled())
        return failure(Error::Code::Cancelled, TaskingWords::tr("Stopped."));
    countOffences(making);
    if (const Result<void> added = addOperations(store, making, now); !added)
        return std::unexpected(added.error());
    finishTotals(making.page);
    sortRows(making.page);
    if (making.page.rows.empty())
        making.page.cautions.append(
            TaskingWords::tr("No place of this list lies here. Choose another set, or rank now."));
    progress.at(1);
    return std::move(making.page);
}

} // namespace lantern
