#include "intake/point_columns.h"

#include "intake/fields.h"

#include <QCoreApplication>

namespace lantern
{

namespace
{

std::string_view cell(const CsvRow &row, int column)
{
    return trimmed(row.fields[static_cast<size_t>(column)]);
}

bool isEmpty(const CsvRow &row, int first, int second)
{
    return cell(row, first).empty() && cell(row, second).empty();
}

std::optional<double> number(const CsvRow &row, int column, FileReading &reading)
{
    const auto value = toNumber(cell(row, column));
    if (!value) {
        reading.refuse(row.line, column + 1,
                       cell(row, column).empty() ? QCoreApplication::translate("Intake", "missing location")
                                                 : QCoreApplication::translate("Intake", "bad coordinate"));
    }
    return value;
}

// London with its numbers in each other's place lies off Galloway, where no London table has a row.
bool isSwappedLondon(GridPoint point)
{
    constexpr GridBox around{.west = 490'000, .south = 145'000, .east = 575'000, .north = 215'000};
    return around.contains({.easting = point.northing, .northing = point.easting});
}

std::optional<GridPoint> gridPoint(const CsvRow &row, const PointColumns &columns, FileReading &reading)
{
    const auto easting = number(row, columns.easting, reading);
    if (!easting)
        return std::nullopt;
    const auto northing = number(row, columns.northing, reading);
    if (!northing)
        return std::nullopt;
    const GridPoint point{.easting = *easting, .northing = *northing};
    const QString problem =
        isSwappedLondon(point)
            ? QCoreApplication::translate("Intake", "outside London: easting and northing look swapped")
            : pointProblem(point);
    if (problem.isEmpty())
        return point;
    reading.refuse(row.line, columns.easting + 1, problem);
    return std::nullopt;
}

} // namespace

PointColumns PointColumns::of(const Columns &columns)
{
    return {.latitude = columns.findFirst({u"latitude", u"lat"}),
            .longitude = columns.findFirst({u"longitude", u"lng", u"lon", u"long"}),
            .easting = columns.findFirst({u"easting", u"location_easting"}),
            .northing = columns.findFirst({u"northing", u"location_northing"})};
}

std::optional<GridPoint> pointOf(const CsvRow &row, const PointColumns &columns, FileReading &reading)
{
    if (columns.hasGrid() && (!columns.hasDegrees() || !isEmpty(row, columns.easting, columns.northing)))
        return gridPoint(row, columns, reading);
    const auto longitude = number(row, columns.longitude, reading);
    if (!longitude)
        return std::nullopt;
    const auto latitude = number(row, columns.latitude, reading);
    if (!latitude)
        return std::nullopt;
    const GeoPoint point{.latitude = *latitude, .longitude = *longitude};
    if (isInGreatBritain(point))
        return reading.context().projection.toGrid(point);
    reading.refuse(row.line, columns.longitude + 1, pointProblem(point));
    return std::nullopt;
}

} // namespace lantern
