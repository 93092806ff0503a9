#!/usr/bin/env python3
"""Makes watcher.json beside it: made-up nights, and how well the watcher of core/plan/predictability.h guesses them.

Works out by itself, in plain Python, what the headers predictability.h and watcher.h say in words. Every minute is one of the London
wall clock, counted from the midnight in which the operational date begins (01:30 of the night is 1530).

    python3 watcher.py
"""

import json
import math
import random
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path

DAYS = 28
TOLERANCE = 15
SPREAD = 20
SAME_PLACE = 75.0
SAME_WEEKDAY = 7
STAY = 15  # minutes of each visit; all are of one hotspot


def near(a, b):
    return math.hypot(a[0] - b[0], a[1] - b[1])


def seen_nights(tonight, past):
    """{date: [(point, minute)]} of what the watcher saw."""
    nights = {}
    for plan in past:
        days = (tonight["date"] - plan["date"]).days
        if plan["status"] == "draft" or plan["id"] == tonight["id"] or not 0 < days <= DAYS:
            continue
        nights.setdefault(plan["date"], []).extend(plan["visits"])
    return nights


def places_of(nights):
    """The points most often visited first; one within 75 m of a place already taken makes no place of its own."""
    count = {}
    for visits in nights.values():
        for point, _ in visits:
            count[point] = count.get(point, 0) + 1
    places = []
    for point in sorted(count, key=lambda p: (-count[p], p)):
        if all(near(point, place) > SAME_PLACE for place in places):
            places.append(point)
    return places


def place_at(places, point):
    best = min(range(len(places)), key=lambda i: (near(places[i], point), i), default=None)
    return None if best is None or near(places[best], point) > SAME_PLACE else best


def kernel(distance):
    """A triangle, in whole numbers; its sum is SPREAD squared."""
    return max(0, SPREAD - abs(distance))


BEGINS = {d: sum(kernel(d + o) for o in range(-TOLERANCE, TOLERANCE + 1)) for d in range(-100, 101)}


def expectations(tonight, nights):
    """places, and by place and minute of the shift the expected visits within the tolerance, as whole numbers over a divisor."""
    places = places_of(nights)
    start, end = tonight["shift"]
    rows = [[0] * (end - start) for _ in places]
    weights = 0
    for night, visits in nights.items():
        weight = SAME_WEEKDAY if night.weekday() == tonight["date"].weekday() else 1
        weights += weight
        for point, minute in visits:
            row = rows[place_at(places, point)]
            for at in range(start, end):
                row[at - start] += weight * BEGINS.get(at - minute, 0)
    return places, rows, weights * SPREAD * SPREAD


def begun(visits):
    """The numbers of the visits that begin while nobody is there: who joins others makes no visit of his own."""
    def joins(i, j):
        (point, minute), (other, before) = visits[i], visits[j]
        return near(point, other) <= SAME_PLACE and (before < minute < before + STAY or (before == minute and j < i))

    return [i for i in range(len(visits)) if not any(joins(i, j) for j in range(len(visits)))]


def guesses_of(tonight, places, rows):
    start, end = tonight["shift"]
    rows = [row[:] for row in rows]
    guesses = []
    while len(guesses) < len(begun(tonight["visits"])):
        most = max((max(row, default=0) for row in rows), default=0)
        if most == 0:
            break
        at, place = min((row.index(most), number) for number, row in enumerate(rows) if most in row)
        guesses.append((place, at + start))
        for minute in range(max(0, at - 2 * TOLERANCE), min(end - start, at + 2 * TOLERANCE + 1)):
            rows[place][minute] = 0
    return guesses


def outcome(tonight, past):
    nights = seen_nights(tonight, past)
    places, rows, divisor = expectations(tonight, nights)
    start, end = tonight["shift"]
    guesses = guesses_of(tonight, places, rows)
    where = [place_at(places, point) for point, _ in tonight["visits"]]
    visits = [(i, tonight["visits"][i][1]) for i in begun(tonight["visits"])]
    hit = set()
    chance = Fraction(0)
    for place, minute in guesses:
        reached = [(abs(m - minute), m, i) for i, m in visits
                   if where[i] == place and abs(m - minute) <= TOLERANCE and i not in hit]
        if reached:
            hit.add(min(reached)[2])
        covered = sum(any(where[i] == place and abs(m - at) <= TOLERANCE for i, m in visits)
                      for at in range(start, end))
        chance += Fraction(covered, end - start)
    count = len(visits)
    score = Fraction(0) if count <= chance else min(max((len(hit) - chance) / (count - chance), Fraction(0)), Fraction(1))
    return {
        "nights": len(nights), "guesses": len(guesses), "hits": sorted(hit), "chance": float(chance), "score": float(score),
        "places": places, "rows": rows, "divisor": divisor,
    }


HOTSPOTS = [(530000.0, 180000.0), (530040.0, 180030.0), (530090.0, 180000.0), (530400.0, 180000.0), (530400.5, 180800.25),
            (531200.0, 180100.0), (531275.0, 180100.0), (531600.0, 179000.0)]


def night_of(draw, when, identity, status, shift, habit):
    """Visits of a night: some by habit, nearly at the same time, some anywhere."""
    visits = []
    for place, minute in habit:
        if draw.random() < 0.7:
            minute += draw.randint(-12, 12)
        elif draw.random() < 0.6:
            place, minute = draw.choice(HOTSPOTS), draw.randrange(*shift)
        else:
            continue
        point = (place[0] + draw.choice([0.0, 0.0, 12.5, -20.25]), place[1])
        # The hour after one o'clock is left out of the night on which the clocks go forward.
        if not (when == date(2026, 3, 28) and 1500 <= minute < 1560) and 0 <= minute < 2820:
            visits.append((point, minute))
    return {"date": when, "id": identity, "status": status, "shift": shift, "visits": sorted(visits, key=lambda v: v[1])}


def case(seed):
    draw = random.Random(seed)
    when = [date(2026, 11, 27), date(2026, 3, 28), date(2026, 10, 24), date(2026, 4, 4), date(2026, 10, 31)][seed % 5]
    shift = [(1260, 1740), (1080, 1560), (1200, 1440)][seed % 3]
    habit = [(draw.choice(HOTSPOTS), draw.randrange(*shift)) for _ in range(draw.choice([4, 12, 20]))]
    tonight = night_of(draw, when, 1, "approved", shift, habit)
    past = []
    for number in range(draw.choice([2, 6, 10, 14]) if seed else 0):
        before = when - timedelta(days=draw.choice([-7, 0, 1, 2, 5, 7, 7, 14, 14, 21, 21, 28, 29, 35]))
        status = draw.choice(["approved", "briefed", "closed", "closed", "closed", "draft"])
        hours = shift if draw.random() < 0.8 else (1080, 1500)
        past.append(night_of(draw, before, 1 if draw.random() < 0.05 else number + 2, status, hours, habit))
    expected = outcome(tonight, past)
    asked = []
    for _ in range(10):
        point = draw.choice(HOTSPOTS + [(529000.0, 180000.0), (530060.0, 180000.0)])
        minute = draw.randrange(-20, shift[1] - shift[0] + 20)
        place = place_at(expected["places"], point)
        inside = place is not None and 0 <= minute < shift[1] - shift[0]
        share = min(1.0, expected["rows"][place][minute] / expected["divisor"]) if inside else 0.0
        asked.append({"east": point[0], "north": point[1], "minute": minute, "expects": share})
    return {
        "tonight": plan_text(tonight), "past": [plan_text(plan) for plan in past],
        **{name: expected[name] for name in ("nights", "guesses", "hits", "chance", "score")}, "asked": asked,
    }


def plan_text(plan):
    visits = [[point[0], point[1], minute] for point, minute in plan["visits"]]
    return {**plan, "date": plan["date"].isoformat(), "shift": list(plan["shift"]), "visits": visits}


def main():
    cases = [case(seed) for seed in range(24)]
    lines = ",\n".join(json.dumps(made, separators=(",", ":")) for made in cases)
    Path(__file__).with_suffix(".json").write_text(f"[\n{lines}\n]\n", encoding="ascii")


if __name__ == "__main__":
    main()
