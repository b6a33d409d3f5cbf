/** `npm run icons`: draws public/icon/*.png. A page with a raised mark, as notes have it. */
import { chromium } from '@playwright/test';
import { join } from 'node:path';
import { ROOT } from '../browser/browsers.ts';
import { findChromium } from '../run/machine.mjs';

const SIZES = [16, 32, 48, 96, 128];
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="100%" height="100%">
<rect width="32" height="32" rx="7" fill="#123c69"/>
<path d="M7 13h9M7 19h18M7 25h13" stroke="#fff" stroke-width="3.4" stroke-linecap="round"/>
<circle cx="23.5" cy="9" r="5.5" fill="#ffc94d"/></svg>`;

const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  chromiumSandbox: false,
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}</style><div style="width:${size}px;height:${size}px">${SVG}</div>`,
  );
  await page.screenshot({
    path: join(ROOT, 'public', 'icon', `${size}.png`),
    omitBackground: true,
  });
}
await browser.close();
