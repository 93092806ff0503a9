# Makes the figures that Lantern's statistics are checked against, with numpy and scipy: brute force wherever that is
# exact. Run: python3 fixtures.py   (Debian 13: python3-numpy, python3-scipy, python3-esda, python3-libpysal)
import warnings

import numpy as np
from scipy import optimize, stats

warnings.filterwarnings("ignore")
rng = np.random.default_rng(20261125)
WEST, SOUTH, CELL, COLUMNS, ROWS = 528000.0, 179000.0, 100.0, 40, 30


def save(name, header, *columns):
    np.savetxt(name, np.column_stack(columns), delimiter=",", header=header, comments="", fmt="%.12g")


# Points: two clusters, a scatter, some beyond the frame, some at one place.
centres = np.array([[529200.0, 180400.0], [531100.0, 181300.0]])
clustered = centres[rng.integers(0, 2, 160)] + rng.normal(0, 260, (160, 2))
scattered = np.column_stack([rng.uniform(WEST - 600, WEST + 4600, 80), rng.uniform(SOUTH - 600, SOUTH + 3600, 80)])
points = np.round(np.vstack([clustered, scattered, np.repeat(clustered[:4], 5, axis=0)]), 1)
weights = rng.choice([1, 3, 10, 19, 365, 1825], len(points)).astype(float)
save("points.csv", "x,y,w", points, weights)

east = WEST + (np.arange(COLUMNS) + 0.5) * CELL
north = SOUTH + (np.arange(ROWS) + 0.5) * CELL
cells = np.array([(x, y) for y in north for x in east])


def gaussian(d2, h):
    return np.exp(-0.5 * d2 / h**2) / (2 * np.pi * h**2)


def quartic(d2, h):
    return np.where(d2 < h**2, 3 * (1 - d2 / h**2) ** 2 / (np.pi * h**2), 0.0)


def squared(a, b):
    return ((a[:, None, :] - b[None, :, :]) ** 2).sum(axis=2)


def mass_gaussian(at, h):
    box = [stats.norm.cdf((hi - at[:, i]) / h) - stats.norm.cdf((lo - at[:, i]) / h)
           for i, lo, hi in ((0, WEST, WEST + COLUMNS * CELL), (1, SOUTH, SOUTH + ROWS * CELL))]
    return box[0] * box[1]


inside = ((points[:, 0] >= WEST) & (points[:, 0] < WEST + COLUMNS * CELL) &
          (points[:, 1] >= SOUTH) & (points[:, 1] < SOUTH + ROWS * CELL))
d2 = squared(cells, points)
save("density.csv", "gaussian400,gaussian150,quartic500,diggle400",
     gaussian(d2, 400) @ weights, gaussian(d2, 150) @ weights, quartic(d2, 500) @ weights,
     gaussian(d2[:, inside], 400) @ (weights[inside] / mass_gaussian(points[inside], 400)))

# Bandwidth by likelihood, everything at a point's own place left out.
between = squared(points, points)


def minus_log_likelihood(h, kernel):
    density = (kernel(between, h) * (between > 0)) @ weights
    places, first = np.unique(points, axis=0, return_index=True)
    at_place = np.array([weights[(points == place).all(axis=1)].sum() for place in places])
    floor = at_place.mean() * np.exp(-12.5) / (2 * np.pi * h**2)
    return -(at_place * np.log(np.maximum(density[first], floor))).sum()


grid = np.exp(np.linspace(np.log(50), np.log(2000), 4000))
best = [grid[np.argmin([minus_log_likelihood(h, kernel) for h in grid])] for kernel in (gaussian, quartic)]
save("bandwidth.csv", "gaussian,quartic", [best[0]], [best[1]])

# Knox: whole days, and times with parts of days.
n = 300
first = np.column_stack([rng.uniform(528000, 531000, n), rng.uniform(179000, 181000, n)])
when = rng.integers(0, 120, n).astype(float)
near = rng.integers(0, n, 80)
events = np.round(np.vstack([first, first[near] + rng.normal(0, 70, (80, 2))]), 1)
days = np.concatenate([when, when[near] + rng.integers(0, 8, 80)])
instants = np.round(days + rng.uniform(0, 1, len(days)), 3)
save("knox_events.csv", "x,y,t,instant", events, days, instants)
pair = np.triu_indices(len(events), 1)
gap = np.hypot(events[pair[0], 0] - events[pair[1], 0], events[pair[0], 1] - events[pair[1], 1])
rows = []
for times in (days, instants):
    lapse = np.abs(times[pair[0]] - times[pair[1]])
    for metres in (50, 100, 200, 400):
        for edge in (3, 7, 14):
            close, soon = gap <= metres, lapse <= edge
            # Under permutation each near pair closes in time with the chance of any pair.
            rows.append((metres, edge, (close & soon).sum(), close.sum() * soon.sum() / len(gap)))
save("knox.csv", "metres,days,observed,expected", np.array(rows))


# The E-test by its definition, over a grid wide enough that nothing is left out.
def e_test(k1, n1, k2, n2):
    def pivot(a, b):
        variance = a / n1**2 + b / n2**2
        return np.where(variance > 0, np.abs(a / n1 - b / n2) / np.sqrt(np.where(variance > 0, variance, 1)), 0.0)

    rate = (k1 + k2) / (n1 + n2)
    a = np.arange(0, int(rate * n1 + 12 * np.sqrt(rate * n1) + 40))
    b = np.arange(0, int(rate * n2 + 12 * np.sqrt(rate * n2) + 40))
    chance = np.outer(stats.poisson.pmf(a, rate * n1), stats.poisson.pmf(b, rate * n2))
    return chance[pivot(a[:, None], b[None, :]) >= pivot(k1, k2) * (1 - 1e-12)].sum()


def ratio_interval(k1, n1, k2, n2):
    low = stats.beta.ppf(0.025, k1, k2 + 1) if k1 > 0 else 0.0
    high = stats.beta.ppf(0.975, k1 + 1, k2)
    return low / (1 - low) * n2 / n1, high / (1 - high) * n2 / n1


cases = [(38, 12, 27, 12), (5, 12, 1, 12), (0, 12, 7, 12), (14, 3, 60, 24), (120, 12, 118, 12), (3, 1, 3, 6)]
save("rates.csv", "later,later_exposure,earlier,earlier_exposure,ratio,low,high,p",
     np.array([(*c, c[0] / c[1] * c[3] / c[2], *ratio_interval(*c), e_test(*c)) for c in cases]))
save("poisson.csv", "count,low,high", np.array(
    [(k, stats.chi2.ppf(0.025, 2 * k) / 2 if k else 0, stats.chi2.ppf(0.975, 2 * k + 2) / 2) for k in (0, 1, 4, 10, 38, 441)]))

# Gi* pseudo p-values of esda, which fold the two tails.
import libpysal
from esda.getisord import G_Local

values = rng.poisson(np.where(np.hypot(*(np.indices((18, 24)) - np.array([[[6]], [[8]]]))) < 4, 7, 2)).astype(float)
queen = libpysal.weights.lat2W(18, 24, rook=False)
local = G_Local(values.ravel(), queen, transform="B", star=True, permutations=9999, n_jobs=1, seed=1)
save("grid.csv", "value,z_esda,p_permutation", values.ravel(), local.Zs, local.p_sim)
save("false_discovery.csv", "p,rate", p := stats.uniform.rvs(size=40, random_state=3) ** 2,
     stats.false_discovery_control(p))
