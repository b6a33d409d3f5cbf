import { SourceError, type Http } from '../http.ts';
import { SchemaMapper } from './schema-mapper.ts';
import type { ServiceSchema } from './service-schema.ts';
import { isNotThere, NO_SCHEMAS, type SchemaCache } from './schema-cache.ts';
import { V2, V5, type VersionNames, type TkVersion } from './names.ts';

/** A version whose address is gone is left alone for a day; one that was not understood for an hour. */
const REST_GONE = 24 * 3600 * 1000;
const REST_UNREADABLE = 3600 * 1000;

/** A question in the words of a version. @param choose whether to name the fields (`$select`) */
export type Question = (adapter: SchemaMapper, choose: boolean) => string;

export interface Answered<T> {
  value: T;
  version: TkVersion;
  names: VersionNames;
  adapter: SchemaMapper;
}

/** Version 5 first and version 2 after it. */
export interface VersionFallback {
  /** @throws SourceError when neither version answers */
  ask<T>(
    question: Question,
    read: (json: string, adapter: SchemaMapper) => T,
  ): Promise<Answered<T>>;
}

/**
 * A version whose address is gone, or whose answers cannot be read, is passed over for a while; a host that is out of
 * reach fails both. Questions of one kind share a ladder: a kind that a version refuses must not cost the other kinds.
 * @param now milliseconds since 1970
 */
export function createVersionFallback(
  http: Http,
  now: () => number,
  models: SchemaCache = NO_SCHEMAS,
): VersionFallback {
  const restUntil = new Map<TkVersion, number>();

  async function askVersion<T>(
    names: VersionNames,
    question: Question,
    read: (json: string, adapter: SchemaMapper) => T,
  ): Promise<Answered<T>> {
    const { json, adapter } = await getWithRetry(http, models, names, question);
    const answered = {
      value: read(json, adapter),
      version: names.version,
      names: adapter.names,
      adapter,
    };
    // Once a day, after the answer the reader waits for.
    void models.refresh(names);
    return answered;
  }

  return {
    ask: async (question, read) => {
      let failure: unknown = new SourceError('unavailable');
      for (const names of [V5, V2]) {
        if ((restUntil.get(names.version) ?? 0) > now() || (await models.isGone(names.version)))
          continue;
        try {
          return await askVersion(names, question, read);
        } catch (error) {
          failure = error;
          const rest = restAfter(error);
          if (rest === null) break;
          restUntil.set(names.version, now() + rest);
          // Its model tells whether all of it is gone; the other kinds of question need not find that out again.
          if (isNotThere(error)) await models.refresh(names, 'not-there');
        }
      }
      throw failure;
    },
  };
}

/** A refused question (HTTP 400) is asked once more: as the service's own model has it, else without the choice of fields. */
async function getWithRetry(
  http: Http,
  models: SchemaCache,
  names: VersionNames,
  question: Question,
): Promise<{ json: string; adapter: SchemaMapper }> {
  const known = await models.of(names.version);
  const adapter = adapterFor(names, known);
  try {
    return { json: await http.getText(question(adapter, true)), adapter };
  } catch (error) {
    if (!(error instanceof SourceError) || error.status !== 400) throw error;
    const learned = adapterFor(names, await models.refresh(names));
    const better = question(learned, true);
    const again = better === question(adapter, true) ? question(learned, false) : better;
    return { json: await http.getText(again), adapter: learned };
  }
}

/** With the few names every question needs as the model has them. */
function adapterFor(names: VersionNames, model: ServiceSchema | null): SchemaMapper {
  const probe = new SchemaMapper(names, model);
  const documentNumber = probe.name('Document', 'DocumentNummer') ?? names.documentNumber;
  const ondernummer = probe.name('Document', 'Volgnummer') ?? names.ondernummer;
  return new SchemaMapper({ ...names, documentNumber, ondernummer }, model);
}

/** How long a version rests, in milliseconds; null when the failure is the host's, which both versions share. */
function restAfter(error: unknown): number | null {
  if (!(error instanceof SourceError)) return null;
  if (isNotThere(error)) return REST_GONE;
  return error.message === 'malformed' || error.status === 400 || error.status === 414
    ? REST_UNREADABLE
    : null;
}
