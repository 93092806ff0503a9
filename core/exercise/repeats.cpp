#include "exercise/repeats.h"

#include "base/clock.h"
#include "base/random.h"

#include <cmath>

namespace lantern
{

std::optional<Offence> nearRepeatOf(const Offence &offence)
{
    constexpr double shareFollowed = 0.5;
    constexpr int mostDays = 6;
    constexpr int mostMinutes = 60;
    constexpr double metres = 35;
    constexpr qint64 secondsPerDay = 86'400;
    Random random(offence.fingerprint);
    if (!offence.from || !offence.to || random.unit() >= shareFollowed)
        return std::nullopt;
    Offence next = offence;
    const qint64 later = secondsPerDay * random.between(1, mostDays) + 60LL * random.between(-mostMinutes, mostMinutes);
    next.fingerprint = (random.below(1ULL << 32) << 32) | random.below(1ULL << 32);
    next.from = offence.from->addSecs(later);
    next.to = offence.to->addSecs(later);
    next.month = Month::of(next.from->toTimeZone(londonZone()).date());
    next.point.easting = std::round(offence.point.easting + random.normal(0, metres));
    next.point.northing = std::round(offence.point.northing + random.normal(0, metres));
    next.reference += QStringLiteral("/2");
    return next;
}

} // namespace lantern
