/** `npm run walk-through`: writes down what a screen reader meets, from the built extension. */
import { writeFileSync } from 'node:fs';
import { createProfile, startChromium } from '../browser/browsers.ts';
import { setStage } from '../browser/stage.ts';
import { WALK_THROUGH, walkThrough } from '../browser/walk-through.ts';
import { startOfficialHosts } from '../official/server.ts';

const official = await startOfficialHosts();
const profile = createProfile();
const browser = await startChromium(official, profile.folder);
writeFileSync(WALK_THROUGH, await walkThrough(await setStage(browser, official)));
await browser.close();
await official.close();
profile.remove();
