import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ROOT } from './browsers.ts';
import {
  axe,
  borderless,
  coversWords,
  moves,
  samePressed,
  smallTargets,
  sticksOut,
  unseenFocus,
} from './looks.ts';
import { clearStage, setStage, type Stage } from './stage.ts';
import { expect, test } from './test.ts';
import { VIEWS, type View } from './views.ts';
import { WALK_THROUGH, walkThrough } from './walk-through.ts';

/** Where pictures for a pair of eyes are left. */
const PICTURES = join(ROOT, 'test', 'results', 'views');

// All views one after the other, in one browser; each way of looking has a browser of its own.
test.setTimeout(480_000);
test.describe.configure({ mode: 'parallel' });

/** Shows every view in turn and collects what is wrong with it. */
async function overViews(
  stage: Stage,
  look: (page: Page, view: View) => Promise<string[]>,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const view of VIEWS) {
    await test.step(view.name, async () => {
      const seen = await view
        .show(stage)
        .then((page) => look(page, view))
        .catch((error: unknown) => [`could not be shown: ${String(error)}`]);
      wrong.push(...seen.map((problem) => `${view.name}: ${problem}`));
      await clearStage(stage);
    });
  }
  return wrong;
}

/** Axe in light and dark (where only colours change), the size of targets, and what moves. */
async function lightAndDark(page: Page, part: string): Promise<string[]> {
  const light = await axe(page, part);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  return [
    ...light,
    ...(await axe(page, part, 'color-contrast')),
    ...(await smallTargets(page, part)),
    ...(await moves(page, part)),
  ];
}

/** Where the system sets the colours: borders and focus stay, on and off differ. */
async function forcedColours(page: Page, { name, part }: View): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await page.screenshot({ path: join(PICTURES, `forced - ${name}.png`) });
  return [
    ...(await borderless(page, part)),
    ...(await samePressed(page, part)),
    ...(await unseenFocus(page, part)),
  ];
}

test('every view: axe, size of targets and motion, in light and dark, then in forced colours (nl)', async ({
  browserWithUs,
  official,
}) => {
  mkdirSync(PICTURES, { recursive: true });
  const look = async (page: Page, view: View) => [
    ...(await lightAndDark(page, view.part)),
    ...(await forcedColours(page, view)),
  ];
  expect(await overViews(await setStage(browserWithUs, official), look)).toEqual([]);
});

// Of English, `npm test` has the component tests; the long form sees each view in the browser too.
if (process.env.SOAK_SEED) {
  test('every view: axe and size of targets, in dark (en)', async ({ browserWithUs, official }) => {
    const stage = await setStage(browserWithUs, official, {
      language: 'en',
      media: { colorScheme: 'dark' },
    });
    expect(
      await overViews(stage, async (page, { part }) => [
        ...(await axe(page, part)),
        ...(await smallTargets(page, part)),
      ]),
    ).toEqual([]);
  });
}

test('every view at 400 % zoom, 320 by 256: nothing sticks out or lies over words, the focus is seen', async ({
  browserWithUs,
  official,
}) => {
  mkdirSync(PICTURES, { recursive: true });
  const wrong = await overViews(
    await setStage(browserWithUs, official, { size: { width: 320, height: 256 } }),
    async (page, { name, part }) => {
      await page.screenshot({ path: join(PICTURES, `400 - ${name}.png`) });
      return [
        ...(await coversWords(page)),
        ...(await sticksOut(page, part)),
        ...(await smallTargets(page, part)),
        ...(await unseenFocus(page, part)),
      ];
    },
  );
  expect(wrong).toEqual([]);
});

test('the written walk-through tells what a screen reader meets (npm run walk-through writes it anew)', async ({
  browserWithUs,
  official,
}) => {
  expect(await walkThrough(await setStage(browserWithUs, official))).toBe(
    readFileSync(WALK_THROUGH, 'utf8'),
  );
});
