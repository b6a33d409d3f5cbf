/** The second half of `npm run demo`, which needs the packages: stand-in, browser, and a walk over the main job. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createProfile, ROOT, startChromium } from '../browser/browsers.ts';
import { startOfficialHosts } from '../official/server.ts';
import { LETTER, takeScreenshots } from './screenshots.ts';

const SCREENSHOTS = join(ROOT, 'test', 'results', 'demo');

const headless = process.argv.includes('--headless') || !hasDisplay();
const official = await startOfficialHosts();
const profile = createProfile();
const browser = await startChromium(official, profile.folder, headless);

if (headless) {
  mkdirSync(SCREENSHOTS, { recursive: true });
  const files = await takeScreenshots(browser, LETTER, SCREENSHOTS);
  console.log('No display: ran headless. Screenshots:');
  for (const file of files) console.log(`  ${file}`);
  await browser.close();
} else {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(LETTER);
  console.log('A browser is open on a document page (a made-up letter, from the stand-in).');
  console.log(
    'Press "Open document" and point at a note or a cited paper. Close the browser to end.',
  );
  await new Promise((resolve) => browser.context.on('close', resolve));
}
await official.close();
profile.remove();

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}
