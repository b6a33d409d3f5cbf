import * as v from 'valibot';
import { logWarning } from '../../browser/log.ts';
import { isFresh } from '../../domain/expiry.ts';
import { SourceError, type Http } from '../http.ts';
import { readServiceSchema, StoredServiceSchema, type ServiceSchema } from './service-schema.ts';
import type { VersionNames, TkVersion } from './names.ts';

const MINUTE_MS = 60_000;
/** A schema is read once a day; one that could not be had is not asked for again within an hour. */
const TTL_MS = 24 * 60 * MINUTE_MS;
const TTL_FAILURE_MS = 60 * MINUTE_MS;
/** A question that was refused casts doubt on a schema that is older than this. */
const DOUBTED_AFTER_MS = 60 * MINUTE_MS;
/** A version without an address is not asked again for so long; forgotten when the worker ends. */
const GONE_MS = 10 * MINUTE_MS;

/** Where schemas are kept between two lives of the worker. */
export interface SchemaStore {
  model(version: TkVersion): Promise<StoredSchema | undefined>;
  keepModel(kept: StoredSchema): Promise<void>;
}

export interface StoredSchema {
  version: TkVersion;
  /** Null when it could not be read. */
  model: ServiceSchema | null;
  /** Milliseconds since 1970. */
  expires: number;
}

/** Why a schema is read: a question was refused, or found nothing at its address. */
export type Doubt = 'refused' | 'not-there';

/** What is known of the service's own schemas. */
export interface SchemaCache {
  /** What is kept, also when it is old; never asks the service. */
  of(version: TkVersion): Promise<ServiceSchema | null>;
  /** Asks the service when what is kept is old, or in doubt; a failure leaves what was known. */
  refresh(names: VersionNames, doubt?: Doubt): Promise<ServiceSchema | null>;
  /** Whether neither a question nor the schema found anything at the version's address, some minutes ago at most. */
  isGone(version: TkVersion): boolean;
}

/** Without a store for schemas: the evidenced names are all there is. */
export const NO_SCHEMAS: SchemaCache = {
  of: () => Promise.resolve(null),
  refresh: () => Promise.resolve(null),
  isGone: () => false,
};

/** @param now milliseconds since 1970 */
export function createSchemaCache(http: Http, store: SchemaStore, now: () => number): SchemaCache {
  const inFlight = new Map<TkVersion, Promise<ServiceSchema | null>>();
  const goneUntil = new Map<TkVersion, number>();

  async function read(names: VersionNames, doubt?: Doubt): Promise<ServiceSchema | null> {
    const known = await stored(store, names.version);
    if (known && isGoodEnough(known, now(), doubt)) return known.model;
    const answer = await fetchSchema(http, names);
    if (answer === 'gone' && doubt === 'not-there') goneUntil.set(names.version, now() + GONE_MS);
    const fresh = answer === 'gone' ? null : answer;
    const record: StoredSchema = {
      version: names.version,
      model: fresh ?? known?.model ?? null,
      expires: now() + (fresh ? TTL_MS : TTL_FAILURE_MS),
    };
    await store.keepModel(record).catch((error: unknown) => logWarning('cache', error));
    return record.model;
  }

  return {
    of: async (version) => (await stored(store, version))?.model ?? null,
    refresh: (names, doubt) => {
      const shared =
        inFlight.get(names.version) ??
        read(names, doubt).finally(() => inFlight.delete(names.version));
      inFlight.set(names.version, shared);
      return shared;
    },
    isGone: (version) => (goneUntil.get(version) ?? 0) > now(),
  };
}

/** A database of an earlier version may hold a schema of another form: it counts as none. */
async function stored(store: SchemaStore, version: TkVersion): Promise<StoredSchema | undefined> {
  const record = await store.model(version).catch(() => undefined);
  return record && v.is(v.nullable(StoredServiceSchema), record.model) ? record : undefined;
}

function isGoodEnough({ model, expires }: StoredSchema, now: number, doubt?: Doubt): boolean {
  if (!isFresh(expires, now, TTL_MS)) return false;
  if (doubt === 'not-there') return false;
  return doubt === undefined || model === null || expires - now > TTL_MS - DOUBTED_AFTER_MS;
}

function fetchSchema(http: Http, names: VersionNames): Promise<ServiceSchema | 'gone' | null> {
  return http
    .getText(`${names.base}/$metadata`)
    .then(readServiceSchema)
    .catch((error: unknown) => (isGone(error) ? 'gone' : null));
}

/** What the service answers at an address that it does not have, or has no more. */
export function isGone(error: unknown): boolean {
  return error instanceof SourceError && (error.status === 404 || error.status === 410);
}
