#include "base/random.h"
#include "bench/measure.h"
#include "hotspot/analysis.h"

using namespace lantern;

namespace
{

constexpr int Rows = 640'333; // as many as the published counts of all London have, for 1.14 million crimes
const Period period{.first = Month(2025, 5), .last = Month(2026, 4)};

std::vector<Occurrence> london(Random &random)
{
    std::vector<Occurrence> occurrences;
    occurrences.reserve(Rows);
    for (int i = 0; i < Rows; ++i)
        occurrences.push_back({.easting = static_cast<float>(503'000 + 59'000 * random.unit()),
                               .northing = static_cast<float>(155'000 + 46'000 * random.unit()),
                               .month = period.first.plus(random.between(0, 11)).index(),
                               .classId = static_cast<qint16>(random.between(1, 14)),
                               .count = random.between(0, 3) == 0 ? 4 : 1});
    return occurrences;
}

std::vector<OffenceClass> classes()
{
    std::vector<OffenceClass> classes;
    for (int id = 1; id <= 14; ++id)
        classes.push_back({.id = id, .harmDays = 10.0 * id, .proactive = id > 12});
    return classes;
}

} // namespace

int main()
{
    Random random(1);
    const std::vector<Occurrence> occurrences = london(random);
    const std::vector<OffenceClass> known = classes();
    size_t cells = 0;
    const double scoring = bench::medianMilliseconds(
        5, [&] { cells += scoreCells(occurrences, {}, known, {.period = {}, .source = {}}, period).cells.size(); });
    bench::print("score 1.14M crimes in 640k rows", scoring, 1000);
    double sum = 0;
    const double projecting = bench::medianMilliseconds(3, [&] {
        for (int i = 0; i < 1'000'000; ++i)
            sum += toGrid({51.3 + 4e-7 * i, -0.5 + 8e-7 * i}).easting;
    });
    bench::print("project 1M points", projecting, 1000);
    return cells > 0 && sum > 0 ? 0 : 1;
}
