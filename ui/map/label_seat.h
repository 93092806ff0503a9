#pragma once

#include "map/map_shapes.h"

#include <optional>

namespace lantern
{

// Distances along a line, for points on it.
class LineRuler
{
public:
    explicit LineRuler(WorldLine line);
    [[nodiscard]] double length() const { return m_along.back(); }
    [[nodiscard]] QPointF at(double distance) const;
    // The direction of the line there, radians, clockwise from east.
    [[nodiscard]] double directionAt(double distance) const;
    // The line from one distance to another.
    [[nodiscard]] WorldLine part(double from, double to) const;

private:
    [[nodiscard]] size_t pieceAt(double distance) const;
    WorldLine m_line;
    std::vector<double> m_along;
};

// Where a name stands on a line.
struct LabelSeat
{
    QPointF middle;
    double angle = 0; // degrees, clockwise; of the chord
    WorldLine bend;   // empty where the line is straight enough; else what the text follows, from left to right
    double along = 0; // from the line's beginning to the text's middle
};

// The best seat for a text of some width, never upside down: a straight one before a bent one, towards the middle before the ends.
// None where the line is too short or turns too sharply.
[[nodiscard]] std::optional<LabelSeat> seatAlong(const WorldLine &line, double width);
// The seat whose middle is so far along the line, a straight one before a bent one; none where the text does not fit.
[[nodiscard]] std::optional<LabelSeat> seatAt(const LineRuler &ruler, double along, double width);

} // namespace lantern
