#!/usr/bin/env python3
"""Makes aoristic.csv beside it: for each stretch of time, how many of its minutes fall into which hour of the week in London.

Counted minute by minute with Python's zoneinfo, independent of Lantern. Columns: from and to in seconds since 1970 UTC, then
`hour:minutes` parted by spaces, Monday 00:00 = 0; empty for a week and more. An instant is one minute long.
"""

import random
from datetime import datetime, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")


def at(*parts):
    return int(datetime(*parts, tzinfo=timezone.utc).timestamp())


def hours(start, end):
    if end - start >= 7 * 86400:
        return {}
    counted = {}
    for second in range(start, max(end, start + 60), 60):
        local = datetime.fromtimestamp(second, LONDON)
        hour = local.weekday() * 24 + local.hour
        counted[hour] = counted.get(hour, 0) + 1
    return counted


stretches = [
    (at(2026, 3, 28, 23, 0), at(2026, 3, 29, 3, 30)),  # the clocks go forward at 01:00 UTC
    (at(2026, 3, 29, 0, 59), at(2026, 3, 29, 1, 1)),
    (at(2026, 3, 29, 1, 0), at(2026, 3, 29, 2, 0)),  # begins as they do
    (at(2026, 10, 24, 22, 0), at(2026, 10, 25, 3, 15)),  # they go back at 01:00 UTC
    (at(2026, 10, 25, 0, 30), at(2026, 10, 25, 1, 30)),  # the hour that is there twice
    (at(2026, 10, 25, 0, 0), at(2026, 10, 25, 2, 0)),
    (at(2026, 6, 7, 21, 30), at(2026, 6, 8, 2, 10)),  # over the end of the week
    (at(2026, 6, 3, 22, 15), at(2026, 6, 3, 22, 15)),  # an instant
    (at(2026, 6, 1, 0, 0), at(2026, 6, 7, 23, 59)),  # a minute less than a week
    (at(2026, 6, 1, 0, 0), at(2026, 6, 8, 0, 0)),  # a week
    (at(2026, 1, 1, 0, 0), at(2026, 3, 1, 0, 0)),
]
draw = random.Random(1)
for _ in range(60):
    start = at(2025, 1, 1) + 60 * draw.randrange(2 * 365 * 1440)
    stretches.append((start, start + 60 * draw.choice([0, 5, 45, 61, 200, 720, 1500, 5000])))

with open(Path(__file__).with_suffix(".csv"), "w", encoding="ascii", newline="\n") as out:
    out.write("from,to,hours\n")
    for start, end in stretches:
        text = " ".join(f"{hour}:{minutes}" for hour, minutes in sorted(hours(start, end).items()))
        out.write(f"{start},{end},{text}\n")
