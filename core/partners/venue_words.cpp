// What the register says of itself, on screens and in tables.

#include "partners/venue_register.h"

#include "base/csv_writing.h"
#include "outcome/published.h"
#include "partners/words.h"

namespace lantern
{

namespace
{

QString headed(const char *name, bool exercise)
{
    const QString column = QString::fromLatin1(name);
    return exercise ? column + QStringLiteral(" (EXERCISE)") : column;
}

} // namespace

QString visitKindName(VenueVisitKind kind)
{
    switch (kind) {
    case VenueVisitKind::Spiking:
        return PartnersWords::tr("Spiking");
    case VenueVisitKind::AngelaTest:
        return PartnersWords::tr("Ask for Angela test purchase");
    case VenueVisitKind::Routine:
        break;
    }
    return PartnersWords::tr("Routine");
}

QString venueTypeName(Place::Kind kind)
{
    switch (kind) {
    case Place::Kind::Pub:
        return PartnersWords::tr("Pub");
    case Place::Kind::Bar:
        return PartnersWords::tr("Bar");
    case Place::Kind::Nightclub:
        return PartnersWords::tr("Nightclub");
    case Place::Kind::Venue:
        return PartnersWords::tr("Venue");
    case Place::Kind::Shop:
        return PartnersWords::tr("Shop");
    case Place::Kind::Gym:
        return PartnersWords::tr("Gym");
    case Place::Kind::Station:
        return PartnersWords::tr("Station");
    case Place::Kind::CarPark:
        return PartnersWords::tr("Car park");
    case Place::Kind::BusStop:
    case Place::Kind::Other:
        break;
    }
    return PartnersWords::tr("Other premises");
}

const std::vector<Place::Kind> &venueTypes()
{
    static const std::vector<Place::Kind> types{Place::Kind::Pub,     Place::Kind::Bar,     Place::Kind::Nightclub,
                                                Place::Kind::Venue,   Place::Kind::Shop,    Place::Kind::Gym,
                                                Place::Kind::Station, Place::Kind::CarPark, Place::Kind::Other};
    return types;
}

QByteArray trainingCountsCsv(const VenueRegister &all, const QDate &day, bool exercise)
{
    QByteArray csv = csvRecord({headed("training", exercise), QStringLiteral("on"), QStringLiteral("months_counted"),
                                QStringLiteral("sessions"), QStringLiteral("businesses"), QStringLiteral("people"),
                                QStringLiteral("counting"), QStringLiteral("lapsing_soon"), QStringLiteral("lapsed")});
    const std::vector<TrainingCount> counts = trainingCounts(all, day);
    for (size_t i = 0; i < counts.size(); ++i) {
        const TrainingCount &count = counts[i];
        DisclosureTable table; // what counts and what has lapsed are all of the businesses
        const size_t businesses = table.addCount(count.businesses);
        const size_t counting = table.addCount(count.counting);
        const size_t lapsed = table.addCount(count.lapsed);
        table.addSum(businesses, {counting, lapsed});
        const std::vector<Disclosure> disclosed = table.disclosed();
        csv += csvRecord({count.kind, day.toString(Qt::ISODate), QString::number(all.kinds[i].months),
                          suppressed(count.sessions), suppressed(count.businesses, disclosed[businesses]),
                          suppressed(count.people), suppressed(count.counting, disclosed[counting]),
                          suppressed(count.soon), suppressed(count.lapsed, disclosed[lapsed])});
    }
    return csv;
}

QByteArray venuesCsv(const VenueRegister &all, const QDate &day, bool exercise)
{
    QStringList header{headed("venue", exercise),  QStringLiteral("type"),      QStringLiteral("licence"),
                       QStringLiteral("easting"),  QStringLiteral("northing"),  QStringLiteral("schemes"),
                       QStringLiteral("standing"), QStringLiteral("last_visit")};
    for (const TrainingKind &kind : all.kinds)
        header.append(PartnersWords::tr("%1 until").arg(kind.name));
    QByteArray csv = csvRecord(header);
    for (const VenueStanding &standing : standingsOn(all, day)) {
        const Venue &venue = *standing.venue;
        const auto visit = std::ranges::find(all.visits, venue.id, &VenueVisit::venue);
        QStringList cells{venue.name,
                          toKey(venue.type),
                          venue.licence,
                          QString::number(venue.point.easting, 'f', 0),
                          QString::number(venue.point.northing, 'f', 0),
                          venue.schemes.join(QStringLiteral("; ")),
                          toKey(standing.standing),
                          visit == all.visits.end() ? QString() : visit->on.toString(Qt::ISODate)};
        for (const TrainingKind &kind : all.kinds) {
            const auto training = std::ranges::find(standing.trainings, kind.name, &VenueTraining::kind);
            cells.append(training == standing.trainings.end() ? QString()
                         : training->until.isValid()          ? training->until.toString(Qt::ISODate)
                                                              : QStringLiteral("without end"));
        }
        csv += csvRecord(cells);
    }
    return csv;
}

} // namespace lantern
