/** Bounds of what is kept. A reader never meets them and a faulty file does; longer titles and kinds are cut. */

export const MAX_TITLE_CHARS = 1000;
export const MAX_KIND_CHARS = 200;
export const MAX_HREF_CHARS = 2000;
export const MAX_PAPER_TAGS = 50;
export const MAX_TAG_CHARS = 60;
export const MAX_NOTE_CHARS = 10_000;
/** Longer than this is no quote but a copy. */
export const MAX_QUOTE_CHARS = 5_000;
/** The longest papers (appendices of budgets) have some 1.5 million characters. */
export const MAX_KEPT_CHARS = 2_000_000;
export const MAX_KEPT_PARAGRAPHS = 40_000;
/** Texts of one paper; when there are more, the oldest but the very first goes. */
export const MAX_TEXTS = 10;
