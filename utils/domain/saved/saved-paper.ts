import * as v from 'valibot';
import { COLOURS, READING_STATES, STANCES } from './readers-part.ts';

/**
 * One paper in mijn, as the reader's own machine keeps it: what a stored record must be to be read. What comes in from
 * outside is held to more (`paper-schema.ts`), so a record that an older version kept is never found too long.
 */
export const SavedPaperSchema = v.object({
  /** The document number (`2025D34482`), an id of the publisher, or the key of something else that can be followed. */
  key: v.pipe(v.string(), v.minLength(1)),
  title: v.string(),
  /** `Brief regering`, `Motie`, … ; empty when the page did not say. */
  kind: v.string(),
  /** `YYYY-MM-DD` or null. */
  date: v.nullable(v.string()),
  /** `21501-02`, or null. */
  dossier: v.nullable(v.string()),
  /** The paper's id at the official publisher (`kst-21501-02-3180`), or null. */
  paperId: v.nullable(v.string()),
  /** The address it was saved from; always on www.tweedekamer.nl or an official publication host. */
  href: v.pipe(v.string(), v.startsWith('https://')),
  /** ISO instant. */
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  /** In the order the reader gave them; never two that differ in letter case or diacritics only. */
  tags: v.array(v.string()),
  /** The reader's own words; may be empty. */
  note: v.string(),
  state: v.picklist(READING_STATES),
  // A copy made by version 2 has neither.
  stance: v.optional(v.picklist(STANCES), ''),
  colour: v.optional(v.picklist(COLOURS), ''),
  /** ISO instant of the reader's last act on it: saved, tagged, noted, coloured, read. */
  changedAt: v.pipe(v.string(), v.isoTimestamp()),
});
export type SavedPaper = v.InferOutput<typeof SavedPaperSchema>;

/** A saved paper as it is stored and written to files, with the bin. */
export const PaperRecordSchema = v.object({
  ...SavedPaperSchema.entries,
  /** ISO instant of its removal, 30 days after which it is erased; empty in the list (an index knows no null). */
  removedAt: v.string(),
});
export type PaperRecord = v.InferOutput<typeof PaperRecordSchema>;

/** What a page or a card hands over to be saved; the keeper adds the moment and the reader's own part. */
export type PaperToSave = Pick<
  SavedPaper,
  'key' | 'title' | 'kind' | 'date' | 'dossier' | 'paperId' | 'href'
>;
