// The goal checker beside other people's libraries, in one program and one run: in Node and in the browser.

import * as chrono from 'chrono-node';
import writeGood from 'write-good';

// The machines are noisy: of each part of the goals the fastest of so many rounds counts. The first ones also warm the
// just-in-time compiler.
const ROUNDS = 7;
const PART = 25;

/** Seconds for all goals, by contender, and for each of the long texts. `checkGoal` is the page's program. */
export function race({ goals, texts }, checkGoal) {
  const writtenOn = new Date(2026, 10, 24);
  const contenders = {
    bearing: checkGoal,
    writeGood: (text) => writeGood(text).length,
    chrono: (text) => chrono.en.GB.parse(text, writtenOn, { forwardDate: true }).length,
  };
  const seconds = { bearing: 0, writeGood: 0, chrono: 0 };
  const found = { bearing: 0, writeGood: 0, chrono: 0 };
  for (let from = 0; from < goals.length; from += PART) {
    const part = goals.slice(from, from + PART);
    const least = {};
    const sum = {};
    // Turn by turn, so that a slow moment of the machine meets everyone.
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [name, check] of Object.entries(contenders)) {
        const took = timed(() => { sum[name] = part.reduce((sum, goal) => sum + check(goal), 0); });
        least[name] = Math.min(took, least[name] ?? Infinity);
      }
    }
    for (const name of Object.keys(contenders)) {
      seconds[name] += least[name];
      found[name] += sum[name];
    }
  }
  const long = (text) => Math.min(...Array.from({ length: ROUNDS }, () => timed(() => checkGoal(text))));
  return { seconds, found, texts: texts.map(long) };
}

function timed(work) {
  const begun = performance.now();
  work();
  return (performance.now() - begun) / 1000;
}
