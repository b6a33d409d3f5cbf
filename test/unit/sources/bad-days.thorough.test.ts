import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createResolver } from '../../../utils/background/resolver/resolver.ts';
import type { Resolution } from '../../../utils/domain/resolution.ts';
import { createHttp } from '../../../utils/sources/http.ts';
import { createKoopSearch } from '../../../utils/sources/koop/search.ts';
import { createTkClient } from '../../../utils/sources/tk/client.ts';
import { createContextClient } from '../../../utils/sources/tk/context/context-client.ts';
import { createSchemaCache, type StoredSchema } from '../../../utils/sources/tk/schema-cache.ts';
import { diskCaches } from '../../../utils/store/caches.ts';
import { openDatabase } from '../../../utils/store/database.ts';
import { answerFor } from '../../official/hosts.ts';
import { OWN_WORLD } from '../../official/server.ts';
import { readWorld } from '../../official/world.ts';

const OWN = readWorld(OWN_WORLD);
const MINUTE = 60_000;
/** Papers that are there, one that is not, and one that only the publisher has. */
const CITED = [
  'kst-24801-02-3180',
  'kst-25432-544',
  'kst-22154-454',
  '2031D00030',
  'kst-24801-02-9999',
];
const THERE = CITED.slice(0, 4);

type Answer =
  | { status: number; body: string; headers?: Record<string, string> }
  | 'offline'
  | 'timeout'
  | 'cut';
type Weather = (address: string, answer: Answer) => Answer;

/** All of the background's way to the sources, on the stand-in, in a time of its own. */
function start(switches = { v5: true, v2: true }) {
  const day = {
    now: Date.parse('2031-08-01T08:00:00Z'),
    weather: ((_, answer) => answer) as Weather,
    asked: [] as { host: string; at: number }[],
    switches,
  };
  const fetch = (address: string): Promise<Response> => {
    const { hostname, pathname, search } = new URL(address);
    day.asked.push({ host: hostname, at: day.now });
    const real = answerFor(
      OWN,
      { host: hostname, path: pathname, query: search.slice(1) },
      day.switches,
    );
    const answer = day.weather(decodeURIComponent(address), {
      status: real?.status ?? 404,
      body: String(real?.body ?? ''),
    });
    if (answer === 'offline') return Promise.reject(new TypeError('network'));
    if (answer === 'timeout') return Promise.reject(new DOMException('', 'TimeoutError'));
    if (answer === 'cut')
      return Promise.resolve(
        new Response(
          new ReadableStream({
            start: (stream) => {
              stream.enqueue(new Uint8Array(9));
              return stream.error(new TypeError('network'));
            },
          }),
        ),
      );
    return Promise.resolve(
      new Response(answer.body, { status: answer.status, headers: answer.headers ?? {} }),
    );
  };
  const now = () => day.now;
  const http = createHttp({
    fetch,
    now,
    sleep: (ms) => {
      day.now += ms;
      return Promise.resolve();
    },
  });
  const kept = new Map<string, StoredSchema>();
  const models = createSchemaCache(
    http,
    {
      model: (version) => Promise.resolve(kept.get(version)),
      keepModel: (one) => Promise.resolve(void kept.set(one.version, one)),
    },
    now,
  );
  const resolver = createResolver({
    tk: createTkClient(http, now, models),
    koop: createKoopSearch(http),
    caches: diskCaches(openDatabase(`bad-days-${Math.random()}`)),
    now,
  });
  return { day, resolver, contexts: createContextClient(http, now, models) };
}

const BAD: Record<string, Weather> = {
  offline: () => 'offline',
  'a host that hangs': () => 'timeout',
  'connections that are cut': () => 'cut',
  'http 500': () => ({ status: 500, body: '{"error":{}}' }),
  'http 503 with a page': () => ({ status: 503, body: '<html><h1>Guru Meditation</h1></html>' }),
  'http 429': () => ({ status: 429, body: '', headers: { 'retry-after': '120' } }),
  'http 403': () => ({ status: 403, body: '' }),
  'a login page': () => ({
    status: 200,
    body: '<!DOCTYPE html><html><body>Welkom op het wifi-netwerk</body></html>',
  }),
  'half an answer': (_, answer) =>
    typeof answer === 'string'
      ? answer
      : { ...answer, body: `${answer.body.slice(0, answer.body.length / 2)}<{"` },
  'an empty answer': () => ({ status: 200, body: '' }),
  null: () => ({ status: 200, body: 'null' }),
  'a list for an object': () => ({ status: 200, body: '[]' }),
};

const soundly = (answers: Resolution[]) =>
  answers.filter(
    ({ id, status }) => THERE.includes(id) && status !== 'found' && status !== 'unreachable',
  );

describe.each(Object.entries(BAD))('a day of %s', (_, weather) => {
  it('never says of a paper that is there that it is not, and is over when it is over', async () => {
    const { day, resolver, contexts } = start();
    day.weather = weather;
    expect(soundly(await resolver.resolve(CITED))).toEqual([]);
    await expect(contexts.context({ number: '2031D00030', ondernummer: 30 })).rejects.toMatchObject(
      { name: 'SourceError' },
    );
    day.weather = (__, answer) => answer;
    day.now += 61 * MINUTE;
    const after = await resolver.resolve(CITED);
    expect(after.map(({ status }) => status).slice(0, 4)).toEqual(THERE.map(() => 'found'));
    expect(await contexts.context({ number: '2031D00030', ondernummer: 30 })).toMatchObject({
      paper: { number: '2031D00030' },
    });
  });
});

describe('a week without sources', () => {
  it.each(['offline', 'http 500', 'http 429', 'a host that hangs'])(
    '(%s) costs each host two requests a time at most, and an hour after it all is well',
    async (kind) => {
      const { day, resolver } = start();
      day.weather = BAD[kind] as Weather;
      const begin = day.now;
      let times = 0;
      for (let at = begin; at < begin + 7 * 24 * 60 * MINUTE; at += 10 * MINUTE) {
        day.now = Math.max(day.now, at);
        times += 1;
        expect(soundly(await resolver.resolve(CITED))).toEqual([]);
      }
      const hosts = Map.groupBy(day.asked, ({ host }) => host);
      // One for each version of the service; a host that is busy is asked again as soon as it allows.
      const bound = kind === 'http 429' ? 5 : 2;
      for (const [host, asked] of hosts)
        expect(asked.length, host).toBeLessThanOrEqual(times * bound + 10);
      day.weather = (__, answer) => answer;
      day.now += 60 * MINUTE;
      expect((await resolver.resolve(THERE)).map(({ status }) => status)).toEqual(
        THERE.map(() => 'found'),
      );
    },
    60_000,
  );
});

describe('one version of the service', () => {
  it.each([
    { v5: true, v2: false },
    { v5: false, v2: true },
  ])('is enough: %j', async (switches) => {
    const { resolver } = start(switches);
    expect((await resolver.resolve(THERE)).map(({ status }) => status)).toEqual(
      THERE.map(() => 'found'),
    );
  });

  it('is done without when both are gone: the publisher has what was published', async () => {
    const { resolver } = start({ v5: false, v2: false });
    expect(soundly(await resolver.resolve(CITED))).toEqual([]);
  });
});

/** Changes an answer at a place that the numbers choose: a field gone, renamed, of another kind, or one more. */
function spoiled(json: string, choices: number[]): string {
  let count = 0;
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, inside]): [string, unknown][] => {
        const choice = choices[count++ % choices.length] ?? 0;
        if (choice === 1) return [];
        if (choice === 2) return [[`${name}Nieuw`, inside]];
        if (choice === 3) return [[name, 7]];
        if (choice === 4) return [[name, null]];
        if (choice === 5) return [[name, { x: [inside] }]];
        if (choice === 6)
          return [
            [name, walk(inside)],
            ['__proto__x', 1],
            ['toString', 'x'],
          ];
        return [[name, walk(inside)]];
      }),
    );
  };
  return JSON.stringify(walk(JSON.parse(json)));
}

describe('answers with fields gone, renamed, of another kind or new', () => {
  it('are read as far as they go; what is said to be found leads to the site and has a title', async () => {
    const choices = fc.array(
      fc.oneof(
        { weight: 12, arbitrary: fc.constant(0) },
        { weight: 1, arbitrary: fc.integer({ min: 1, max: 6 }) },
      ),
      { minLength: 3, maxLength: 60 },
    );
    await fc.assert(
      fc.asyncProperty(choices, async (numbers) => {
        const { day, resolver, contexts } = start();
        day.weather = (address, answer) =>
          typeof answer !== 'string' &&
          answer.body.startsWith('{') &&
          address.includes('gegevensmagazijn')
            ? { ...answer, body: spoiled(answer.body, numbers) }
            : answer;
        for (const answer of await resolver.resolve(CITED)) {
          if (answer.status !== 'found') continue;
          expect(answer.paper.title.length).toBeGreaterThan(0);
          expect(answer.paper.href).toMatch(
            /^https:\/\/(?:www\.tweedekamer\.nl|zoek\.officielebekendmakingen\.nl)\//,
          );
        }
        await contexts
          .context({ number: '2031D00030', ondernummer: 30 })
          .catch((error: Error) => expect(error.name).toBe('SourceError'));
      }),
      { numRuns: Number(process.env['SOAK_RUNS'] ?? 60) },
    );
  }, 120_000);
});
