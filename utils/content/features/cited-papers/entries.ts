import type { FoundCitation } from '../../../citations/found.ts';
import { MOST_PLACES, type CitedEntry } from '../../../domain/reading/cited-page.ts';
import { MARK } from '../../site/wrap.ts';
import type { MarkedNote } from '../../site/notes/note.ts';
import { isByName } from '../citations/named-motions.ts';
import type { CitedText } from './cited-text.ts';

/** Characters of the words before and behind a citation. */
const AROUND_CHARS = 60;

/** One place with what is needed to show it. */
export interface FoundPlace {
  id: string | null;
  words: string;
  note: string | null;
  /** It in its words. */
  around(): string;
  /** The element to bring into view; null when it was left unmarked. */
  element(): HTMLElement | null;
}

/** A cited paper with its places, in the order of the entries that are told of. */
export interface FoundEntry extends Omit<CitedEntry, 'places' | 'count'> {
  found: FoundPlace[];
}

/** Every paper that a text cites, once, in the order in which the text, and after it its notes, first name it. */
export function citedEntries(cited: CitedText): FoundEntry[] {
  const entries = new Map<string, FoundEntry>();
  for (const place of [...placesInText(cited), ...placesInNotes(cited)]) {
    const about = whatIsKnown(cited, place);
    if (!about) continue;
    const key = about.paper?.number ?? place.id ?? place.words;
    const entry = entries.get(key);
    if (entry) entry.found.push(place);
    else entries.set(key, { id: place.id, words: place.words, ...about, found: [place] });
  }
  return [...entries.values()];
}

/** As it is told of to our own pages. */
export function toCitedEntry({ found, ...entry }: FoundEntry): CitedEntry {
  return {
    ...entry,
    count: found.length,
    places: found
      .slice(0, MOST_PLACES)
      .map((place) => ({ note: place.note, around: place.around() })),
  };
}

/** Nothing for what no source here can tell of: laws, judgments, acts of the Union. */
function whatIsKnown(
  { citations }: CitedText,
  { id }: FoundPlace,
): Pick<FoundEntry, 'paper' | 'reason'> | null {
  if (id === null) return { paper: null, reason: 'by-name' };
  const answer = citations.answer(id);
  if (!answer) return null;
  return answer.status === 'found'
    ? { paper: answer.paper, reason: null }
    : { paper: null, reason: answer.status };
}

function placesInText({ occurrences, marks, notes }: CitedText): FoundPlace[] {
  const byOccurrence = new Map<unknown, HTMLElement>();
  for (const [element, occurrence] of marks)
    if (!byOccurrence.has(occurrence)) byOccurrence.set(occurrence, element);
  return occurrences.flatMap((occurrence): FoundPlace[] => {
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
function placesInNotes({ text, notes, citations }: CitedText): FoundPlace[] {
  return notes
    .filter(({ note }) => !(note.place && text.contains(note.place)))
    .flatMap((marked) =>
      marked.note.paragraphs.flatMap((paragraph, index) =>
        citations.reading
          .ofParagraph(marked.note, index)
          .filter(({ id, implied }) => id !== null && !implied)
          .map((citation): FoundPlace => ({
            id: citation.id,
            words: citation.raw,
            note: marked.note.label,
            around: () => around(paragraph, citation),
            element: () => markOf(text, notes, marked),
          })),
      ),
    );
}

/** The note's mark; labels may repeat, so it is counted which of those with the same label it is. */
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
