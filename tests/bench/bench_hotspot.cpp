// Times of the hotspot analysis in memory, on generated offences: half a million for a change of the question, and
// 0.1, 1 and 10 million for how the cost grows.

#include "base/random.h"
#include "bench/measure.h"
#include "hotspot/significance.h"
#include "hotspot/street_segments.h"
#include "hotspot/surface.h"
#include "hotspot/unit_areas.h"

#include <cstdlib>

using namespace lantern;

namespace
{

const Period Year{.first = Month(2025, 5), .last = Month(2026, 4)};

std::vector<OffenceClass> classes()
{
    std::vector<OffenceClass> classes;
    for (int id = 1; id <= 14; ++id)
        classes.push_back({.id = id, .harmDays = 10.0 * id, .vawg = id < 4, .proactive = id > 12});
    return classes;
}

// Offences round some hundred centres over London, snapped to 25 m as published ones are, over two years.
Recorded london(int many)
{
    Random random(1);
    std::vector<GridPoint> centres(300);
    for (GridPoint &centre : centres)
        centre = {503'000 + 59'000 * random.unit(), 155'000 + 46'000 * random.unit()};
    Recorded recorded;
    recorded.classes = classes();
    recorded.offences.reserve(static_cast<size_t>(many));
    for (int i = 0; i < many; ++i) {
        const GridPoint centre = centres[random.below(centres.size())];
        const double easting = std::round((centre.easting + random.normal(0, 1500)) / 25) * 25;
        const double northing = std::round((centre.northing + random.normal(0, 1500)) / 25) * 25;
        recorded.offences.push_back({.easting = static_cast<float>(easting),
                                     .northing = static_cast<float>(northing),
                                     .month = Year.first.plus(-12 + static_cast<int>(24LL * i / many)).index(),
                                     .classId = static_cast<qint16>(random.between(1, 14)),
                                     .hourOfWeek = static_cast<qint16>(random.between(-1, 167))});
    }
    Polygon area;
    area.outer() = {{500'000, 152'000}, {500'000, 204'000}, {565'000, 204'000}, {565'000, 152'000}, {500'000, 152'000}};
    const std::vector<Boundary> boroughs{
        {.code = QStringLiteral("E09"), .name = QStringLiteral("All"), .outline = {area}}};
    recorded.boroughs = BoroughRaster(boroughs);
    recorded.namer = std::make_shared<const PlaceNamer>(std::vector<GazetteerEntry>());
    return recorded;
}

void check(bool holds)
{
    if (!holds)
        std::abort();
}

void benchQuestion(const Recorded &recorded)
{
    const AnalysisOptions options{.period = Year, .source = QStringLiteral("offences")};
    const auto hexagons = [&] {
        const Analysis analysis = analyse(recorded, options).value();
        check(!rankedSet(recorded, analysis, 20).hotspots.empty());
        check(!ranksBy(analysis, Weight::Count).empty());
    };
    bench::print("hexagons and list anew, 450,000 offences", bench::medianMilliseconds(9, hexagons), 100);
    const auto everything = [&] {
        hexagons();
        check(harmSurface(recorded, options, {}).has_value());
        check(significance(recorded, options).has_value());
    };
    bench::print("everything anew, 450,000 offences", bench::medianMilliseconds(5, everything), 400);
}

// Areas of 1.5 km, and streets every 100 m, over all of London.
std::vector<Unit> squares()
{
    std::vector<Boundary> areas;
    for (double west = 500'000; west < 565'000; west += 1'500)
        for (double south = 152'000; south < 204'000; south += 1'500) {
            Polygon area;
            area.outer() = {{west, south},
                            {west, south + 1'500},
                            {west + 1'500, south + 1'500},
                            {west + 1'500, south},
                            {west, south}};
            areas.push_back({.code = QString::number(areas.size()), .outline = {area}});
        }
    return unitsOfAreas(areas).value();
}

std::vector<Unit> grid()
{
    std::vector<Street> streets;
    for (double northing = 155'000; northing < 201'000; northing += 100) {
        Street street{.id = static_cast<qint64>(streets.size())};
        for (double easting = 503'000; easting < 562'000; easting += 100)
            street.line.push_back({easting, northing});
        streets.push_back(street);
    }
    for (double easting = 503'000; easting < 562'000; easting += 100) {
        Street street{.id = static_cast<qint64>(streets.size())};
        for (double northing = 155'000; northing < 201'000; northing += 100)
            street.line.push_back({easting, northing});
        streets.push_back(street);
    }
    return streetSegments(streets);
}

// Where the records lie is found once a file; what a change of the question costs comes after it.
template<class Find>
void benchUnits(const char *placing, const char *asking, const Recorded &recorded, std::vector<Unit> units, Find find)
{
    auto placement = std::make_shared<UnitPlacement>();
    placement->units = std::move(units);
    bench::print(placing,
                 bench::medianMilliseconds(1,
                                           [&] {
                                               placement->offences.clear();
                                               for (const Occurrence &offence : recorded.offences)
                                                   placement->offences.push_back(
                                                       find({offence.easting, offence.northing}));
                                           }),
                 5000);
    for (const Weight weight : {Weight::Harm, Weight::Count}) {
        const AnalysisOptions options{.weight = weight,
                                      .period = Year,
                                      .source = QStringLiteral("offences"),
                                      .placement = placement,
                                      .rankBy = RankBy::PerSize};
        bench::print(asking,
                     bench::medianMilliseconds(5,
                                               [&] {
                                                   const Analysis analysis = analyse(recorded, options).value();
                                                   check(!rankedSet(recorded, analysis, 20).hotspots.empty());
                                               }),
                     400);
    }
}

void benchUnits()
{
    const Recorded recorded = london(2'280'000); // half of them, 1.14 million, in the year that is asked for
    const std::vector<Unit> wards = squares();
    const UnitAreaIndex areas(wards);
    benchUnits("place 2.28M offences in 1,500 areas", "areas and list anew, 1.14M offences", recorded, wards,
               [&](GridPoint point) { return areas.find(point); });
    const std::vector<Unit> streets = grid();
    const SegmentIndex segments(streets);
    benchUnits("place 2.28M offences in 540,000 segments", "segments and list anew, 1.14M offences", recorded, streets,
               [&](GridPoint point) {
                   const auto found = segments.nearest(point);
                   return found && found->metres <= SnapMetres ? found->segment : -1;
               });
}

void benchGrowth()
{
    for (const auto &[many, name] : {std::pair{100'000, "hexagons, density and Gi*, 0.1 million offences"},
                                     std::pair{1'000'000, "hexagons, density and Gi*, 1 million offences"},
                                     std::pair{10'000'000, "hexagons, density and Gi*, 10 million offences"}}) {
        const Recorded recorded = london(many);
        const AnalysisOptions options{.period = Year, .source = QStringLiteral("offences")};
        bench::print(name,
                     bench::medianMilliseconds(3,
                                               [&] {
                                                   check(!analyse(recorded, options).value().cells.empty());
                                                   check(harmSurface(recorded, options, {}).has_value());
                                                   check(significance(recorded, options).has_value());
                                               }),
                     many == 10'000'000 ? 4000 : 1000);
    }
}

void benchScoring()
{
    Random random(1);
    std::vector<Occurrence> counts;
    for (int i = 0; i < 640'333;
         ++i) // as many rows as the published counts of all London have, for 1.14 million crimes
        counts.push_back({.easting = static_cast<float>(503'000 + 59'000 * random.unit()),
                          .northing = static_cast<float>(155'000 + 46'000 * random.unit()),
                          .month = Year.first.plus(random.between(0, 11)).index(),
                          .classId = static_cast<qint16>(random.between(1, 14)),
                          .count = random.between(0, 3) == 0 ? 4 : 1});
    const std::vector<OffenceClass> known = classes();
    bench::print(
        "score 1.14M crimes in 640k rows",
        bench::medianMilliseconds(
            5, [&] { check(!scoreCells(counts, {}, known, {.period = {}, .source = {}}, Year).cells.empty()); }),
        1000);
    double sum = 0;
    bench::print("project 1M points",
                 bench::medianMilliseconds(3,
                                           [&] {
                                               for (int i = 0; i < 1'000'000; ++i)
                                                   sum += toGrid({51.3 + 4e-7 * i, -0.5 + 8e-7 * i}).easting;
                                           }),
                 1000);
    check(sum > 0);
}

} // namespace

int main()
{
    benchScoring();
    benchUnits();
    benchQuestion(london(900'000)); // half of them in the year that is asked for
    benchGrowth();
    return 0;
}
