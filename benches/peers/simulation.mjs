// The simulation as it is written in Squiggle, run through its package in Node: net present values only. A payback of
// each trial is a search through months, for which the language has lists but no columns.
//
// Reads the work of the race from the file it is given, runs it several times, and prints the seconds of the fastest
// run and its percentiles as JSON.

import { readFileSync } from 'node:fs';
import { run } from '@quri/squiggle-lang';

const ROUNDS = 5;

/** The whole model in the language. */
function program(work) {
  const months = Array.from({ length: work.horizon + 1 }, (_, month) => month);
  const discount = (month) => (1 + work.discount_rate) ** (-month / 12);
  const sum = (of, from) => months.slice(from).reduce((total, month) => total + of(month) * discount(month), 0);
  const opportunities = work.opportunities.map(({ start_month: start, inputs }, number) => {
    const drawn = Object.fromEntries(
      Object.entries(inputs).map(([name, limits]) => [name, `pert(${limits.join(', ')})`]),
    );
    const ramp = (month) => Math.min(1, (month - start + 0.5) / work.ramp_months);
    return `
npv${number} = {
  minutes = ${drawn.minutes} * ${drawn.automatable} + ${drawn.error_rate} * ${drawn.rework_minutes} * ${drawn.error_cut}
  saved = ${drawn.runs} * minutes / 60 * ${work.paid_stop * work.hourly_cost}
  running = ${drawn.licence} + ${drawn.upkeep_hours} * ${work.hourly_cost}
  build = ${drawn.build_cost} + ${drawn.build_hours} * ${work.hourly_cost}
  saved * ${sum(ramp, start)} - running * ${sum(() => 1, start)} - build * ${discount(start - 1)}
}`;
  });
  const names = work.opportunities.map((_, number) => `npv${number}`);
  return `
pert(low, likely, high) = {
  span = high - low
  low + span * Sym.beta(1 + 4 * (likely - low) / span, 1 + 4 * (high - likely) / span)
}
${opportunities.join('\n')}
percentiles(npv) = [quantile(npv, 0.1), quantile(npv, 0.5), quantile(npv, 0.9)]
{
  opportunities: [${names.map((name) => `percentiles(${name})`).join(', ')}],
  whole: percentiles(${names.join(' + ')})
}
`;
}

async function main(path) {
  const work = JSON.parse(readFileSync(path, 'utf8')).simulation;
  const text = program(work);
  let seconds = Infinity;
  let result;
  for (let round = 0; round < ROUNDS; round += 1) {
    const environment = { sampleCount: work.trials, xyPointLength: 1000, seed: `${round}` };
    const begun = performance.now();
    const output = await run(text, { environment });
    seconds = Math.min(seconds, (performance.now() - begun) / 1000);
    const value = output.getEndResult();
    if (!value.ok) throw new Error(value.value.toString());
    result = value.value.asJS().value;
  }
  const npv = (percentiles) => ({ npv: percentiles });
  const { opportunities, whole } = result;
  console.log(JSON.stringify({ seconds, opportunities: opportunities.map(npv), whole: npv(whole) }));
}

await main(process.argv[2]);
