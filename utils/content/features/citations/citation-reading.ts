import type { FoundCitation } from '../../../citations/found.ts';
import type { Passage, PlacedAlias } from '../../../citations/read-passages.ts';
import { checkedCitations } from '../../../messaging/checked-citations.ts';
import { send } from '../../../messaging/client.ts';
import {
  MAX_PASSAGE_CHARS,
  MAX_ALIASES,
  MAX_PASSAGE_PARAGRAPHS,
  MAX_PASSAGES,
  type CitationsAsked,
} from '../../../messaging/reading-citations.ts';
import type { Note } from '../../site/notes/note.ts';
import { readBlocks, type TextBlock } from '../../site/text-block.ts';
import { mayCite } from './may-cite.ts';
import { createYielder } from '../../ui/yielder.ts';

/** The text in one message; the background reads this much in a few milliseconds. */
const MAX_MESSAGE_CHARS = 50_000;
/** Where the blocks of the text begin in the order of the paper, behind all paragraphs of its notes. */
const TEXT = 1_000_000;
/** Behind everything: all names that the paper gives hold. */
const AT_THE_END = 99_000_000;

/** A block of the text with the citations in it. */
export interface ReadBlock {
  block: TextBlock;
  citations: FoundCitation[];
}

/** Has the notes and the text of one paper read by the background; they are only walked through and sent here. */
export class CitationReading {
  private readonly paper: Pick<CitationsAsked, 'dossier' | 'paperId'>;
  private readonly aliases: PlacedAlias[] = [];
  private readonly notes = new Map<Note, FoundCitation[][]>();

  /** @param paper its dossier, for short forms that leave it out, and its id, for what the publisher marked in it */
  constructor({ dossier, paperId }: Pick<CitationsAsked, 'dossier' | 'paperId'>) {
    this.paper = { dossier, paperId };
  }

  /**
   * Reads the notes and then the text, since names that notes give hold in the text; and once more the notes, where the
   * text gives names.
   * @returns the blocks that hold citations, in the order of the text; nothing once the signal aborts
   * @throws when the background cannot be reached
   */
  async read(notes: Note[], text: HTMLElement | null, signal: AbortSignal): Promise<ReadBlock[]> {
    await this.readNotes(notes, (index) => index, signal);
    const before = this.aliases.length;
    const blocks = text ? await this.readText(text, signal) : [];
    if (this.aliases.length > before) await this.readNotes(notes, () => AT_THE_END, signal);
    return signal.aborted ? [] : blocks;
  }

  /** The citations of one paragraph of a note; none before it was read. */
  ofParagraph(note: Note, index: number): FoundCitation[] {
    return this.notes.get(note)?.[index] ?? [];
  }

  /** All citations of a note. */
  ofNote(note: Note): FoundCitation[] {
    return this.notes.get(note)?.flat() ?? [];
  }

  private async readNotes(
    notes: Note[],
    place: (index: number) => number,
    signal: AbortSignal,
  ): Promise<void> {
    let index = 0;
    const passages: Passage[] = [];
    for (const { paragraphs } of notes) {
      passages.push({ at: place(index), paragraphs });
      index += paragraphs.length;
    }
    const read = await this.ask(passages, true, signal);
    for (const [each, note] of notes.entries()) if (read[each]) this.notes.set(note, read[each]);
  }

  private async readText(text: HTMLElement, signal: AbortSignal): Promise<ReadBlock[]> {
    const read = await this.readThose(
      await collect(readBlocks(text, mayCite), mayCite, signal),
      signal,
    );
    if (this.aliases.length === 0) return read;
    // Names of papers hold neither digits nor words of citations: where they stand is known only now.
    const bearsName = (words: string) =>
      !mayCite(words) && this.aliases.some(({ name }) => words.includes(name));
    const named = await this.readThose(await collect(readBlocks(text), bearsName, signal), signal);
    return [...read, ...named].sort((a, b) => a.block.index - b.block.index);
  }

  private async readThose(blocks: TextBlock[], signal: AbortSignal): Promise<ReadBlock[]> {
    const read = await this.ask(
      blocks.map(({ index, text }) => ({ at: TEXT + index, paragraphs: [text] })),
      false,
      signal,
    );
    return blocks.flatMap((block, each): ReadBlock[] => {
      const citations = read[each]?.[0] ?? [];
      return citations.length > 0 ? [{ block, citations }] : [];
    });
  }

  /** One message after the other, since each may give names that hold for the next. */
  private async ask(
    passages: Passage[],
    notes: boolean,
    signal: AbortSignal,
  ): Promise<FoundCitation[][][]> {
    const all: FoundCitation[][][] = [];
    let before: CitationsAsked['before'] = null;
    for (const some of inMessages(passages)) {
      if (signal.aborted) return [];
      const answer = await send('readCitations', {
        ...this.paper,
        passages: some,
        notes,
        before,
        aliases: this.aliases,
      });
      const { read, given } = checkedCitations(answer, some);
      for (const passage of read) all.push(passage);
      this.learn(given);
      if (notes) before = paperOf(read.flat(2).at(-1)) ?? before;
    }
    return all;
  }

  private learn(given: PlacedAlias[]): void {
    const known = new Set(this.aliases.map(({ name }) => name));
    this.aliases.push(
      ...given.filter(({ name }) => !known.has(name)).slice(0, MAX_ALIASES - this.aliases.length),
    );
  }
}

function paperOf(citation: FoundCitation | undefined): CitationsAsked['before'] {
  if (!citation) return null;
  const { dossier, toevoeging, ondernummer } = citation;
  return {
    ...(dossier && { dossier }),
    ...(toevoeging && { toevoeging }),
    ...(ondernummer && { ondernummer }),
  };
}

/** Walks through a text, pausing for the page. */
async function collect(
  blocks: Iterable<TextBlock>,
  wanted: (words: string) => boolean,
  signal: AbortSignal,
): Promise<TextBlock[]> {
  const pause = createYielder();
  const collected: TextBlock[] = [];
  for (const block of blocks) {
    if (wanted(block.text)) collected.push(block);
    const turn = pause();
    if (!turn) continue;
    await turn;
    if (signal.aborted) return [];
  }
  return collected;
}

function* inMessages(passages: Passage[]): Generator<Passage[]> {
  let some: Passage[] = [];
  let size = 0;
  for (const passage of passages.map(bounded)) {
    const own = passage.paragraphs.reduce((sum, { length }) => sum + length, 0);
    if (some.length > 0 && (size + own > MAX_MESSAGE_CHARS || some.length === MAX_PASSAGES)) {
      yield some;
      some = [];
      size = 0;
    }
    some.push(passage);
    size += own;
  }
  if (some.length > 0) yield some;
}

/** Of a passage without end the begin is read, up to a word's end: a message beyond its limits would be refused whole. */
function bounded(passage: Passage): Passage {
  const { paragraphs } = passage;
  if (
    paragraphs.length <= MAX_PASSAGE_PARAGRAPHS &&
    paragraphs.reduce((sum, { length }) => sum + length, 0) <= MAX_PASSAGE_CHARS
  )
    return passage;
  let room = MAX_PASSAGE_CHARS;
  const cut = (text: string) => {
    const kept =
      text.length > room ? text.slice(0, text.slice(0, room).lastIndexOf(' ') + 1) : text;
    room -= kept.length;
    return kept;
  };
  return { ...passage, paragraphs: paragraphs.slice(0, MAX_PASSAGE_PARAGRAPHS).map(cut) };
}
