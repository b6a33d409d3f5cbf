/** Stands where `wxt/browser` stands in the product: WXT's fake of the extension API, also as the browser's own globals. */
import { fakeBrowser } from 'wxt/testing/fake-browser';

Object.assign(globalThis, { chrome: fakeBrowser, browser: fakeBrowser });

export const browser = fakeBrowser;
