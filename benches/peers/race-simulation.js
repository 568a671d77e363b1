// The page's simulation, timed in a browser. Its contenders do not run there: numpy has Python, Squiggle has Node.

// The machines are noisy: the fastest of so many rounds counts. The first ones also wait for the browser's compiler.
const ROUNDS = 60;

/** Seconds with the tables of the distributions made anew and kept, and of the first run of all; the percentiles. */
export function raceSimulation(work, { prepareSimulation, runSimulation, toldSimulation }) {
  if (!prepareSimulation(JSON.stringify(work))) throw new Error('the work of the simulation is written otherwise');
  const timed = (forgetTables) => {
    const begun = performance.now();
    runSimulation(forgetTables);
    return (performance.now() - begun) / 1000;
  };
  const first = timed(true);
  const seconds = { first, anew: Infinity, kept: Infinity };
  for (let round = 0; round < ROUNDS; round += 1) {
    seconds.anew = Math.min(seconds.anew, timed(true));
    seconds.kept = Math.min(seconds.kept, timed(false));
  }
  return { ...JSON.parse(toldSimulation()), seconds };
}
