import { chromium } from '@playwright/test';
import { findChromium } from '../run/machine.mjs';
import { bundleForPage } from './bundle.ts';
import { median, type Comparison } from './measure.ts';

const POLL_INTERVALS = 7;
const WARM_UPS = 2;
const MIJN_ROUNDS = 5;
/** 3.6 MB with 2,000 references. */
const PARAGRAPHS = 20_000;
/** Paragraphs that make 0.1, 0.3, 1 and 3 MB. */
export const SIZES = { '0.1 MB': 555, '0.3 MB': 1667, '1 MB': 5556, '3 MB': 16_667 };

const JOBS = ['scan', 'scanPeer', 'link', 'linkFindReplace', 'linkMarkJs', 'linkPlain'] as const;
type Job = (typeof JOBS)[number];

/** Milliseconds on both threads, and what of it is the background's. */
interface Work {
  found: number;
  ms: number;
  background: number;
}

interface InPage {
  bench: {
    work(job: Job, paragraphs: number): Promise<Work>;
    mijnRound(name: string): Promise<{ ours: number; peer: number }>;
  };
}

/** How long reading and linking take as a paper grows, in milliseconds. */
export interface Growth {
  size: string;
  scan: number;
  link: number;
  /** On the page's thread alone. */
  linkOnPage: number;
}

/** Measures what runs in a page, in the machine's Chromium; nothing without one. */
export async function benchInBrowser(): Promise<{ results: Comparison[]; growth: Growth[] }> {
  const executablePath = findChromium();
  if (!executablePath) return { results: [], growth: [] };
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
  try {
    const page = await browser.newPage();
    // An origin of its own, so that there is a database.
    await page.route('https://bench.example/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><title>bench</title><body>',
      }),
    );
    await page.goto('https://bench.example/');
    await page.addScriptTag({ content: await bundleForPage() });
    const run = (job: Job, paragraphs: number) =>
      page.evaluate(([name, size]) => (globalThis as unknown as InPage).bench.work(name, size), [
        job,
        paragraphs,
      ] as const);
    const mijn = (name: string) =>
      page.evaluate((which) => (globalThis as unknown as InPage).bench.mijnRound(which), name);
    return {
      results: [...(await comparePages(run)), ...(await compareMijn(mijn))],
      growth: await grow(run),
    };
  } finally {
    await browser.close();
  }
}

type Run = (job: Job, paragraphs: number) => Promise<Work>;

/** All jobs in turn, round after round, so that a busy machine slows all. */
async function comparePages(run: Run): Promise<Comparison[]> {
  const times = await timesOf(run, JOBS, PARAGRAPHS, POLL_INTERVALS);
  const both = (job: Job) => median(times[job].map(({ ms }) => ms));
  const onPage = (job: Job) => median(times[job].map(({ ms, background }) => ms - background));
  const lines = (name: string, job: Job, peer: Job, peerIs: string) => [
    compared(name, both(job), both(peer), `${peerIs}; ours on both threads, one after the other`),
    compared(
      `${name}.on_page`,
      onPage(job),
      both(peer),
      `${peerIs}; ours on the page's thread alone`,
    ),
  ];
  return [
    ...lines(
      'page.scan',
      'scan',
      'scanPeer',
      'one walk with one simple expression, 3.6 MB, 2,000 references',
    ),
    ...lines(
      'page.link.findreplace',
      'link',
      'linkFindReplace',
      'findAndReplaceDOMText wrapping the same references',
    ),
    ...lines('page.link.markjs', 'link', 'linkMarkJs', 'mark.js wrapping the same references'),
    ...lines('page.link.plain', 'link', 'linkPlain', 'a plain loop wrapping the same references'),
  ];
}

async function timesOf(
  run: Run,
  jobs: readonly Job[],
  paragraphs: number,
  rounds: number,
): Promise<Record<Job, Work[]>> {
  const times: Record<Job, Work[]> = {
    scan: [],
    scanPeer: [],
    link: [],
    linkFindReplace: [],
    linkMarkJs: [],
    linkPlain: [],
  };
  for (let round = 0; round < WARM_UPS + rounds; round++) {
    for (const job of jobs) {
      const work = await run(job, paragraphs);
      const { found } = work;
      if (found !== Math.floor((paragraphs + 6) / 10))
        throw new Error(`${job} found ${found} references in ${paragraphs} paragraphs`);
      if (round >= WARM_UPS) times[job].push(work);
    }
  }
  return times;
}

async function grow(run: Run): Promise<Growth[]> {
  const growth: Growth[] = [];
  for (const [size, paragraphs] of Object.entries(SIZES)) {
    const { scan, link } = await timesOf(run, ['scan', 'link'], paragraphs, POLL_INTERVALS);
    const both = (all: Work[]) => median(all.map(({ ms }) => ms));
    growth.push({
      size,
      scan: both(scan),
      link: both(link),
      linkOnPage: median(link.map(({ ms, background }) => ms - background)),
    });
  }
  return growth;
}

/** What plain Dexie does meanwhile, with 10,000 entries of which each has a note and a kept text. */
const MIJN = {
  list: 'plain Dexie listing 10,000 entries, as the popup does',
  search: 'plain Dexie filtering 10,000 entries',
  search_texts: 'plain Dexie looking for a word and a phrase in 10,000 texts',
  export: 'plain Dexie reading 10,000 entries into JSON',
  import: 'plain Dexie putting 10,000 entries',
};

async function compareMijn(
  round: (name: string) => Promise<{ ours: number; peer: number }>,
): Promise<Comparison[]> {
  const results: Comparison[] = [];
  for (const [name, peerIs] of Object.entries(MIJN)) {
    const rounds: { ours: number; peer: number }[] = [];
    for (let index = 0; index < MIJN_ROUNDS + 1; index++) rounds.push(await round(name));
    const measured = rounds.slice(1);
    results.push(
      compared(
        `mijn.${name}`,
        median(measured.map(({ ours }) => ours)),
        median(measured.map(({ peer }) => peer)),
        peerIs,
      ),
    );
  }
  return results;
}

function compared(name: string, ours: number, peer: number, peerIs: string): Comparison {
  return { name, ours, peer, ratio: ours / peer, unit: 'ms', peerIs };
}
