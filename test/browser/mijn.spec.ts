import { createProfile, startChromium } from './browsers.ts';
import { listInPopup, openPopup, savedForGood, saveFromCard } from './flows/saving.ts';
import { expect, test } from './test.ts';

test('a saved paper is in the popup, in every tab, and after the browser was restarted', async ({
  official,
}) => {
  const profile = createProfile();
  const second = await savedForGood(() => startChromium(official, profile.folder));
  await second.close();
  profile.remove();
});

test('the popup lists newest first, filters, removes with undo, and is the same as the page', ({
  browserWithUs,
}) => listInPopup(browserWithUs));

test('a cited paper is saved from its card', ({ browserWithUs }) => saveFromCard(browserWithUs));

test('an empty list says what to do, in both languages', async ({ browserWithUs }) => {
  const popup = await openPopup(browserWithUs);
  await expect(popup.getByText('Nog niets bewaard')).toBeVisible();
  await popup.getByRole('button', { name: 'English' }).click();
  await expect(popup.getByText('Nothing saved yet')).toBeVisible();
  await expect(popup.locator('html')).toHaveAttribute('lang', 'en');
});
