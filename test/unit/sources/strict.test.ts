import { describe, expect, it } from 'vitest';
import { createContextClient } from '../../../utils/sources/tk/context/context-client.ts';
import { createTkClient } from '../../../utils/sources/tk/client.ts';
import type { StoredRecords } from '../../official/records/lay-over.ts';
import { MODELS, strictHttp } from './stand-in.ts';

const day = (date: string) => `${date}T00:00:00+02:00`;

/** Sixty dossiers with a paper each, every second one a part of a larger one. */
const SIXTY = Array.from({ length: 60 }, (_, n) => ({
  number: 37100 + n,
  toevoeging: n % 2 === 0 ? null : 'VII',
}));
const DOSSIERS: StoredRecords = {
  Kamerstukdossier: SIXTY.map(({ number, toevoeging }) => ({
    Id: `d-${number}`,
    Nummer: number,
    Toevoeging: toevoeging,
    Titel: `Dossier ${number}`,
  })),
  Document: SIXTY.map(({ number }, n) => ({
    DocumentNummer: `2031D${String(60000 + n)}`,
    Soort: 'Motie',
    Onderwerp: `Motie ${number}`,
    Volgnummer: 3,
    Datum: day('2031-06-02'),
    Kamerstukdossier: [`d-${number}`],
  })),
};
const wantedOf = ({ number, toevoeging }: (typeof SIXTY)[number]) => ({
  id: ['kst', number, toevoeging, 3].filter((part) => part !== null).join('-'),
  dossier: String(number),
  toevoeging,
  ondernummer: 3,
});

describe.each(MODELS)('on %s', (_, switches) => {
  it('sixty dossiers on a page are all found, in questions the service takes', async () => {
    const { http, schemas, questions, refused } = strictHttp(switches, DOSSIERS);
    const tk = createTkClient(http, () => 0, schemas);
    const answers = await tk.places(SIXTY.map(wantedOf));
    expect(answers.filter((answer) => 'paper' in answer)).toHaveLength(60);
    expect(
      refused().filter(({ address }) => address.includes('Kamerstukdossier?')).length,
    ).toBeLessThanOrEqual(1);
    expect(questions().length).toBeLessThanOrEqual(9);
  });

  it('a Rijkswet is found by its number, its addition in brackets counts as none', async () => {
    const { http, schemas } = strictHttp(switches, {
      Kamerstukdossier: [{ Id: 'rw', Nummer: 36027, Toevoeging: '(R2162)', Titel: 'Rijkswet' }],
      Document: [
        {
          DocumentNummer: '2031D61001',
          Soort: 'Motie',
          Volgnummer: 3,
          Onderwerp: 'Motie over paspoorten',
          Datum: day('2031-06-02'),
          Kamerstukdossier: ['rw'],
        },
      ],
    });
    const tk = createTkClient(http, () => 0, schemas);
    const place = { id: 'kst-36027-3', dossier: '36027', toevoeging: null, ondernummer: 3 };
    expect(await tk.places([place])).toMatchObject([
      { paper: { number: '2031D61001', dossier: { number: '36027' } } },
    ]);
    expect(
      await tk.papersOfKind({ dossier: '36027', toevoeging: null, kinds: ['Motie'], before: null }),
    ).toMatchObject([{ id: 'kst-36027-3' }]);
  });

  it('papers of the next day are not among those of a day or earlier', async () => {
    const { http, schemas } = strictHttp(switches, {
      Document: ['2031-06-30', '2031-07-01'].map((date, n) => ({
        DocumentNummer: `2031D6200${n}`,
        Soort: 'Motie',
        Volgnummer: 900 + n,
        Onderwerp: `Motie van ${date}`,
        Datum: day(date),
        Kamerstukdossier: ['25432'],
      })),
    });
    const tk = createTkClient(http, () => 0, schemas);
    const found = await tk.papersOfKind({
      dossier: '25432',
      toevoeging: null,
      kinds: ['Motie'],
      before: '2031-06-30',
    });
    expect(found.map(({ number }) => number)).toContain('2031D62000');
    expect(found.map(({ number }) => number)).not.toContain('2031D62001');
  });

  it('who signed is told under whatever name', async () => {
    const { http, schemas } = strictHttp(switches);
    const tk = createTkClient(http, () => 0, schemas);
    const [answer] = await tk.numbered(['2031D00101']);
    expect(answer).toMatchObject({
      paper: { submitters: ['T.M. Oever, minister van Waterwegen'] },
    });
  });

  it('a roll call of 150 is counted whole, or is said not to be', async () => {
    const { http, schemas } = strictHttp(switches, rollCall());
    const { context } = createContextClient(http, () => 0, schemas);
    const found = await context({ number: '2031D63000', ondernummer: 7 });
    expect(found?.zaken).toMatchObject({
      value: [
        {
          decisions: [
            {
              outcome: 'adopted',
              votes: { rollCall: true, complete: true, for: { seats: 80 }, against: { seats: 70 } },
            },
          ],
        },
      ],
    });
  });

  it('no question is a slow one', async () => {
    const { http, schemas, asked } = strictHttp(switches);
    const { context } = createContextClient(http, () => 0, schemas);
    await context({ number: '2031D00101', ondernummer: 3201 });
    expect(asked.filter(({ slowMs }) => slowMs > 0)).toEqual([]);
  });

  it('the letter that keeps a promise is known', async () => {
    const { http, schemas } = strictHttp(switches, {
      Toezegging: [
        {
          Nummer: 'TZ203101-900',
          Tekst: 'De minister stuurt een brief.',
          Status: 'Afgedaan',
          KamerbriefNakoming: ['2031D00101'],
        },
      ],
    });
    const { context } = createContextClient(http, () => 0, schemas);
    const found = await context({ number: '2031D00101', ondernummer: 3201 });
    const promises = found?.toezeggingen.state === 'known' ? found.toezeggingen.value : [];
    expect(promises.find(({ number }) => number === 'TZ203101-900')).toMatchObject({
      keptHere: true,
    });
  });
});

/** A motie with a vote by name: eighty for, seventy against, and one who voted by mistake before. */
function rollCall(): StoredRecords {
  const vote = (n: number, choice: string, mistake = false) => ({
    Id: `lid-${n}-${choice}`,
    Besluit_Id: 'hoofdelijk',
    Soort: choice,
    ActorNaam: `Lid ${n}`,
    ActorFractie: `Partij ${n % 12}`,
    FractieGrootte: 12,
    Persoon_Id: `p-${n}`,
    Fractie_Id: `f-${n % 12}`,
    Vergissing: mistake,
  });
  return {
    Document: [
      {
        DocumentNummer: '2031D63000',
        Soort: 'Motie',
        Onderwerp: 'Motie over bruggen',
        Volgnummer: 7,
        Zaak: ['2031Z63000'],
        Datum: day('2031-06-02'),
      },
    ],
    Zaak: [
      {
        Nummer: '2031Z63000',
        Soort: 'Motie',
        Onderwerp: 'Motie over bruggen',
        Besluit: ['hoofdelijk'],
      },
    ],
    Besluit: [
      {
        Id: 'hoofdelijk',
        StemmingsSoort: 'Hoofdelijk',
        BesluitSoort: 'Stemmen - aangenomen',
        BesluitTekst: 'Aangenomen.',
        Status: 'Besluit',
      },
    ],
    Stemming: [
      ...Array.from({ length: 150 }, (_, n) => vote(n, n < 80 ? 'Voor' : 'Tegen')),
      vote(3, 'Tegen', true),
    ],
  };
}
