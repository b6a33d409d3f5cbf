import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { html, type Answer } from './answer.ts';

/** What can go wrong with a host; `retryAfter` in seconds, 2 when left out. */
export type Fault =
  | { kind: 'slow'; ms: number }
  | { kind: '429'; retryAfter?: number }
  | { kind: '500' | 'malformed' | 'cut' | 'offline' };

const PLAIN_FAULTS = ['500', 'malformed', 'cut', 'offline'] as const;

/**
 * Reads a fault from the command line: `slow:3000`, `429`, `429:60`, `500`, `malformed`, `cut`, `offline`.
 * @throws Error when the word is no fault
 */
export function parseFault(word: string): Fault {
  const [kind = '', amount] = word.split(':');
  if (kind === 'slow' && amount) return { kind, ms: Number(amount) };
  if (kind === '429') return { kind, ...(amount && { retryAfter: Number(amount) }) };
  const plain = PLAIN_FAULTS.find((one) => one === word);
  if (plain) return { kind: plain };
  throw new Error(`No such fault: ${word}`);
}

const KAMER_ERROR = '{"error":{"code":"","message":"An error has occurred."}}';

/**
 * Writes an answer as the fault leaves it. `offline` never comes here: the server cuts the connection at once.
 * @param host decides how a failure of the server looks: the site's is Varnish's page
 */
export async function writeWithFault(
  response: ServerResponse,
  answer: Answer,
  fault: Fault | null,
  host: string,
): Promise<void> {
  if (fault?.kind === 'slow') await sleep(fault.ms);
  if (fault?.kind === 'cut') writeHalf(response, answer);
  else write(response, fault ? changedBy(fault, answer, host) : answer);
}

function changedBy(fault: Fault, answer: Answer, host: string): Answer {
  if (fault.kind === '500') return serverFailure(host);
  if (fault.kind === '429') return tooMany(fault.retryAfter ?? 2);
  if (fault.kind !== 'malformed') return answer;
  const { bytes } = answer;
  return {
    ...answer,
    status: 200,
    body: spoil(answer.body),
    ...(bytes && { bytes: bytes.subarray(0, bytes.length / 2) }),
  };
}

function tooMany(retryAfter: number): Answer {
  return {
    status: 429,
    headers: { 'retry-after': String(retryAfter), 'content-type': 'text/plain' },
    body: 'Too Many Requests',
  };
}

function write(response: ServerResponse, { status, headers, body, bytes }: Answer): void {
  const whole = Buffer.from(bytes ?? body);
  response.writeHead(status, { ...headers, 'content-length': whole.length });
  response.end(whole);
}

/** Announces the whole and sends half, then drops the connection. */
function writeHalf(response: ServerResponse, { status, headers, body, bytes }: Answer): void {
  const whole = Buffer.from(bytes ?? body);
  response.writeHead(status, { ...headers, 'content-length': whole.length + 1 });
  response.write(whole.subarray(0, Math.ceil(whole.length / 2)), () => response.destroy());
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
