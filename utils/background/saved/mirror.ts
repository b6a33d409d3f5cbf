import * as v from 'valibot';
import { storedItem } from '../../browser/stored-item.ts';
import { PaperRecordSchema, type PaperRecord } from '../../domain/saved/saved-paper.ts';
import { QuoteRecordSchema, type QuoteRecord } from '../../domain/saved/quote.ts';

/** A second copy of the list outside the database, for the day the database is lost or cannot be read. */
export interface Mirror {
  /** The copy, or null when there is none; records that cannot be read are left out. */
  read(): Promise<{ at: string; records: PaperRecord[]; quotes: QuoteRecord[] } | null>;
  write(records: PaperRecord[], quotes: QuoteRecord[], at: string): Promise<void>;
}

/** Version 2 had no quotes. */
const Stored = v.object({
  version: v.picklist([2, 3]),
  at: v.string(),
  records: v.array(v.unknown()),
  quotes: v.optional(v.array(v.unknown()), []),
});

export function createMirror(): Mirror {
  const item = storedItem('mijn-mirror', v.parser(v.fallback(v.nullable(Stored), null)));
  return {
    read: async () => {
      const stored = await item.get();
      if (!stored) return null;
      return {
        at: stored.at,
        records: stored.records.flatMap((one) => readable(PaperRecordSchema, one)),
        quotes: stored.quotes.flatMap((one) => readable(QuoteRecordSchema, one)),
      };
    },
    write: (records, quotes, at) => item.set({ version: 3, at, records, quotes }),
  };
}

function readable<Item>(schema: v.GenericSchema<unknown, Item>, record: unknown): Item[] {
  const parsed = v.safeParse(schema, record);
  return parsed.success ? [parsed.output] : [];
}
