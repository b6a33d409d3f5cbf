import type { Http } from '../http.ts';
import { readModel, type Model } from './model.ts';
import type { Names, TkVersion } from './names.ts';

/** A model is read once a day; one that could not be had is not asked for again within an hour. */
const KEPT = 24 * 3600 * 1000;
const KEPT_FAILURE = 3600 * 1000;

/** Where models are kept between two lives of the worker. */
export interface ModelCache {
  model(version: TkVersion): Promise<KeptModel | undefined>;
  keepModel(kept: KeptModel): Promise<void>;
}

export interface KeptModel {
  version: TkVersion;
  /** Null when it could not be read. */
  model: Model | null;
  /** Milliseconds since 1970. */
  expires: number;
}

/** What is known of the service's own models. */
export interface Models {
  /** What is kept, also when it is old; never asks the service. */
  of(version: TkVersion): Promise<Model | null>;
  /** Asks the service when what is kept is older than a day; a failure leaves what was known. */
  refresh(names: Names): Promise<Model | null>;
}

/** Without a cache for models: the evidenced names are all there is. */
export const NO_MODELS: Models = { of: () => Promise.resolve(null), refresh: () => Promise.resolve(null) };

export function createModels(http: Http, cache: ModelCache, now: () => number): Models {
  const underWay = new Map<TkVersion, Promise<Model | null>>();
  const kept = (version: TkVersion) => cache.model(version).catch(() => undefined);

  async function read(names: Names): Promise<Model | null> {
    const known = await kept(names.version);
    if (known && known.expires > now()) return known.model;
    const model = await http.getText(`${names.base}/$metadata`).then(readModel).catch(() => null);
    const record = { version: names.version, model: model ?? known?.model ?? null, expires: now() + (model ? KEPT : KEPT_FAILURE) };
    await cache.keepModel(record).catch((error: unknown) => console.warn('Kamerlezer: cache', error));
    return record.model;
  }

  return {
    of: async (version) => (await kept(version))?.model ?? null,
    refresh: (names) => {
      const shared = underWay.get(names.version) ?? read(names).finally(() => underWay.delete(names.version));
      underWay.set(names.version, shared);
      return shared;
    },
  };
}
