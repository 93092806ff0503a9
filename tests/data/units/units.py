"""Makes the figures that units of places are held against, with shapely (GEOS): which area holds each point, which stretch of
street is nearest to it and how far, and how long and large they are. All places are made up.

    python3 units.py        writes areas.csv, streets.csv, points.csv, segments.csv beside itself
"""
import csv
import math
import os
import random

from shapely import wkt
from shapely.geometry import LineString, MultiPolygon, Point, Polygon

HERE = os.path.dirname(os.path.abspath(__file__))
random.seed(20261125)
WEST, SOUTH = 530000.0, 180000.0


def write(name, header, rows):
    with open(os.path.join(HERE, name), "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def wave(a, b, steps, height):
    """A crooked border from a to b, the same for both areas beside it."""
    points = []
    for i in range(steps + 1):
        share = i / steps
        off = 0 if i in (0, steps) else height * math.sin(9.0 * share) * math.cos(31.0 * share)
        dx, dy = b[0] - a[0], b[1] - a[1]
        length = math.hypot(dx, dy)
        points.append((round(a[0] + dx * share - dy / length * off, 2), round(a[1] + dy * share + dx / length * off, 2)))
    return points


def areas():
    corner = [[(WEST + 900.0 * i, SOUTH + 700.0 * j) for j in range(3)] for i in range(3)]
    across = {(i, j): wave(corner[i][j], corner[i + 1][j], 40, 60) for i in range(2) for j in range(3)}
    up = {(i, j): wave(corner[i][j], corner[i][j + 1], 40, 60) for i in range(3) for j in range(2)}
    made = []
    for i in range(2):
        for j in range(2):
            ring = across[i, j] + up[i + 1, j][1:] + across[i, j + 1][::-1][1:] + up[i, j][::-1][1:]
            made.append(Polygon(ring))
    # A park of its own inside the first area, and an island that belongs to the last.
    hole = Point(WEST + 430, SOUTH + 350).buffer(120, quad_segs=6)
    hole = Polygon([(round(x, 2), round(y, 2)) for x, y in hole.exterior.coords])
    made[0] = Polygon(made[0].exterior.coords, [hole.exterior.coords])
    island = Polygon([(WEST + 2100, SOUTH + 100), (WEST + 2350, SOUTH + 130), (WEST + 2200, SOUTH + 400)])
    made[3] = MultiPolygon([made[3], island])
    return made + [hole]


def streets():
    lines = []
    for j in range(4):
        lines.append([(WEST + 120.0 + 400 * i, SOUTH + 150.0 + 350 * j + 12 * (i % 2)) for i in range(5)])
    for i in range(5):
        lines.append([(WEST + 120.0 + 400 * i, SOUTH + 150.0 + 350 * j + 12 * (i % 2)) for j in range(4)])
    # An alley from a junction that bends and ends blind, and a path that crosses a street without meeting it.
    lines.append([(WEST + 520, SOUTH + 162), (WEST + 560, SOUTH + 230), (WEST + 600.5, SOUTH + 240)])
    lines.append([(WEST + 700, SOUTH + 60), (WEST + 705, SOUTH + 300)])
    return lines


def cut(lines):
    """Every way cut where it shares a vertex with another way, or with itself."""
    seen = {}
    for line in lines:
        for vertex in line:
            seen[vertex] = seen.get(vertex, 0) + 1
    segments = []
    for way, line in enumerate(lines):
        part, number = [line[0]], 0
        for vertex in line[1:]:
            part.append(vertex)
            if seen[vertex] > 1 or vertex == line[-1]:
                segments.append((way, number, LineString(part)))
                part, number = [vertex], number + 1
    return segments


def main():
    polygons, lines = areas(), streets()
    segments = cut(lines)
    write("areas.csv", ["code", "area", "wkt"],
          [[f"W{i}", repr(p.area), wkt.dumps(p, rounding_precision=2)] for i, p in enumerate(polygons)])
    write("streets.csv", ["way", "wkt"], [[w, wkt.dumps(LineString(l), rounding_precision=2)] for w, l in enumerate(lines)])
    write("segments.csv", ["way", "number", "metres"], [[w, n, repr(s.length)] for w, n, s in segments])
    rows = []
    while len(rows) < 1500:
        # Quarter metres are exact in the single precision that records are kept in below 2^22 metres.
        x = WEST + round(random.uniform(-200, 2500) * 4) / 4
        y = SOUTH + round(random.uniform(-200, 1700) * 4) / 4
        point = Point(x, y)
        inside = [i for i, polygon in enumerate(polygons) if polygon.covers(point)]
        distances = sorted((s.distance(point), w, n) for w, n, s in segments)
        # Points that are equally near to two stretches have no single answer.
        if len(inside) > 1 or distances[1][0] - distances[0][0] < 1e-6:
            continue
        rows.append([x, y, inside[0] if inside else -1, distances[0][1], distances[0][2], repr(distances[0][0])])
    write("points.csv", ["x", "y", "area", "way", "number", "metres"], rows)


main()
