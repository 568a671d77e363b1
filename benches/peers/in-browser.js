// Runs the race in a browser and hands the result to the server it came from.

import { race } from './race.js';
import { raceSelection } from './race-selection.js';
import { raceSimulation } from './race-simulation.js';

async function run() {
  for (const program of ['checker', 'simulation', 'selection']) {
    const { default: init } = await import(new URL(`./${program}.js`, location.href).href);
    await init();
  }
  const work = await (await fetch('./work.json')).json();
  const simulation = raceSimulation(work.simulation, globalThis);
  const selection = raceSelection(work.selection, globalThis);
  return { ...race(work, globalThis.checkGoal), simulation, selection };
}

const send = (result) => fetch('./result', { method: 'POST', body: JSON.stringify(result) });
run()
  .then((result) => ({ ...result, browser: navigator.userAgent }))
  .catch((error) => ({ error: String(error) }))
  .then(send);
