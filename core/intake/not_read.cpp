#include "intake/force_columns.h"
#include "intake/reader.h"
#include "intake/words.h"

namespace lantern
{

namespace
{

QString whyTableNotRead(const Columns &columns)
{
    if (columns.hasAll({u"LSOA21CD", u"LSOA21NM"}) || columns.hasAll({u"LSOA11CD", u"LSOA11NM"}))
        return IntakeWords::tr("a look-up of areas; nothing to add, the boundaries say the same");
    if (columns.hasAll({u"recorded_month", u"offences"}))
        return IntakeWords::tr("published totals without points; the map needs single offences or counts by cell");
    if (columns.hasAll({u"Survey", u"Measure", u"Proportion"}))
        return IntakeWords::tr("survey results; not read");
    if (columns.hasAll({u"GROUP", u"SUB_GROUP", u"median"}))
        return IntakeWords::tr("a summary of a harm index; import the index itself");
    const ForceColumns guessed = ForceColumns::of(columns, suggestForceMapping(columns));
    if (guessed.isComplete())
        return IntakeWords::tr("looks like a force's own records; say which column is which in the import's preview");
    return IntakeWords::tr("a table whose columns are of no source that is known: %1")
        .arg(columns.names().join(QStringLiteral(", ")).left(200));
}

} // namespace

QString whyNotRead(const FileSample &sample, const ImportContext &)
{
    switch (sample.format) {
    case Format::Empty:
        return IntakeWords::tr("the file is empty");
    case Format::Csv:
        return whyTableNotRead(sample.columns);
    case Format::GeoJson:
        return sample.geoJson->features().isEmpty()
                   ? IntakeWords::tr("a GeoJSON without features")
                   : IntakeWords::tr("a GeoJSON whose properties are of no source that is known; "
                                     "for hotspot outlines give each polygon a “rank”");
    case Format::Json:
        return IntakeWords::tr("JSON that is no GeoJSON feature collection");
    case Format::Xml:
        return sample.head.contains("<network")
                   ? IntakeWords::tr("a MATSim network; not read: import the streets as GeoJSON or OpenStreetMap")
                   : IntakeWords::tr("XML that is no OpenStreetMap extract");
    case Format::GeoPackage:
        return IntakeWords::tr("a GeoPackage or other database; not read: export its layers as GeoJSON");
    case Format::OsmXml:
    case Format::OsmPbf:
    case Format::Binary:
        break;
    }
    return IntakeWords::tr("not a text file of a kind that is known");
}

} // namespace lantern
