import type { CDPSession, Page } from '@playwright/test';
import { LETTER } from './flows/letters.ts';
import { card, expect, openModal, SITE, test } from './test.ts';

/** The long form (`npm run soak`) goes from paper to paper a hundred times and weighs; the short one only counts what is left behind. */
const NAVIGATIONS = Number(process.env.SOAK_NAVIGATIONS ?? 6);
const WEIGHED = NAVIGATIONS >= 100;
/** Visits after which caches, compiled code and the first connections are there. */
const WARM_UP = WEIGHED ? 20 : 2;

test.setTimeout(60_000 + NAVIGATIONS * 5000);

test(`${NAVIGATIONS} papers opened, read and left: no document, listener or node stays${WEIGHED ? ', and the heap is flat within 5 %' : ''}`, async ({
  browserWithUs,
}) => {
  const page = await browserWithUs.context.newPage();
  const session = await browserWithUs.context.newCDPSession(page);
  await session.send('Performance.enable');
  for (let visit = 0; visit < WARM_UP; visit++) await readAndLeave(page);
  const before = await left(session);
  for (let visit = 0; visit < NAVIGATIONS; visit++) await readAndLeave(page);
  const after = await left(session);
  console.log(
    `left after ${WARM_UP} papers: ${JSON.stringify(before)}; after ${NAVIGATIONS} more: ${JSON.stringify(after)}`,
  );
  expect({ ...after, heap: 0 }).toEqual({ ...before, heap: 0 });
  if (WEIGHED) expect(after.heap).toBeLessThan(before.heap * 1.05);
});

/** A card, the modal and the panel are what makes nodes and listeners. */
async function readAndLeave(page: Page): Promise<void> {
  await page.goto(SITE + LETTER);
  await expect(page.locator('a[data-kamerlezer="citation"]').first()).toBeAttached();
  await openModal(page);
  await page.locator('[data-kamerlezer="note"]').first().hover();
  await expect(card(page)).toBeVisible();
  // A page of the same site keeps the process, so that what was not given back would be seen.
  await page.goto(`${SITE}/leeg`);
}

async function left(session: CDPSession) {
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return {
    documents: value('Documents'),
    nodes: value('Nodes'),
    listeners: value('JSEventListeners'),
    heap: value('JSHeapUsedSize'),
  };
}
