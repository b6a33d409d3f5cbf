/** One paper in mijn, as the reader's own machine keeps it. The key is the document number (`2025D34482`). */
export interface SavedPaper {
  key: string;
  title: string;
  /** `Brief regering`, `Motie`, … ; empty when the page did not say. */
  kind: string;
  /** `YYYY-MM-DD` or null. */
  date: string | null;
  /** `21501-02`, or null. */
  dossier: string | null;
  /** The paper's id at the official publisher (`kst-21501-02-3180`), or null. */
  paperId: string | null;
  /** The address it was saved from; always on www.tweedekamer.nl or an official publication host. */
  href: string;
  /** ISO instant. */
  savedAt: string;
}

/** What a page or a card hands over to be saved; the keeper adds the moment. */
export type PaperToSave = Omit<SavedPaper, 'savedAt'>;
