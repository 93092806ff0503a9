#include "hotspot/near_repeat.h"

#include "hotspot/words.h"
#include "store/offence_repository.h"

#include <algorithm>
#include <map>

namespace lantern
{

namespace
{

Result<std::vector<SpaceTimeEvent>> eventsOf(const DatedOffences &offences, NearRepeat &found)
{
    const std::vector<double> &days = found.options.knox.days;
    const double mostDays = days.empty() ? 0 : days.front();
    std::vector<SpaceTimeEvent> events;
    for (const DatedOffence &offence : offences.offences) {
        if (offence.windowDays > mostDays)
            ++found.tooWide;
        else
            events.push_back({offence.point, static_cast<double>(offence.day)});
    }
    found.undated = offences.undated;
    found.offences = static_cast<qint64>(events.size());
    if (events.empty() && offences.undated > 0)
        return failure(
            Error::Code::Refused,
            HotspotWords::tr("Days are not in this data: it has months only, and a near repeat is counted in days. "
                             "Import offences with from and to times."));
    if (events.empty() && found.tooWide > 0)
        return failure(
            Error::Code::Refused,
            HotspotWords::tr("No offence's day is known to within %1 days, the shortest time band. Use a longer one.")
                .arg(mostDays));
    if (events.size() < 2)
        return failure(
            Error::Code::Refused,
            HotspotWords::tr("There are fewer than two such offences in these months. Ask about more months or "
                             "other offences."));
    return events;
}

std::vector<NearRepeatBand> bandsOf(const KnoxTable &table, const NearRepeatOptions &options)
{
    std::vector<NearRepeatBand> bands;
    for (size_t metres = 0; metres < options.knox.metres.size(); ++metres)
        for (size_t days = 0; days < options.knox.days.size(); ++days) {
            NearRepeatBand band{.metres = options.knox.metres[metres],
                                .days = options.knox.days[days],
                                .observed = table.observed[metres][days],
                                .expected = table.expected[metres][days],
                                .p = table.p[metres][days]};
            if (band.expected > 0)
                band.ratio = static_cast<double>(band.observed) / band.expected;
            band.elevated = band.p <= options.mostP && band.ratio >= options.leastRatio;
            bands.push_back(band);
        }
    return bands;
}

// Whether whoever stands anywhere in `other` learns nothing from it that `disc` does not say.
bool covers(const NearRepeat &found, const RiskDisc &disc, const RiskDisc &other)
{
    const NearRepeatBand &band = found.bands[static_cast<size_t>(disc.band)];
    const NearRepeatBand &otherBand = found.bands[static_cast<size_t>(other.band)];
    return disc.until >= other.until && band.metres >= otherBand.metres && band.ratio >= otherBand.ratio;
}

// Offences that are snapped to one point are many: of their discs, only those that say something of their own are kept.
void keep(const NearRepeat &found, std::vector<RiskDisc> &discs, const RiskDisc &disc)
{
    if (std::ranges::any_of(discs, [&](const RiskDisc &one) { return covers(found, one, disc); }))
        return;
    std::erase_if(discs, [&](const RiskDisc &one) { return covers(found, disc, one); });
    discs.push_back(disc);
}

std::vector<RiskDisc> discsOf(const NearRepeat &found, std::span<const SpaceTimeEvent> events)
{
    const double today = static_cast<double>(found.options.asOf.toJulianDay());
    std::map<std::pair<double, double>, std::vector<RiskDisc>> byPlace;
    for (const SpaceTimeEvent &event : events)
        for (size_t band = 0; band < found.bands.size(); ++band) {
            const double last = event.day + std::floor(found.bands[band].days);
            if (found.bands[band].elevated && event.day <= today && today <= last)
                keep(found, byPlace[{event.at.easting, event.at.northing}],
                     {event.at, QDate::fromJulianDay(static_cast<qint64>(last)), static_cast<int>(band)});
        }
    std::vector<RiskDisc> discs;
    for (const auto &[place, kept] : byPlace)
        discs.insert(discs.end(), kept.begin(), kept.end());
    return discs;
}

Result<std::vector<int>> classesAsked(Store &store, int classId)
{
    const auto classes = OffenceRepository(store).classes();
    if (!classes)
        return std::unexpected(classes.error());
    std::vector<int> asked;
    for (const OffenceClass &offenceClass : *classes)
        if (!offenceClass.proactive && (classId == 0 ? offenceClass.vawg : offenceClass.id == classId))
            asked.push_back(offenceClass.id);
    if (asked.empty())
        return failure(
            Error::Code::NotFound,
            classId == 0 ? HotspotWords::tr("No offence class in this file counts as violence against women and girls.")
                         : HotspotWords::tr("This offence class is not in the file, or is found by the police alone."));
    return asked;
}

} // namespace

bool NearRepeat::isElevated() const
{
    return std::ranges::any_of(bands, &NearRepeatBand::elevated);
}

// The discs come by place.
qint64 NearRepeat::places() const
{
    qint64 places = 0;
    for (size_t disc = 0; disc < discs.size(); ++disc)
        places += disc == 0 || discs[disc].centre != discs[disc - 1].centre ? 1 : 0;
    return places;
}

std::optional<ElevatedRisk> NearRepeat::riskAt(GridPoint point) const
{
    std::optional<ElevatedRisk> risk;
    for (const RiskDisc &disc : discs) {
        const NearRepeatBand &band = bands[static_cast<size_t>(disc.band)];
        if (distanceMetres(disc.centre, point) > band.metres)
            continue;
        if (!risk)
            risk = ElevatedRisk{disc.until, band};
        risk->until = std::max(risk->until, disc.until);
        if (band.ratio > risk->strongest.ratio)
            risk->strongest = band;
    }
    return risk;
}

Result<NearRepeat> nearRepeat(const DatedOffences &offences, const NearRepeatOptions &options, const Progress &progress)
{
    NearRepeat found;
    found.options = options;
    if (!options.asOf.isValid())
        return failure(Error::Code::Refused, HotspotWords::tr("Say for which day the risk is wanted."));
    const auto events = eventsOf(offences, found);
    if (!events)
        return std::unexpected(events.error());
    const auto table = knox(*events, options.knox, progress);
    if (!table)
        return std::unexpected(table.error());
    found.bands = bandsOf(*table, options);
    found.discs = discsOf(found, *events);
    progress.at(1.0);
    return found;
}

Result<NearRepeat> nearRepeat(Store &store, const NearRepeatOptions &options, const Progress &progress)
{
    const auto classes = classesAsked(store, options.classId);
    if (!classes)
        return std::unexpected(classes.error());
    const auto offences = datedOffences(store, options.period, *classes);
    if (!offences)
        return std::unexpected(offences.error());
    return nearRepeat(*offences, options, progress);
}

QString riskText(const ElevatedRisk &risk, const QLocale &locale)
{
    const NearRepeatBand &band = risk.strongest;
    return HotspotWords::tr("Elevated until %1; %2 times as expected within %3 m and %4 days; p %5")
        .arg(locale.toString(risk.until, QStringLiteral("d MMMM")), locale.toString(band.ratio, 'f', 1),
             locale.toString(band.metres), locale.toString(band.days), locale.toString(band.p, 'g', 2));
}

} // namespace lantern
