import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';
import { citationLinks } from '../../../utils/content/features/citations/citation-links.ts';
import type { DocumentPage } from '../../../utils/content/features/feature.ts';
import { KnownCitations } from '../../../utils/content/features/citations/known-citations.ts';
import { CitationReading } from '../../../utils/content/features/citations/citation-reading.ts';
import { SIMPLE } from '../simple.ts';
import { CitedTexts } from '../../../utils/content/features/cited-papers/cited-text.ts';
import { defaultSettings } from '../../../utils/domain/settings/settings.ts';
import { background } from './browser.ts';
import { longPage } from './long-page.ts';

/** How many references a piece of work found, and how long it took in milliseconds. */
export interface Work {
  found: number;
  /** All of it, on both threads. */
  ms: number;
  /** What of it the background's thread does; the page's own is free meanwhile. */
  background: number;
}

type Job = (root: HTMLElement) => number | Promise<number>;

const PAPER = { dossier: '36410', paperId: null };

/** Reading with the whole grammar, as the page's own features do it: walking and sending here, the grammar in the background. */
const scan: Job = async (root) => {
  const blocks = await new CitationReading(PAPER).read([], root, new AbortController().signal);
  return blocks.reduce((sum, { citations }) => sum + citations.length, 0);
};

/** One pass over the same text nodes with one simple expression. */
const scanPeer: Job = (root) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let found = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    found += [...(node as Text).data.matchAll(SIMPLE)].length;
  return found;
};

/** Reading and linking: the feature itself, with every paper found at once; the pauses are left out (see `bundle.ts`). */
const link: Job = async (root) => {
  const page: Partial<DocumentPage> = {
    doc: document,
    paper: {
      key: '2031D00001',
      heading: null,
      kind: 'Brief',
      title: 'Brief',
      date: null,
      ...PAPER,
    },
    text: root,
    citations: new KnownCitations(PAPER),
    notes: Promise.resolve({ rung: 'none', notes: [] }),
    markedElements: new WeakMap(),
    settings: defaultSettings(),
    destination: ({ href }) => ({ href, asWanted: true }),
    cited: new CitedTexts(),
    signal: new AbortController().signal,
  };
  await citationLinks.start(page as DocumentPage);
  return root.querySelectorAll('a').length;
};

const linkFindReplace: Job = (root) => {
  findAndReplaceDOMText(root, { find: SIMPLE, wrap: 'a' });
  return root.querySelectorAll('a').length;
};

const linkMarkJs: Job = (root) =>
  new Promise((resolve) =>
    new Mark(root).markRegExp(SIMPLE, {
      element: 'a',
      done: () => resolve(root.querySelectorAll('a').length),
    }),
  );

/** What a quick hand would write: one walk, one expression, each match in an element of its own. */
const linkPlain: Job = (root) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: [Text, RegExpExecArray[]][] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    texts.push([node as Text, [...(node as Text).data.matchAll(SIMPLE)]]);
  for (const [node, matches] of texts)
    for (const match of matches.reverse()) wrapPlainly(node, match.index, match[0].length);
  return root.querySelectorAll('a').length;
};

function wrapPlainly(node: Text, at: number, length: number): void {
  const words = node.splitText(at);
  words.splitText(length);
  const link = document.createElement('a');
  words.replaceWith(link);
  link.append(words);
}

export const JOBS = { scan, scanPeer, link, linkFindReplace, linkMarkJs, linkPlain };

/** Does a job once on a fresh paper. */
export async function work(name: keyof typeof JOBS, paragraphs: number): Promise<Work> {
  const root = longPage(document, paragraphs);
  document.body.replaceChildren(root);
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  background.ms = 0;
  const from = performance.now();
  const found = await JOBS[name](root);
  const ms = performance.now() - from;
  root.remove();
  return { found, ms, background: background.ms };
}
