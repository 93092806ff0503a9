#pragma once

#include "intake/columns.h"
#include "intake/geojson.h"

#include <optional>

namespace lantern
{

// What a file is, told by its bytes.
enum class Format { Empty, Csv, GeoJson, Json, OsmXml, OsmPbf, Xml, GeoPackage, Binary };
enum class Packing { None, Gzip, Bzip2 };

// The look at a file by which a reader is chosen.
struct FileSample
{
    QString path;
    Format format = Format::Empty;
    Packing packing = Packing::None;
    QByteArray head;                // its first bytes, unpacked
    char delimiter = ',';           // of a CSV
    Columns columns;                // of a CSV
    std::optional<GeoJson> geoJson; // read whole: what a feature is stands in its properties
};

// Looks at the file. Refuses what cannot be opened, a GeoJSON that cannot be parsed (with its line) or is too large.
[[nodiscard]] Result<FileSample> sampleFile(const QString &path);

} // namespace lantern
