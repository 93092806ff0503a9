#include "evaluation/evaluation.h"

#include "evaluation/evaluation_cautions.h"
#include "evaluation/surroundings.h"
#include "evaluation/words.h"
#include "hotspot/recorded.h"
#include "store/plan_repository.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <unordered_map>

namespace lantern
{

namespace
{

constexpr int MonthsByDefault = 6;
constexpr int LeastCompared = 5;

// Everything that one evaluation is made of while it is being made.
struct EvaluationMaking
{
    std::shared_ptr<const Recorded> recorded;
    Treated treated = {};
    MultiPolygon outlines = {}; // of the treated places
    HexGrid grid = {};          // of areas as large as they are
    std::vector<PhaseMonth> months = {};
    Sightings found = {};
    std::vector<CellCourse> courses = {};
    std::vector<qint64> levels = {}; // of each treated place, in the before window
    QSet<quint64> patrolled = {};    // cells
    QSet<quint64> patrolledLeftOut = {};
    int wanted = 0; // comparison areas
    Evaluation evaluation = {};
};

Result<Treated> treatedBy(Store &store, EvaluationQuestion &question)
{
    switch (question.subject) {
    case EvaluationSubject::Site:
        return question.sitePoint && question.radiusMetres > 0
                   ? treatedSite(question.site, *question.sitePoint, question.radiusMetres)
                   : treatedSite(store, question.site, question.radiusMetres);
    case EvaluationSubject::Operation:
        return treatedOperation(store, question.operation);
    case EvaluationSubject::Hotspots:
        break;
    }
    if (!question.set.isValid()) {
        const auto sets = HotspotRepository(store).list();
        if (!sets)
            return std::unexpected(sets.error());
        if (sets->empty())
            return failure(
                Error::Code::NotFound,
                EvaluationWords::tr("No hotspot set is saved: save one on the Hotspots screen, or name a site."));
        question.set = sets->front().id;
    }
    return treatedHotspots(store, question.set, question.ranks);
}

Result<void> completeAfter(EvaluationQuestion &question, Period held, const QDate &began)
{
    if (question.after.isValid())
        return {};
    const int months = std::min(MonthsByDefault, held.months() / 2);
    Month first = held.last.plus(1 - months);
    if (began.isValid())
        first = Month::of(began).plus(began.day() == 1 ? 0 : 1);
    if (first > held.last || months < 1)
        return failure(
            Error::Code::Refused,
            began.isValid()
                ? EvaluationWords::tr("No whole month is recorded since the first shift, in %1: import later months, "
                                      "or give the windows.")
                      .arg(shortMonth(Month::of(began)))
                : EvaluationWords::tr("One month is recorded: import at least two to hold one against the other."));
    question.after = DayWindow::ofMonths({first, held.last});
    return {};
}

// As many months as the after window touches: the year before where that is recorded, else those up to the after window, or up to the
// first shift.
void completeBefore(EvaluationQuestion &question, Period held, const QDate &began)
{
    if (question.before.isValid())
        return;
    const Period after = question.after.months();
    const Month end = began.isValid() ? std::min(after.first, Month::of(began)) : after.first;
    Period before = after.before();
    if (before.first < held.first || end <= before.last)
        before = {std::max(held.first, end.plus(-after.months())), end.plus(-1)};
    if (before.first <= before.last)
        question.before = DayWindow::ofMonths(before);
}

Result<void> completeWindows(EvaluationMaking &making)
{
    EvaluationQuestion &question = making.evaluation.question;
    if (question.source.isEmpty())
        question.source = making.recorded->newerSource();
    const Period held = making.recorded->periodOf(question.source);
    if (!held.first.isValid())
        return failure(Error::Code::NotFound,
                       EvaluationWords::tr("There are no records of this source: import recorded crime first."));
    if (const auto completed = completeAfter(question, held, making.treated.began); !completed)
        return completed;
    completeBefore(question, held, making.treated.began);
    const auto isHeld = [&](const DayWindow &window) {
        return window.isValid() && held.first <= window.months().first && window.months().last <= held.last;
    };
    if (!isHeld(question.before) || !isHeld(question.after))
        return failure(
            Error::Code::Refused,
            EvaluationWords::tr("Both windows must lie in the months that are recorded: %1.").arg(shortMonths(held)));
    if (question.after.first <= question.before.last)
        return failure(Error::Code::Refused,
                       EvaluationWords::tr("The before window must end before the after window begins."));
    making.months = phaseMonths(question.before, question.after);
    return {};
}

// Areas as large as the treated places are on average.
void chooseGrid(EvaluationMaking &making)
{
    making.outlines = making.treated.outlines();
    const double area = areaSquareMetres(making.outlines);
    const double each = area / static_cast<double>(making.treated.places.size());
    const double width =
        making.treated.cellWidthMetres > 0 ? making.treated.cellWidthMetres : std::sqrt(2 * each / std::numbers::sqrt3);
    making.grid = HexGrid(width);
    making.evaluation.areaSquareMetres = area;
}

// What was recorded in each cell, and in the before window at each treated place.
void follow(EvaluationMaking &making)
{
    const auto isBefore = [&](int month) { return making.months[static_cast<size_t>(month)].phase == Phase::Before; };
    const auto befores = static_cast<size_t>(std::ranges::count(making.months, Phase::Before, &PhaseMonth::phase));
    std::unordered_map<quint64, size_t> indices;
    making.levels.assign(making.treated.places.size(), 0);
    for (const Sighting &one : making.found.all) {
        const HexCell cell = making.grid.cellAt(one.point);
        const auto [at, isNew] = indices.try_emplace(cell.key(), making.courses.size());
        if (isNew)
            making.courses.push_back({.cell = cell, .before = std::vector<qint64>(befores)});
        CellCourse &course = making.courses[at->second];
        if (isBefore(one.month)) {
            course.before[static_cast<size_t>(one.month)] += one.count;
            course.beforeSum += one.count;
            const auto place = std::ranges::find_if(
                making.treated.places, [&](const TreatedPlace &treated) { return treated.zone.holds(one.point); });
            if (place != making.treated.places.end())
                making.levels[static_cast<size_t>(place - making.treated.places.begin())] += one.count;
        } else if (making.months[static_cast<size_t>(one.month)].phase == Phase::After) {
            course.afterSum += one.count;
        }
    }
    // The order of places and cells, not of records, decides between equals.
    std::ranges::sort(making.courses, {}, &CellCourse::cell);
}

// So far from the target that the rings round both do not meet.
bool isClearOfTarget(const EvaluationMaking &making, HexCell cell)
{
    const double corner = making.grid.widthMetres() / std::numbers::sqrt3;
    const double apart = 2 * making.evaluation.question.bufferMetres + corner;
    return distanceToPlaces(making.grid.centre(cell), making.outlines) >= apart;
}

bool mayBeCompared(EvaluationMaking &making, HexCell cell)
{
    if (!isClearOfTarget(making, cell))
        return false;
    if (!making.patrolled.contains(cell.key()))
        return true;
    making.patrolledLeftOut.insert(cell.key());
    return false;
}

std::vector<qint64> targetBefore(const EvaluationMaking &making)
{
    std::vector<qint64> months;
    for (const auto &month : making.months)
        if (month.phase == Phase::Before)
            months.push_back(0);
    for (const Sighting &one : making.found.all)
        if (static_cast<size_t>(one.month) < months.size() && making.treated.holds(one.point))
            months[static_cast<size_t>(one.month)] += one.count;
    return months;
}

void describe(const EvaluationMaking &making, ComparisonArea &area, QSet<QString> &taken)
{
    area.centre = making.grid.centre(area.cell);
    area.name = making.recorded->namer->name(area.centre, making.grid.widthMetres(), taken);
}

// An area that somebody asked for, with what was recorded there.
Result<ComparisonArea> askedFor(EvaluationMaking &making, HexCell cell, std::span<const qint64> target)
{
    if (!isClearOfTarget(making, cell))
        return failure(
            Error::Code::Refused,
            EvaluationWords::tr("The area %1 lies in the target or so near that the rings round both meet: choose "
                                "one further away, or a smaller ring.")
                .arg(toKey(cell)));
    const auto course = std::ranges::lower_bound(making.courses, cell, {}, &CellCourse::cell);
    if (course == making.courses.end() || course->cell != cell)
        return failure(Error::Code::Refused,
                       EvaluationWords::tr("Nothing is recorded in the area %1 in these windows.").arg(toKey(cell)));
    return ComparisonArea{.cell = cell,
                          .before = course->beforeSum,
                          .after = course->afterSum,
                          .distance = trendDistance(target, course->before),
                          .correlation = trendCorrelation(target, course->before),
                          .chosen = true};
}

// The proposed areas as somebody changed them.
Result<void> chooseAreas(EvaluationMaking &making)
{
    const EvaluationQuestion &question = making.evaluation.question;
    if (!question.compared)
        return {};
    const auto places = static_cast<int>(making.treated.places.size());
    ComparisonWish wish{.target = targetBefore(making), .levels = making.levels};
    wish.perPlace = question.perPlace > 0 ? question.perPlace : std::max(1, (LeastCompared + places - 1) / places);
    wish.mayBe = [&](const CellCourse &course) { return mayBeCompared(making, course.cell); };
    making.wanted = wish.perPlace * places;
    std::vector<ComparisonArea> &areas = making.evaluation.areas;
    areas = proposeComparisons(making.courses, wish);
    for (ComparisonArea &area : areas)
        area.chosen = area.chosen && !std::ranges::contains(question.removed, area.cell);
    for (const HexCell cell : question.added) {
        const auto known = std::ranges::find(areas, cell, &ComparisonArea::cell);
        if (known != areas.end()) {
            known->chosen = true;
            continue;
        }
        auto area = askedFor(making, cell, wish.target);
        if (!area)
            return std::unexpected(area.error());
        areas.push_back(*std::move(area));
    }
    std::ranges::stable_sort(areas, {}, [](const ComparisonArea &area) { return !area.chosen; });
    QSet<QString> taken;
    for (ComparisonArea &area : areas)
        describe(making, area, taken);
    making.evaluation.patrolledLeftOut = static_cast<int>(making.patrolledLeftOut.size());
    return {};
}

MultiPolygon outlinesOfChosen(const EvaluationMaking &making)
{
    MultiPolygon outlines;
    for (const ComparisonArea &area : making.evaluation.areas)
        if (area.chosen)
            outlines.push_back(making.grid.outline(area.cell));
    return outlines;
}

double timeWeight(const EvaluationQuestion &question)
{
    const bool areAlike = question.before.isWholeMonths() && question.after.isWholeMonths() &&
                          question.before.months().months() == question.after.months().months();
    return areAlike ? 1 : static_cast<double>(question.after.days()) / static_cast<double>(question.before.days());
}

// Counts the months of the four areas, and says what one offence of each stands for.
DisplacementWeights countAreas(EvaluationMaking &making)
{
    Evaluation &evaluation = making.evaluation;
    QSet<quint64> chosen;
    for (const ComparisonArea &area : evaluation.areas)
        if (area.chosen)
            chosen.insert(area.cell.key());
    const double metres = evaluation.question.bufferMetres;
    const Surroundings buffer(making.outlines, metres);
    const Surroundings comparisonBuffer(outlinesOfChosen(making), metres);
    for (const PhaseMonth &month : making.months)
        evaluation.months.push_back({.when = month});
    for (const Sighting &one : making.found.all) {
        EvaluationMonth &month = evaluation.months[static_cast<size_t>(one.month)];
        if (making.treated.holds(one.point))
            month.target += one.count;
        else if (chosen.contains(making.grid.cellAt(one.point).key()))
            month.comparison += one.count;
        else if (buffer.holds(one.point))
            month.buffer += one.count;
        else if (comparisonBuffer.holds(one.point))
            month.comparisonBuffer += one.count;
    }
    DisplacementWeights weights{.before = timeWeight(evaluation.question)};
    if (!chosen.isEmpty())
        weights.comparison = static_cast<double>(making.treated.places.size()) / static_cast<double>(chosen.size());
    if (comparisonBuffer.areaSquareMetres() > 0)
        weights.comparisonBuffer = buffer.areaSquareMetres() / comparisonBuffer.areaSquareMetres();
    return weights;
}

Result<void> readGround(Store &store, EvaluationMaking &making, const Progress &progress)
{
    auto recorded =
        readRecorded(store, {.report = [&](double part) { progress.at(part * 0.6); }, .stop = progress.stop});
    if (!recorded)
        return std::unexpected(recorded.error());
    making.recorded = *std::move(recorded);
    if (making.recorded->isEmpty())
        return failure(Error::Code::NotFound,
                       EvaluationWords::tr("There are no offences in this file yet: import recorded crime first."));
    auto treated = treatedBy(store, making.evaluation.question);
    if (!treated)
        return std::unexpected(treated.error());
    making.treated = *std::move(treated);
    making.evaluation.name = making.treated.name;
    making.evaluation.places = static_cast<int>(making.treated.places.size());
    return {};
}

Result<void> readWindows(Store &store, EvaluationMaking &making)
{
    if (const auto completed = completeWindows(making); !completed)
        return completed;
    const EvaluationQuestion &question = making.evaluation.question;
    auto found = sightings(store, *making.recorded, question.source, question.vawgOnly, making.months);
    if (!found)
        return std::unexpected(found.error());
    making.found = *std::move(found);
    chooseGrid(making);
    const auto patrolled = patrolledPoints(store, question.before.first, question.after.last);
    if (!patrolled)
        return std::unexpected(patrolled.error());
    for (const GridPoint point : *patrolled)
        making.patrolled.insert(making.grid.cellAt(point).key());
    return {};
}

} // namespace

Result<Evaluation> evaluate(Store &store, const EvaluationQuestion &question, const Progress &progress)
{
    EvaluationMaking making;
    making.evaluation.question = question;
    if (const auto read = readGround(store, making, progress); !read)
        return std::unexpected(read.error());
    if (const auto read = readWindows(store, making); !read)
        return std::unexpected(read.error());
    if (progress.cancelled())
        return failure(Error::Code::Cancelled, EvaluationWords::tr("The evaluation was stopped."));
    progress.at(0.7);
    follow(making);
    if (const auto chosen = chooseAreas(making); !chosen)
        return std::unexpected(chosen.error());
    if (progress.cancelled())
        return failure(Error::Code::Cancelled, EvaluationWords::tr("The evaluation was stopped."));
    progress.at(0.85);
    const DisplacementWeights weights = countAreas(making);
    Evaluation &evaluation = making.evaluation;
    evaluation.figures = evaluationFigures(evaluation.months, weights, evaluation.compared() > 0);
    evaluation.cautions = evaluationCautions(evaluation, making.treated, making.found, making.wanted);
    progress.at(1);
    return std::move(evaluation);
}

} // namespace lantern
