#pragma once

#include "geo/shapes.h"

#include <vector>

namespace lantern
{

// An area made of square cells: what thousands of overlapping strips cover, at the price of their cells.
class CellArea
{
public:
    // Room for cells within the bounds, metres; the cells lie on whole multiples of their size, whatever the bounds.
    CellArea(const GridBox &bounds, double cellMetres);

    // Adds the cells whose centre lies within so many metres of the line.
    void cover(const Line &line, double metres);
    // The outline, clockwise, with its holes. Cells that only meet at a corner are not joined: there the corner of each is drawn in
    // by a centimetre.
    [[nodiscard]] MultiPolygon outline() const;

private:
    struct Corner
    {
        int column;
        int row;
        friend bool operator==(const Corner &, const Corner &) = default;
    };
    using Ring = Polygon::ring_type;

    [[nodiscard]] bool isCovered(int column, int row) const;
    void coverSegment(GridPoint from, GridPoint to, double metres);
    [[nodiscard]] bool bordersAlong(Corner from, int heading) const;
    [[nodiscard]] Ring traced(Corner from, std::vector<char> &passed) const;
    [[nodiscard]] GridPoint placeOf(Corner corner, int heading, int turned) const;

    double m_cell;
    int m_west;  // in cells
    int m_south; // in cells
    int m_columns;
    int m_rows;
    std::vector<char> m_covered; // row by row from the south
};

} // namespace lantern
