import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Comparison } from './measure.ts';

const BUILD = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');

/** Our scripts in the official pages, in kB of 1000 bytes, gzipped; null when the extension is not built. */
export interface ContentSizes {
  /** What every document page loads, before a card is first wanted. */
  first: number;
  /** The same with the cards. */
  withCards: number;
  /** The panel "Over dit stuk", when it is opened. */
  panel: number;
  /** The reading view, when it is opened. */
  reader: number;
}

export function contentSizes(): ContentSizes | null {
  if (!existsSync(BUILD)) return null;
  const size = (path: string) =>
    gzipSync(readFileSync(join(BUILD, path)), { level: 9 }).length / 1000;
  const first = size('content-scripts/document.js');
  return {
    first,
    withCards: first + size('cards.js'),
    panel: size('context-panel.js'),
    reader: size('reading-view.js'),
  };
}

/** The peers are the budgets that were set. */
export function benchContent(): Comparison[] {
  const sizes = contentSizes();
  if (!sizes) return [];
  const line = (name: string, ours: number, peer: number): Comparison => ({
    name,
    ours,
    peer,
    ratio: ours / peer,
    unit: 'kB',
    peerIs: 'the budget',
  });
  return [
    line('content.gzip_kb', sizes.first, 25),
    line('content.gzip_kb.with_cards', sizes.withCards, 40),
  ];
}
