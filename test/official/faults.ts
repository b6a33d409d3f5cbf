import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { html, type Answer } from './answer.ts';

/** What can go wrong with a host: `slow:3000` in milliseconds, `429:60` with Retry-After in seconds (30 when left out). */
export type Fault = 'offline' | 'cut' | 'malformed' | '500' | '429' | `429:${number}` | `slow:${number}`;

/**
 * Reads a fault from the command line.
 * @throws Error when the word is no fault
 */
export function parseFault(word: string): Fault {
  if (/^(?:offline|cut|malformed|500|429|429:\d+|slow:\d+)$/.test(word)) return word as Fault;
  throw new Error(`No such fault: ${word}`);
}

const KAMER_ERROR = '{"error":{"code":"","message":"An error has occurred."}}';

/**
 * Writes an answer as the fault leaves it. `offline` never comes here: the server cuts the connection at once.
 * @param host decides how a failure of the server looks: the site's is Varnish's page
 */
export async function writeWithFault(response: ServerResponse, answer: Answer, fault: Fault | null, host: string): Promise<void> {
  const [kind, amount] = (fault ?? '').split(':');
  if (kind === 'slow') await sleep(Number(amount));
  if (kind === '500') return write(response, serverFailure(host));
  if (kind === '429') return write(response, { status: 429, headers: { 'retry-after': amount ?? '30', 'content-type': 'text/plain' }, body: 'Too Many Requests' });
  if (kind === 'malformed') return write(response, { ...answer, status: 200, body: spoil(answer.body) });
  if (kind === 'cut') return writeHalf(response, answer);
  write(response, answer);
}

function write(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

/** Announces the whole and sends half, then drops the connection. */
function writeHalf(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) + 1 });
  response.write(body.slice(0, Math.ceil(body.length / 2)), () => response.destroy());
}

/** JSON and XML that stop in the middle of a name. */
function spoil(body: string): string {
  return `${body.slice(0, Math.floor(body.length / 2))}<{"`;
}

function serverFailure(host: string): Answer {
  if (host.endsWith('www.tweedekamer.nl')) return varnishPage();
  return { status: 500, headers: { 'content-type': 'application/json' }, body: KAMER_ERROR };
}

/** The page of the site's cache when the site does not answer (seen in September 2024): no `main`, no settings. */
export function varnishPage(): Answer {
  return html(
    `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html>
  <head>
    <title>503 Backend fetch failed</title>
  </head>
  <body>
    <h1>Error 503 Backend fetch failed</h1>
    <p>Backend fetch failed</p>
    <h3>Guru Meditation:</h3>
    <p>XID: 100200300</p>
    <hr>
    <p>Varnish cache server</p>
  </body>
</html>
`,
    503,
  );
}
