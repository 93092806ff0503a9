#include "geo/grid_reference.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace lantern
{

namespace
{

struct GridReferenceWords
{
    Q_DECLARE_TR_FUNCTIONS(GridReference)
};

constexpr double SquareMetres = 100'000; // of two letters
constexpr int SquaresEast = 7;
constexpr int SquaresNorth = 13;
// Each letter is a place in a grid of five by five, row by row from the north-west; I is left out.
constexpr QStringView Letters = u"ABCDEFGHJKLMNOPQRSTUVWXYZ";

std::unexpected<Error> noFigures()
{
    return failure(Error::Code::WrongFormat, GridReferenceWords::tr("This is not a place in figures."));
}

Result<GridPoint> inBritain(GridPoint point)
{
    const bool onGrid = point.easting >= 0 && point.easting < SquaresEast * SquareMetres && point.northing >= 0 &&
                        point.northing < SquaresNorth * SquareMetres;
    if (!onGrid)
        return failure(Error::Code::Refused, GridReferenceWords::tr("These figures lie outside Great Britain."));
    return point;
}

// The south-west corner of the square that two letters name. The first letter counts squares of 500 km from the false origin,
// which lies two to the west of and one below the grid's own.
GridPoint cornerOf(QChar first, QChar second)
{
    const auto big = static_cast<int>(Letters.indexOf(first));
    const auto small = static_cast<int>(Letters.indexOf(second));
    const int east = (big % 5 - 2) * 5 + small % 5;
    const int north = (3 - big / 5) * 5 + 4 - small / 5;
    return {east * SquareMetres, north * SquareMetres};
}

Result<GridPoint> fromLetters(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^([A-HJ-Z])([A-HJ-Z])\\s*(\\d+)(?:\\s+(\\d+))?$"));
    const QRegularExpressionMatch match = pattern.match(text.toUpper());
    if (!match.hasMatch())
        return noFigures();
    const QString figures = match.captured(3) + match.captured(4);
    const qsizetype each = figures.size() / 2;
    const bool halved = match.captured(4).isEmpty() || match.capturedLength(3) == match.capturedLength(4);
    if (!halved || figures.size() % 2 != 0 || each < 2 || each > 5)
        return noFigures();
    GridPoint point = cornerOf(match.captured(1).front(), match.captured(2).front());
    const double metres = std::pow(10.0, 5.0 - static_cast<double>(each));
    point.easting += figures.first(each).toInt() * metres;
    point.northing += figures.last(each).toInt() * metres;
    return inBritain(point);
}

Result<GridPoint> fromDegrees(double latitude, double longitude)
{
    if (!isInGreatBritain({latitude, longitude}))
        return failure(Error::Code::Refused, GridReferenceWords::tr("These figures lie outside Great Britain."));
    return toGrid({latitude, longitude});
}

Result<GridPoint> fromNumbers(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^([+-]?\\d+(?:\\.\\d+)?)\\s*°?\\s*([NS]?)(?:\\s*[,;]\\s*|\\s+)([+-]?\\d+(?:\\.\\d+)?)\\s*°?\\s*([EW]?)$"));
    const QRegularExpressionMatch match = pattern.match(text.toUpper());
    if (!match.hasMatch())
        return noFigures();
    const double first = match.captured(1).toDouble() * (match.captured(2) == u'S' ? -1 : 1);
    const double second = match.captured(3).toDouble() * (match.captured(4) == u'W' ? -1 : 1);
    const bool named = match.capturedLength(2) + match.capturedLength(4) > 0;
    const bool decimals = match.captured(1).contains(u'.') && match.captured(3).contains(u'.');
    if (std::abs(first) <= 90 && std::abs(second) <= 180)
        return named || decimals ? fromDegrees(first, second) : noFigures();
    // Six figures each, or five or seven at the edges of the grid: two house numbers are none.
    constexpr double least = 10'000;
    return named || first < least || second < least ? noFigures() : inBritain({first, second});
}

} // namespace

Result<GridPoint> pointFromFigures(const QString &text)
{
    const QString plain = text.simplified();
    Result<GridPoint> point = fromLetters(plain);
    return point || point.error().code != Error::Code::WrongFormat ? point : fromNumbers(plain);
}

QString gridReference(GridPoint point)
{
    const auto east = static_cast<int>(std::floor(point.easting / SquareMetres));
    const auto north = static_cast<int>(std::floor(point.northing / SquareMetres));
    if (east < 0 || east >= SquaresEast || north < 0 || north >= SquaresNorth)
        return {};
    const int big = (3 - north / 5) * 5 + east / 5 + 2;
    const int small = (4 - north % 5) * 5 + east % 5;
    constexpr double step = 10;
    const auto figures = [](double metres, int square) {
        return QString::number(static_cast<int>((metres - square * SquareMetres) / step)).rightJustified(4, u'0');
    };
    return QStringLiteral("%1%2 %3 %4")
        .arg(Letters[big], Letters[small], figures(point.easting, east), figures(point.northing, north));
}

} // namespace lantern
