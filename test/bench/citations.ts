import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCitations } from '../../utils/citations/index.ts';
import { findSharedData } from '../official/real-world.ts';
import { compare, type Comparison } from './measure.ts';
import { SIMPLE } from './simple.ts';

const MEGABYTE = 1_000_000;
/** A megabyte takes some ten milliseconds; the engine has compiled the grammar for good after about half a second. */
const WARM_UPS = 40;

/** Reads a megabyte of real papers with the whole grammar, next to one pass of one simple expression. */
export function benchCitations(): Comparison[] {
  const paragraphs = realParagraphs();
  if (paragraphs.length === 0) return [];
  const ours = () => paragraphs.reduce((sum, text) => sum + findCitations(text).length, 0);
  const peer = () => paragraphs.reduce((sum, text) => sum + [...text.matchAll(SIMPLE)].length, 0);
  return [
    compare(
      'citations.scan',
      'one pass of one simple expression over 1 MB of papers',
      ours,
      peer,
      WARM_UPS,
    ),
  ];
}

/** A megabyte of running text of a real letter, paragraph by paragraph, as often as it takes; empty without the shared data. */
function realParagraphs(): string[] {
  const shared = findSharedData();
  if (!shared) return [];
  const own = readFileSync(join(shared, 'seed', '2025D34482.txt'), 'utf8')
    .split(/\n\s*\n/)
    .filter((text) => text.trim() !== '');
  const paragraphs: string[] = [];
  for (let size = 0, index = 0; size < MEGABYTE; index++) {
    const text = own[index % own.length] as string;
    paragraphs.push(text);
    size += text.length;
  }
  return paragraphs;
}
