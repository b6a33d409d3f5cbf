/** `npm run official -- [--world DIR] [--port N] [--api v5|v2|both|none] [--fault host=kind]`: the stand-in alone. */
import { parseArgs } from 'node:util';
import { startOfficialHosts, type Fault } from './server.ts';

const { values } = parseArgs({
  options: {
    world: { type: 'string' },
    port: { type: 'string', default: '0' },
    api: { type: 'string', default: 'both' },
    fault: { type: 'string', multiple: true, default: [] },
  },
});

const official = await startOfficialHosts({
  ...(values.world && { world: values.world }),
  port: Number(values.port),
  api: { v5: values.api === 'both' || values.api === 'v5', v2: values.api === 'both' || values.api === 'v2' },
});

for (const text of values.fault) {
  const [host = '', kind = ''] = text.split('=');
  const slow = /^slow:(\d+)$/.exec(kind);
  official.setFault(host, slow ? { kind: 'slow', ms: Number(slow[1]) } : ({ kind } as Fault));
}

console.log(`The official hosts answer on port ${official.port}. Flags for Chromium:`);
for (const flag of official.chromiumArgs()) console.log(`  '${flag}'`);
