import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

/** The official hosts the extension may ask, and nothing else (.github/docs/privacy.md). */
const OFFICIAL_HOSTS = [
  'https://www.tweedekamer.nl/*',
  'https://tweedekamer.nl/*',
  'https://gegevensmagazijn.tweedekamer.nl/*',
  'https://zoek.officielebekendmakingen.nl/*',
  'https://repository.overheid.nl/*',
];

/** The oldest browsers that are supported; what they know is not written out for older ones. */
const OLDEST = { chrome: '125', firefox: '140' };

/** Tighter than WXT's default, which would allow WebAssembly. */
const extensionPagesCsp = (browser: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "worker-src 'self'",
    'connect-src https://www.tweedekamer.nl https://gegevensmagazijn.tweedekamer.nl https://zoek.officielebekendmakingen.nl https://repository.overheid.nl',
    "base-uri 'none'",
    "form-action 'none'",
    // Firefox has the converter as a frame of its background page; Chrome as a page without a window.
    ...(browser === 'firefox'
      ? ["frame-src 'self'", "frame-ancestors 'self'"]
      : ["frame-ancestors 'none'"]),
    "require-trusted-types-for 'script'",
    // One policy, which lets pass only our own file: without it no worker starts (utils/converter/worker.ts).
    'trusted-types kamerlezer-worker',
  ].join('; ');

/** What runs in the official pages; everything else runs in pages and workers of our own. */
const IN_THE_PAGE = new Set(['document', 'cards', 'context-panel', 'reading-view']);
/** The browser's own API without the polyfill, see utils/browser/browser.ts. */
const NATIVE_BROWSER = fileURLToPath(import.meta.resolve('@wxt-dev/browser'));

export default defineConfig({
  // Explicit imports everywhere: what a file uses is what its head says.
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every(({ name }) => IN_THE_PAGE.has(name))) return;
      config.plugins?.push({
        name: 'kamerlezer:native-browser',
        enforce: 'pre',
        resolveId: (id) =>
          id === 'wxt/browser' || id === '@wxt-dev/webextension-polyfill/browser'
            ? NATIVE_BROWSER
            : null,
      });
    },
  },
  // The store's reviewers build from these; dot files are left out, and the build needs none of them.
  zip: { excludeSources: ['test/results/**', 'test/screenshots/**'] },
  vite: () => ({
    worker: { format: 'es' as const },
    build: { target: Object.entries(OLDEST).map((one) => one.join('')) },
  }),
  webExt: { startUrls: ['https://www.tweedekamer.nl/kamerstukken'] },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'nl',
    // Unlimited: the browser never clears the list to make room, and its rescue copy may be large.
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'contextMenus',
      'alarms',
      ...(browser === 'firefox' ? [] : ['offscreen', 'sidePanel']),
    ],
    // Asked for when the reader switches notices on, never before.
    optional_permissions: ['notifications'],
    host_permissions: OFFICIAL_HOSTS,
    content_security_policy: { extension_pages: extensionPagesCsp(browser) },
    omnibox: { keyword: 'tk' },
    // Browsers suggest four keys at most; all can be changed in their own settings.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      'save-paper': {
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_commandSave__',
      },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+A' },
        description: '__MSG_commandPanel__',
      },
      'open-mijn': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_commandMijn__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'kamerlezer@kamerlezer.example',
              strict_min_version: `${OLDEST.firefox}.0`,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: OLDEST.chrome }),
  }),
});
