"""The simulation as it is written with numpy: all trials at once, in columns.

Reads the work of the race from the file it is given, runs it several times, and prints the seconds of the fastest run
and its percentiles as JSON.
"""

import json
import platform
import sys
import time

import numpy as np

ROUNDS = 40
PERCENTILES = [10, 50, 90]


def simulate(work, rng):
    """P10, P50 and P90 of net present value and payback, for each opportunity and for the whole."""
    horizon, trials = work["horizon"], work["trials"]
    discount = (1 + work["discount_rate"]) ** (-np.arange(horizon + 1) / 12)
    whole_npv, whole_sums, results = 0.0, 0.0, []
    for opportunity in work["opportunities"]:
        start = opportunity["start_month"]
        saved, running, build = amounts(work, opportunity, rng, trials)
        # When the three flow. Each is the same over the months up to a factor, so annuity factors do.
        courses = np.zeros((3, horizon + 1))
        months = np.arange(start, horizon + 1)
        courses[0, start:] = np.minimum(1, (months - start + 0.5) / work["ramp_months"])
        courses[1, start:] = -1
        courses[2, start - 1] = -1
        annuities = courses @ discount
        npv = saved * annuities[0] + running * annuities[1] + build * annuities[2]
        sums = np.stack([saved, running, build], axis=1) @ courses.cumsum(axis=1)
        results.append(outcome(npv, payback(sums, start - 1)))
        whole_npv += npv
        whole_sums += sums
    first = min(opportunity["start_month"] for opportunity in work["opportunities"]) - 1
    return {"opportunities": results, "whole": outcome(whole_npv, payback(whole_sums, first))}


def amounts(work, opportunity, rng, trials):
    """What a month saves once it works fully, what a month costs, and what building costs, in each trial."""
    drawn = {name: pert(rng, *limits, trials) for name, limits in opportunity["inputs"].items()}
    minutes = (
        drawn["minutes"] * drawn["automatable"]
        + drawn["error_rate"] * drawn["rework_minutes"] * drawn["error_cut"]
    )
    hour = work["hourly_cost"]
    saved = drawn["runs"] * minutes * (work["paid_stop"] * hour / 60)
    running = drawn["licence"] + drawn["upkeep_hours"] * hour
    build = drawn["build_cost"] + drawn["build_hours"] * hour
    return saved, running, build


def pert(rng, low, likely, high, trials):
    """Draws of a PERT distribution between hard limits, λ = 4."""
    span = high - low
    left, right = 1 + 4 * (likely - low) / span, 1 + 4 * (high - likely) / span
    return low + span * rng.beta(left, right, trials)


def payback(sums, first):
    """Months from the first payment to the last time the running sums rise through 0; infinite if they do not."""
    trials, months = sums.shape
    # The last month below 0; the months before a first payment are at 0.
    last = months - 1 - np.argmax(sums[:, ::-1] < 0, axis=1)
    rows = np.arange(trials)
    before = sums[rows, last]
    after = sums[rows, np.minimum(last + 1, months - 1)]
    back = sums[:, -1] >= 0
    inside = np.divide(before, before - after, out=np.zeros(trials), where=back)
    return np.where(back, last + inside - first, np.inf)


def outcome(npv, payback):
    # Of paybacks the nearest trial: between a month and never there is nothing to interpolate.
    return {
        "npv": np.percentile(npv, PERCENTILES).tolist(),
        "payback": finite(np.percentile(payback, PERCENTILES, method="nearest")),
    }


def finite(months):
    """JSON knows no infinity: null is never."""
    return [month if np.isfinite(month) else None for month in months.tolist()]


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        work = json.load(file)["simulation"]
    seconds = []
    for seed in range(ROUNDS):
        begun = time.perf_counter()
        result = simulate(work, np.random.default_rng(seed))
        seconds.append(time.perf_counter() - begun)
    versions = {"python": platform.python_version(), "numpy": np.__version__}
    print(json.dumps({"seconds": min(seconds), **versions, **result}))


if __name__ == "__main__":
    main()
