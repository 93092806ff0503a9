#pragma once

#include "intake/file_reading.h"

#include <osmium/handler.hpp>
#include <osmium/osm/node.hpp>
#include <osmium/osm/way.hpp>

namespace lantern
{

// Takes from OpenStreetMap what Lantern holds: ways with a highway are streets, closed water, green and buildings and open
// waterways and railways are base map, stops, stations, pubs, bars, clubs and shops are places. Everything else is passed over
// uncounted. An element is one row; as OpenStreetMap has no lines to speak of, a refusal names the element.
class OsmElements : public osmium::handler::Handler
{
public:
    explicit OsmElements(FileReading &reading);

    void node(const osmium::Node &node);
    // The way's nodes carry their locations by now.
    void way(const osmium::Way &way);
    // The rows not yet handed over.
    void flush();

private:
    void addStreet(const osmium::Way &way);
    void addArea(const osmium::Way &way);
    void addLine(const osmium::Way &way);
    void addPlaceOf(const osmium::Way &way);
    // Refuses the way itself where nodes are missing, are too few or lie outside Great Britain.
    [[nodiscard]] std::optional<Line> lineOf(const osmium::Way &way, size_t least);
    void refuse(const QString &element, const QString &reason);

    FileReading &m_reading;
    std::vector<Street> m_streets;
    std::vector<BaseFeature> m_features;
    std::vector<Place> m_places;
};

} // namespace lantern
