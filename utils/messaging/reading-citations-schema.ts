import { DossierNumberSchema, KamerstukIdSchema } from '../domain/ids/schemas.ts';
import * as v from 'valibot';
import {
  LONGEST_PASSAGE,
  MOST_ALIASES,
  MOST_PARAGRAPHS,
  MOST_PASSAGES,
  type CitationsAsked,
} from './reading-citations.ts';

const Words = (most: number) => v.pipe(v.string(), v.maxLength(most));
const At = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000_000));
const PAPER = {
  dossier: v.optional(Words(20)),
  toevoeging: v.optional(Words(20)),
  ondernummer: v.optional(Words(20)),
};

/** What a page may ask to have read. */
export const CitationsAskedSchema = v.strictObject({
  dossier: v.nullable(DossierNumberSchema),
  paperId: v.nullable(KamerstukIdSchema),
  passages: v.pipe(
    v.array(
      v.strictObject({
        at: At,
        paragraphs: v.pipe(v.array(Words(LONGEST_PASSAGE)), v.maxLength(MOST_PARAGRAPHS)),
      }),
    ),
    v.maxLength(MOST_PASSAGES),
  ),
  notes: v.boolean(),
  before: v.nullable(v.strictObject(PAPER)),
  aliases: v.pipe(
    v.array(
      v.strictObject({
        at: At,
        name: v.pipe(v.string(), v.minLength(3), v.maxLength(200)),
        citation: v.strictObject({ kind: Words(40), id: v.nullable(Words(200)), ...PAPER }),
      }),
    ),
    v.maxLength(MOST_ALIASES),
  ),
}) as unknown as v.GenericSchema<CitationsAsked>;
