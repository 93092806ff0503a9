#include "partners/event_check.h"

#include "partners/words.h"

#include <boost/geometry/algorithms/buffer.hpp>
#include <boost/geometry/algorithms/is_valid.hpp>
#include <boost/geometry/algorithms/union.hpp>
#include <boost/geometry/strategies/agnostic/buffer_distance_symmetric.hpp>
#include <boost/geometry/strategies/cartesian.hpp>
#include <boost/geometry/strategies/cartesian/buffer_end_round.hpp>
#include <boost/geometry/strategies/cartesian/buffer_join_round.hpp>
#include <boost/geometry/strategies/cartesian/buffer_point_circle.hpp>
#include <boost/geometry/strategies/cartesian/buffer_side_straight.hpp>

#include <QHash>

#include <algorithm>

namespace lantern
{

namespace
{

namespace bg = boost::geometry;

constexpr double LeastStreetMetres = 10;
constexpr double MostMetres = 2000;
constexpr int PointsInCircle = 24;

template<class Geometry>
MultiPolygon grown(const Geometry &geometry, double metres)
{
    MultiPolygon area;
    bg::buffer(geometry, area, bg::strategy::buffer::distance_symmetric<double>(metres),
               bg::strategy::buffer::side_straight(), bg::strategy::buffer::join_round(PointsInCircle),
               bg::strategy::buffer::end_round(PointsInCircle), bg::strategy::buffer::point_circle(PointsInCircle));
    return area;
}

Result<MultiLine> streetsNamed(Store &store, const QString &name)
{
    const auto streets = PlaceRepository(store).streets();
    if (!streets)
        return std::unexpected(streets.error());
    MultiLine lines;
    for (const Street &street : *streets)
        if (street.name.compare(name, Qt::CaseInsensitive) == 0 && street.line.size() > 1)
            lines.push_back(street.line);
    return lines;
}

Result<MultiPolygon> parksNamed(Store &store, const QString &name)
{
    const auto features = PlaceRepository(store).baseFeatures();
    if (!features)
        return std::unexpected(features.error());
    MultiPolygon parks;
    for (const BaseFeature &feature : *features) {
        const auto *area = std::get_if<MultiPolygon>(&feature.shape);
        if (area == nullptr || feature.kind != BaseFeature::Kind::Green ||
            feature.name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        MultiPolygon both;
        bg::union_(parks, *area, both);
        parks = std::move(both);
    }
    return parks;
}

void checkPhase(const EventPhase &phase, const Event &event, EventCheck &check)
{
    if (phase.name.trimmed().isEmpty())
        check.refused.append(PartnersWords::tr("A phase has a name: arrival, main show, dispersal …"));
    if (!phase.from.isValid() || !phase.to.isValid() || phase.to <= phase.from)
        check.refused.append(PartnersWords::tr("The phase “%1” ends after it starts.").arg(phase.name));
    if (phase.expectedCrowd < 0)
        check.refused.append(PartnersWords::tr("The phase “%1” has no fewer than 0 people.").arg(phase.name));
    if (phase.expectedCrowd > event.expectedCrowd && event.expectedCrowd > 0)
        check.warnings.append(
            PartnersWords::tr("The phase “%1” has more people than the event at its fullest.").arg(phase.name));
}

void warnOfGaps(const Event &event, EventCheck &check)
{
    if (event.phases.empty())
        check.warnings.append(PartnersWords::tr("No phases yet: say when what begins and ends."));
    if (event.footprint.empty())
        check.warnings.append(PartnersWords::tr("No footprint yet: draw it, or name a street or park."));
    for (const CommandLevel level : {CommandLevel::Gold, CommandLevel::Silver})
        if (!std::ranges::contains(event.intentions, level, &EventIntention::level))
            check.warnings.append(PartnersWords::tr("%1 has no intention about violence against women and girls yet.")
                                      .arg(commandLevelText(level)));
    if (event.tactics.empty())
        check.warnings.append(PartnersWords::tr("No tactics yet: Vigilant, Safer Space, Ask for Angela …"));
}

} // namespace

EventCheck checkEvent(const Event &event)
{
    EventCheck check;
    if (event.name.trimmed().isEmpty())
        check.refused.append(PartnersWords::tr("An event has a name."));
    if (event.expectedCrowd < 0)
        check.refused.append(PartnersWords::tr("An event has no fewer than 0 people."));
    for (const EventPhase &phase : event.phases)
        checkPhase(phase, event, check);
    if (std::ranges::any_of(event.intentions, [](const EventIntention &one) { return one.text.trimmed().isEmpty(); }))
        check.refused.append(PartnersWords::tr("Say what is intended, or take the line out."));
    if (std::ranges::any_of(event.tactics, [](const EventTactic &one) { return one.kind.trimmed().isEmpty(); }))
        check.refused.append(PartnersWords::tr("Say which tactic, or take the line out."));
    if (!event.footprint.empty() && !bg::is_valid(event.footprint))
        check.refused.append(PartnersWords::tr("The footprint crosses itself. Draw it again."));
    warnOfGaps(event, check);
    return check;
}

Result<MultiPolygon> footprintOf(Store &store, const QString &name, double metres)
{
    if (metres != std::clamp(metres, 0.0, MostMetres)) // true of what is no number, too
        return failure(Error::Code::Refused,
                       PartnersWords::tr("A footprint reaches 0 to 2,000 metres beyond its street or park."));
    const Result<MultiLine> streets = streetsNamed(store, name.trimmed());
    if (!streets)
        return std::unexpected(streets.error());
    const Result<MultiPolygon> parks = parksNamed(store, name.trimmed());
    if (!parks)
        return std::unexpected(parks.error());
    MultiPolygon area = parks->empty() || metres <= 0 ? *parks : grown(*parks, metres);
    if (!streets->empty()) {
        MultiPolygon both;
        bg::union_(area, grown(*streets, std::max(metres, LeastStreetMetres)), both);
        area = std::move(both);
    }
    if (area.empty())
        return failure(Error::Code::NotFound,
                       PartnersWords::tr("No street or park in the file is called “%1”.").arg(name.trimmed()));
    return area;
}

Result<MultiPolygon> footprintFrom(const std::vector<GridPoint> &corners)
{
    Polygon polygon;
    polygon.outer().assign(corners.begin(), corners.end());
    MultiPolygon area{polygon};
    correct(area);
    if (corners.size() < 3 || !bg::is_valid(area))
        return failure(
            Error::Code::Refused,
            PartnersWords::tr("A footprint has at least three corners and does not cross itself. Draw it again."));
    return area;
}

QString commandLevelText(CommandLevel level)
{
    return level == CommandLevel::Gold ? PartnersWords::tr("Gold") : PartnersWords::tr("Silver");
}

QString eventTacticText(const QString &kind)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("vigilant"), QT_TRANSLATE_NOOP("Partners", "Vigilant")},
        {QStringLiteral("safer_space"), QT_TRANSLATE_NOOP("Partners", "Safer Space")},
        {QStringLiteral("ask_for_angela"), QT_TRANSLATE_NOOP("Partners", "Ask for Angela")},
        {QStringLiteral("walk_and_talk"), QT_TRANSLATE_NOOP("Partners", "Walk and Talk")},
        {QStringLiteral("venue_visits"), QT_TRANSLATE_NOOP("Partners", "Venue visits")},
        {QStringLiteral("spiking_kits"), QT_TRANSLATE_NOOP("Partners", "Spiking test kits")},
        {QStringLiteral("lighting_and_cctv"), QT_TRANSLATE_NOOP("Partners", "Lighting and CCTV")}};
    const auto word = words.constFind(kind);
    return word != words.constEnd() ? PartnersWords::tr(*word) : kind;
}

} // namespace lantern
