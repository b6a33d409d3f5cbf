import { SourceError, type Http } from '../../../utils/sources/http.ts';
import { createSchemaCache, type StoredSchema } from '../../../utils/sources/tk/schema-cache.ts';
import { answerFor } from '../../official/hosts.ts';
import type { ApiSwitches } from '../../official/odata/service.ts';
import { layOver, type StoredRecords } from '../../official/records/lay-over.ts';
import { OWN_WORLD } from '../../official/server.ts';
import { readWorld } from '../../official/world.ts';

/** Every model of the service that is evidenced or feared, one version at a time. */
export const MODELS: [string, ApiSwitches][] = [
  ['version 5', { v5: true, v2: false }],
  ['version 2', { v5: false, v2: true }],
  ['version 5 with actors renamed', { v5: true, v2: false, actors: 'renamed' }],
  ['version 5 with letters as text', { v5: true, v2: false, nakoming: 'text' }],
  ['version 2 with letters as text', { v5: false, v2: true, nakoming: 'text' }],
];

/** The strict stand-in without a network: what was asked, what was refused, and what took long. */
export function strictHttp(switches: ApiSwitches, records: StoredRecords = {}) {
  const world = readWorld(OWN_WORLD);
  layOver(world.tables, records);
  const asked: { address: string; status: number; slowMs: number }[] = [];
  const http: Http = {
    getText: (address) => {
      const { hostname, pathname, search } = new URL(address);
      const question = { host: hostname, path: pathname, query: search.slice(1) };
      const answer = answerFor(world, question, switches);
      const status = answer?.status ?? 404;
      asked.push({ address: decodeURIComponent(address), status, slowMs: answer?.slowMs ?? 0 });
      return status === 200
        ? Promise.resolve(String(answer?.body))
        : Promise.reject(new SourceError(`http-${status}`, status));
    },
  };
  const kept = new Map<string, StoredSchema>();
  const store = {
    model: (version: string) => Promise.resolve(kept.get(version)),
    keepModel: (one: StoredSchema) => Promise.resolve(void kept.set(one.version, one)),
  };
  return {
    http,
    world,
    schemas: createSchemaCache(http, store, () => 0),
    asked,
    /** Questions that were answered, without those after the model. */
    questions: () => asked.filter(({ address }) => !address.endsWith('$metadata')),
    refused: () => asked.filter(({ status }) => status === 400),
  };
}
