# Makes the figures that the near-repeat risk and the reporting gap are checked against, by brute force with numpy and scipy.
# Run: python3 near_repeat_and_gap.py   (Debian 13: python3-numpy, python3-scipy)
import numpy as np
from scipy import optimize, stats

rng = np.random.default_rng(4)


def save(name, header, *columns):
    np.savetxt(name, np.column_stack(columns), delimiter=",", header=header, comments="", fmt="%.12g")


# Offences over 150 days, half of them followed by another one near by and soon; a few that may have happened on many days.
METRES, DAYS, AS_OF = [100.0, 200.0, 400.0], [4.0, 10.0, 20.0], 140
first = np.column_stack([rng.uniform(530000, 534000, 150), rng.uniform(180000, 183000, 150), rng.integers(0, 150, 150)])
after = first + np.column_stack([rng.normal(0, 45, 150), rng.normal(0, 45, 150), rng.integers(0, 5, 150)])
events = np.round(np.vstack([first, after[rng.random(150) < 0.5]]), 1)
window = np.where(np.arange(len(events)) % 29 == 0, 6.5, 0.25)
save("near_repeat_offences.csv", "x,y,day,window", events, window)

known = events[window <= DAYS[0]]
i, j = np.triu_indices(len(known), 1)
metres = np.hypot(known[i, 0] - known[j, 0], known[i, 1] - known[j, 1])
days = np.abs(known[i, 2] - known[j, 2])
permuted = [np.abs(dealt[i] - dealt[j]) for dealt in (rng.permutation(known[:, 2]) for _ in range(999))]
bands = []
for m in METRES:
    for d in DAYS:
        observed = ((metres <= m) & (days <= d)).sum()
        # Of all pairs so many are near, and so many soon: under chance the two are independent (Knox 1964).
        expected = (metres <= m).sum() * (days <= d).sum() / len(metres)
        p = (1 + sum(((metres <= m) & (gap <= d)).sum() >= observed for gap in permuted)) / 1000
        assert p < 0.02 or p > 0.12, (m, d, p)
        assert abs(observed / expected / 1.2 - 1) > 0.04, (m, d, observed / expected)
        bands.append((m, d, observed, expected, p, p <= 0.05 and observed / expected >= 1.2))
save("near_repeat_bands.csv", "metres,days,observed,expected,p,elevated", np.array(bands, dtype=float))

# What a place is told on day 140: −1 for nothing. Places where two bands are about equally strong are not asked.
places, risks = [], []
for x, y in zip(rng.uniform(529800, 534200, 4000), rng.uniform(179800, 183200, 4000)):
    until, strongest = -1, {}
    for ex, ey, day in known:
        for m, d, observed, expected, p, elevated in bands:
            if elevated and day <= AS_OF <= day + d and np.hypot(ex - x, ey - y) <= m:
                until = max(until, day + d)
                strongest[(m, d)] = observed / expected
    ranked = sorted(strongest.items(), key=lambda one: -one[1])
    if len(ranked) > 1 and ranked[0][1] < 1.08 * ranked[1][1]:
        continue
    if ranked or len(places) % 4 == 0:
        places.append((x, y))
        risks.append((until, *(ranked[0][0] if ranked else (0, 0)), ranked[0][1] if ranked else 0))
    if len(places) == 300:
        break
assert sum(risk[0] >= 0 for risk in risks) > 100
save("near_repeat_risk.csv", "x,y,until,metres,days,ratio", np.array(places), np.array(risks))

# Two counts per hexagon: most have few, the shares differ; the prior of greatest likelihood and the posterior's quantiles.
total = np.concatenate([rng.poisson(2, 150), rng.poisson(9, 50), rng.poisson(60, 8), [0, 1, 1]])
reports = rng.binomial(total, rng.beta(1.2, 4, len(total)))
reports[-2:] = 0, 1
offences = total - reports
mean = reports.sum() / total.sum()
fit = optimize.minimize_scalar(
    lambda log: -stats.betabinom.logpmf(reports, total, mean * np.exp(log), (1 - mean) * np.exp(log)).sum(),
    bounds=(np.log(0.1), np.log(1e6)), method="bounded", options={"xatol": 1e-10})
a, b = mean * np.exp(fit.x), (1 - mean) * np.exp(fit.x)
posterior = stats.beta(a + reports, b + offences)
odds = [posterior.ppf(q) / (1 - posterior.ppf(q)) / (a / b)
        for q in (0.5, 0.025, 0.975)]
save("beta_binomial.csv", "reports,offences,a,b,ratio,low,high", reports, offences, np.full(len(total), a),
     np.full(len(total), b), *odds)
print("a", a, "b", b, "bands", *bands, sep="\n")
print((np.array(odds[1]) > 1).sum(), (np.array(odds[2]) < 1).sum())
