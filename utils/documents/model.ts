import * as v from 'valibot';

/**
 * A document as every source is read into it and as the one drawing shows it: blocks of inlines, with the notes beside
 * them. It is data and can be sent between contexts; no markup of any source passes beyond it.
 */

/** How words look; what is absent is plain. */
const StyleSchema = v.picklist(['bold', 'italic', 'underline', 'strike', 'sup', 'sub']);
export type Style = v.InferOutput<typeof StyleSchema>;

const TextSchema = v.object({
  kind: v.literal('text'),
  text: v.string(),
  styles: v.optional(v.array(StyleSchema)),
});
const BreakSchema = v.object({ kind: v.literal('break') });
/** Where a printed page begins, with its number as printed. */
const PageMarkSchema = v.object({
  kind: v.literal('page-mark'),
  page: v.pipe(v.string(), v.maxLength(20)),
});
/** `note` counts from 0 in the document's notes. */
const NoteMarkSchema = v.object({
  kind: v.literal('note-mark'),
  note: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
/** What a source holds that cannot be shown as text; said at its place, in the language of the interface. */
export const GAP_KINDS = [
  'formula',
  'embedded-file',
  'scanned-page',
  'slanted-text',
  'unreadable-text',
] as const;
const GapSchema = v.object({
  kind: v.literal('gap'),
  what: v.picklist(GAP_KINDS),
  /** The page it stands on, as printed; absent where there are no pages. */
  page: v.optional(v.pipe(v.string(), v.maxLength(20))),
});
export type Gap = v.InferOutput<typeof GapSchema>;

/** Written out: on an https page `https:name` would be an address of that page's own site. */
const HttpsAddress = v.pipe(
  v.string(),
  v.maxLength(4000),
  v.startsWith('https://'),
  v.check((address) => URL.canParse(address) && new URL(address).protocol === 'https:'),
);

export type Text = v.InferOutput<typeof TextSchema>;
export interface Link {
  kind: 'link';
  /** Always https. */
  href: string;
  inlines: Inline[];
}
export type Inline =
  | Text
  | v.InferOutput<typeof BreakSchema>
  | v.InferOutput<typeof PageMarkSchema>
  | v.InferOutput<typeof NoteMarkSchema>
  | Gap
  | Link;

const InlineSchema: v.GenericSchema<Inline> = v.lazy(
  (input) => INLINES.get(kindOf(input)) ?? TextSchema,
);
const LinkSchema = v.object({
  kind: v.literal('link'),
  href: HttpsAddress,
  inlines: v.array(InlineSchema),
});
const INLINES = new Map<string, v.GenericSchema<Inline>>(
  Object.entries({
    text: TextSchema,
    break: BreakSchema,
    'page-mark': PageMarkSchema,
    'note-mark': NoteMarkSchema,
    gap: GapSchema,
    link: LinkSchema,
  }),
);

export interface Paragraph {
  kind: 'paragraph';
  inlines: Inline[];
}
export interface Heading {
  kind: 'heading';
  /** 1 to 6. */
  level: number;
  inlines: Inline[];
}
export interface List {
  kind: 'list';
  ordered: boolean;
  items: ListItem[];
}
export interface ListItem {
  /** What the source prints before the item, where the source says it: `a.`, `–`. */
  label: string | null;
  blocks: Block[];
}
export interface Table {
  kind: 'table';
  rows: TableCell[][];
}
export interface TableCell {
  header: boolean;
  colSpan: number;
  rowSpan: number;
  blocks: Block[];
}
export interface Image {
  kind: 'image';
  /** Empty when the picture could not be taken along. */
  base64: string;
  type: string;
  /** The author's words for who cannot see it; empty when there are none. */
  alt: string;
}
export type Block = Paragraph | Heading | List | Table | Image;

export interface DocumentNote {
  /** As shown at its mark: `1`, `*`, `iv`. */
  label: string;
  blocks: Block[];
}

export interface DocumentModel {
  blocks: Block[];
  notes: DocumentNote[];
}

/**
 * Is handed the begin of a paper while the whole is still being read: its first blocks, and the notes met so far, of which
 * only the labels are certain.
 */
export type OnFirst = (first: DocumentModel) => void;

/** Pictures a browser draws without running anything; SVG is none of them. */
export const IMAGE_TYPES = [
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/bmp',
] as const;

const BlockSchema: v.GenericSchema<Block> = v.lazy(
  (input) => BLOCKS.get(kindOf(input)) ?? ParagraphSchema,
);
const Inlines = v.array(InlineSchema);
const Span = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000));
const ParagraphSchema = v.object({ kind: v.literal('paragraph'), inlines: Inlines });
const BLOCKS = new Map<string, v.GenericSchema<Block>>(
  Object.entries<v.GenericSchema<Block>>({
    paragraph: ParagraphSchema,
    heading: v.object({
      kind: v.literal('heading'),
      level: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6)),
      inlines: Inlines,
    }),
    list: v.object({
      kind: v.literal('list'),
      ordered: v.boolean(),
      items: v.array(v.object({ label: v.nullable(v.string()), blocks: v.array(BlockSchema) })),
    }),
    table: v.object({
      kind: v.literal('table'),
      rows: v.array(
        v.array(
          v.object({
            header: v.boolean(),
            colSpan: Span,
            rowSpan: Span,
            blocks: v.array(BlockSchema),
          }),
        ),
      ),
    }),
    image: v.object({
      kind: v.literal('image'),
      base64: v.string(),
      type: v.picklist([...IMAGE_TYPES, '']),
      alt: v.string(),
    }),
  }),
);

/** What a context that receives blocks or notes checks them with. */
export const BlocksSchema = v.array(BlockSchema);
export const NotesSchema = v.array(v.object({ label: v.string(), blocks: BlocksSchema }));

function kindOf(input: unknown): string {
  const kind = (input as { kind?: unknown } | null)?.kind;
  return typeof kind === 'string' ? kind : '';
}
