#include "map/label_seat.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lantern
{

namespace
{

constexpr std::array SeatShares{0.5, 0.35, 0.65, 0.2, 0.8, 0.1, 0.9};
constexpr double StraightChord = 0.97; // of the text's width: a chord that long needs no bend
constexpr double LeastChord = 0.75;    // or the text would lie round a corner
constexpr double SharpestTurn = 0.45;  // radians from one letter to the next
constexpr int TurnSamples = 14;        // about as many as a name has letters

double turned(double from, double to)
{
    return std::abs(std::remainder(to - from, 2 * std::numbers::pi));
}

bool bendsGently(const LineRuler &ruler, double from, double width)
{
    double before = ruler.directionAt(from);
    for (int i = 1; i <= TurnSamples; ++i) {
        const double now = ruler.directionAt(from + width * i / TurnSamples);
        if (turned(before, now) > SharpestTurn)
            return false;
        before = now;
    }
    return true;
}

std::optional<LabelSeat> seatAt(const LineRuler &ruler, double middle, double width, bool straight)
{
    if (middle < width / 2 || middle + width / 2 > ruler.length())
        return std::nullopt;
    const QPointF from = ruler.at(middle - width / 2);
    const QPointF to = ruler.at(middle + width / 2);
    const double chord = std::hypot(to.x() - from.x(), to.y() - from.y());
    if (chord < (straight ? StraightChord : LeastChord) * width)
        return std::nullopt;
    LabelSeat seat;
    seat.along = middle;
    seat.angle = std::atan2(to.y() - from.y(), to.x() - from.x()) * 180.0 / std::numbers::pi;
    const bool isUpsideDown = seat.angle > 90 || seat.angle <= -90;
    if (isUpsideDown)
        seat.angle += seat.angle > 0 ? -180 : 180;
    if (straight) {
        // The middle of chord and curve, so that a bend is shared out on both sides.
        seat.middle = (ruler.at(middle) + (from + to) / 2) / 2;
        return seat;
    }
    if (!bendsGently(ruler, middle - width / 2, width))
        return std::nullopt;
    seat.middle = ruler.at(middle);
    seat.bend = ruler.part(middle - width / 2, middle + width / 2);
    if (isUpsideDown)
        std::ranges::reverse(seat.bend);
    return seat;
}

} // namespace

LineRuler::LineRuler(WorldLine line)
    : m_line(std::move(line))
    , m_along{0}
{
    for (size_t i = 1; i < m_line.size(); ++i)
        m_along.push_back(m_along.back() +
                          std::hypot(m_line[i].x() - m_line[i - 1].x(), m_line[i].y() - m_line[i - 1].y()));
}

size_t LineRuler::pieceAt(double distance) const
{
    const auto after = static_cast<size_t>(std::ranges::lower_bound(m_along, distance) - m_along.begin());
    return std::clamp<size_t>(after, 1, m_line.size() - 1);
}

QPointF LineRuler::at(double distance) const
{
    const size_t i = pieceAt(distance);
    const double span = m_along[i] - m_along[i - 1];
    return m_line[i - 1] + (m_line[i] - m_line[i - 1]) * (span > 0 ? (distance - m_along[i - 1]) / span : 0);
}

double LineRuler::directionAt(double distance) const
{
    const size_t i = pieceAt(distance);
    return std::atan2(m_line[i].y() - m_line[i - 1].y(), m_line[i].x() - m_line[i - 1].x());
}

WorldLine LineRuler::part(double from, double to) const
{
    WorldLine points{at(from)};
    for (size_t i = 0; i < m_line.size(); ++i)
        if (m_along[i] > from && m_along[i] < to)
            points.push_back(m_line[i]);
    points.push_back(at(to));
    return points;
}

std::optional<LabelSeat> seatAlong(const WorldLine &line, double width)
{
    if (line.size() < 2)
        return std::nullopt;
    const LineRuler ruler(line);
    for (const bool straight : {true, false})
        for (const double share : SeatShares)
            if (std::optional<LabelSeat> seat = seatAt(ruler, ruler.length() * share, width, straight))
                return seat;
    return std::nullopt;
}

std::optional<LabelSeat> seatAt(const LineRuler &ruler, double along, double width)
{
    std::optional<LabelSeat> seat = seatAt(ruler, along, width, true);
    return seat ? seat : seatAt(ruler, along, width, false);
}

} // namespace lantern
