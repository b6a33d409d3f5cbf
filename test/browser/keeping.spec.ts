import { ask, select, textsKept } from './flows/keeping.ts';
import { FRESH } from './flows/letters.ts';
import { rows } from './flows/mijn.ts';
import { expect, test } from './test.ts';

test('a quote from the reading view saves its paper along, with the text of its file', async ({
  open,
  browserWithUs,
}) => {
  const { page } = await open(FRESH);
  await page.getByRole('button', { name: 'Lees hier' }).click();
  await expect(page.getByRole('heading', { name: 'Het werk tot de winter' })).toBeVisible();
  await expect(page.locator('article [data-kamerlezer="note"]').first()).toBeVisible();
  await select(page, 'Het werk tot de winter');
  await page.keyboard.press('c');
  await expect(page.getByText('Bewaard, met vindplaats, in mijn')).toBeVisible();

  const mijn = await browserWithUs.openOwn('mijn.html');
  await expect.poll(() => textsKept(mijn, '2031D00118')).toBe(1);
  await rows(mijn).click();
  await expect(mijn.getByRole('region', { name: 'Bewaarde tekst' })).toContainText('Word-bestand');
  const hash: unknown = expect.stringMatching(/^[\da-f]{64}$/);
  expect(await ask(mijn, 'quotes')).toMatchObject([
    { words: 'Het werk tot de winter', textHash: hash },
  ]);
  expect(await ask(mijn, 'exportTexts', { keys: ['2031D00118'] })).toMatchObject([
    { source: 'docx', fileHash: hash },
  ]);

  // The same text again is no second one.
  await page.reload();
  await expect(page.getByRole('button', { name: 'Bewaard in mijn' }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Lees hier' }).click();
  await expect(page.getByRole('heading', { name: 'Het werk tot de winter' })).toBeVisible();
  await page.waitForTimeout(1000);
  expect(await textsKept(mijn, '2031D00118')).toBe(1);
});
