import { evenSpaces } from '../domain/text.ts';
import { fold } from './fold.ts';

export interface TagCount {
  tag: string;
  papers: number;
}

/**
 * All tags in use with how many papers bear each, by the alphabet. Tags that differ in letter case or diacritics only
 * are one, written as on the first paper.
 */
export function tagCounts(papers: readonly { tags: string[] }[]): TagCount[] {
  const counts = new Map<string, TagCount>();
  for (const tag of papers.flatMap(({ tags }) => tags)) {
    const known = counts.get(fold(tag));
    if (known) known.papers += 1;
    else counts.set(fold(tag), { tag, papers: 1 });
  }
  return [...counts.values()].toSorted((a, b) => a.tag.localeCompare(b.tag, 'nl'));
}

/**
 * Writes a tag as it is kept: one line, single spaces, no quotes, commas or `#` in front, which separate tags elsewhere.
 * @returns empty when nothing is left
 */
export function cleanTag(typed: string): string {
  return evenSpaces(typed.replace(/["“”,;]/g, ' ')).replace(/^#+\s*/, '');
}

/** Adds tags behind those that are there; one that is there already, in whatever letters, stays as it was written. */
export function withTags(tags: readonly string[], added: readonly string[]): string[] {
  const known = new Map(tags.map((tag) => [fold(tag), tag]));
  for (const tag of added.map(cleanTag))
    if (tag && !known.has(fold(tag))) known.set(fold(tag), tag);
  return [...known.values()];
}

/** Takes tags away, in whatever letters. */
export function withoutTags(tags: readonly string[], removed: readonly string[]): string[] {
  const gone = new Set(removed.map((tag) => fold(cleanTag(tag))));
  return tags.filter((tag) => !gone.has(fold(tag)));
}
