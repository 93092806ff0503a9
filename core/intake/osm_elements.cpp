#include "intake/osm_elements.h"

#include "intake/base_kinds.h"
#include "intake/fields.h"
#include "intake/place_kinds.h"
#include "intake/street_traits.h"
#include "intake/words.h"

#include <QSet>

#include <algorithm>

namespace lantern
{

namespace
{

constexpr size_t osmBatchRows = 5'000;
constexpr size_t leastRingPoints = 4;

auto tagsOf(const osmium::OSMObject &object)
{
    return [&object](QStringView key) {
        return QString::fromUtf8(object.tags().get_value_by_key(key.toUtf8().constData(), ""));
    };
}

QString nameOf(const osmium::OSMObject &object)
{
    return QString::fromUtf8(object.tags().get_value_by_key("name", ""));
}

bool isStreet(const QString &highway)
{
    static const QSet<QString> notWalked = {"proposed", "construction", "platform", "razed",    "abandoned",
                                            "raceway",  "bus_stop",     "elevator", "corridor", "no"};
    return !highway.isEmpty() && !notWalked.contains(highway);
}

template<class Row>
void handOverFull(std::vector<Row> &rows, FileReading &reading)
{
    if (rows.size() >= osmBatchRows)
        reading.handOverRest(std::exchange(rows, {}));
}

} // namespace

OsmElements::OsmElements(FileReading &reading)
    : m_reading(reading)
{
}

void OsmElements::refuse(const QString &element, const QString &reason)
{
    m_reading.refuse(0, 0, element + QStringLiteral(": ") + reason);
}

void OsmElements::node(const osmium::Node &node)
{
    if (node.tags().empty())
        return;
    const auto kind = placeKindFromTags(tagsOf(node));
    if (!kind)
        return;
    m_reading.countRead();
    const QString element = QStringLiteral("node/%1").arg(node.id());
    if (!node.location().valid()) {
        refuse(element, IntakeWords::tr("missing location"));
        return;
    }
    const GeoPoint point{.latitude = node.location().lat(), .longitude = node.location().lon()};
    if (const QString problem = pointProblem(point); !problem.isEmpty()) {
        refuse(element, problem);
        return;
    }
    m_places.push_back({.kind = *kind, .name = nameOf(node), .sourceId = element, .point = toGrid(point)});
    handOverFull(m_places, m_reading);
}

void OsmElements::way(const osmium::Way &way)
{
    if (way.tags().empty())
        return;
    const auto tag = tagsOf(way);
    if (isStreet(tag(u"highway"))) {
        addStreet(way);
        return;
    }
    if (placeKindFromTags(tag))
        addPlaceOf(way);
    if (way.ends_have_same_id() && baseKindFromTags(tag, true))
        addArea(way);
    else if (baseKindFromTags(tag, false))
        addLine(way);
}

std::optional<Line> OsmElements::lineOf(const osmium::Way &way, size_t least)
{
    m_reading.countRead();
    const QString element = QStringLiteral("way/%1").arg(way.id());
    Line line;
    line.reserve(way.nodes().size());
    for (const osmium::NodeRef &node : way.nodes()) {
        if (!node.location().valid()) {
            refuse(element, IntakeWords::tr("its node %1 is not in the file").arg(node.ref()));
            return std::nullopt;
        }
        const GeoPoint point{.latitude = node.lat(), .longitude = node.lon()};
        if (const QString problem = pointProblem(point); !problem.isEmpty()) {
            refuse(element, problem);
            return std::nullopt;
        }
        line.push_back(toGrid(point));
    }
    if (line.size() >= least)
        return line;
    refuse(element, IntakeWords::tr("too few points"));
    return std::nullopt;
}

void OsmElements::addStreet(const osmium::Way &way)
{
    if (auto line = lineOf(way, 2)) {
        const auto tag = tagsOf(way);
        if (runsBackwards(tag))
            std::ranges::reverse(*line);
        const Street::Class streetClass = streetClassFromKey(tag(u"highway"));
        m_streets.push_back({.sourceId = QString::number(way.id()),
                             .name = nameOf(way),
                             .streetClass = streetClass,
                             .line = *std::move(line),
                             .traits = streetTraits(tag, streetClass)});
        handOverFull(m_streets, m_reading);
    }
}

void OsmElements::addArea(const osmium::Way &way)
{
    if (const auto line = lineOf(way, leastRingPoints)) {
        MultiPolygon area;
        area.resize(1);
        area.front().outer().assign(line->begin(), line->end());
        correct(area);
        m_features.push_back(
            {.kind = *baseKindFromTags(tagsOf(way), true), .name = nameOf(way), .shape = std::move(area)});
        handOverFull(m_features, m_reading);
    }
}

void OsmElements::addLine(const osmium::Way &way)
{
    if (auto line = lineOf(way, 2)) {
        m_features.push_back(
            {.kind = *baseKindFromTags(tagsOf(way), false), .name = nameOf(way), .shape = MultiLine{*std::move(line)}});
        handOverFull(m_features, m_reading);
    }
}

void OsmElements::addPlaceOf(const osmium::Way &way)
{
    const auto line = lineOf(way, 1);
    if (!line)
        return;
    // The middle of its corners: near enough for a name on a map.
    GridPoint middle;
    for (const GridPoint &point : *line) {
        middle.easting += point.easting / static_cast<double>(line->size());
        middle.northing += point.northing / static_cast<double>(line->size());
    }
    m_places.push_back({.kind = *placeKindFromTags(tagsOf(way)),
                        .name = nameOf(way),
                        .sourceId = QStringLiteral("way/%1").arg(way.id()),
                        .point = middle});
    handOverFull(m_places, m_reading);
}

void OsmElements::flush()
{
    m_reading.handOverRest(std::exchange(m_streets, {}));
    m_reading.handOverRest(std::exchange(m_features, {}));
    m_reading.handOverRest(std::exchange(m_places, {}));
}

} // namespace lantern
