import { CodedError } from '../domain/coded-error.ts';
import { browser } from '../browser/browser.ts';

/** Where files are converted: a page of ours that nobody sees, since a service worker may start no workers. */
const PAGE = '/converter.html' as const;

/** Chrome's way to a page without a window; absent in Firefox, whose background is a page itself. */
interface Offscreen {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
}

/**
 * Opens the converter where it is not open yet.
 * @returns makes sure that the converter listens; settles when it does, and fails when it could not be opened
 */
export function createConverterHost(): () => Promise<void> {
  let opening: Promise<void> | undefined;
  const forget = () => {
    opening = undefined;
  };
  const openOffscreenOnce = (offscreen: Offscreen) => {
    opening ??= openOffscreen(offscreen).finally(forget);
    return opening;
  };
  const openFrameOnce = () => {
    opening ??= openFrame();
    opening.catch(forget);
    return opening;
  };
  return () => {
    const { offscreen } = browser as unknown as { offscreen?: Offscreen };
    return offscreen ? openOffscreenOnce(offscreen) : openFrameOnce();
  };
}

/** The browser may have closed the page meanwhile, so it is asked each time. */
async function openOffscreen(offscreen: Offscreen): Promise<void> {
  const { getContexts } = browser.runtime as unknown as {
    getContexts(filter: { contextTypes: string[] }): Promise<unknown[]>;
  };
  if ((await getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length > 0) return;
  await offscreen.createDocument({
    url: PAGE,
    reasons: ['WORKERS'],
    justification: 'Reads Word and PDF files in a worker, away from the page.',
  });
}

function openFrame(): Promise<void> {
  const frame = document.createElement('iframe');
  frame.src = browser.runtime.getURL(PAGE);
  return new Promise((resolve, reject) => {
    frame.addEventListener('load', () => resolve());
    frame.addEventListener('error', () => reject(new CodedError('converter-missing')));
    document.body.append(frame);
  });
}
