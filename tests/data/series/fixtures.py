# Makes events and what linking must find in them: every pair looked at, times integrated on a grid of their spans, Jaccard's
# coefficient from scipy. Run: python3 fixtures.py   (Debian 13: python3-numpy, python3-scipy)
import numpy as np
from scipy.spatial.distance import jaccard

rng = np.random.default_rng(20261125)
N, KEYS = 200, 10
METRES, DAYS, THRESHOLD, LEAST, MOST = 500.0, 28.0, 0.5, 3, 5
DAY = 86400
START = 1_767_225_600  # 2026-01-01 00:00 UTC


def save(name, header, rows):
    np.savetxt(name, np.array(rows, dtype=float), delimiter=",", header=header, comments="", fmt="%.15g")


# Scattered events, three planted series, and a few known only to the month.
east = np.round(530000 + rng.uniform(0, 3000, N), 1)
north = np.round(180000 + rng.uniform(0, 3000, N), 1)
start = START + rng.integers(0, 120 * DAY // 60, N) * 60
span = rng.choice([0, 600, 3600, 7200, 20 * 3600, 3 * DAY], N, p=[0.3, 0.25, 0.2, 0.1, 0.1, 0.05])
kind = rng.choice([1, 2, 3, 7], N, p=[0.5, 0.3, 0.15, 0.05])
keys = rng.random((N, KEYS)) < rng.choice([0.0, 0.12], N)[:, None]
month_only = np.zeros(N, bool)
for first, hour, conduct in ((0, 18, [5, 6]), (10, 2, [0, 4]), (20, 8, [1, 2, 3])):
    centre = 530400 + rng.uniform(0, 2200), 180400 + rng.uniform(0, 2200)
    for k in range(7):
        i = first + k
        east[i], north[i] = np.round(centre[0] + rng.normal(0, 60), 1), np.round(centre[1] + rng.normal(0, 60), 1)
        start[i] = START + (10 + first + 5 * k) * DAY + hour * 3600 + int(rng.integers(0, 60)) * 60
        span[i], kind[i] = 600, 2 + first // 10 % 2
        keys[i] = False
        keys[i, conduct] = True
for i in range(180, 200):
    month = (i - 180) // 5
    start[i] = START + [0, 31, 59, 90][month] * DAY
    span[i] = [31, 28, 31, 30][month] * DAY
    month_only[i] = True
order = np.lexsort((start + span, start))
east, north, start, span, kind, keys, month_only = (a[order] for a in (east, north, start, span, kind, keys, month_only))
stop = start + span
print_ = np.array(rng.permutation(N) + 1000)
middle = start + span // 2
# The middle's hour by Greenwich: events after 29 March would be an hour later in London, which the reader sees to, not linking.
hour = np.where(month_only | (span > 6 * 3600), -1, middle // 3600 % 24)


def days_apart(i, j):
    """The mean of |x - y| over both spans, by the midpoint rule: no closed form."""
    def points(a, b):
        return np.array([a / DAY]) if a == b else (a + (np.arange(40000) + 0.5) / 40000 * (b - a)) / DAY
    if start[i] >= stop[j] or start[j] >= stop[i]:
        return abs((start[i] + stop[i]) - (start[j] + stop[j])) / 2 / DAY
    x, y = points(start[i], stop[i]), np.sort(points(start[j], stop[j]))
    below = np.searchsorted(y, x)
    sums = np.concatenate([[0], np.cumsum(y)])
    return np.mean((below * x - sums[below]) + (sums[-1] - sums[below] - (len(y) - below) * x)) / len(y)


metres = np.hypot(east[:, None] - east, north[:, None] - north)
days = np.array([[days_apart(i, j) if i != j else 0 for j in range(N)] for i in range(N)])
near = (metres <= METRES) & (days <= DAYS) & ~np.eye(N, dtype=bool)
k = np.maximum(1, near.sum(axis=1))
crowding = -(np.log(k)[:, None] + np.log(k)) / 2
edge = np.log(2 / (1 - np.exp(-2)))
distance_part = edge - 2 * np.minimum(1, (metres / METRES) ** 2)
days_part = edge - 2 * np.minimum(1, days / DAYS)

counts = np.bincount(hour[hour >= 0], minlength=24) + 0.5
share = counts / counts.sum()
apart = np.minimum((np.arange(24)[:, None] - np.arange(24)) % 24, (np.arange(24) - np.arange(24)[:, None]) % 24)
by_chance = np.array([(share[:, None] * share)[apart == d].sum() for d in range(13)])
in_series = np.array([(apart[0] == d).sum() * np.exp(-d / 3) for d in range(13)])
hour_ratio = np.log(in_series / in_series.sum() / by_chance)
hour_part = np.where((hour[:, None] >= 0) & (hour >= 0), hour_ratio[apart[hour[:, None] % 24, hour % 24]], np.nan)

class_share = {c: (kind == c).mean() for c in set(kind.tolist())}
same = np.array([np.log(min(10, 0.6 / class_share[c] + 0.4)) for c in kind.tolist()])
class_part = np.where(kind[:, None] == kind, same[:, None], np.log(0.4))

shows = np.flatnonzero(keys.any(axis=1))
alike = np.array([[1 - jaccard(a, b) for b in keys[shows]] for a in keys[shows]])
offset = np.log(np.exp(3 * alike).mean())
behaviour_part = np.full((N, N), np.nan)
behaviour_part[np.ix_(shows, shows)] = 3 * alike - offset

log_odds = crowding + distance_part + days_part + np.nan_to_num(hour_part) + class_part + np.nan_to_num(behaviour_part)
strength = 1 / (1 + np.exp(-log_odds))
bits = (keys * (1 << np.arange(KEYS))).sum(axis=1)
save("events.csv", "fingerprint,x,y,from,to,class,behaviour,hour,month_only",
     np.column_stack([print_, east, north, start, stop, kind, bits, hour, month_only]))
pairs = [(i, j) for i in range(N) for j in range(i + 1, N) if near[i, j]]
save("pairs.csv", "first,second,metres,days,crowding,distance,days_part,hour,class,behaviour,strength",
     [(i, j, metres[i, j], days[i, j], crowding[i, j], distance_part[i, j], days_part[i, j],
       np.nan_to_num(hour_part[i, j], nan=-99), class_part[i, j], np.nan_to_num(behaviour_part[i, j], nan=-99),
       strength[i, j]) for i, j in pairs])

least_odds = np.log(THRESHOLD / (1 - THRESHOLD))
links = sorted(((-log_odds[i, j], *sorted((print_[i], print_[j])), i, j) for i, j in pairs if log_odds[i, j] >= least_odds))
group = {i: {i} for i in range(N)}
for _, _, _, i, j in links:
    a, b = group[i], group[j]
    if a is b or len(a) + len(b) > MOST:
        continue
    if np.mean([log_odds[x, y] for x in a for y in b]) >= least_odds:
        union = a | b
        for member in union:
            group[member] = union
found = {frozenset(g) for g in group.values() if len(g) >= LEAST}
ranked = sorted(found, key=lambda g: -np.mean([log_odds[i, j] for i in g for j in g if i < j]) * (len(g) - 1))
save("groups.csv", "group,fingerprint,strength",
     [(n, print_[i], 1 / (1 + np.exp(-np.mean([log_odds[a, b] for a in g for b in g if a < b]))))
      for n, g in enumerate(ranked) for i in sorted(g)])
print(len(pairs), "pairs", len(links), "links", len(ranked), "groups", [len(g) for g in ranked])
