import { SourceError, type Http } from '../http.ts';
import { V2, V5, type TkVersion, type VersionNames } from './names.ts';
import type { ODataQuery } from './query.ts';
import { readRecords } from './record-values.ts';
import { isGone, NO_SCHEMAS, type SchemaCache } from './schema-cache.ts';
import { SchemaMapper, type MappedRecord } from './schema-mapper.ts';

/** A version that has nothing at its address, or that does not understand a kind of question, is passed over for a while. */
const REST_MS = 10 * 60_000;

/** A question; what it asks for may depend on what the version has. */
export type ToQuery = ODataQuery | ((mapper: SchemaMapper) => ODataQuery);

export interface Answered<T> {
  value: T;
  version: TkVersion;
  mapper: SchemaMapper;
}

/** Version 5 first and version 2 after it. */
export interface VersionFallback {
  /**
   * @param read makes something of the records, which are in the names of version 2
   * @throws SourceError when neither version answers
   */
  ask<T>(
    toQuery: ToQuery,
    read: (records: MappedRecord[], mapper: SchemaMapper) => T,
  ): Promise<Answered<T>>;
}

/**
 * A version whose address is gone, or whose answers cannot be read, is asked last for a while, and one that does not
 * understand a kind of question not at all; a host that is out of reach, or too slow, fails both. Questions of one kind share a fallback: a kind that a version refuses must not cost the
 * other kinds.
 * @param now milliseconds since 1970
 */
export function createVersionFallback(
  http: Http,
  now: () => number,
  schemas: SchemaCache = NO_SCHEMAS,
): VersionFallback {
  const brokenUntil = new Map<TkVersion, number>();
  const refusedUntil = new Map<TkVersion, number>();
  const isUntil = (until: Map<TkVersion, number>, version: TkVersion) =>
    (until.get(version) ?? 0) > now();
  const isBroken = ({ version }: VersionNames) =>
    isUntil(brokenUntil, version) || schemas.isGone(version);
  // One that was broken is asked after the other: both may have been gone for a moment only.
  const inOrder = () =>
    [V5, V2]
      .filter(({ version }) => !isUntil(refusedUntil, version))
      .toSorted((a, b) => Number(isBroken(a)) - Number(isBroken(b)));

  return {
    ask: async (toQuery, read) => {
      let failure: unknown = new SourceError('unavailable');
      for (const names of inOrder()) {
        try {
          const { records, mapper } = await getWithRetry(http, schemas, names, toQuery);
          const value = read(records, mapper);
          // Once a day, after the answer the reader waits for.
          void schemas.refresh(names);
          return { value, version: names.version, mapper };
        } catch (error) {
          failure = error;
          if (!isOfVersion(error)) break;
          const until = isRefused(error) ? refusedUntil : brokenUntil;
          until.set(names.version, now() + REST_MS);
          // The schema tells whether all of the version is gone; other kinds of question need not find that out again.
          if (isGone(error)) await schemas.refresh(names, 'not-there');
        }
      }
      throw failure;
    },
  };
}

interface Read {
  records: MappedRecord[];
  mapper: SchemaMapper;
}

/**
 * A refused question (HTTP 400) is asked again as the service's own schema has it, and at last without the choice of
 * fields; what was asked already is not asked twice.
 */
async function getWithRetry(
  http: Http,
  schemas: SchemaCache,
  names: VersionNames,
  toQuery: ToQuery,
): Promise<Read> {
  const queryFor = (mapper: SchemaMapper) =>
    typeof toQuery === 'function' ? toQuery(mapper) : toQuery;
  const asked = new Set<string>();
  const ask = async (mapper: SchemaMapper, query: ODataQuery): Promise<Read> => {
    const address = query.address(mapper);
    if (asked.has(address)) throw new SourceError('http-400', 400);
    asked.add(address);
    const records = readRecords(await http.getText(address));
    return { records: records.map((record) => mapper.translate(query.of, record)), mapper };
  };
  const known = new SchemaMapper(names, await schemas.of(names.version));
  try {
    return await ask(known, queryFor(known));
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
  const learned = new SchemaMapper(names, await schemas.refresh(names, 'refused'));
  const query = queryFor(learned);
  return ask(learned, query).catch((error: unknown) => {
    if (!isRefusal(error)) throw error;
    return ask(learned, query.withoutSelect());
  });
}

function isRefusal(error: unknown): boolean {
  return error instanceof SourceError && error.status === 400;
}

/** The version's own failure; any other is the host's, which both versions share, or the question took too long. */
function isOfVersion(error: unknown): boolean {
  if (!(error instanceof SourceError)) return false;
  return isGone(error) || error.reason === 'malformed' || isRefused(error);
}

function isRefused(error: unknown): boolean {
  return error instanceof SourceError && (error.status === 400 || error.status === 414);
}
