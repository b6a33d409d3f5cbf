import { describe, expect, it } from 'vitest';
import { outcomeOfPaper } from '../../../../utils/domain/context/paper-outcome.ts';
import { readZaak } from '../../../../utils/sources/tk/context/read-zaak.ts';
import { randomFrom } from '../../../attacks/random-from.ts';
import { paperOf } from './records.ts';

const SEATS = 150;
/** `CLAIMS=20000` makes it long. */
const RECORDS = Number(process.env['CLAIMS'] ?? 2000);

interface Row {
  Soort: string;
  FractieGrootte: number | null;
  ActorNaam: string | null;
  ActorFractie: string | null;
  Fractie_Id: string | null;
  Vergissing: boolean;
}

/** One generated vote: what was laid down, and what became of it on its way. */
interface Made {
  truth: { for: number; against: number };
  rows: Row[];
  kind: string;
  paper: string;
  zaak: string;
}

type Random = ReturnType<typeof randomFrom>;
const below = (random: Random, most: number) => Math.floor(random() * most);
const guid = (n: number) => `00000000-0000-0000-0000-${String(n).padStart(12, '0')}`;

function wholeVote(random: Random): Row[] {
  const rows: Row[] = [];
  for (let left = SEATS; left > 0;) {
    const FractieGrootte = Math.min(left, 1 + below(random, 35));
    left -= FractieGrootte;
    const name = `P${rows.length}`;
    rows.push({
      Soort: random() < 0.5 ? 'Voor' : 'Tegen',
      FractieGrootte,
      ActorNaam: name,
      ActorFractie: name,
      Fractie_Id: guid(rows.length),
      Vergissing: false,
    });
  }
  return rows;
}

const seatsOf = (rows: Row[], choice: string) =>
  rows
    .filter(({ Soort }) => Soort === choice)
    .reduce((sum, { FractieGrootte }) => sum + (FractieGrootte ?? 0), 0);

/** What records suffer: rows lost, doubled, on both sides, without seats or a name, said to be mistaken. */
const HARM: ((rows: Row[], at: number) => Row[])[] = [
  (rows) => rows,
  (rows, at) => rows.filter((_, index) => index !== at),
  (rows, at) => rows.flatMap((row, index) => (index === at ? [row, row] : row)),
  (rows, at) =>
    rows.flatMap((row, index) =>
      index === at ? [row, { ...row, Soort: row.Soort === 'Voor' ? 'Tegen' : 'Voor' }] : row,
    ),
  (rows, at) => rows.map((row, index) => (index === at ? { ...row, FractieGrootte: null } : row)),
  (rows, at) =>
    rows.map((row, index) =>
      index === at ? { ...row, ActorNaam: null, ActorFractie: null, Fractie_Id: null } : row,
    ),
  (rows, at) => rows.map((row, index) => (index === at ? { ...row, Vergissing: true } : row)),
];

function make(random: Random): Made {
  const whole = wholeVote(random);
  const truth = { for: seatsOf(whole, 'Voor'), against: seatsOf(whole, 'Tegen') };
  const harm = HARM[below(random, HARM.length)] ?? ((rows: Row[]) => rows);
  const kinds = [
    'Stemmen - aangenomen',
    'Stemmen - verworpen',
    'Stemmen - aangehouden',
    'Ingediend',
  ];
  const papers = ['Motie', 'Brief regering', 'Voorstel van wet', 'Verslag', 'Amendement'];
  return {
    truth,
    rows: harm(whole, below(random, whole.length)),
    kind: kinds[below(random, kinds.length)] ?? '',
    paper: papers[below(random, papers.length)] ?? '',
    zaak: ['Motie', 'Wetgeving', 'Amendement', 'Brief regering'][below(random, 4)] ?? '',
  };
}

const FITS: Record<string, string> = {
  Motie: 'Motie',
  'Voorstel van wet': 'Wetgeving',
  Amendement: 'Amendement',
};
const OUTCOMES: Record<string, string> = {
  'Stemmen - aangenomen': 'adopted',
  'Stemmen - verworpen': 'rejected',
  'Stemmen - aangehouden': 'held',
};

describe(`of ${RECORDS} generated votes`, () => {
  const random = randomFrom(20_311_128);
  const made = Array.from({ length: RECORDS }, () => make(random));
  const claims = made.map((one) => {
    const zaak = readZaak({
      Nummer: '2031Z00001',
      Soort: one.zaak,
      Besluit: [{ BesluitSoort: one.kind, Status: 'Besluit', Stemming: one.rows }],
    });
    const zaken = { state: 'known' as const, value: zaak ? [zaak] : [] };
    return { one, claim: outcomeOfPaper({ paper: paperOf(one.paper), zaken }) };
  });

  it('no outcome is claimed that the records do not say of this paper', () => {
    for (const { one, claim } of claims)
      expect(claim?.name).toBe(FITS[one.paper] === one.zaak ? OUTCOMES[one.kind] : undefined);
  });

  it('no figure is claimed that was not laid down', () => {
    const counts = claims.filter(({ claim }) => claim?.count);
    expect(counts.length).toBeGreaterThan(0);
    for (const { one, claim } of counts) {
      expect(claim?.count).toEqual(one.truth);
      expect(one.truth.for > one.truth.against).toBe(claim?.name === 'adopted');
    }
  });
});
