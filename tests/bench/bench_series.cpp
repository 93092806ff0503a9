// Times of the search for series, on generated offences with days and hours: 85,000 (the violence and sexual offences of a year in
// London) and ten times as many over ten years.

#include "base/random.h"
#include "bench/measure.h"
#include "series/candidates.h"

#include <cmath>
#include <cstdlib>

using namespace lantern;

namespace
{

// Offences round some hundred centres over London, by time, a third of them with one to three behaviours.
std::vector<LinkableOffence> london(int many, int years)
{
    Random random(1);
    std::vector<GridPoint> centres(300);
    for (GridPoint &centre : centres)
        centre = {503'000 + 59'000 * random.unit(), 155'000 + 46'000 * random.unit()};
    std::vector<LinkableOffence> offences(static_cast<size_t>(many));
    const qint64 length = 365LL * 86'400 * years;
    for (int i = 0; i < many; ++i) {
        LinkableOffence &offence = offences[static_cast<size_t>(i)];
        const GridPoint centre = centres[random.below(centres.size())];
        offence.fingerprint = static_cast<quint64>(i) + 1;
        offence.point = {centre.easting + random.normal(0, 1500), centre.northing + random.normal(0, 1500)};
        offence.from = 1'735'689'600 + length * i / many;
        offence.to = offence.from + 60LL * random.between(0, 120);
        offence.hour = static_cast<qint8>(offence.from / 3600 % 24);
        offence.classId = random.between(1, 14);
        if (random.below(3) == 0)
            for (int key = random.between(1, 3); key > 0; --key)
                offence.behaviour |= 1U << random.below(10);
    }
    return offences;
}

void measure(const char *name, const std::vector<LinkableOffence> &offences, double target)
{
    const double median = bench::medianMilliseconds(5, [&] {
        if (!findCandidates(offences, {}))
            std::abort();
    });
    bench::print(name, median, target);
}

} // namespace

int main()
{
    measure("series among 85,000 offences of a year", london(85'000, 1), 1000);
    measure("series among 850,000 offences of ten years", london(850'000, 10), 10'000);
    return 0;
}
