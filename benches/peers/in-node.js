// Runs the race in Node. The folder it is given holds the page's program and the work.

import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { race } from './race.js';

async function run(folder) {
  const { default: init } = await import(pathToFileURL(`${folder}/checker.js`).href);
  await init({ module_or_path: readFileSync(`${folder}/checker_bg.wasm`) });
  const work = JSON.parse(readFileSync(`${folder}/work.json`, 'utf8'));
  return race(work, globalThis.checkGoal);
}

run(process.argv[2]).then((result) => console.log(JSON.stringify(result)));
