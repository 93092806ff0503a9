#include "partners/site_choice.h"

#include "hotspot/analysis.h"
#include "hotspot/class_weights.h"
#include "partners/words.h"
#include "store/place_repository.h"
#include "store/site_repository.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_map>

namespace lantern
{

namespace
{

constexpr double MillionthsPerUnit = 1e6;
constexpr double LeastRadius = 10;
constexpr double MostRadius = 1000;
constexpr int MostSites = 200;

// All that happened at one spot, to the metre.
struct Spot
{
    GridPoint point;
    qint64 millionths = 0;
    qint64 offences = 0;
};

// Points by squares of a width, so that those near a point are found without a look at all of them.
class NearPoints
{
public:
    NearPoints(std::span<const GridPoint> points, double width)
        : m_points(points)
        , m_width(width)
    {
        for (size_t i = 0; i < points.size(); ++i)
            m_squares[squareOf(column(points[i].easting), column(points[i].northing))].push_back(static_cast<int>(i));
    }
    // Ascending; the radius must not exceed the width.
    [[nodiscard]] std::vector<int> within(GridPoint point, double radius) const
    {
        std::vector<int> near;
        for (qint64 east = column(point.easting) - 1; east <= column(point.easting) + 1; ++east)
            for (qint64 north = column(point.northing) - 1; north <= column(point.northing) + 1; ++north)
                if (const auto found = m_squares.find(squareOf(east, north)); found != m_squares.end())
                    for (const int one : found->second)
                        if (distanceMetres(m_points[static_cast<size_t>(one)], point) <= radius)
                            near.push_back(one);
        std::ranges::sort(near);
        return near;
    }

private:
    [[nodiscard]] qint64 column(double metres) const { return static_cast<qint64>(std::floor(metres / m_width)); }
    [[nodiscard]] static qint64 squareOf(qint64 east, qint64 north) { return east * 4'000'000 + north; }

    std::span<const GridPoint> m_points;
    double m_width;
    std::unordered_map<qint64, std::vector<int>> m_squares;
};

class Area
{
public:
    Area() = default;
    explicit Area(MultiPolygon outline)
        : m_outline(std::move(outline))
        , m_box(boundsOf(m_outline))
    {
    }
    [[nodiscard]] bool holds(GridPoint point) const
    {
        return m_outline.empty() || (m_box.contains(point) && contains(m_outline, point));
    }

private:
    MultiPolygon m_outline;
    GridBox m_box;
};

Result<Area> areaOf(Store &store, const QString &borough)
{
    if (borough.isEmpty())
        return Area();
    const auto boundaries = PlaceRepository(store).boundaries(Boundary::Kind::Borough);
    if (!boundaries)
        return std::unexpected(boundaries.error());
    for (const Boundary &boundary : *boundaries)
        if (boundary.name.compare(borough, Qt::CaseInsensitive) == 0)
            return Area(boundary.outline);
    return failure(Error::Code::Refused, PartnersWords::tr("No borough “%1” is in the file.").arg(borough));
}

Result<void> checkQuestion(const SiteQuestion &question)
{
    if (question.radiusMetres !=
        std::clamp(question.radiusMetres, LeastRadius, MostRadius)) // true of what is no number, too
        return failure(Error::Code::Refused, PartnersWords::tr("The radius lies between 10 and 1,000 metres."));
    if (question.most < 1 || question.most > MostSites)
        return failure(Error::Code::Refused, PartnersWords::tr("Choose between 1 and 200 sites."));
    if (std::ranges::any_of(question.phases, [](int size) { return size < 1; }))
        return failure(Error::Code::Refused, PartnersWords::tr("A phase has at least one site."));
    return {};
}

Result<std::vector<Place>> stopsIn(Store &store, const Area &area)
{
    auto places = PlaceRepository(store).places();
    if (!places)
        return places;
    std::erase_if(*places,
                  [&](const Place &place) { return place.kind != Place::Kind::BusStop || !area.holds(place.point); });
    // The same stops in the same order, however they came into the file.
    std::ranges::sort(*places, {}, [](const Place &place) { return std::tuple(place.sourceId, place.name, place.id); });
    if (places->empty())
        return failure(
            Error::Code::NotFound,
            PartnersWords::tr("There are no bus stops here: import NaPTAN or Transport for London stops first."));
    return places;
}

std::vector<Spot> spotsIn(const Recorded &recorded, const SiteChoice &choice, const Area &area)
{
    const ClassWeights weights(recorded.classes, choice.question.weight);
    std::unordered_map<qint64, size_t> numbers;
    std::vector<Spot> spots;
    for (const Occurrence &occurrence : recorded.in(choice.period, choice.source)) {
        const ClassWeight weight = weights.of(occurrence);
        if (!weight.counts)
            continue;
        const GridPoint point{std::round(static_cast<double>(occurrence.easting)),
                              std::round(static_cast<double>(occurrence.northing))};
        const qint64 key = qint64(point.easting) * 4'000'000 + qint64(point.northing);
        const auto [known, isNew] = numbers.try_emplace(key, spots.size());
        if (isNew)
            spots.push_back({.point = point});
        spots[known->second].millionths += weight.millionths * occurrence.count;
        spots[known->second].offences += occurrence.count;
    }
    std::erase_if(spots, [&](const Spot &spot) { return !area.holds(spot.point); });
    std::ranges::sort(spots, {}, [](const Spot &spot) { return std::pair(spot.point.easting, spot.point.northing); });
    return spots;
}

bool isCovered(GridPoint point, const std::vector<Site> &live)
{
    return std::ranges::any_of(
        live, [&](const Site &site) { return distanceMetres(site.point, point) <= site.radiusMetres; });
}

struct Ground
{
    std::vector<Place> stops;
    std::vector<Spot> spots;
    std::vector<std::vector<int>> reached; // of each spot, the stops within the radius
    CoverProblem problem;
};

// Fills in what the choice says of all harm, and what is left to cover.
Ground groundOf(SiteChoice &choice, std::vector<Place> stops, std::vector<Spot> spots, const std::vector<Site> &live)
{
    Ground ground{.stops = std::move(stops), .spots = std::move(spots), .reached = {}, .problem = {}};
    std::vector<GridPoint> points;
    points.reserve(ground.stops.size());
    for (const Place &stop : ground.stops)
        points.push_back(stop.point);
    const NearPoints near(points, choice.question.radiusMetres);
    ground.problem.candidates = static_cast<int>(ground.stops.size());
    qint64 total = 0;
    qint64 already = 0;
    ground.reached.reserve(ground.spots.size());
    for (const Spot &spot : ground.spots) {
        total += spot.millionths;
        ground.reached.push_back(near.within(spot.point, choice.question.radiusMetres));
        if (isCovered(spot.point, live))
            already += spot.millionths;
        else
            ground.problem.groups.push_back({.weight = spot.millionths, .candidates = ground.reached.back()});
    }
    ground.problem = merged(std::move(ground.problem));
    choice.total = static_cast<double>(total) / MillionthsPerUnit;
    choice.already = static_cast<double>(already) / MillionthsPerUnit;
    choice.candidates = ground.problem.candidates;
    return ground;
}

std::vector<int> buildOrder(const CoverProblem &problem, const std::vector<int> &chosen)
{
    if (chosen.empty())
        return {};
    std::vector<int> order = greedyCover(problem, static_cast<int>(chosen.size()), chosen);
    for (const int one : chosen)
        if (!std::ranges::contains(order, one))
            order.push_back(one);
    return order;
}

int phaseOf(int order, const std::vector<int> &phases)
{
    int phase = 1;
    for (const int size : phases) {
        if (order <= size)
            return phase;
        order -= size;
        ++phase;
    }
    return phase;
}

// Phases go on after the last one that is built.
void fillChosen(SiteChoice &choice, const Ground &ground, const std::vector<int> &order, int built)
{
    qint64 before = 0;
    for (size_t number = 0; number < order.size(); ++number) {
        const Place &stop = ground.stops[static_cast<size_t>(order[number])];
        const qint64 covered = coveredBy(ground.problem, std::span(order).first(number + 1));
        const int place = static_cast<int>(number) + 1;
        ChosenSite site{.name = stop.name,
                        .stopSourceId = stop.sourceId,
                        .point = stop.point,
                        .order = place,
                        .phase = built + phaseOf(place, choice.question.phases),
                        .adds = static_cast<double>(covered - before) / MillionthsPerUnit};
        qint64 within = 0;
        for (size_t spot = 0; spot < ground.spots.size(); ++spot)
            if (std::ranges::binary_search(ground.reached[spot], order[number])) {
                within += ground.spots[spot].millionths;
                site.offences += ground.spots[spot].offences;
            }
        site.within = static_cast<double>(within) / MillionthsPerUnit;
        choice.chosen.push_back(std::move(site));
        before = covered;
    }
}

void fillCurve(SiteChoice &choice, const CoverProblem &problem, const std::vector<CoverAnswer> &answers,
               const std::vector<int> &order)
{
    qint64 before = 0;
    for (size_t k = 1; k <= answers.size(); ++k) {
        const CoverAnswer &answer = answers[k - 1];
        const qint64 inOrder = coveredBy(problem, std::span(order).first(std::min(k, order.size())));
        choice.curve.push_back({.sites = static_cast<int>(k),
                                .covered = static_cast<double>(answer.covered) / MillionthsPerUnit,
                                .adds = static_cast<double>(answer.covered - before) / MillionthsPerUnit,
                                .bound = static_cast<double>(answer.bound) / MillionthsPerUnit,
                                .proven = answer.isProven(),
                                .inOrder = static_cast<double>(inOrder) / MillionthsPerUnit});
        before = answer.covered;
    }
}

void addCautions(SiteChoice &choice)
{
    if (!choice.isProven())
        choice.cautions.append(
            PartnersWords::tr("The search was ended by its time limit: the best choice may cover up to %1 % more.")
                .arg(100 * choice.gap(), 0, 'f', 1));
    if (static_cast<int>(choice.chosen.size()) < choice.question.most)
        choice.cautions.append(
            PartnersWords::tr("%n site(s) cover all that any stop here can cover; more would add nothing.", nullptr,
                              static_cast<int>(choice.chosen.size())));
    choice.cautions.append(PartnersWords::tr(
        "What a site covers is what was recorded within its radius. Whether a camera prevents any of it is for the "
        "evaluation to say."));
}

} // namespace

bool SiteChoice::isProven() const
{
    return std::ranges::all_of(curve, &SiteCurvePoint::proven);
}

double SiteChoice::gap() const
{
    double worst = 0;
    for (const SiteCurvePoint &point : curve)
        if (!point.proven && point.covered > 0)
            worst = std::max(worst, (point.bound - point.covered) / point.covered);
    return worst;
}

Result<SiteChoice> chooseSites(Store &store, const SiteQuestion &question, const Progress &progress)
{
    if (const Result<void> checked = checkQuestion(question); !checked)
        return std::unexpected(checked.error());
    const Result<Area> area = areaOf(store, question.borough);
    if (!area)
        return std::unexpected(area.error());
    auto stops = stopsIn(store, *area);
    if (!stops)
        return std::unexpected(stops.error());
    auto sites = SiteRepository(store).list();
    if (!sites)
        return std::unexpected(sites.error());
    std::erase_if(*sites, [](const Site &site) { return site.state != SiteState::Live; });
    const auto recorded = readOccurrences(store, {.report = {}, .stop = progress.stop});
    if (!recorded)
        return std::unexpected(recorded.error());
    const AnalysisOptions used = completed(
        **recorded, {.weight = question.weight, .period = question.period, .months = question.months, .source = {}});
    SiteChoice choice;
    choice.question = question;
    choice.period = used.period.value_or(Period{});
    choice.source = used.source;
    choice.figure = figureName((*recorded)->tableOf(question.weight));
    choice.liveSites = static_cast<int>(sites->size());
    progress.at(0.1);
    std::vector<Spot> spots = used.period ? spotsIn(**recorded, choice, *area) : std::vector<Spot>();
    if (spots.empty())
        return failure(Error::Code::NotFound,
                       PartnersWords::tr("No offences are recorded here: import them before choosing sites."));
    const Ground ground = groundOf(choice, *std::move(stops), std::move(spots), *sites);
    progress.at(0.2);
    const auto answers =
        coverCurve(ground.problem, question.most, {.seconds = question.seconds},
                   {.report = [&](double fraction) { progress.at(0.2 + 0.8 * fraction); }, .stop = progress.stop});
    if (!answers)
        return std::unexpected(answers.error());
    const std::vector<int> order = buildOrder(ground.problem, answers->back().chosen);
    fillCurve(choice, ground.problem, *answers, order);
    const int built = sites->empty() ? 0 : std::ranges::max(*sites, {}, &Site::phase).phase;
    fillChosen(choice, ground, order, built);
    addCautions(choice);
    return choice;
}

std::vector<Site> proposedSites(const SiteChoice &choice, std::span<const Site> known, Store &store)
{
    std::vector<Site> sites;
    for (const ChosenSite &chosen : choice.chosen) {
        const bool isKnown = std::ranges::any_of(known, [&](const Site &site) {
            return site.state != SiteState::Removed && distanceMetres(site.point, chosen.point) < 1;
        });
        if (isKnown)
            continue;
        Site site;
        site.id = store.makeId<SiteId>();
        site.name = chosen.name;
        site.stopSourceId = chosen.stopSourceId;
        site.point = chosen.point;
        site.radiusMetres = choice.question.radiusMetres;
        site.phase = chosen.phase;
        sites.push_back(std::move(site));
    }
    return sites;
}

std::optional<std::vector<int>> phasesFromText(const QString &text)
{
    std::vector<int> phases;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int size = part.trimmed().toInt(&isNumber);
        if (!isNumber || size < 1 || size > 1000)
            return std::nullopt;
        phases.push_back(size);
    }
    return phases;
}

} // namespace lantern
