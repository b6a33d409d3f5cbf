import { join } from 'node:path';
import { build } from 'vite';

const IN_PAGE = join(import.meta.dirname, 'in-page');

/**
 * Bundles the real page and store code for a browser page, as one script. Left out are the extension's API, which answers
 * at once, and the pauses between stretches of work: the peers make none, and pausing is waiting, not work.
 */
export async function bundleForPage(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: IN_PAGE,
    resolve: { alias: { 'wxt/browser': join(IN_PAGE, 'browser.ts') } },
    plugins: [
      {
        name: 'no-pauses',
        enforce: 'pre',
        load: (id: string) =>
          id.endsWith('/features/pause.ts')
            ? 'export const createPause = () => () => undefined; export const nextTurn = () => Promise.resolve();'
            : null,
      },
    ],
    build: {
      write: false,
      minify: true,
      target: 'esnext',
      lib: { entry: join(IN_PAGE, 'main.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('the bench could not be bundled');
  return output.output[0].code;
}
