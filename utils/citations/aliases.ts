import { citationAt } from './build.ts';
import { introducedLaws } from './introduced-laws.ts';
import type { Alias, Citation } from './types.ts';

/** How far behind a citation `hierna:` may stand. */
const REACH_CHARS = 60;
/** Quoted, or opened by a capital: `hierna: de brief` would claim every letter. */
const DEFINED =
  /^[^.;]{0,30}?\bhierna(?:\s+te\s+noemen)?:?\s+(?:(?:de|het)\s+)?(?:[«‘’"“'](.{3,50}?)[»’‘"”']|([A-Z][\p{L}-]{2,}(?:\s+[A-Z0-9][\p{L}\d-]*){0,4}))/u;

/** The short names that a text gives to laws, as aliases; without an id, since only an article of a law is cited. */
export function definedLaws(text: string): Alias[] {
  return introducedLaws(text).map(({ short }) => ({
    name: short,
    citation: { kind: 'law', id: null },
  }));
}

/** @returns the names that this text gives to the papers it cites */
export function definedAliases(text: string, citations: Citation[]): Alias[] {
  return citations.flatMap((citation) => {
    if (citation.id === null) return [];
    const [, quoted, open] =
      DEFINED.exec(text.slice(citation.end, citation.end + REACH_CHARS)) ?? [];
    const name = quoted ?? open;
    return name ? [{ name, citation: theirPaper(citation) }] : [];
  });
}

function theirPaper({ kind, id, dossier, toevoeging, ondernummer }: Citation): Alias['citation'] {
  return {
    kind,
    id,
    ...(dossier && { dossier }),
    ...(toevoeging && { toevoeging }),
    ...(ondernummer && { ondernummer }),
  };
}

/** @returns one inferred citation for each place where a name stands that was given before, outside what was read already */
export function aliasCitations(
  text: string,
  aliases: readonly Alias[],
  read: Citation[],
): Citation[] {
  return aliases.flatMap(({ name, citation }) => {
    // The short name of a law is no reference by itself; it names the law of an article.
    if (citation.kind === 'law') return [];
    const found: Citation[] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      if (
        isWhole(text, at, end) &&
        !isDefinition(text, at) &&
        !read.some((other) => other.start < end && at < other.end)
      )
        found.push(again(text, at, end, citation));
    }
    return found;
  });
}

const isWhole = (text: string, from: number, to: number) =>
  !/[\p{L}\d]/u.test(text.charAt(from - 1)) && !/[\p{L}\d]/u.test(text.charAt(to));
const isDefinition = (text: string, at: number) =>
  /\bhierna\b[^.]{0,20}$/.test(text.slice(Math.max(0, at - REACH_CHARS), at));

function again(
  text: string,
  start: number,
  end: number,
  { kind, id, dossier, toevoeging, ondernummer }: Alias['citation'],
): Citation {
  return citationAt(text, kind, 'alias', start, end, {
    id,
    dossier,
    toevoeging,
    ondernummer,
    reading: 'inferred',
    inherited: ['dossier', 'ondernummer'],
  });
}
