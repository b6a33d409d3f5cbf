import { describe, expect, it } from 'vitest';
import type { CitationsAsked } from '../../../../utils/messaging/reading-citations.ts';
import { createCitationReader } from '../../../../utils/background/resolver/citation-service.ts';

const ASKED: CitationsAsked = {
  dossier: null,
  paperId: 'kst-24801-9',
  passages: [{ at: 0, paragraphs: ['Zie 24 801, nr. 6 en ECLI:NL:HR:2014:707.'] }],
  notes: false,
  before: null,
  aliases: [],
};
const XML =
  '<officiele-publicatie><al><extref soort="document" doc="kst-24801-6">24 801, nr. 6</extref></al></officiele-publicatie>';

/** A publisher that answers as told, and a clock that tests move. */
function stage(answer: () => Promise<{ xml: string } | null>) {
  const asked: string[] = [];
  let now = 0;
  const wakes: (() => void)[] = [];
  const read = createCitationReader({
    officialXml: (id) => {
      asked.push(id);
      return answer();
    },
    now: () => now,
    sleep: (ms) => (ms <= 0 ? Promise.resolve() : new Promise((wake) => wakes.push(wake))),
  });
  const first = async () => (await read(ASKED)).read[0]?.[0]?.[0];
  return {
    asked,
    first,
    read,
    pass: (ms: number) => {
      now += ms;
      return wakes.splice(0).forEach((wake) => wake());
    },
  };
}

const never = () => new Promise<null>(() => undefined);

describe('reading citations for a page', () => {
  it('tells of each where it is and what to do with it', async () => {
    const { read } = stage(() => Promise.resolve(null));
    expect((await read(ASKED)).read[0]?.[0]).toEqual([
      {
        start: 4,
        end: 17,
        id: 'kst-24801-6',
        kind: 'kamerstuk',
        reading: 'exact',
        dossier: '24801',
        ondernummer: '6',
        askable: true,
      },
      {
        start: 21,
        end: 40,
        id: 'ECLI:NL:HR:2014:707',
        kind: 'ecli',
        reading: 'exact',
        address: 'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2014:707',
      },
    ]);
  });

  it('lays what the publisher marked beside it, and asks once for all messages of a page', async () => {
    const { asked, first } = stage(() => Promise.resolve({ xml: XML }));
    expect(await first()).toMatchObject({ confirmed: true });
    expect(await first()).toMatchObject({ confirmed: true });
    expect(asked).toEqual(['kst-24801-9']);
  });

  it('waits for a slow publisher once, not at every message', async () => {
    const { first, pass } = stage(never);
    const waiting = first();
    pass(1500);
    expect(await waiting).not.toHaveProperty('confirmed');
    expect(await first()).not.toHaveProperty('confirmed');
  });

  it('reads on without a publisher, and asks again after a while', async () => {
    let reached = false;
    const { asked, first, pass } = stage(() =>
      reached ? Promise.resolve({ xml: XML }) : Promise.reject(new Error('offline')),
    );
    expect(await first()).not.toHaveProperty('confirmed');
    reached = true;
    expect(await first()).not.toHaveProperty('confirmed');
    expect(asked).toHaveLength(1);
    pass(60_000);
    expect(await first()).toMatchObject({ confirmed: true });
  });
});
