/**
 * The one import of the extension API. Behind it stands webextension-polyfill (through WXT's module),
 * which is only needed for Chrome up to 147; when that minimum is reached it can go without touching any other file.
 * In what runs inside the official pages the browser's own API stands here (wxt.config.ts, November 2026): every call made
 * there (`runtime`, `storage`) gives promises by itself in all versions we support, and 3 kB less is loaded.
 */
export { browser } from 'wxt/browser';
