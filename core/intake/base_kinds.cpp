#include "intake/base_kinds.h"

#include <QSet>

namespace lantern
{

namespace
{

bool isGreen(const QString &leisure, const QString &landuse, const QString &natural)
{
    static const QSet<QString> leisures = {"park",          "common",      "garden",         "playground",
                                           "pitch",         "golf_course", "nature_reserve", "recreation_ground",
                                           "village_green", "dog_park"};
    static const QSet<QString> landuses = {"grass",         "forest",   "meadow",     "recreation_ground",
                                           "village_green", "cemetery", "allotments", "greenfield"};
    static const QSet<QString> naturals = {"wood", "grassland", "heath", "scrub"};
    return leisures.contains(leisure) || landuses.contains(landuse) || naturals.contains(natural);
}

} // namespace

std::optional<BaseFeature::Kind> baseKindFromTags(const std::function<QString(QStringView)> &tag, bool area)
{
    const QString waterway = tag(u"waterway");
    if (area &&
        (tag(u"natural") == u"water" || waterway == u"riverbank" || waterway == u"dock" || tag(u"landuse") == u"basin"))
        return BaseFeature::Kind::Water;
    static const QSet<QString> waterways = {"river", "canal", "stream", "ditch", "drain"};
    if (!area && waterways.contains(waterway))
        return BaseFeature::Kind::Waterway;
    static const QSet<QString> railways = {"rail", "subway", "light_rail", "tram", "narrow_gauge"};
    if (!area && railways.contains(tag(u"railway")))
        return BaseFeature::Kind::Rail;
    const QString building = tag(u"building");
    if (area && !building.isEmpty() && building != u"no")
        return BaseFeature::Kind::Building;
    if (area && isGreen(tag(u"leisure"), tag(u"landuse"), tag(u"natural")))
        return BaseFeature::Kind::Green;
    return std::nullopt;
}

} // namespace lantern
