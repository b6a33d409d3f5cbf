import type { CitedEntry } from '../../utils/domain/reading/cited-page.ts';
import { fold } from '../../utils/search/fold.ts';

/** A cited paper with its place in the page's own order. */
export interface Numbered {
  entry: CitedEntry;
  index: number;
}

export interface DossierGroup {
  /** `21501-02`; null for papers in no dossier. */
  number: string | null;
  title: string | null;
  entries: Numbered[];
}

const NO_DOSSIER = { number: null, title: null };

/** Papers that were found by dossier, in the order in which the text first names each; those not found apart. */
export function groupsOf(entries: Numbered[]): { groups: DossierGroup[]; missing: Numbered[] } {
  const groups = new Map<string | null, DossierGroup>();
  for (const one of entries) {
    if (!one.entry.paper) continue;
    const { number, title } = one.entry.paper.dossier ?? NO_DOSSIER;
    const group = groups.get(number) ?? { number, title, entries: [] };
    group.title ??= title;
    group.entries.push(one);
    groups.set(number, group);
  }
  return { groups: [...groups.values()], missing: entries.filter(({ entry }) => !entry.paper) };
}

/** Keeps what holds every word of the filter, letter case and diacritics aside. */
export function filtered(entries: CitedEntry[], filter: string): Numbered[] {
  const words = fold(filter).split(/\s+/).filter(Boolean);
  const numbered = entries.map((entry, index) => ({ entry, index }));
  return words.length === 0
    ? numbered
    : numbered.filter(({ entry }) => words.every((word) => textOf(entry).includes(word)));
}

function textOf({ id, words, paper, places }: CitedEntry): string {
  const { number, kind, title, date, dossier, submitters } = paper ?? {};
  const all = [
    id,
    id?.replace(/^kst-/, '').replaceAll('-', ' '),
    words,
    number,
    kind,
    title,
    date,
    dossier?.number,
    dossier?.title,
    ...(submitters ?? []),
    ...places.map(({ around }) => around),
  ];
  return fold(all.filter(Boolean).join(' '));
}
