/**
 * `node test/official/serve.ts [--world DIR | --world real] [--port N] [--api v5|v2|both|none] [--fault host=fault]…
 * [--actors kept|renamed] [--nakoming relation|text]`
 * Runs the stand-in until it is stopped, and prints how to lead a browser to it.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseFault } from './faults.ts';
import { HOSTS } from './hosts.ts';
import { buildRealWorld, findSharedData, startOfficialHosts, OWN_WORLD } from './server.ts';

const { values } = parseArgs({
  options: {
    world: { type: 'string' },
    port: { type: 'string', default: '0' },
    api: { type: 'string', default: 'both' },
    fault: { type: 'string', multiple: true, default: [] },
    actors: { type: 'string', default: 'kept' },
    nakoming: { type: 'string', default: 'relation' },
  },
});

const official = await startOfficialHosts({
  world: await worldFolder(values.world),
  port: Number(values.port),
  api: {
    v5: ['v5', 'both'].includes(values.api),
    v2: ['v2', 'both'].includes(values.api),
    actors: values.actors === 'renamed' ? 'renamed' : 'kept',
    nakoming: values.nakoming === 'text' ? 'text' : 'relation',
  },
});
for (const pair of values.fault) {
  const [host = '', fault = ''] = pair.split('=');
  official.setFault(host, parseFault(fault));
}
console.log(`Port ${official.port} answers as ${HOSTS.join(', ')}`);
console.log(
  `Chromium: ${official
    .chromiumArgs()
    .map((flag) => `'${flag}'`)
    .join(' ')}`,
);
console.log(`Firefox: ${JSON.stringify(official.firefoxPrefs())}`);

/** `real` builds the world of real papers in a temporary folder. */
async function worldFolder(name: string | undefined): Promise<string> {
  if (name !== 'real') return name ?? OWN_WORLD;
  const shared = findSharedData();
  if (shared === null) throw new Error('The world of real papers needs ../shared/data');
  const folder = mkdtempSync(join(tmpdir(), 'kamerlezer-real-'));
  await buildRealWorld(shared, folder);
  return folder;
}
