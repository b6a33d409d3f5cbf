import { SourceError, type Http } from '../../../../utils/sources/http.ts';
import { createFollowClient } from '../../../../utils/sources/tk/follow/follow-client.ts';
import { createSchemaCache, type StoredSchema } from '../../../../utils/sources/tk/schema-cache.ts';
import { answerFor } from '../../../official/hosts.ts';
import { layOver, type StoredRecords } from '../../../official/records/lay-over.ts';
import { readWorld } from '../../../official/world.ts';

export type Switches = { v5: boolean; v2: boolean };
export const VERSIONS: [string, Switches][] = [
  ['version 5', { v5: true, v2: false }],
  ['version 2', { v5: false, v2: true }],
];

/** The client on a world of the stand-in that can change, without a network. */
export function standIn(folder: string, switches: Switches) {
  const world = readWorld(folder);
  const asked: string[] = [];
  /** What a test makes of an answer: other text, or a status. */
  let twist: (address: string, body: string) => string | number = (_, body) => body;
  const http: Http = {
    getText: (address) => {
      const shown = decodeURIComponent(address);
      asked.push(shown);
      const { hostname, pathname, search } = new URL(address);
      const answer = answerFor(
        world,
        { host: hostname, path: pathname, query: search.slice(1) },
        switches,
      );
      const twisted =
        answer?.status === 200 ? twist(shown, String(answer.body)) : (answer?.status ?? 404);
      if (typeof twisted === 'string') return Promise.resolve(twisted);
      return Promise.reject(
        twisted === 0 ? new SourceError('offline') : new SourceError(`http-${twisted}`, twisted),
      );
    },
  };
  const kept = new Map<string, StoredSchema>();
  const cache = {
    model: (version: string) => Promise.resolve(kept.get(version)),
    keepModel: (one: StoredSchema) => Promise.resolve(void kept.set(one.version, one)),
  };
  const models = createSchemaCache(http, cache, () => 0);
  return {
    asked,
    models,
    client: createFollowClient(http, () => 0, models),
    lay: (records: StoredRecords) => layOver(world.tables, records),
    setTwist: (next: typeof twist) => {
      twist = next;
    },
  };
}
