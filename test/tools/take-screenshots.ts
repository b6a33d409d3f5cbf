/**
 * `npm run screenshots`: the pictures of the README, and those for the stores in both languages, from the built extension
 * on the stand-in's world. The stores' go to `test/results/store`; of the Dutch ones, those that the README has not are kept.
 */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createProfile, ROOT, startChromium, type Browser } from '../browser/browsers.ts';
import { startOfficialHosts, type OfficialHosts } from '../official/server.ts';
import { LETTER, takeScreenshots } from '../run/screenshots.ts';
import { takeStorePictures } from './store-pictures.ts';

const results = join(ROOT, 'test', 'results');
const kept = join(ROOT, 'test', 'screenshots');
for (const folder of [join(results, 'screenshots'), kept]) mkdirSync(folder, { recursive: true });

/** Each set of pictures begins with an empty list. */
async function inFreshBrowser(
  work: (browser: Browser, official: OfficialHosts) => Promise<unknown>,
): Promise<void> {
  const official = await startOfficialHosts();
  const profile = createProfile();
  const browser = await startChromium(official, profile.folder);
  await work(browser, official);
  await browser.close();
  await official.close();
  profile.remove();
}

await inFreshBrowser((browser) => takeScreenshots(browser, LETTER, join(results, 'screenshots')));
for (const name of ['2-noot', '3-kamerstuk', '4-mijn'])
  copyFileSync(join(results, 'screenshots', `${name}.png`), join(kept, `${name}.png`));
for (const language of ['nl', 'en'] as const)
  await inFreshBrowser((browser, official) =>
    takeStorePictures(browser, official, language, join(results, 'store', language)),
  );
for (const [index, name] of ['lees-hier', 'over-dit-stuk', 'aangehaalde-stukken', 'mijn'].entries())
  copyFileSync(join(results, 'store', 'nl', `${name}.png`), join(kept, `${index + 5}-${name}.png`));
