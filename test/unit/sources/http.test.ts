import { beforeEach, describe, expect, it } from 'vitest';
import { createHttp, type World } from '../../../utils/sources/http.ts';

const A = 'https://gegevensmagazijn.tweedekamer.nl/OData/v5/Document';
const B = 'https://repository.overheid.nl/sru';

let now = 0;
let starts: [string, number][] = [];
let answers: (() => Response | Error)[] = [];

const world: World = {
  now: () => now,
  sleep: (ms) => ((now += ms), Promise.resolve()),
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
const status = (code: number, headers = {}) => () => new Response('x', { status: code, headers });

describe('the way out', () => {
  it.each(['https://example.org/', 'http://repository.overheid.nl/', 'https://repository.overheid.nl.example/', 'https://www.tweedekamer.nl/'])(
    'never asks %s',
    async (address) => {
      expect(await word(createHttp(world).getText(address))).toBe('host-not-allowed');
      expect(starts).toEqual([]);
    },
  );

  it('leaves 300 ms between two starts at one host, and none between hosts', async () => {
    const http = createHttp(world);
    await Promise.all([http.getText(A), http.getText(A), http.getText(A)]);
    expect(starts.map(([, at]) => at - 1000)).toEqual([0, 300, 600]);
    await http.getText(B);
    expect(starts.at(-1)?.[1]).toBe(1600);
  });

  it('rests a minute, five, thirty after repeated failures, and starts anew after a success', async () => {
    const http = createHttp(world);
    for (const minutes of [1, 5, 30, 30]) {
      answers = [status(500)];
      expect(await word(http.getText(A))).toBe('http-500');
      now += minutes * 60_000 - 1000;
      expect(await word(http.getText(A))).toBe('backing-off');
      now += 1000;
    }
    expect(await word(http.getText(A))).toBe('goed');
    answers = [status(503)];
    await word(http.getText(A));
    now += 60_000;
    expect(await word(http.getText(A))).toBe('goed');
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
    expect(await word(http.getText(A))).toBe('offline');
    expect(await word(http.getText(A))).toBe('offline');
    expect(await word(http.getText(A))).toBe('backing-off');
  });

  it('refuses what is larger than asked for', async () => {
    const http = createHttp(world);
    answers = [() => new Response('12345')];
    expect(await word(http.getText(A, 4))).toBe('too-large');
  });
});
