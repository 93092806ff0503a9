# Times other implementations of the methods of `lantern stats`: one JSON object a line, seconds of computing alone.
# usage: peers.py DIRECTORY METHOD…   where the directory holds points.csv, grid.csv and events.csv
# Debian 13: python3-numpy python3-scipy python3-esda python3-libpysal python3-pointpats
import json
import sys
import time
import warnings

import numpy as np

warnings.filterwarnings("ignore")
folder = sys.argv[1]


def timed(name, work, **more):
    start = time.perf_counter()
    work()
    print(json.dumps({"peer": name, "seconds": time.perf_counter() - start, **more}), flush=True)


def density():
    from scipy.ndimage import gaussian_filter

    x, y, w = np.loadtxt(f"{folder}/points.csv", delimiter=",", skiprows=1).T
    area = [[155000, 201000], [503000, 562000]]
    timed("scipy density", lambda: gaussian_filter(
        np.histogram2d(y, x, bins=[920, 1180], range=area, weights=w)[0], 10, mode="constant", truncate=4))


def gistar(permutations):
    import libpysal
    from esda.getisord import G_Local

    values = np.loadtxt(f"{folder}/grid.csv")
    queen = libpysal.weights.lat2W(250, 400, rook=False)
    arguments = dict(transform="B", star=True, permutations=permutations, n_jobs=1)
    if permutations:
        G_Local(values[:400], libpysal.weights.lat2W(1, 400), transform="B", star=True, permutations=9, n_jobs=1, seed=1)
        arguments["seed"] = 1
    timed(f"esda Gi* {permutations} permutations", lambda: G_Local(values, queen, **arguments))


def knox():
    from pointpats.spacetime import knox as test

    events = np.loadtxt(f"{folder}/events.csv", delimiter=",", skiprows=1)
    timed("pointpats knox, one band", lambda: test(events[:, :2], events[:, 2:3], delta=200, tau=14, permutations=999))


for method in sys.argv[2:]:
    {"density": density, "gistar": lambda: gistar(0), "permutations": lambda: gistar(999), "knox": knox}[method]()
