#pragma once

#include "plan/planner.h"

#include <QTest>

namespace plan_fixture
{

using namespace lantern;

// A key that a test can name again.
template<class Key>
Key key(quint32 number)
{
    return Key(QUuid(number, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
}

inline Shift shiftOf(const QDate &date, const QString &hours)
{
    return makeShift(date, hours).value();
}

inline Officer officer(quint32 number, const QString &rank = QStringLiteral("constable"))
{
    Officer made;
    made.id = key<OfficerId>(number);
    made.shoulderNumber = QString::number(4000 + number);
    made.rank = rank;
    return made;
}

inline Officer spotter(quint32 number, const QDate &until = {})
{
    Officer made = officer(number);
    made.skills.push_back({SpotterSkill, until});
    return made;
}

// Streets every 100 m, `cells` × `cells` blocks, their corner at (530000, 180000).
inline StreetGraph streetGrid(int cells)
{
    std::vector<Street> streets;
    for (int i = 0; i <= cells; ++i) {
        for (int j = 0; j < cells; ++j) {
            for (const bool across : {true, false}) {
                Street street;
                const double a = 100.0 * i;
                const double b = 100.0 * j;
                street.name = (across ? QStringLiteral("East %1 Street") : QStringLiteral("North %1 Road")).arg(i);
                street.line = across ? Line{{530000 + b, 180000 + a}, {530100 + b, 180000 + a}}
                                     : Line{{530000 + a, 180000 + b}, {530000 + a, 180100 + b}};
                streets.push_back(std::move(street));
            }
        }
    }
    return StreetGraph::build(streets);
}

inline GridPoint corner(int east, int north)
{
    return {530000.0 + 100 * east, 180000.0 + 100 * north};
}

inline Hotspot hotspot(quint32 number, GridPoint centre, double score)
{
    Hotspot made;
    made.id = key<HotspotId>(number);
    made.rank = static_cast<int>(number);
    made.score = score;
    made.count = 10;
    made.name = QStringLiteral("Place %1").arg(number);
    made.reason = QStringLiteral("10 offences");
    made.centre = centre;
    return made;
}

inline Leg visit(quint32 number, const Hotspot &at, const QDateTime &arrive, int minutes)
{
    Leg leg;
    leg.id = key<LegId>(number);
    leg.hotspot = at.id;
    leg.placeName = at.name;
    leg.point = at.centre;
    leg.arrive = arrive;
    leg.depart = arrive.addSecs(minutes * 60);
    return leg;
}

inline MultiPolygon square(GridPoint corner, double side)
{
    const double east = corner.easting + side;
    const double north = corner.northing + side;
    Polygon area;
    area.outer() = {corner, {corner.easting, north}, {east, north}, {east, corner.northing}, corner};
    return {area};
}

inline QStringList rulesOf(const std::vector<Breach> &breaches, bool blocking = true)
{
    QStringList rules;
    for (const Breach &breach : breaches) {
        if (breach.blocks == blocking && !rules.contains(breach.rule))
            rules.append(breach.rule);
    }
    return rules;
}

inline QString textOf(const std::vector<Breach> &breaches)
{
    QStringList lines;
    for (const Breach &breach : breaches)
        lines.append(breach.rule + QStringLiteral(": ") + breach.why + QStringLiteral(" ") + breach.wayOut);
    return lines.join(u'\n');
}

} // namespace plan_fixture
