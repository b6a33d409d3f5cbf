import * as v from 'valibot';
import type { SavedRecord } from '../store/database.ts';
import { SavedRecordSchema } from '../store/saved-papers.ts';

/** The browser's simple storage, as far as the mirror needs it. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** A second copy of the list outside the database, for the day the database is lost or cannot be read. */
export interface Mirror {
  /** The copy, or null when there is none; records that cannot be read are left out. */
  read(): Promise<{ at: string; records: SavedRecord[] } | null>;
  write(records: SavedRecord[], at: string): Promise<void>;
}

const KEY = 'mijn-mirror';

const Stored = v.object({ version: v.literal(2), at: v.string(), records: v.array(v.unknown()) });

export function createMirror(area: Area): Mirror {
  return {
    read: async () => {
      const stored = v.safeParse(Stored, (await area.get(KEY))[KEY]);
      if (!stored.success) return null;
      const { at, records } = stored.output;
      return { at, records: records.filter((record) => v.is(SavedRecordSchema, record)) };
    },
    write: (records, at) => area.set({ [KEY]: { version: 2, at, records } }),
  };
}
