import type { FoundCitation } from '../../../citations/found.ts';
import { MAX_LISTED_PLACES, type CitedEntry } from '../../../domain/reading/cited-page.ts';
import { MARK } from '../../site/wrap.ts';
import type { MarkedNote } from '../../site/notes/note.ts';
import { isByName } from '../citations/named-motions.ts';
import type { CitedText } from './cited-text.ts';

/** How much text before and after a citation goes with it. */
const AROUND_CHARS = 60;

/** One occurrence of a citation, in the text or a note, with what is needed to show it. */
export interface FoundOccurrence {
  id: string | null;
  words: string;
  note: string | null;
  /** The words around it, with its own. */
  around(): string;
  /** The element to bring into view; null when it was left unmarked. */
  element(): HTMLElement | null;
}

/** A cited paper with its occurrences. */
export interface FoundEntry extends Omit<CitedEntry, 'places' | 'count'> {
  found: FoundOccurrence[];
}

/** Every paper that a text cites, once, in the order in which the text, and after it its notes, first name it. */
export function citedEntries(cited: CitedText): FoundEntry[] {
  const entries = new Map<string, FoundEntry>();
  for (const found of [...occurrencesInText(cited), ...occurrencesInNotes(cited)]) {
    const about = whatIsKnown(cited, found);
    if (!about) continue;
    const key = about.paper?.number ?? found.id ?? found.words;
    const entry = entries.get(key);
    if (entry) entry.found.push(found);
    else entries.set(key, { id: found.id, words: found.words, ...about, found: [found] });
  }
  return [...entries.values()];
}

/** The entry as our own pages get it. */
export function toCitedEntry({ found, ...entry }: FoundEntry): CitedEntry {
  return {
    ...entry,
    count: found.length,
    places: found
      .slice(0, MAX_LISTED_PLACES)
      .map(({ note, around }) => ({ note, around: around() })),
  };
}

/** Null for what no source here knows: laws, judgments, acts of the Union. */
function whatIsKnown(
  { citations }: CitedText,
  { id }: FoundOccurrence,
): Pick<FoundEntry, 'paper' | 'reason'> | null {
  if (id === null) return { paper: null, reason: 'by-name' };
  const answer = citations.answer(id);
  if (!answer) return null;
  return answer.status === 'found'
    ? { paper: answer.paper, reason: null }
    : { paper: null, reason: answer.status };
}

function occurrencesInText({ occurrences, marks, notes }: CitedText): FoundOccurrence[] {
  const byOccurrence = new Map<unknown, HTMLElement>();
  for (const [element, occurrence] of marks)
    if (!byOccurrence.has(occurrence)) byOccurrence.set(occurrence, element);
  return occurrences.flatMap((occurrence): FoundOccurrence[] => {
    const { citation, block, id } = occurrence;
    if (id === null && !isByName(citation)) return [];
    const node = block.pieces[0]?.node;
    const note = node ? notes.find((one) => one.note.place?.contains(node)) : undefined;
    return [
      {
        id,
        words: citation.raw,
        note: note?.note.label ?? null,
        around: () => around(block.text, citation),
        element: () => byOccurrence.get(occurrence) ?? null,
      },
    ];
  });
}

/** Notes that the page shows are part of its text already. */
function occurrencesInNotes({ text, notes, citations }: CitedText): FoundOccurrence[] {
  return notes
    .filter(({ note }) => !(note.place && text.contains(note.place)))
    .flatMap((marked) =>
      marked.note.paragraphs.flatMap((paragraph, index) =>
        citations.reading
          .ofParagraph(marked.note, index)
          .filter(({ id, implied }) => id !== null && !implied)
          .map((citation): FoundOccurrence => ({
            id: citation.id,
            words: citation.raw,
            note: marked.note.label,
            around: () => around(paragraph, citation),
            element: () => markOf(text, notes, marked),
          })),
      ),
    );
}

/** The note's mark. Labels may repeat: the nth note of a label has the nth mark of it. */
function markOf(text: HTMLElement, notes: MarkedNote[], marked: MarkedNote): HTMLElement | null {
  const same = notes.filter(({ note }) => note.label === marked.note.label);
  const marks = [...text.querySelectorAll<HTMLElement>(`[${MARK}="note"]`)].filter(
    (mark) => mark.getAttribute('data-note') === marked.note.label,
  );
  return marks[same.indexOf(marked)] ?? null;
}

function around(text: string, { start, end }: FoundCitation): string {
  const from = Math.max(0, start - AROUND_CHARS);
  const to = Math.min(text.length, end + AROUND_CHARS);
  const before = text.slice(from, start).replace(from > 0 ? /^\S*\s/ : /^/, '');
  const behind = text.slice(end, to).replace(to < text.length ? /\s\S*$/ : /$/, '');
  return `${from > 0 ? '… ' : ''}${before}${text.slice(start, end)}${behind}${to < text.length ? ' …' : ''}`.slice(
    0,
    1000,
  );
}
