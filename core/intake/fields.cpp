#include "intake/fields.h"

#include <QCoreApplication>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace lantern
{

namespace
{

constexpr double gridEastMetres = 700'000;
constexpr double gridNorthMetres = 1'300'000;

template<class Number>
std::optional<Number> parse(std::string_view cell)
{
    cell = trimmed(cell);
    // from_chars takes no plus sign, which spreadsheets write.
    if (cell.starts_with('+') && !cell.starts_with("+-"))
        cell.remove_prefix(1);
    Number number = 0;
    const auto [end, problem] = std::from_chars(cell.data(), cell.data() + cell.size(), number);
    if (problem != std::errc() || end != cell.data() + cell.size())
        return std::nullopt;
    return number;
}

} // namespace

std::string_view trimmed(std::string_view cell)
{
    constexpr std::string_view white = " \t\r\n";
    const size_t begin = cell.find_first_not_of(white);
    if (begin == std::string_view::npos)
        return {};
    return cell.substr(begin, cell.find_last_not_of(white) - begin + 1);
}

std::optional<double> toNumber(std::string_view cell)
{
    const auto number = parse<double>(cell);
    return number && std::isfinite(*number) ? number : std::nullopt;
}

std::optional<qint64> toWhole(std::string_view cell)
{
    return parse<qint64>(cell);
}

std::optional<Month> toMonth(std::string_view cell)
{
    cell = trimmed(cell);
    if (cell.size() != 7 || cell[4] != '-')
        return std::nullopt;
    const auto digits = [](char c) { return c >= '0' && c <= '9'; };
    if (!std::ranges::all_of(cell.substr(0, 4), digits) || !std::ranges::all_of(cell.substr(5), digits))
        return std::nullopt;
    const auto year = parse<qint64>(cell.substr(0, 4));
    const auto month = parse<qint64>(cell.substr(5));
    if (*year < 1900 || *year > 2100 || *month < 1 || *month > 12)
        return std::nullopt;
    return Month(static_cast<int>(*year), static_cast<int>(*month));
}

std::optional<bool> toTick(std::string_view cell)
{
    const QString text = toText(trimmed(cell)).toLower();
    for (const auto *yes : {"1", "y", "yes", "true", "x"}) {
        if (text == QLatin1StringView(yes))
            return true;
    }
    for (const auto *no : {"", "0", "n", "no", "false"}) {
        if (text == QLatin1StringView(no))
            return false;
    }
    return std::nullopt;
}

QString pointProblem(GeoPoint point)
{
    if (isInGreatBritain(point))
        return {};
    if (isInGreatBritain({.latitude = point.longitude, .longitude = point.latitude}))
        return QCoreApplication::translate("Intake", "outside Great Britain: latitude and longitude look swapped");
    return QCoreApplication::translate("Intake", "outside Great Britain");
}

QString pointProblem(GridPoint point)
{
    // The corner of the grid lies in the open sea; a file that names it names nothing, or degrees.
    constexpr double mostDegreesEast = 180;
    constexpr double mostDegreesNorth = 90;
    if (point.easting == 0 && point.northing == 0)
        return QCoreApplication::translate("Intake", "0, 0 stands for a missing location");
    if (std::abs(point.easting) <= mostDegreesEast && std::abs(point.northing) <= mostDegreesNorth)
        return QCoreApplication::translate("Intake",
                                           "degrees in the columns for metres: name them latitude and longitude");
    const bool inside = point.easting >= 0 && point.easting <= gridEastMetres && point.northing >= 0 &&
                        point.northing <= gridNorthMetres;
    return inside ? QString() : QCoreApplication::translate("Intake", "outside Great Britain");
}

} // namespace lantern
