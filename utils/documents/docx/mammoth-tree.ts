/** The document tree of mammoth 1.13 (`lib/documents.js`), as far as it is read here; the library publishes no types for it. */
export type WordNode =
  | WordParagraph
  | WordRun
  | WordTable
  | WordImage
  | { type: 'text'; value: string }
  | { type: 'tab' }
  | { type: 'checkbox'; checked: boolean }
  | { type: 'break'; breakType: 'line' | 'page' | 'column' }
  | { type: 'hyperlink'; href?: string; anchor?: string; children: WordNode[] }
  | { type: 'noteReference'; noteType: 'footnote' | 'endnote'; noteId: string }
  | { type: 'commentReference' | 'bookmarkStart' };

export interface WordDocument {
  type: 'document';
  children: WordNode[];
  notes: { resolve(reference: { noteType: string; noteId: string }): { body: WordNode[] } | null };
}

export interface WordParagraph {
  type: 'paragraph';
  children: WordNode[];
  styleId: string | null;
  styleName: string | null;
  numbering: { level: string; isOrdered: boolean } | null;
}

export interface WordRun {
  type: 'run';
  children: WordNode[];
  isBold: boolean;
  isItalic: boolean;
  isUnderline: boolean;
  isStrikethrough: boolean;
  verticalAlignment: 'baseline' | 'superscript' | 'subscript';
  highlight: string | null;
}

export interface WordTable {
  type: 'table';
  children: { children: WordCell[]; isHeader: boolean }[];
}

export interface WordCell {
  children: WordNode[];
  colSpan: number;
  rowSpan: number;
}

export interface WordImage {
  type: 'image';
  altText?: string;
  contentType?: string;
  readAsBase64String(): Promise<string>;
}
