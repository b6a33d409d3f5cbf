import { benchInBrowser, type Growth } from './browser-page.ts';
import { benchCitations } from './citations.ts';
import { benchContent } from './content-size.ts';
import { benchExtension } from './extension.ts';
import type { Comparison } from './measure.ts';
import { benchReader } from './reader.ts';

const NO_GROWTH: Growth[] = [];

/** The parts of the bench, each with the begins of its lines' names. */
const PARTS: { names: string[]; run(): Promise<{ results: Comparison[]; growth: Growth[] }> }[] = [
  { names: ['page.scan', 'page.link', 'mijn.'], run: benchInBrowser },
  {
    names: ['page.longest', 'page.cls', 'resolver.'],
    run: async () => ({ results: await benchExtension(), growth: NO_GROWTH }),
  },
  {
    names: ['content.'],
    run: () => Promise.resolve({ results: benchContent(), growth: NO_GROWTH }),
  },
  {
    names: ['citations.'],
    run: () => Promise.resolve({ results: benchCitations(), growth: NO_GROWTH }),
  },
  { names: ['reader.'], run: async () => ({ results: await benchReader(), growth: NO_GROWTH }) },
];

/**
 * Prints a table, or with `--json` `{name: {ours, peer, ratio}}`. Wants the built extension (`npm run build`). The begin of
 * a name (`reader.`) runs the part that has such lines, and no other.
 */
async function run(): Promise<void> {
  const begin = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? '';
  const results: Comparison[] = [];
  const growth: Growth[] = [];
  for (const part of PARTS.filter(({ names }) =>
    names.some((name) => name.startsWith(begin) || begin.startsWith(name)),
  )) {
    const measured = await part.run();
    results.push(...measured.results);
    growth.push(...measured.growth);
  }
  if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(asJson(results))}\n`);
  else print(results, growth);
}

function asJson(results: Comparison[]) {
  return Object.fromEntries(
    results.map(({ name, ours, peer, ratio }) => [name, { ours, peer, ratio }]),
  );
}

function print(results: Comparison[], growth: Growth[]): void {
  for (const { name, ours, peer, ratio, unit, peerIs } of results) {
    process.stdout.write(
      `${name.padEnd(32)} ours ${ours.toFixed(1)} ${unit}   peer ${peer.toFixed(1)} ${unit}   ratio ${ratio.toFixed(2)}   (peer: ${peerIs})\n`,
    );
  }
  if (growth.length === 0) return;
  process.stdout.write(
    '\nCost as a paper grows, on both threads; a straight line has the same cost per MB.\n',
  );
  for (const { size, scan, link, linkOnPage } of growth) {
    const megabytes = parseFloat(size);
    process.stdout.write(
      `${size.padEnd(8)} scan ${scan.toFixed(1)} ms (${(scan / megabytes).toFixed(0)} per MB)   link ${link.toFixed(1)} ms (${(link / megabytes).toFixed(0)} per MB), of which on the page ${linkOnPage.toFixed(1)} ms (${(linkOnPage / megabytes).toFixed(0)} per MB)\n`,
    );
  }
}

await run();
