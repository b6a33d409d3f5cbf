import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../utils/store/database.ts';
import { sha256 } from '../../../utils/domain/sha256.ts';
import { comparisonKey } from '../../../utils/search/comparison-key.ts';
import { unpackParagraphs } from '../../../utils/search/pack.ts';
import { keptTexts } from '../../../utils/store/kept-texts.ts';
import { quoteTable } from '../../../utils/store/quote-table.ts';
import { followStore } from '../../../utils/store/follow-store.ts';
import { savedPaperTable } from '../../../utils/store/saved-paper-table.ts';

interface Shipped {
  version: number;
  stores: Record<
    string,
    {
      keyPath: string | string[];
      indexes: string[];
      autoIncrement?: boolean;
      multiEntry?: string[];
    }
  >;
  records: Record<string, Record<string, unknown>[]>;
}

const fixture = (version: number) =>
  JSON.parse(
    readFileSync(new URL(`../../fixtures/database-v${version}.json`, import.meta.url), 'utf8'),
    bytes,
  ) as Shipped;

/** Bytes stand in the files as `{ "base64": … }`. */
function bytes(_name: string, value: unknown): unknown {
  const base64 = (value as { base64?: unknown } | null)?.base64;
  return typeof base64 === 'string' ? new Uint8Array(Buffer.from(base64, 'base64')) : value;
}

/** Lays a database down as that version of the extension left it; Dexie writes ten times its own version. */
function layDown(name: string, { version, stores, records }: Shipped): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version * 10);
    request.onerror = () => reject(new Error(request.error?.message));
    request.onupgradeneeded = () => {
      for (const [
        store,
        { keyPath, indexes, autoIncrement = false, multiEntry = [] },
      ] of Object.entries(stores)) {
        const made = request.result.createObjectStore(store, { keyPath, autoIncrement });
        for (const index of indexes)
          made.createIndex(index, index, { multiEntry: multiEntry.includes(index) });
        for (const record of records[store] ?? []) made.put(record);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

describe.each([1, 2, 3, 4, 5])('a database of version %i', (version) => {
  const shipped = fixture(version);
  const open = async () => {
    const name = `shipped-${version}-${Math.random()}`;
    await layDown(name, shipped);
    return openDatabase(name);
  };

  it('opens with every record and every field', async () => {
    const database = await open();
    for (const [store, records] of Object.entries(shipped.records)) {
      expect(await database.table(store).toArray()).toEqual(
        records.map((record) => expect.objectContaining(record) as unknown),
      );
    }
  });

  it('is read by the current code without a damaged record', async () => {
    const papers = savedPaperTable(await open());
    expect(await papers.damaged()).toBe(0);
    const mine = {
      tags: ['sluizen', 'later lezen'],
      note: 'Bellen met de griffie.',
      state: 'read',
    };
    const wanted = [
      { tags: [], note: '', state: 'new', stance: '', colour: '' },
      { ...mine, stance: '', colour: '' },
    ][version - 1] ?? { ...mine, stance: 'for', colour: 'blue' };
    expect(await papers.newestFirst()).toMatchObject([{ key: '2031D00101', ...wanted }]);
    expect(await papers.removed()).toMatchObject([
      {
        key: 'kst-25432-544',
        changedAt: version === 1 ? '2031-07-30T08:15:00.000Z' : '2031-07-31T08:15:00.000Z',
      },
    ]);
  });

  it('has its quotes and texts, from the version that knew them on', async () => {
    const database = await open();
    const [words] = version < 3 ? [] : ['Twee deuren worden vervangen.'];
    expect((await quoteTable(database).everything()).map((quote) => quote.words)).toEqual(
      words ? [words] : [],
    );
    const text = await keptTexts(database).newest('2031D00101');
    expect(text && (await unpackParagraphs(text.packed)).at(-1)).toBe(words);
    if (text)
      expect(text.textHash).toBe(
        await sha256(comparisonKey((await unpackParagraphs(text.packed)).join('\n'))),
      );
  });

  it('has the tables and indexes of a new one', async () => {
    const shapeOf = async (database: Awaited<ReturnType<typeof open>>) => {
      await database.open();
      return database.tables.map(({ name, schema }) => [
        name,
        schema.primKey.src,
        schema.indexes.map(({ src }) => src),
      ]);
    };
    const fresh = openDatabase(`fresh-${Math.random()}`);
    expect(await shapeOf(await open())).toEqual(await shapeOf(fresh));
  });
});

describe('a database of version 4', () => {
  it('opens with what is followed, what happened and what is known', async () => {
    const shipped = fixture(4);
    const name = `shipped-4-${Math.random()}`;
    await layDown(name, shipped);
    const database = openDatabase(name);
    for (const [store, records] of Object.entries(shipped.records))
      expect(await database.table(store).toArray()).toEqual(expect.arrayContaining(records));
    const store = followStore(database);
    expect((await store.follows()).map(({ key, removedAt }) => [key, removedAt !== ''])).toEqual([
      ['dossier:24801-02', false],
      ['2031A00500', true],
    ]);
    expect((await store.events()).map(({ reason }) => reason.name)).toEqual(['new-paper']);
    expect(await store.cursors(['dossier:24801-02'])).toMatchObject([{ markedOn: '2031-07-29' }]);
  });
});
