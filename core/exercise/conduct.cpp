#include "exercise/conduct.h"

#include "base/clock.h"

#include <boost/geometry/algorithms/centroid.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace lantern
{

namespace
{

constexpr quint64 ConductSeed = 20'260'727;

struct Habit
{
    const char *offenceClass;
    const char *behaviour;
    double share; // of the class's offences that show it
};

constexpr std::array<Habit, 20> Habits{{
    {"Sexual assault", "touching", 0.55},
    {"Sexual assault", "unwanted_approach", 0.25},
    {"Sexual assault", "targeting_intoxicated", 0.2},
    {"Sexual assault", "followed", 0.12},
    {"Rape", "targeting_intoxicated", 0.35},
    {"Rape", "followed", 0.2},
    {"Exposure", "exposure", 0.75},
    {"Exposure", "masturbation", 0.25},
    {"Exposure", "loitering", 0.15},
    {"Harassment", "verbal_harassment", 0.5},
    {"Harassment", "followed", 0.2},
    {"Harassment", "staring", 0.2},
    {"Harassment", "filming", 0.08},
    {"Stalking", "followed", 0.7},
    {"Stalking", "loitering", 0.4},
    {"Spiking", "targeting_intoxicated", 0.7},
    {"Public fear, alarm or distress", "verbal_harassment", 0.35},
    {"Public fear, alarm or distress", "unwanted_approach", 0.12},
    {"Public fear, alarm or distress", "masturbation", 0.01},
    {"Common assault", "unwanted_approach", 0.06},
}};

// Not all of a street's offences lie at one spot.
constexpr double PlantedScatterMetres = 50;
constexpr int PlantedStepDays = 4;

} // namespace

struct Conduct::Planted
{
    std::vector<const char *> classes;
    QStringList behaviours; // the last one is not always seen
    GridPoint point;
    int firstDaysBack; // before the last day of the last whole month
    int hour;
};

Conduct::Conduct(const Town &town, const QDate &today)
    : m_town(town)
    , m_random(ConductSeed)
    , m_lastDay(QDate(today.year(), today.month(), 1).addDays(-1))
{
}

QStringList Conduct::behaviourOf(const QString &offenceClass)
{
    QStringList behaviours;
    for (const Habit &habit : Habits)
        if (offenceClass == QLatin1StringView(habit.offenceClass) && m_random.unit() < habit.share)
            behaviours.append(QString::fromLatin1(habit.behaviour));
    return behaviours;
}

// A club away from the middle, where a pattern stands out.
Place Conduct::quietestClub() const
{
    const Place *quietest = &m_town.places.front();
    double furthest = -1;
    for (const Place &place : m_town.places) {
        const double metres = distanceMetres(place.point, m_town.market);
        if (place.kind == Place::Kind::Nightclub && metres > furthest) {
            quietest = &place;
            furthest = metres;
        }
    }
    return *quietest;
}

GridPoint Conduct::parkEdge() const
{
    GridPoint point = m_town.market;
    for (const BaseFeature &feature : m_town.features)
        if (const auto *park = std::get_if<MultiPolygon>(&feature.shape);
            park && feature.kind == BaseFeature::Kind::Green && !park->empty()) {
            boost::geometry::centroid(*park, point);
            break;
        }
    return point;
}

Result<Offence> Conduct::plant(OffenceRepository &repository, const Planted &planted, size_t index, int number)
{
    Offence offence;
    const int daysBack = planted.firstDaysBack - static_cast<int>(index) * PlantedStepDays - m_random.between(0, 2);
    const QTime time(planted.hour + m_random.between(0, 1), m_random.between(0, 59));
    offence.fingerprint = (m_random.below(1ULL << 32) << 32) | m_random.below(1ULL << 32);
    offence.from = QDateTime(m_lastDay.addDays(-daysBack), time, londonZone()).toUTC();
    offence.to = offence.from->addSecs(60LL * m_random.between(0, 15));
    offence.month = Month::of(offence.from->toTimeZone(londonZone()).date());
    const double easting = m_random.normal(0, PlantedScatterMetres);
    offence.point = {std::round(planted.point.easting + easting),
                     std::round(planted.point.northing + m_random.normal(0, PlantedScatterMetres))};
    offence.reference = QStringLiteral("EXERCISE/%1").arg(number, 6, 10, QLatin1Char('0'));
    offence.behaviour = planted.behaviours;
    if (index % 3 == 2)
        offence.behaviour.removeLast();
    const auto nearest = std::ranges::min_element(
        m_town.streets, {}, [&](const Street &street) { return distanceMetres(offence.point, street.line); });
    const auto classId = repository.classId(QString::fromLatin1(planted.classes[index]));
    const auto placeId = repository.placeNameId(nearest->name);
    if (!classId || !placeId)
        return std::unexpected(classId ? placeId.error() : classId.error());
    offence.classId = *classId;
    offence.placeNameId = *placeId;
    return offence;
}

Result<std::vector<Offence>> Conduct::plantedSeries(OffenceRepository &repository, int firstNumber)
{
    const std::array<Planted, 2> series{
        {{.classes = {"Exposure", "Exposure", "Public fear, alarm or distress", "Exposure", "Exposure"},
          .behaviours = {QStringLiteral("loitering"), QStringLiteral("exposure"), QStringLiteral("masturbation")},
          .point = parkEdge(),
          .firstDaysBack = 40,
          .hour = 17},
         {.classes = {"Harassment", "Sexual assault", "Sexual assault", "Harassment", "Sexual assault",
                      "Sexual assault"},
          .behaviours = {QStringLiteral("followed"), QStringLiteral("targeting_intoxicated"),
                         QStringLiteral("touching")},
          .point = quietestClub().point,
          .firstDaysBack = 50,
          .hour = 2}}};
    std::vector<Offence> offences;
    for (const Planted &planted : series)
        for (size_t index = 0; index < planted.classes.size(); ++index) {
            auto offence = plant(repository, planted, index, firstNumber + static_cast<int>(offences.size()));
            if (!offence)
                return std::unexpected(offence.error());
            offences.push_back(*std::move(offence));
        }
    return offences;
}

} // namespace lantern
