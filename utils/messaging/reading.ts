import { isDownloadAddress } from '../domain/addresses.ts';
import { KamerstukIdSchema } from '../domain/ids/schemas.ts';
import * as v from 'valibot';
import { BlocksSchema, NotesSchema } from '../documents/model.ts';
import { TEXT_SOURCES } from '../documents/text-source.ts';
import { UNREADABLE_REASONS } from '../documents/unreadable.ts';

/** The name of the port over which a document page has its paper read. One port, one paper; closing it cancels. */
export const READING_PORT = 'reading';

/** What a page may ask for: the publisher's text under an id, and the file behind its download link. */
export const ReadingRequest = v.strictObject({
  paperId: v.nullable(KamerstukIdSchema),
  file: v.nullable(v.pipe(v.string(), v.maxLength(500), v.check(isDownloadAddress, 'address'))),
});
export type ReadingRequest = v.InferInput<typeof ReadingRequest>;

/** What comes back, in this order: progress, a begin, blocks, an end; or a failure at any point. */
export const ReadingAnswer = v.variant('name', [
  v.object({
    name: v.literal('progress'),
    step: v.picklist(['fetching', 'converting']),
    share: v.nullable(v.number()),
  }),
  // The hash is SHA-256 of what the text was read from, the file or the published XML.
  v.object({
    name: v.literal('begin'),
    source: v.picklist(TEXT_SOURCES),
    fileHash: v.nullable(v.pipe(v.string(), v.regex(/^[\da-f]{64}$/))),
  }),
  // In place of what was told from there on; the labels are those of the notes known by now.
  v.object({
    name: v.literal('blocks'),
    from: v.pipe(v.number(), v.integer(), v.minValue(0)),
    blocks: BlocksSchema,
    labels: v.array(v.string()),
  }),
  v.object({ name: v.literal('end'), notes: NotesSchema }),
  v.object({ name: v.literal('failed'), reason: v.picklist(UNREADABLE_REASONS) }),
]);
export type ReadingAnswer = v.InferOutput<typeof ReadingAnswer>;
