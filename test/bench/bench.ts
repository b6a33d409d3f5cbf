import { benchCitations } from './citations.ts';
import { benchReader } from './reader.ts';
import type { Comparison } from './measure.ts';

/** Prints a table, or with `--json` `{name: {ours, peer, ratio}}`. */
async function run(): Promise<void> {
  const results = [...benchCitations(), ...(await benchReader())];
  if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(asJson(results))}\n`);
  else print(results);
}

function asJson(results: Comparison[]) {
  return Object.fromEntries(results.map(({ name, ours, peer, ratio }) => [name, { ours, peer, ratio }]));
}

function print(results: Comparison[]): void {
  if (results.length === 0) process.stdout.write('No real papers here: the bench reads them from ../shared/data.\n');
  for (const { name, ours, peer, ratio, unit, peerIs } of results) {
    process.stdout.write(`${name.padEnd(24)} ours ${ours.toFixed(1)} ${unit}   peer ${peer.toFixed(1)} ${unit}   ratio ${ratio.toFixed(2)}   (peer: ${peerIs})\n`);
  }
}

await run();
