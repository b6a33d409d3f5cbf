import { CITATION_KINDS } from '../domain/citation-kind.ts';
import { DossierNumberSchema, KamerstukIdSchema } from '../domain/ids/schemas.ts';
import * as v from 'valibot';
import {
  MAX_PASSAGE_CHARS,
  MAX_ALIASES,
  MAX_PASSAGE_PARAGRAPHS,
  MAX_PASSAGES,
  type CitationsAsked,
} from './reading-citations.ts';

const Words = (most: number) => v.pipe(v.string(), v.maxLength(most));
const At = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000_000));
const PAPER = {
  dossier: v.exactOptional(Words(20)),
  toevoeging: v.exactOptional(Words(20)),
  ondernummer: v.exactOptional(Words(20)),
};

/** What a page may ask to have read. */
export const CitationsAskedSchema = v.strictObject({
  dossier: v.nullable(DossierNumberSchema),
  paperId: v.nullable(KamerstukIdSchema),
  passages: v.pipe(
    v.array(
      v.strictObject({
        at: At,
        paragraphs: v.pipe(v.array(Words(MAX_PASSAGE_CHARS)), v.maxLength(MAX_PASSAGE_PARAGRAPHS)),
      }),
    ),
    v.maxLength(MAX_PASSAGES),
  ),
  notes: v.boolean(),
  before: v.nullable(v.strictObject(PAPER)),
  aliases: v.pipe(
    v.array(
      v.strictObject({
        at: At,
        name: v.pipe(v.string(), v.minLength(3), v.maxLength(200)),
        citation: v.strictObject({
          kind: v.picklist(CITATION_KINDS),
          id: v.nullable(Words(200)),
          ...PAPER,
        }),
      }),
    ),
    v.maxLength(MAX_ALIASES),
  ),
}) satisfies v.GenericSchema<CitationsAsked>;
