#include "intake/force_columns.h"
#include "intake/reader.h"

#include <QCoreApplication>

namespace lantern
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Intake)
};

QString whyTableNotRead(const Columns &columns)
{
    if (columns.hasAll({u"LSOA21CD", u"LSOA21NM"}) || columns.hasAll({u"LSOA11CD", u"LSOA11NM"}))
        return Words::tr("a look-up of areas; nothing to add, the boundaries say the same");
    if (columns.hasAll({u"recorded_month", u"offences"}))
        return Words::tr("published totals without points; the map needs single offences or counts by cell");
    if (columns.hasAll({u"Survey", u"Measure", u"Proportion"}))
        return Words::tr("survey results; not read");
    if (columns.hasAll({u"GROUP", u"SUB_GROUP", u"median"}))
        return Words::tr("a summary of a harm index; import the index itself");
    const ForceColumns guessed = ForceColumns::of(columns, suggestForceMapping(columns));
    if (guessed.isComplete())
        return Words::tr("looks like a force's own records; say which column is which in the import's preview");
    return Words::tr("a table whose columns are of no source that is known: %1")
        .arg(columns.names().join(QStringLiteral(", ")).left(200));
}

} // namespace

QString whyNotRead(const FileSample &sample, const ImportContext &)
{
    switch (sample.format) {
    case Format::Empty:
        return Words::tr("the file is empty");
    case Format::Csv:
        return whyTableNotRead(sample.columns);
    case Format::GeoJson:
        return sample.geoJson->features().isEmpty()
                   ? Words::tr("a GeoJSON without features")
                   : Words::tr("a GeoJSON whose properties are of no source that is known; "
                               "for hotspot outlines give each polygon a “rank”");
    case Format::Json:
        return Words::tr("JSON that is no GeoJSON feature collection");
    case Format::Xml:
        return sample.head.contains("<network")
                   ? Words::tr("a MATSim network; not read: import the streets as GeoJSON or OpenStreetMap")
                   : Words::tr("XML that is no OpenStreetMap extract");
    case Format::GeoPackage:
        return Words::tr("a GeoPackage or other database; not read: export its layers as GeoJSON");
    case Format::OsmXml:
    case Format::OsmPbf:
    case Format::Binary:
        break;
    }
    return Words::tr("not a text file of a kind that is known");
}

} // namespace lantern
