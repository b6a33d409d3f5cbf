import * as v from 'valibot';
import { browser } from '../browser/browser.ts';
import { callerOf } from '../messaging/sender.ts';
import { READING_PORT, ReadingRequest, type ReadingAnswer } from '../messaging/reading.ts';
import { isInPrivateWindow } from '../browser/private-browsing.ts';
import { convertPaper, type ConverterDeps } from './read-paper.ts';

/** Two papers at once per browser are plenty; a page that asks for more is told to come back. */
const MAX_CONVERSIONS = 4;

/**
 * Answers document pages that open a reading port; a port that closes takes its work with it.
 * @param secret the world for private windows, which leaves nothing on disk
 */
export function serveReading(world: ConverterDeps, secret: ConverterDeps): void {
  let open = 0;
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== READING_PORT) return;
    if (callerOf(port.sender ?? {}) !== 'page' || open >= MAX_CONVERSIONS) return port.disconnect();
    open += 1;
    const closing = new AbortController();
    const onClosed = () => {
      open -= 1;
    };
    closing.signal.addEventListener('abort', onClosed, { once: true });
    port.onDisconnect.addListener(() => closing.abort());
    const tell = (answer: ReadingAnswer) => port.postMessage(answer);
    let asked = false;
    port.onMessage.addListener((message: unknown) => {
      const request = v.safeParse(ReadingRequest, message);
      if (asked || !request.success) {
        // The end that hangs up is not told that the port was closed.
        closing.abort();
        return port.disconnect();
      }
      asked = true;
      void convertPaper(
        isInPrivateWindow(port.sender ?? {}) ? secret : world,
        request.output,
        tell,
        closing.signal,
      );
    });
  });
}
