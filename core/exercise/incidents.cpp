#include "exercise/incidents.h"

#include "base/clock.h"
#include "exercise/conduct.h"
#include "exercise/repeats.h"
#include "store/offence_repository.h"
#include "store/walk.h"

#include <boost/geometry/algorithms/line_interpolate.hpp>

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace lantern
{

namespace
{

constexpr int OffenceTotal = 15'000;
constexpr int MonthTotal = 24;
constexpr int ReportTotal = 400;

// When and where a kind of offence happens: `night` 1 = all of it in the night-time economy's hours, 0 = none.
struct Pattern
{
    const char *offenceClass;
    double share;
    double night;
    int longestMinutes; // between the earliest and latest time it can have happened
};

const std::array<Pattern, 16> Patterns{{
    {"Common assault", 0.19, 0.75, 30},
    {"Assault with injury", 0.12, 0.8, 30},
    {"Sexual assault", 0.045, 0.85, 90},
    {"Rape", 0.004, 0.8, 240},
    {"Exposure", 0.02, 0.45, 20},
    {"Harassment", 0.05, 0.4, 60},
    {"Stalking", 0.01, 0.4, 240},
    {"Spiking", 0.01, 0.97, 240},
    {"Public fear, alarm or distress", 0.13, 0.7, 20},
    {"Robbery of personal property", 0.04, 0.65, 15},
    {"Theft from the person", 0.12, 0.6, 240},
    {"Anti-social behaviour", 0.13, 0.5, 60},
    {"Shoplifting", 0.07, 0.0, 60},
    {"Criminal damage and arson", 0.035, 0.4, 480},
    {"Possession of drugs", 0.02, 0.7, 1},
    {"Possession of weapons", 0.006, 0.7, 1},
}};

// Night-time economy, Monday to Sunday: how much of it each night has.
const std::array<double, 7> NightOfWeek{0.05, 0.06, 0.08, 0.13, 0.31, 0.31, 0.06};
// From 18:00 to 05:00.
const std::array<double, 11> NightHour{0.03, 0.04, 0.06, 0.09, 0.13, 0.17, 0.18, 0.14, 0.09, 0.05, 0.02};
// From 06:00 to 22:00.
const std::array<double, 17> DayHour{1, 2, 4, 5, 6, 7, 8, 8, 8, 9, 10, 10, 9, 8, 7, 6, 4};

// A spot where offences gather, with the name of the street it is on.
struct Spot
{
    GridPoint point;
    QString street;
    double nightWeight = 0;
    double dayWeight = 0;
};

double venueWeight(Place::Kind kind)
{
    switch (kind) {
    case Place::Kind::Nightclub:
        return 9;
    case Place::Kind::Bar:
        return 4;
    case Place::Kind::Pub:
        return 2.5;
    case Place::Kind::Venue:
        return 2;
    case Place::Kind::Station:
        return 14;
    default:
        return 0;
    }
}

QString nearestStreet(const Town &town, GridPoint point)
{
    const auto nearest = std::ranges::min_element(
        town.streets, {}, [&](const Street &street) { return distanceMetres(point, street.line); });
    return nearest->name;
}

std::vector<Spot> spotsOf(const Town &town)
{
    std::vector<Spot> spots;
    for (const Place &place : town.places)
        if (const double weight = venueWeight(place.kind); weight > 0)
            spots.push_back({place.point, nearestStreet(town, place.point), weight,
                             place.kind == Place::Kind::Station ? 8.0 : 0.6});
    for (const Street &street : town.streets) {
        const double length = lengthMetres(street.line);
        const bool busy = street.streetClass == Street::Class::Primary ||
                          street.streetClass == Street::Class::Secondary ||
                          street.streetClass == Street::Class::Tertiary;
        for (double metres = 25; metres < length; metres += 110) {
            GridPoint point;
            boost::geometry::line_interpolate(street.line, metres, point);
            const double nearness = std::exp(-distanceMetres(point, town.market) / 500);
            spots.push_back(
                {point, street.name, 0.03 + 0.45 * nearness * (busy ? 2 : 1), (busy ? 0.22 : 0.09) * (0.5 + nearness)});
        }
    }
    return spots;
}

class Incidents
{
public:
    Incidents(Store &store, const Town &town, Random &random, const QDate &today)
        : m_repository(store)
        , m_town(town)
        , m_random(random)
        , m_conduct(town, today)
        , m_lastMonth(Month::of(today).plus(-1))
        , m_spots(spotsOf(town))
    {
        for (const Spot &spot : m_spots) {
            m_nightWeights.push_back(spot.nightWeight);
            m_dayWeights.push_back(spot.dayWeight);
        }
    }
    [[nodiscard]] Result<void> addOffences(const Progress &progress);
    [[nodiscard]] Result<void> addStreetSafe();

private:
    [[nodiscard]] quint64 fingerprint() { return (m_random.below(1ULL << 32) << 32) | m_random.below(1ULL << 32); }
    [[nodiscard]] Month drawMonth();
    [[nodiscard]] QDateTime drawTime(Month month, bool night);
    [[nodiscard]] GridPoint scattered(GridPoint point, double metres);
    [[nodiscard]] Result<Offence> drawOffence(const Pattern &pattern, int number);

    OffenceRepository m_repository;
    const Town &m_town;
    Random &m_random;
    Conduct m_conduct;
    Month m_lastMonth;
    std::vector<Spot> m_spots;
    std::vector<double> m_nightWeights;
    std::vector<double> m_dayWeights;
};

// Summers and December are busier, and the second year a little more than the first.
Month Incidents::drawMonth()
{
    std::array<double, MonthTotal> weights{};
    for (int i = 0; i < MonthTotal; ++i) {
        const int month = m_lastMonth.plus(i - MonthTotal + 1).month();
        const double season = month == 12 ? 1.2 : month >= 6 && month <= 8 ? 1.15 : month <= 2 ? 0.85 : 1.0;
        weights[static_cast<size_t>(i)] = season * (i < MonthTotal / 2 ? 0.94 : 1.06);
    }
    return m_lastMonth.plus(static_cast<int>(m_random.weighted(weights)) - MonthTotal + 1);
}

QDateTime Incidents::drawTime(Month month, bool night)
{
    const QDate first(month.year(), month.month(), 1);
    const int days = first.daysInMonth();
    QDate date = first.addDays(m_random.between(0, days - 1));
    int hour = 0;
    if (night) {
        std::vector<double> weights;
        weights.reserve(static_cast<size_t>(days));
        for (int day = 0; day < days; ++day)
            weights.push_back(NightOfWeek[static_cast<size_t>(first.addDays(day).dayOfWeek() - 1)]);
        date = first.addDays(static_cast<qint64>(m_random.weighted(weights)));
        hour = 18 + static_cast<int>(m_random.weighted(NightHour));
    } else {
        hour = 6 + static_cast<int>(m_random.weighted(DayHour));
    }
    const QTime time(hour % 24, m_random.between(0, 59));
    return QDateTime(date.addDays(hour / 24), time, londonZone()).toUTC();
}

GridPoint Incidents::scattered(GridPoint point, double metres)
{
    const double easting = m_random.normal(0, metres);
    return {std::round(point.easting + easting), std::round(point.northing + m_random.normal(0, metres))};
}

Result<Offence> Incidents::drawOffence(const Pattern &pattern, int number)
{
    const bool night = m_random.unit() < pattern.night;
    const Spot &spot = m_spots[m_random.weighted(night ? m_nightWeights : m_dayWeights)];
    Offence offence;
    offence.fingerprint = fingerprint();
    offence.from = drawTime(drawMonth(), night);
    offence.to = offence.from->addSecs(60LL * m_random.between(0, pattern.longestMinutes));
    offence.month = Month::of(offence.from->toTimeZone(londonZone()).date());
    offence.point = scattered(spot.point, 16);
    offence.reference = QStringLiteral("EXERCISE/%1").arg(number, 6, 10, QLatin1Char('0'));
    const auto classId = m_repository.classId(QString::fromLatin1(pattern.offenceClass));
    const auto placeId = m_repository.placeNameId(spot.street);
    if (!classId || !placeId)
        return std::unexpected(classId ? placeId.error() : classId.error());
    offence.classId = *classId;
    offence.placeNameId = *placeId;
    offence.proactive = QLatin1StringView(pattern.offenceClass).startsWith(QLatin1StringView("Possession"));
    offence.behaviour = m_conduct.behaviourOf(QString::fromLatin1(pattern.offenceClass));
    return offence;
}

Result<void> Incidents::addOffences(const Progress &progress)
{
    std::vector<double> shares;
    shares.reserve(std::size(Patterns));
    for (const Pattern &pattern : Patterns)
        shares.push_back(pattern.share);
    std::vector<Offence> offences;
    const auto repeating = m_repository.classId(QStringLiteral("Spiking"));
    if (!repeating)
        return std::unexpected(repeating.error());
    for (int i = 0; i < OffenceTotal; ++i) {
        if (i % 1000 == 0)
            progress.at(0.5 * i / OffenceTotal);
        Result<Offence> offence = drawOffence(Patterns[m_random.weighted(shares)], i + 1);
        if (!offence)
            return std::unexpected(offence.error());
        if (offence->classId == *repeating)
            if (auto next = nearRepeatOf(*offence); next && next->month <= m_lastMonth)
                offences.push_back(*std::move(next));
        // A night of the last month runs into the month that is not over yet: left out.
        if (offence->month <= m_lastMonth)
            offences.push_back(*std::move(offence));
    }
    const auto planted = m_conduct.plantedSeries(m_repository, OffenceTotal + 1);
    if (!planted)
        return std::unexpected(planted.error());
    offences.insert(offences.end(), planted->begin(), planted->end());
    return m_repository.addOffences(offences).transform([](qint64) {});
}

Result<void> Incidents::addStreetSafe()
{
    std::vector<double> weights;
    for (const Street &street : m_town.streets) {
        const bool quiet =
            street.streetClass == Street::Class::Footway || street.streetClass == Street::Class::Pedestrian;
        GridPoint middle;
        boost::geometry::line_interpolate(street.line, lengthMetres(street.line) / 2, middle);
        weights.push_back((quiet ? 5.0 : 0.5) * (0.2 + std::exp(-distanceMetres(middle, m_town.market) / 700)));
    }
    std::vector<StreetSafeReport> reports;
    for (int i = 0; i < ReportTotal; ++i) {
        const Street &street = m_town.streets[m_random.weighted(weights)];
        StreetSafeReport report;
        report.fingerprint = fingerprint();
        report.at = drawTime(drawMonth(), m_random.unit() < 0.7);
        report.month = Month::of(report.at->toTimeZone(londonZone()).date());
        boost::geometry::line_interpolate(street.line, lengthMetres(street.line) * m_random.unit(), report.point);
        report.point = scattered(report.point, 6);
        for (const QString &reason : environmentReasons())
            if (m_random.unit() < (reason == QLatin1StringView("badly_lit") ? 0.55 : 0.17))
                report.environment.append(reason);
        if (m_random.unit() < 0.45 || report.environment.isEmpty())
            report.behaviour.append(behaviourReasons()[static_cast<qsizetype>(
                m_random.below(static_cast<quint64>(behaviourReasons().size())))]);
        report.notReported =
            m_random.unit() < 0.6 ? QStringLiteral("not_serious_enough") : QStringLiteral("nothing_would_be_done");
        reports.push_back(std::move(report));
    }
    return m_repository.addStreetSafe(reports).transform([](qint64) {});
}

} // namespace

Result<void> addIncidents(Store &store, const Town &town, Random &random, const QDate &today, const Progress &progress)
{
    Incidents incidents(store, town, random, today);
    return incidents.addOffences(progress).and_then([&] { return incidents.addStreetSafe(); });
}

} // namespace lantern
