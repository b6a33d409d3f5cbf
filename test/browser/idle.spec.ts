import { LETTER } from './flows/letters.ts';
import { card, expect, openModal, test } from './test.ts';
import { startTrace, type TraceEvent } from './traces.ts';

/** What a script that is woken without anybody asking leaves in the trace; the stand-in's pages have no script of their own. */
const TICKS = new Set(['TimerFire', 'FireAnimationFrame', 'FireIdleCallback']);
/** Milliseconds in which all that began with the page has ended, and in which nothing may begin. */
const SETTLE = 5000;
const WATCH = 6000;

const sleep = (milliseconds: number) => new Promise((wake) => setTimeout(wake, milliseconds));

test('an idle page and an idle popup ask nothing and no timer ticks, in them or in the background', async ({
  open,
  official,
  browserWithUs,
}) => {
  const { page } = await open(LETTER);
  await expect(page.locator('a[data-kamerlezer="citation"]').first()).toBeAttached();
  await openModal(page);
  // A card that was shown and left must not leave a timer behind either.
  await page.locator('[data-kamerlezer="note"]').first().hover();
  await expect(card(page)).toBeVisible();
  await page.mouse.move(5, 5);
  await expect(card(page)).toBeHidden();
  const popup = await browserWithUs.openOwn('popup.html');
  await expect(popup.locator('.message, ul').first()).toBeVisible();
  const trace = await startTrace(page, ['devtools.timeline', 'blink.user_timing']);
  // The watch must see a tick to be worth something: this one is the test's own.
  await popup.evaluate(() => void setTimeout(() => undefined, 100));
  await sleep(SETTLE);
  const asked = official.requests.length;
  await page.evaluate(() => performance.mark('watched'));
  await sleep(WATCH);
  const events = await trace.stop();
  expect(ticks(events).length).toBeGreaterThan(0);
  const since = events.find(({ name }) => name === 'watched')?.ts ?? Infinity;
  expect(since).toBeLessThan(Infinity);
  expect(ticks(events).filter(({ ts }) => ts > since)).toEqual([]);
  expect(official.requests.slice(asked)).toEqual([]);
});

const ticks = (events: TraceEvent[]) => events.filter(({ name }) => TICKS.has(name));
