import { citationAt } from './build.ts';
import { parseKamerstukId } from '../domain/ids/kamerstuk-id.ts';
import { isSearchedPublication } from '../domain/ids/publication-id.ts';
import type { Citation, CitationKind } from './types.ts';

/** A reference as the official publisher marked it: the words, and the paper they lead to. */
export interface OfficialLabel {
  text: string;
  /** `kst-21501-02-3196`, `trb-2010-272`, or a dossier `kst-36410-VII`. */
  id: string;
}

/** Shorter words (`348`) occur anywhere; they only confirm what was read in the same place. */
const MIN_LABEL_ALONE_CHARS = 6;
const KINDS: Record<string, CitationKind> = {
  kst: 'kamerstuk',
  ah: 'aanhangsel',
  h: 'handelingen',
  stb: 'stb',
  stcrt: 'stcrt',
  trb: 'trb',
  blg: 'other',
};

/** Whether the publisher's target is an id at all: its own marking errs too (`kst-CCD-II` for the words "CCD II"). */
export function isUsableLabel({ text, id }: OfficialLabel): boolean {
  if (!/\d/.test(text) || !isSearchedPublication(id)) return false;
  return (
    !id.startsWith('kst-') ||
    parseKamerstukId(id) !== null ||
    /^kst-\d{5}(?:-(?:[A-Z]{1,7}|\d{2}))?$/.test(id)
  );
}

/**
 * Lays the publisher's own labels beside our reading. Where both lead to the same paper the citation is `confirmed`;
 * where they differ both are kept, the publisher's as `official`; what only the publisher marked becomes a citation.
 *
 * @param text the paragraph that was read
 * @param labels of the whole paper, in any order
 */
export function withOfficialLabels(
  text: string,
  citations: Citation[],
  labels: readonly OfficialLabel[],
): Citation[] {
  const usable = labelsFor(text, labels);
  if (usable.length === 0) return citations;
  const even = text.replace(/\s/g, ' ');
  const marked = usable.flatMap((label) =>
    placesOf(even, label).map((start) => ({ ...label, start, end: start + label.text.length })),
  );
  const compared = citations.map((citation) => compare(citation, marked, citations));
  const added = marked
    .filter(
      (label, index) =>
        label.text.length >= MIN_LABEL_ALONE_CHARS &&
        !citations.some((each) => overlaps(each, label)) &&
        isFirst(marked, index),
    )
    .map(({ start, end, id }) =>
      citationAt(text, KINDS[id.split('-')[0] ?? ''] ?? 'other', 'official', start, end, {
        id,
        confirmed: true,
      }),
    );
  return added.length > 0
    ? [...compared, ...added].sort((a, b) => a.start - b.start || a.end - b.end)
    : compared;
}

/** A paper's labels by their first run of digits: a long paper has many, and a paragraph can hold few of them. */
type ByFigures = Map<string, { label: OfficialLabel; rank: number }[]>;
const indexes = new WeakMap<readonly OfficialLabel[], ByFigures>();

/** The labels that may stand in a text, in their own order. A label's run of digits is a whole one in the text too. */
function labelsFor(text: string, labels: readonly OfficialLabel[]): OfficialLabel[] {
  let index = indexes.get(labels);
  if (!index) indexes.set(labels, (index = byFigures(labels)));
  const runs = new Set(text.match(/\d+/g));
  const found = [...runs].flatMap((run) => index.get(run) ?? []);
  return found.sort((a, b) => a.rank - b.rank).map(({ label }) => label);
}

function byFigures(labels: readonly OfficialLabel[]): ByFigures {
  const index: ByFigures = new Map();
  for (const [rank, label] of labels.entries()) {
    const figures = isUsableLabel(label) ? /\d+/.exec(label.text)?.[0] : undefined;
    if (figures === undefined) continue;
    const same = index.get(figures) ?? [];
    same.push({ label, rank });
    index.set(figures, same);
  }
  return index;
}

interface Span {
  start: number;
  end: number;
}
const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** The same words may be marked more than once in a paper. */
const isFirst = (marked: Span[], index: number) =>
  marked.findIndex((other) => overlaps(other, marked[index] as Span)) === index;

function placesOf(even: string, { text }: OfficialLabel): number[] {
  const wanted = text.replace(/\s/g, ' ');
  const places: number[] = [];
  for (let at = even.indexOf(wanted); at >= 0; at = even.indexOf(wanted, at + wanted.length)) {
    if (!/\d/.test(even.charAt(at - 1)) && !/\d/.test(even.charAt(at + wanted.length)))
      places.push(at);
  }
  return places;
}

function compare(citation: Citation, marked: (OfficialLabel & Span)[], all: Citation[]): Citation {
  if (citation.id === null || citation.implied) return citation;
  const here = marked.filter((label) => overlaps(label, citation));
  if (here.some(({ id }) => id === citation.id)) return { ...citation, confirmed: true };
  // Neighbours in a list share words with a longer label; only a label that nobody else answers to is a difference.
  const differing = here.find(
    ({ id, text }) =>
      text.length >= MIN_LABEL_ALONE_CHARS &&
      !all.some(
        (other) => other.id === id && other.start < citation.end && citation.start < other.end,
      ),
  );
  return differing ? { ...citation, official: differing.id } : citation;
}
