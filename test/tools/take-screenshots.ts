/** `npm run screenshots`: the pictures of the README, from the built extension on the stand-in's letter. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createProfile, ROOT, startChromium } from '../browser/browsers.ts';
import { startOfficialHosts } from '../official/server.ts';
import { LETTER, takeScreenshots } from '../run/screenshots.ts';

const taken = join(ROOT, 'test', 'results', 'screenshots');
const kept = join(ROOT, 'test', 'screenshots');
mkdirSync(taken, { recursive: true });
mkdirSync(kept, { recursive: true });

const official = await startOfficialHosts();
const profile = createProfile();
const browser = await startChromium(official, profile.folder);
await takeScreenshots(browser, LETTER, taken);
await browser.close();
await official.close();
profile.remove();
for (const name of ['2-noot', '3-kamerstuk', '4-mijn']) copyFileSync(join(taken, `${name}.png`), join(kept, `${name}.png`));
