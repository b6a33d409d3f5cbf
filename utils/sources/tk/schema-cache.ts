import { logWarning } from '../../browser/log.ts';
import { isFresh } from '../../domain/expiry.ts';
import { SourceError, type Http } from '../http.ts';
import { readServiceSchema, type ServiceSchema } from './service-schema.ts';
import type { VersionNames, TkVersion } from './names.ts';

/** A model is read once a day; one that could not be had is not asked for again within an hour. */
const KEPT = 24 * 3600 * 1000;
const KEPT_FAILURE = 3600 * 1000;

/** Where models are kept between two lives of the worker. */
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
  /** Neither a question nor the model found anything at its address: the version itself is gone. */
  gone?: boolean;
}

/** Why a model is read: a question found nothing at its address, so the version itself may be gone. */
export type Doubt = 'not-there';

/** What is known of the service's own models. */
export interface SchemaCache {
  /** What is kept, also when it is old; never asks the service. */
  of(version: TkVersion): Promise<ServiceSchema | null>;
  /** Asks the service when what is kept is older than a day; a failure leaves what was known. */
  refresh(names: VersionNames, doubt?: Doubt): Promise<ServiceSchema | null>;
  /** Whether the version was found to be gone, today, by any kind of question and in any life of the worker; never asks the service. */
  isGone(version: TkVersion): Promise<boolean>;
}

/** Without a cache for models: the evidenced names are all there is. */
export const NO_SCHEMAS: SchemaCache = {
  of: () => Promise.resolve(null),
  refresh: () => Promise.resolve(null),
  isGone: () => Promise.resolve(false),
};

export function createSchemaCache(http: Http, cache: SchemaStore, now: () => number): SchemaCache {
  const inFlight = new Map<TkVersion, Promise<ServiceSchema | null>>();
  const kept = (version: TkVersion) => cache.model(version).catch(() => undefined);

  async function read(names: VersionNames, doubt?: Doubt): Promise<ServiceSchema | null> {
    const known = await kept(names.version);
    if (known && isFresh(known.expires, now(), KEPT)) return known.model;
    const answer = await http
      .getText(`${names.base}/$metadata`)
      .then(readServiceSchema)
      .catch((error: unknown) => (doubt && isNotThere(error) ? 'gone' : null));
    const gone = answer === 'gone';
    const model = (gone ? null : answer) ?? known?.model ?? null;
    const record: StoredSchema = {
      version: names.version,
      model,
      expires: now() + (answer ? KEPT : KEPT_FAILURE),
      gone,
    };
    await cache.keepModel(record).catch((error: unknown) => logWarning('cache', error));
    return record.model;
  }

  return {
    of: async (version) => (await kept(version))?.model ?? null,
    refresh: (names, doubt) => {
      const shared =
        inFlight.get(names.version) ??
        read(names, doubt).finally(() => inFlight.delete(names.version));
      inFlight.set(names.version, shared);
      return shared;
    },
    isGone: async (version) => {
      const record = await kept(version);
      return record?.gone === true && isFresh(record.expires, now(), KEPT);
    },
  };
}

/** What the service answers at an address that it does not have, or has no more. */
export function isNotThere(error: unknown): boolean {
  return error instanceof SourceError && (error.status === 404 || error.status === 410);
}
