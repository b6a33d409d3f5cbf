import { definedAliases, findCitations, withOfficialLabels, type Alias, type Citation, type OfficialLabel } from '../citations/index.ts';
import { isDocumentNumber, isKamerNumber, isPublishedId } from '../citations/resolvable.ts';
import { send } from '../messages/client.ts';
import type { Note } from '../page/notes/note.ts';
import type { Resolution } from '../resolver/resolution.ts';

/** The largest number of ids one message may carry (`messages/server.ts` refuses more). */
const IDS_PER_MESSAGE = 300;

/** What is known of the papers this page cites; each id is asked for once. */
export class KnownCitations {
  private readonly answers = new Map<string, Resolution>();
  private settle: () => void = () => undefined;
  /** Settles when the page's citations were first asked for, whatever came of it. */
  readonly settled = new Promise<void>((resolve) => (this.settle = resolve));
  private readonly context: { dossier?: string };
  private readonly aliases: Alias[] = [];
  private readonly citedBefore = new WeakMap<Note, Citation>();
  private labels: readonly OfficialLabel[] = [];

  /** @param dossier the dossier of the page's own paper, for short forms that leave it out */
  constructor(dossier: string | null) {
    this.context = dossier ? { dossier } : {};
  }

  /** Gives what the official publisher marked, to be laid beside everything that is read from now on. */
  compareWith(labels: readonly OfficialLabel[]): void {
    this.labels = labels;
  }

  /**
   * Reads a text; every citation in it, linked or not. Texts are read in the order of the paper, since names that it
   * gives to papers (`hierna: …`) hold from there on.
   * @param before the paper that the note before cited last, for `Ibid.`
   */
  read(text: string, before?: Citation): Citation[] {
    const { aliases } = this;
    const found = findCitations(text, { ...this.context, ...(before && { before }), ...(aliases.length > 0 && { aliases }) });
    for (const alias of definedAliases(text, found)) if (!aliases.some(({ name }) => name === alias.name)) aliases.push(alias);
    return this.labels.length > 0 ? withOfficialLabels(text, found, this.labels) : found;
  }

  /** Reads all notes in their order, so that `Ibid.` in one means what the one before cites. */
  readNotes(notes: Note[]): Citation[] {
    const all: Citation[] = [];
    for (const note of notes) {
      const last = all[all.length - 1];
      if (last) this.citedBefore.set(note, last);
      all.push(...this.readNote(note));
    }
    return all;
  }

  /** Every citation of a note. */
  readNote(note: Note): Citation[] {
    return note.paragraphs.flatMap((paragraph) => this.readParagraph(note, paragraph));
  }

  /** Every citation of one paragraph of a note. */
  readParagraph(note: Note, paragraph: string): Citation[] {
    return this.read(paragraph, this.citedBefore.get(note));
  }

  /** The answer for an id, if it was asked for. */
  answer(id: string | null): Resolution | undefined {
    return id === null ? undefined : this.answers.get(id);
  }

  /**
   * Asks the background for all ids not yet known, in the order given.
   * @throws when the background cannot be reached
   */
  async ask(ids: (string | null)[]): Promise<void> {
    try {
      await this.askAll(ids);
    } finally {
      this.settle();
    }
  }

  private async askAll(ids: (string | null)[]): Promise<void> {
    const open = [...new Set(ids)].filter((id): id is string => id !== null && canBeAsked(id) && !this.answers.has(id));
    for (let from = 0; from < open.length; from += IDS_PER_MESSAGE) {
      const answers = await send('resolve', { ids: open.slice(from, from + IDS_PER_MESSAGE) });
      for (const answer of answers) this.answers.set(answer.id, answer);
    }
  }
}

/** Judgments, laws and acts of the Union have no source here that could tell whether they exist. */
function canBeAsked(id: string): boolean {
  return isDocumentNumber(id) || isKamerNumber(id) || isPublishedId(id);
}
