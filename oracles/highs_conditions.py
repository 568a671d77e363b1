"""Writes tests/highs_conditions.txt: made-up options with conditions, and what HiGHS (PyPI: highspy 1.16.0) makes of them.

One problem a line: limit of money, limit of hours in all, limit of hours in a quarter, how many at once (- where there is
none), best value by HiGHS, then the options as value/money/hours/upkeep, and behind that needed ones (r3), excluded ones
(x4) and m for a must; pairs are written p3,7,-200. With a limit of a quarter or of how many at once, an option starts in
one of four quarters: q quarters later it is worth (8 - q)/8, takes its hours in quarter q and its upkeep in the later
ones. Run: python3 -m venv v && v/bin/pip install highspy==1.16.0 && v/bin/python highs_conditions.py
"""

import random

import highspy

random.seed(2)
QUARTERS = 4


def problem(number):
    by_quarter = number % 3 == 2
    count = random.choice([8, 10, 12]) if by_quarter else random.choice([20, 40, 60])
    options = []
    for place in range(count):
        money, hours = random.randrange(5000), random.randrange(1, 100)
        value = random.randrange(-1000, 9000) if number % 2 else money + 10 * hours + random.randrange(3000)
        marks = []
        if place:
            other = random.randrange(place)
            kind = random.randrange(6)
            if kind < 2:
                marks.append(f"{'rx'[kind]}{other}")
            elif random.random() < 0.02:
                marks.append("m")
        options.append((value // 8 * 8, money, hours, random.randrange(4), marks))
    pairs = []
    for _ in range(count // 5):
        one, other = sorted(random.sample(range(count), 2))
        pairs.append((one, other, random.randrange(-2500, 2500)))
    limits = [round(sum(option[at] for option in options) * random.uniform(0.2, 0.6)) for at in (1, 2)]
    each = max(option[2] for option in options) + random.randrange(60) if by_quarter and number % 2 else None
    at_once = random.choice([1, 2, 3]) if by_quarter and (each is None or random.random() < 0.4) else None
    return options, pairs, [*limits, each, at_once]


def solved(options, pairs, limits):
    money, hours, each, at_once = limits
    starts = range(QUARTERS if each is not None or at_once is not None else 1)
    highs = highspy.Highs()
    highs.setOptionValue("output_flag", False)
    highs.setOptionValue("mip_rel_gap", 0.0)
    taken = [[highs.addBinary() for _ in starts] for _ in options]
    done = [highs.qsum(ways) for ways in taken]
    for at, limit in ((1, money), (2, hours)):
        highs.addConstr(highs.qsum(option[at] * way for option, way in zip(options, done)) <= limit)
    for ways in done:
        highs.addConstr(ways <= 1)
    if len(starts) > 1:
        for quarter in starts:
            if each is not None:
                build = highs.qsum(option[2] * ways[quarter] for option, ways in zip(options, taken))
                upkeep = highs.qsum(option[3] * way for option, ways in zip(options, taken) for way in ways[:quarter])
                highs.addConstr(build + upkeep <= each)
            if at_once is not None:
                highs.addConstr(highs.qsum(ways[quarter] for ways in taken) <= at_once)
    for place, option in enumerate(options):
        for mark in option[4]:
            if mark == "m":
                highs.addConstr(done[place] >= 1)
            elif mark[0] == "x":
                highs.addConstr(done[place] + done[int(mark[1:])] <= 1)
            else:
                for quarter in starts:
                    needed = highs.qsum(taken[int(mark[1:])][: quarter + 1])
                    highs.addConstr(highs.qsum(taken[place][: quarter + 1]) - needed <= 0)
    worth = [
        option[0] * (8 - quarter) // 8 * ways[quarter] for option, ways in zip(options, taken) for quarter in starts
    ]
    for one, other, value in pairs:
        both = highs.addBinary()
        highs.addConstr(both - done[one] <= 0)
        highs.addConstr(both - done[other] <= 0)
        highs.addConstr(done[one] + done[other] - both <= 1)
        worth.append(value * both)
    highs.maximize(highs.qsum(worth))
    if highs.getModelStatus() != highspy.HighsModelStatus.kOptimal:
        return None
    return round(highs.getObjectiveValue())


lines = []
while len(lines) < 90:
    options, pairs, limits = problem(len(lines))
    best = solved(options, pairs, limits)
    if best is None:
        continue
    words = ["-" if limit is None else limit for limit in limits] + [best]
    words += ["/".join(map(str, option[:4])) + "".join(option[4]) for option in options]
    words += [f"p{one},{other},{value}" for one, other, value in pairs]
    lines.append(" ".join(map(str, words)))
with open("tests/highs_conditions.txt", "w") as file:
    file.write("\n".join(lines) + "\n")
