/** Where a text came from, to be said to the reader. */
export const TEXT_SOURCES = ['koop', 'docx', 'pdf'] as const;

export type TextSource = (typeof TEXT_SOURCES)[number];
