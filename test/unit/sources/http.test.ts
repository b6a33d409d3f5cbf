import { beforeEach, describe, expect, it } from 'vitest';
import { createHttp, type HttpDeps } from '../../../utils/sources/http.ts';

const A = 'https://gegevensmagazijn.tweedekamer.nl/OData/v5/Document';
const B = 'https://repository.overheid.nl/sru';

let now = 0;
let starts: [string, number][] = [];
let answers: (() => Response | Error)[] = [];

const world: HttpDeps = {
  now: () => now,
  sleep: (ms) => {
    now += ms;
    return Promise.resolve();
  },
  fetch: (address) => {
    starts.push([address, now]);
    const answer = answers.shift()?.() ?? new Response('goed');
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  },
};

beforeEach(() => {
  now = 1000;
  starts = [];
  answers = [];
});

const word = (promise: Promise<unknown>) => promise.then(String, (error: Error) => error.message);
const status =
  (code: number, headers = {}) =>
  () =>
    new Response('x', { status: code, headers });

describe('the way out', () => {
  it.each([
    'https://example.org/',
    'http://repository.overheid.nl/',
    'https://repository.overheid.nl.example/',
    'https://www.tweedekamer.nl/',
  ])('never asks %s', async (address) => {
    expect(await word(createHttp(world).getText(address))).toBe('host-not-allowed');
    expect(starts).toEqual([]);
  });

  it('leaves 300 ms between two starts at one host, and none between hosts', async () => {
    const http = createHttp(world);
    await Promise.all([http.getText(A), http.getText(A), http.getText(A)]);
    expect(starts.map(([, at]) => at - 1000)).toEqual([0, 300, 600]);
    await http.getText(B);
    expect(starts.at(-1)?.[1]).toBe(1600);
  });

  it('asks what can wait after all that a reader waits for', async () => {
    const http = createHttp(world);
    const asked = (name: string) => `${A}?${name}`;
    await Promise.all([
      http.lowPriority.getText(asked('later 1')),
      http.lowPriority.getText(asked('later 2')),
      http.getText(asked('first 1')),
      http.getText(asked('first 2')),
    ]);
    expect(starts.map(([address]) => new URL(address).search)).toEqual([
      '?later%201',
      '?first%201',
      '?first%202',
      '?later%202',
    ]);
    expect(starts.map(([, at]) => at - 1000)).toEqual([0, 300, 600, 900]);
  });

  it('waits no longer when the clock is put back', async () => {
    const http = createHttp(world);
    now = 7_200_000;
    await http.getText(A);
    now = 3_600_000;
    await http.getText(A);
    expect(now).toBe(3_600_300);
  });

  it('lets a question rest longer after each failure, and starts anew after a success', async () => {
    const http = createHttp(world);
    for (const seconds of [10, 30, 60, 300, 300]) {
      answers = [status(500)];
      expect(await word(http.getText(A))).toBe('http-500');
      now += seconds * 1000 - 1;
      expect(await word(http.getText(A))).toBe('backing-off');
      now += 1;
    }
    expect(await word(http.getText(A))).toBe('goed');
    answers = [status(503)];
    await word(http.getText(A));
    now += 10_000;
    expect(await word(http.getText(A))).toBe('goed');
  });

  it('asks other questions of a host that was too slow with one', async () => {
    const http = createHttp(world);
    answers = [1, 2, 3].map(() => () => new DOMException('slow', 'TimeoutError'));
    for (const question of [1, 2, 3])
      expect(await word(http.getText(`${A}?${question}`))).toBe('timeout');
    expect(await word(http.getText(`${A}?1`))).toBe('backing-off');
    expect(await word(http.getText(`${A}?4`))).toBe('goed');
  });

  it('tells when a question that failed may be asked again', async () => {
    const http = createHttp(world);
    answers = [status(500)];
    await expect(http.getText(A)).rejects.toMatchObject({ retryAt: now + 10_000 });
    const retryAt = now + 10_000;
    now += 5000;
    await expect(http.getText(A)).rejects.toMatchObject({ reason: 'backing-off', retryAt });
  });

  it('asks at once when a reader wants it, but for the pause that a host asked for', async () => {
    const http = createHttp(world);
    answers = [status(500)];
    await word(http.getText(A));
    http.forgetRests();
    expect(await word(http.getText(A))).toBe('goed');
    answers = [status(429, { 'retry-after': '7' })];
    await word(http.getText(A));
    http.forgetRests();
    expect(await word(http.getText(A))).toBe('backing-off');
  });

  it('honours Retry-After', async () => {
    const http = createHttp(world);
    answers = [status(429, { 'retry-after': '7' })];
    expect(await word(http.getText(A))).toBe('http-429');
    now += 6000;
    expect(await word(http.getText(A))).toBe('backing-off');
    now += 1000;
    expect(await word(http.getText(A))).toBe('goed');
  });

  it('does not blame the host for a question it refuses', async () => {
    const http = createHttp(world);
    answers = [status(404), status(400)];
    expect(await word(http.getText(A))).toBe('http-404');
    expect(await word(http.getText(A))).toBe('http-400');
    expect(await word(http.getText(A))).toBe('goed');
  });

  it('forgives one failure of the network, not two', async () => {
    const http = createHttp(world);
    answers = [() => new TypeError('network'), () => new TypeError('network')];
    expect(await word(http.getText(`${A}?1`))).toBe('offline');
    expect(await word(http.getText(`${A}?2`))).toBe('offline');
    expect(await word(http.getText(`${A}?3`))).toBe('backing-off');
    now += 10_000;
    expect(await word(http.getText(`${A}?3`))).toBe('goed');
  });

  it('refuses what is larger than asked for', async () => {
    const http = createHttp(world);
    answers = [() => new Response('12345')];
    expect(await word(http.getText(A, 4))).toBe('too-large');
  });
});

describe('files', () => {
  const FILE = 'https://www.tweedekamer.nl/downloads/document?id=2031D00118';
  const options = (most: number, shares: number[] = []) => ({
    most,
    onShare: (share: number) => void shares.push(share),
    signal: new AbortController().signal,
  });

  it.each([
    'https://www.tweedekamer.nl/kamerstukken/detail?id=1',
    'https://www.tweedekamer.nl.example/downloads/document?id=1',
    'https://repository.overheid.nl/x',
    'http://www.tweedekamer.nl/downloads/document?id=1',
  ])('never fetches %s', async (address) => {
    expect(await word(createHttp(world).getBytes(address, options(10)))).toBe('host-not-allowed');
    expect(starts).toEqual([]);
  });

  it('come whole, with the share that is there', async () => {
    const shares: number[] = [];
    answers = [() => new Response('bestand', { headers: { 'content-length': '7' } })];
    expect(
      new TextDecoder().decode(await createHttp(world).getBytes(FILE, options(10, shares))),
    ).toBe('bestand');
    expect(shares.at(-1)).toBe(1);
  });

  it.each([
    ['announced', { 'content-length': '100' }],
    ['not announced', {}],
  ])('that are too large are let go, %s', async (_, headers) => {
    answers = [() => new Response('x'.repeat(100), { headers })];
    expect(await word(createHttp(world).getBytes(FILE, options(50)))).toBe('too-large');
  });

  it('that stop half way are cut off', async () => {
    const half = () =>
      new ReadableStream({
        start: (stream) => {
          stream.enqueue(new Uint8Array(5));
          return stream.error(new TypeError('network'));
        },
      });
    answers = [() => new Response(half())];
    expect(await word(createHttp(world).getBytes(FILE, options(50)))).toBe('cut-off');
  });
});
