/**
 * The one import of the extension API. Behind it stands webextension-polyfill (through WXT's module),
 * which is only needed for Chrome up to 147; when that minimum is reached it can go without touching any other file.
 */
export { browser } from 'wxt/browser';
