#include "cli/venue_figures.h"

#include "cli/partner_words.h"
#include "cli/words.h"
#include "partners/coverage.h"
#include "store/place_repository.h"

#include <QJsonArray>

namespace lantern::cli
{

namespace
{

constexpr double Millionth = 1e-6;

QString percent(double share)
{
    return QString::number(100 * share, 'f', 1);
}

QJsonObject nextVenueJson(const NextVenue &next)
{
    const GeoPoint point = toGeo(next.candidate.point);
    return {{"name", next.candidate.name},
            {"type", toKey(next.candidate.type)},
            {"venue", next.candidate.venue.isValid() ? QJsonValue(next.candidate.venue.toString()) : QJsonValue()},
            {"latitude", point.latitude},
            {"longitude", point.longitude},
            {"added", static_cast<double>(next.added) * Millionth},
            {"share", next.share}};
}

} // namespace

QJsonObject venueJson(const VenueStanding &standing, const VenueRegister &all)
{
    const Venue &venue = *standing.venue;
    QJsonArray trainings;
    for (const VenueTraining &training : standing.trainings)
        trainings.append(QJsonObject{{"kind", training.kind},
                                     {"on", jsonDate(training.on)},
                                     {"until", jsonDate(training.until)},
                                     {"standing", toKey(training.standing)}});
    QJsonArray visits;
    for (const VenueVisit &visit : all.visits)
        if (visit.venue == venue.id)
            visits.append(QJsonObject{{"kind", toKey(visit.kind)},
                                      {"on", jsonDate(visit.on)},
                                      {"score", visit.score ? QJsonValue(*visit.score) : QJsonValue()},
                                      {"officer", visit.officer}});
    const GeoPoint point = toGeo(venue.point);
    return {{"venue", venue.id.toString()},
            {"name", venue.name},
            {"type", toKey(venue.type)},
            {"licence", venue.licence},
            {"postcode", venue.postcode},
            {"latitude", point.latitude},
            {"longitude", point.longitude},
            {"schemes", QJsonArray::fromStringList(venue.schemes)},
            {"standing", toKey(standing.standing)},
            {"until", jsonDate(standing.until)},
            {"trainings", trainings},
            {"visits", visits}};
}

void printLicenceList(const LicenceList &list, const Console &console, bool dry)
{
    const int fresh = list.count(LicenceFate::New);
    const int matched = list.count(LicenceFate::Matched);
    const int updated = list.count(LicenceFate::Update);
    const int same = list.count(LicenceFate::Same);
    console.line(
        CommandLineWords::tr("%1 new, %2 new and matched to an imported place, %3 brought up to date, %4 as they "
                             "were, %5 in doubt and left out, %6 refused")
            .arg(fresh)
            .arg(matched)
            .arg(updated)
            .arg(same)
            .arg(list.leftOut())
            .arg(list.refused.size()));
    QJsonArray doubts;
    for (const LicenceRow &row : list.rows)
        if (row.doubt != LicenceDoubt::None) {
            if (!row.outcome())
                console.warn(CommandLineWords::tr("line %1, %2: %3 Left out; --same %1 takes it as that one.")
                                 .arg(row.line)
                                 .arg(row.venue.name, licenceDoubtText(row)));
            doubts.append(QJsonObject{{"line", row.line},
                                      {"name", row.venue.name},
                                      {"reason", licenceDoubtText(row)},
                                      {"left_out", !row.outcome().has_value()}});
        }
    QJsonArray refused;
    for (const Refusal &refusal : list.refused) {
        console.warn(QStringLiteral("%1:%2: %3").arg(refusal.line).arg(refusal.column).arg(refusal.reason));
        refused.append(QJsonObject{{"line", refusal.line}, {"column", refusal.column}, {"reason", refusal.reason}});
    }
    console.json({{"new", fresh},
                  {"matched", matched},
                  {"updated", updated},
                  {"same", same},
                  {"doubts", doubts},
                  {"refused", refused},
                  {"dry_run", dry}});
}

int tellCoverage(const Arguments &arguments, Store &store, const VenueRegister &all, const Console &console)
{
    const auto metres = arguments.positive(QStringLiteral("metres"));
    const auto most = arguments.number(QStringLiteral("next"), 0, 1000);
    if (!metres || !most)
        return Usage;
    const auto recorded = readOccurrences(store);
    const auto places = PlaceRepository(store).places();
    if (!recorded || !places)
        return console.refuse(recorded ? places.error() : recorded.error());
    const AnalysisOptions options = completed(**recorded, {});
    const std::vector<HarmPoint> harm = harmPoints(**recorded, options);
    const CoverageGround ground =
        coverageGround(all, *places, today(arguments), arguments.value(QStringLiteral("training")));
    const Covered covered = coveredBy(harm, ground.trained, *metres);
    console.line(CommandLineWords::tr("%1 % of the harm lies within %2 m of %3 trained venues")
                     .arg(percent(covered.share()))
                     .arg(*metres)
                     .arg(ground.trained.size()));
    QJsonArray next;
    for (const NextVenue &one : nextBest(harm, ground.trained, ground.candidates, *metres, static_cast<int>(*most))) {
        console.line(CommandLineWords::tr("  %1: %2 % with it").arg(one.candidate.name, percent(one.share)));
        next.append(nextVenueJson(one));
    }
    console.json({{"metres", *metres},
                  {"trained", static_cast<int>(ground.trained.size())},
                  {"covered", static_cast<double>(covered.covered) * Millionth},
                  {"total", static_cast<double>(covered.total) * Millionth},
                  {"share", covered.share()},
                  {"from", options.period ? options.period->first.toString() : QString()},
                  {"to", options.period ? options.period->last.toString() : QString()},
                  {"next", next}});
    return Done;
}

} // namespace lantern::cli
