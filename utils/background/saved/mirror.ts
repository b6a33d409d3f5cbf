import * as v from 'valibot';
import type { SavedRecord } from '../../store/database.ts';
import { QuoteRecordSchema } from '../../store/quotes.ts';
import { SavedRecordSchema } from '../../store/saved-papers.ts';
import type { WholeQuote } from '../../domain/saved/quote.ts';

/** The browser's simple storage, as far as the mirror needs it. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** A second copy of the list outside the database, for the day the database is lost or cannot be read. */
export interface Mirror {
  /** The copy, or null when there is none; records that cannot be read are left out. */
  read(): Promise<{ at: string; records: SavedRecord[]; quotes: WholeQuote[] } | null>;
  write(records: SavedRecord[], quotes: WholeQuote[], at: string): Promise<void>;
}

const KEY = 'mijn-mirror';

/** Version 2 had no quotes. */
const Stored = v.object({
  version: v.picklist([2, 3]),
  at: v.string(),
  records: v.array(v.unknown()),
  quotes: v.optional(v.array(v.unknown()), []),
});

export function createMirror(area: Area): Mirror {
  return {
    read: async () => {
      const stored = v.safeParse(Stored, (await area.get(KEY))[KEY]);
      if (!stored.success) return null;
      const { at, records, quotes } = stored.output;
      return {
        at,
        records: records.flatMap((one) => readable(SavedRecordSchema, one)),
        quotes: quotes.flatMap((one) => readable(QuoteRecordSchema, one)),
      };
    },
    write: (records, quotes, at) => area.set({ [KEY]: { version: 3, at, records, quotes } }),
  };
}

function readable<Item>(schema: v.GenericSchema<unknown, Item>, record: unknown): Item[] {
  const parsed = v.safeParse(schema, record);
  return parsed.success ? [parsed.output] : [];
}
