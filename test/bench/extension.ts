import type { Page } from '@playwright/test';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createProfile, ROOT, startChromium } from '../browser/browsers.ts';
import { startTrace } from '../browser/traces.ts';
import {
  buildRealWorld,
  findSharedData,
  startOfficialHosts,
  type OfficialHosts,
} from '../official/server.ts';
import { findChromium } from '../run/machine.mjs';
import { LONG_PAPER, longWorld } from './long-world.ts';
import type { Comparison } from './measure.ts';
import { longestOwnTask } from './own-tasks.ts';

const SITE = 'https://www.tweedekamer.nl';
const SEED = '/kamerstukken/brieven_regering/detail?id=2025Z14929&did=2025D34482';
/** The site's own pages are no cost of ours. */
const OWN_REQUESTS = (host: string) => host !== 'www.tweedekamer.nl';
/** Milliseconds without a request after which a page counts as done. */
const QUIET = 3000;
const MAX_WAIT_MS = 120_000;

/** Drives the built extension on the long paper and the seed letter; nothing without a browser or a build. */
export async function benchExtension(): Promise<Comparison[]> {
  if (!findChromium() || !existsSync(join(ROOT, '.output', 'chrome-mv3'))) return [];
  const seed = findSharedData();
  return [
    ...(await onWorld(longWorld(), longPaper)),
    ...(seed ? await onWorld(await seedWorld(seed), seedPage) : []),
  ];
}

type Drive = (page: Page, official: OfficialHosts) => Promise<Comparison[]>;

async function onWorld(world: string, drive: Drive): Promise<Comparison[]> {
  const official = await startOfficialHosts({ world });
  const profile = createProfile();
  const browser = await startChromium(official, profile.folder);
  try {
    return await drive(await browser.context.newPage(), official);
  } finally {
    await browser.close();
    await official.close();
    profile.remove();
    rmSync(world, { recursive: true });
  }
}

async function seedWorld(shared: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'kamerlezer-seed-'));
  await buildRealWorld(shared, folder);
  return folder;
}

async function longPaper(page: Page, official: OfficialHosts): Promise<Comparison[]> {
  await page.addInitScript(sumShifts);
  const trace = await startTrace(page, ['devtools.timeline', 'toplevel']);
  const cold = await requestsOf(page, official, LONG_PAPER, 2000);
  const events = await trace.stop();
  const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number }).shifts);
  const warm = await requestsOf(page, official, LONG_PAPER, 2000);
  return [
    counted(
      'page.longest_task_ms',
      longestOwnTask(events),
      50,
      'ms',
      'the budget; tasks that run our script, on the long paper',
    ),
    counted('page.cls', shifts, 0, '', 'the budget'),
    ...requests('resolver.requests', { cold, warm }, '2,000 citations, one request each'),
  ];
}

/** Runs in the page, from its begin: shifts are told to observers only. */
function sumShifts(): void {
  const sum = Object.assign(globalThis, { shifts: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      sum.shifts += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

async function seedPage(page: Page, official: OfficialHosts): Promise<Comparison[]> {
  const cold = await requestsOf(page, official, SEED, 1);
  const warm = await requestsOf(page, official, SEED, 1);
  return requests(
    'resolver.requests.seed',
    { cold, warm },
    'one request for each link',
    await page.locator('a[data-kamerlezer="citation"]').count(),
  );
}

/** @param single what asking one by one would take */
function requests(
  name: string,
  { cold, warm }: { cold: number; warm: number },
  peerIs: string,
  single = 2000,
): Comparison[] {
  const line = (which: string, ours: number) => counted(which, ours, single, 'requests', peerIs);
  return [line(name, cold), line(`${name}_cold`, cold), line(`${name}_warm`, warm)];
}

function counted(
  name: string,
  ours: number,
  peer: number,
  unit: string,
  peerIs: string,
): Comparison {
  return { name, ours, peer, ratio: peer === 0 ? ours : ours / peer, unit, peerIs };
}

/** Opens a page, waits until it has its links and nothing more is asked, and counts our requests. */
async function requestsOf(
  page: Page,
  official: OfficialHosts,
  path: string,
  links: number,
): Promise<number> {
  official.requests.length = 0;
  await page.goto(SITE + path, { timeout: MAX_WAIT_MS });
  await page.waitForFunction(
    (least) => document.querySelectorAll('[data-kamerlezer="citation"]').length >= least,
    links,
    { timeout: MAX_WAIT_MS },
  );
  const ours = () => official.requests.filter(({ host }) => OWN_REQUESTS(host)).length;
  for (let known = -1; known !== ours();) {
    known = ours();
    await page.waitForTimeout(QUIET);
  }
  return ours();
}
