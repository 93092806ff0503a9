#include "intake/osm_elements.h"
#include "intake/source_readers.h"

#include <QCoreApplication>
#include <QFile>

#include <osmium/handler/node_locations_for_ways.hpp>
#include <osmium/index/map/flex_mem.hpp>
#include <osmium/io/any_compression.hpp>
#include <osmium/io/pbf_input.hpp>
#include <osmium/io/reader.hpp>
#include <osmium/io/xml_input.hpp>
#include <osmium/visitor.hpp>

namespace lantern
{

namespace
{

using Locations = osmium::index::map::FlexMem<osmium::unsigned_object_id_type, osmium::Location>;
using LocationHandler = osmium::handler::NodeLocationsForWays<Locations>;

// The format is told from the content, so it is named to libosmium, which else goes by the file's name.
std::string formatOf(const FileSample &sample)
{
    if (sample.format == Format::OsmPbf)
        return "pbf";
    switch (sample.packing) {
    case Packing::Gzip:
        return "osm.gz";
    case Packing::Bzip2:
        return "osm.bz2";
    case Packing::None:
        break;
    }
    return "osm";
}

void readElements(const FileSample &sample, FileReading &reading)
{
    OsmElements elements(reading);
    Locations index;
    LocationHandler locations(index);
    locations.ignore_errors();
    const osmium::io::File file(QFile::encodeName(sample.path).toStdString(), formatOf(sample));
    osmium::io::Reader reader(file, osmium::osm_entity_bits::node | osmium::osm_entity_bits::way);
    while (osmium::memory::Buffer buffer = reader.read()) {
        osmium::apply(buffer, locations, elements);
        if (reading.isStopped())
            break;
    }
    reader.close();
    elements.flush();
}

} // namespace

bool recognisesOsm(const FileSample &sample, const ImportContext &)
{
    return sample.format == Format::OsmXml || sample.format == Format::OsmPbf;
}

void readOsm(const FileSample &sample, FileReading &reading)
{
    // libosmium reports by exception; none may leave this room.
    try {
        readElements(sample, reading);
    } catch (const osmium::xml_error &error) {
        reading.countRead();
        reading.refuse(static_cast<qint64>(error.line), static_cast<int>(error.column),
                       QCoreApplication::translate("Intake", "this is no OpenStreetMap XML from here on: %1")
                           .arg(QString::fromStdString(error.error_string)));
    } catch (const std::exception &error) {
        reading.countRead();
        reading.refuse(0, 0,
                       QCoreApplication::translate("Intake", "the OpenStreetMap file cannot be read on: %1")
                           .arg(QString::fromUtf8(error.what())));
    }
}

} // namespace lantern
