"""Writes tests/highs.txt: made-up options under limits, and what HiGHS (PyPI: highspy 1.16.0) makes of them.

One problem a line: limit of money, limit of hours (- where there is none), best value by HiGHS, then value/money/hours
of each option. Run: python3 -m venv v && v/bin/pip install highspy && v/bin/python highs.py
"""

import random

import highspy

random.seed(1)
lines = []
for number in range(60):
    options = []
    for _ in range(40):
        money, hours = random.randrange(5000), random.randrange(100)
        value = random.randrange(-1000, 9000) if number % 2 else money + 10 * hours + random.randrange(3000)
        options.append((value, money, hours))
    limits = [
        None if random.random() < 0.2 else round(sum(option[at] for option in options) * random.uniform(0.1, 0.6))
        for at in (1, 2)
    ]
    highs = highspy.Highs()
    highs.setOptionValue("output_flag", False)
    highs.setOptionValue("mip_rel_gap", 0.0)
    taken = [highs.addBinary() for _ in options]
    for at, limit in zip((1, 2), limits):
        if limit is not None:
            highs.addConstr(highs.qsum(option[at] * take for option, take in zip(options, taken)) <= limit)
    highs.maximize(highs.qsum(option[0] * take for option, take in zip(options, taken)))
    assert highs.getModelStatus() == highspy.HighsModelStatus.kOptimal
    best = round(highs.getObjectiveValue())
    words = [*("-" if limit is None else limit for limit in limits), best, *("/".join(map(str, option)) for option in options)]
    lines.append(" ".join(map(str, words)))
with open("tests/highs.txt", "w") as file:
    file.write("\n".join(lines) + "\n")
