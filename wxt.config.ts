import { defineConfig } from 'wxt';

/** The official hosts the extension may ask, and nothing else (README, "Privacy"). */
const OFFICIAL_HOSTS = [
  'https://www.tweedekamer.nl/*',
  'https://tweedekamer.nl/*',
  'https://gegevensmagazijn.tweedekamer.nl/*',
  'https://zoek.officielebekendmakingen.nl/*',
  'https://repository.overheid.nl/*',
];

/** Tighter than WXT's default, which would allow WebAssembly. */
const EXTENSION_PAGES_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "worker-src 'self'",
  // Firefox has the converter as a frame of its background page; Chrome as a page without a window.
  "frame-src 'self'",
  'connect-src https://www.tweedekamer.nl https://gegevensmagazijn.tweedekamer.nl https://zoek.officielebekendmakingen.nl https://repository.overheid.nl',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  // One policy, which lets pass only our own file: without it no worker starts (utils/converter/worker.ts).
  'trusted-types kamerlezer-worker',
].join('; ');

export default defineConfig({
  // Explicit imports everywhere: what a file uses is what its head says.
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ worker: { format: 'es' as const } }),
  webExt: { startUrls: ['https://www.tweedekamer.nl/kamerstukken'] },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'nl',
    // Unlimited: the browser never clears the list to make room, and its rescue copy may be large.
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'alarms', ...(browser === 'firefox' ? [] : ['offscreen'])],
    // Asked for when the reader switches notices on, never before.
    optional_permissions: ['notifications'],
    host_permissions: OFFICIAL_HOSTS,
    content_security_policy: { extension_pages: EXTENSION_PAGES_CSP },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'kamerlezer@kamerlezer.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '125' }),
  }),
});
