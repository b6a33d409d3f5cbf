import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCitations } from '../../utils/citations/index.ts';
import { findSharedData } from '../official/real-world.ts';
import { compare, type Comparison } from './measure.ts';

const MEGABYTE = 1_000_000;
/** What a quick hand would write to find kamerstukken. */
const SIMPLE = /\d{2}[ \u00a0.]?\d{3}(?:[- ][IVXLC\d]+)?, nr\. ?\d+/g;

/** Reads a megabyte of real papers with the whole grammar, next to one pass of one simple expression. */
export function benchCitations(): Comparison[] {
  const paragraphs = realParagraphs();
  if (paragraphs.length === 0) return [];
  const ours = () => paragraphs.reduce((sum, text) => sum + findCitations(text).length, 0);
  const peer = () => paragraphs.reduce((sum, text) => sum + [...text.matchAll(SIMPLE)].length, 0);
  return [compare('citations.scan', 'one pass of one simple expression over 1 MB of papers', ours, peer)];
}

/** A megabyte of running text of real papers, as often as it takes; empty without the shared data. */
function realParagraphs(): string[] {
  const shared = findSharedData();
  if (!shared) return [];
  const folder = join(shared, 'koop', 'publicatie-xml');
  const papers = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  const own = papers.flatMap((xml) => xml.split(/<\/(?:al|titel)>/).map(textOf)).filter((text) => text.length > 20);
  const paragraphs: string[] = [];
  for (let size = 0, index = 0; size < MEGABYTE; index++) {
    const text = own[index % own.length] as string;
    paragraphs.push(text);
    size += text.length;
  }
  return paragraphs;
}

const textOf = (xml: string) => xml.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').trim();
