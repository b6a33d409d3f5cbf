import { browser } from '../browser/browser.ts';

/** Where files are converted: a page of ours that nobody sees, since a service worker may start no workers. */
const PAGE = '/converter.html' as const;

/** Chrome's way to a page without a window; absent in Firefox, whose background is a page itself. */
interface Offscreen {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
}

let opening: Promise<void> | undefined;

/** Makes sure that the converter listens; settles when it does. */
export async function openConverter(): Promise<void> {
  const { offscreen } = browser as unknown as { offscreen?: Offscreen };
  if (offscreen) await openOffscreen(offscreen);
  else await (opening ??= openFrame());
}

async function openOffscreen(offscreen: Offscreen): Promise<void> {
  const { getContexts } = browser.runtime as unknown as {
    getContexts(filter: { contextTypes: string[] }): Promise<unknown[]>;
  };
  if ((await getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length > 0) return;
  opening ??= offscreen
    .createDocument({
      url: PAGE,
      reasons: ['WORKERS'],
      justification: 'Reads Word and PDF files in a worker, away from the page.',
    })
    .finally(() => (opening = undefined));
  await opening;
}

function openFrame(): Promise<void> {
  const frame = document.createElement('iframe');
  frame.src = browser.runtime.getURL(PAGE);
  return new Promise((resolve, reject) => {
    frame.addEventListener('load', () => resolve());
    frame.addEventListener('error', () => reject(new Error('converter')));
    document.body.append(frame);
  });
}
