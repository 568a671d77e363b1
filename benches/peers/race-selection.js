// The page's selection, timed in a browser. HiGHS runs natively, from Python.

// The machines are noisy: the fastest of so many rounds counts. The first ones also wait for the browser's compiler.
// What takes seconds is not repeated.
const ROUNDS = 5;
const LONG = 2;

/** For each problem seconds, value and whether it is proven. */
export function raceSelection(work, { prepareSelection, runSelection }) {
  const count = prepareSelection(JSON.stringify(work));
  if (count !== work.length) throw new Error('the work of the selection is written otherwise');
  const results = [];
  for (let at = 0; at < count; at += 1) {
    let seconds = Infinity;
    let result;
    for (let round = 0; round < ROUNDS && !(seconds > LONG && seconds < Infinity); round += 1) {
      const begun = performance.now();
      result = runSelection(at);
      seconds = Math.min(seconds, (performance.now() - begun) / 1000);
    }
    results.push({ ...JSON.parse(result), seconds });
  }
  return results;
}
