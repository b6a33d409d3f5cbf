import { describe, expect, it } from 'vitest';
import { outcomeOfPaper } from '../../../../utils/domain/context/paper-outcome.ts';
import { decisionOf, paperOf, showOfHands, zakenOf } from './records.ts';

const MOTIE = paperOf('Motie');
const adopted = decisionOf('Stemmen - aangenomen', { votes: showOfHands(78, 72) });
const outcome = (kind: string, zaak: Parameters<typeof zakenOf>[0]) =>
  outcomeOfPaper({ paper: paperOf(kind), zaken: zakenOf(zaak) });

describe('an outcome', () => {
  it.each(['Motie', 'Motie (gewijzigd/nader)'])('of a %s is that of its zaak', (kind) =>
    expect(outcome(kind, { kind: 'Motie', decisions: [adopted] })).toEqual({
      name: 'adopted',
      count: { for: 78, against: 72 },
    }),
  );

  it.each([
    'Brief regering',
    'Verslag (initiatief)wetsvoorstel (nader)',
    'Nota n.a.v. het (nader/tweede nader/enz.) verslag',
    'Advies Afdeling advisering Raad van State',
    'Memorie van toelichting',
    'Amendement',
  ])('of a bill is none of the %s beside it', (kind) =>
    expect(outcome(kind, { kind: 'Wetgeving', decisions: [adopted] })).toBeNull(),
  );

  it.each(['Voorstel van wet', 'Voorstel van wet (initiatiefvoorstel)'])('of a bill: %s', (kind) =>
    expect(outcome(kind, { kind: 'Initiatiefwetgeving', decisions: [adopted] })?.name).toBe(
      'adopted',
    ),
  );

  it('is that of the newest of two moties in one zaak', () => {
    const newer = paperOf('Motie (gewijzigd/nader)', '2031D00009', '2031-06-09');
    const zaken = zakenOf({ kind: 'Motie', papers: [MOTIE, newer], decisions: [adopted] });
    expect(outcomeOfPaper({ paper: MOTIE, zaken })).toBeNull();
    expect(outcomeOfPaper({ paper: newer, zaken })?.name).toBe('adopted');
  });

  it('of a zaak of no known kind is that of the one paper that can be voted on', () => {
    expect(outcome('Motie', { kind: '', decisions: [adopted] })?.name).toBe('adopted');
    const other = paperOf('Motie', '2031D00002');
    expect(outcome('Motie', { kind: '', papers: [other], decisions: [adopted] })).toBeNull();
  });

  it('is not told of a paper in several zaken', () => {
    const one = zakenOf({ kind: 'Motie', decisions: [adopted] });
    const two = { state: 'known' as const, value: [...one.value, ...one.value] };
    expect(outcomeOfPaper({ paper: MOTIE, zaken: two })).toBeNull();
  });
});

describe('a standing', () => {
  it.each([
    ['Stemmen - aangehouden', 'held'],
    ['Stemmen - ingetrokken', 'withdrawn'],
    ['Ingetrokken', 'withdrawn'],
    ['Stemmen - vervallen', 'lapsed'],
    ['Zonder stemming aannemen', 'adopted-without-vote'],
    ['Stemmen - zonder stemming aangenomen', 'adopted-without-vote'],
    ['Stemmen - uitgesteld', 'postponed'],
    ['Ingediend', undefined],
    ['Behandelen [en afdoen]', undefined],
  ])('%s', (kind, name) =>
    expect(outcome('Motie', { kind: 'Motie', decisions: [decisionOf(kind)] })?.name).toBe(name),
  );

  it('is not told of a proposal to decide so', () =>
    expect(
      outcome('Motie', {
        kind: 'Motie',
        decisions: [decisionOf('Stemmen - aangehouden', { status: 'Voorstel' })],
      }),
    ).toBeNull());

  it('that was provisional gives way to a vote, whatever the order and the days', () =>
    expect(
      outcome('Motie', {
        kind: 'Motie',
        decisions: [adopted, decisionOf('Stemmen - aangehouden', { date: null })],
      })?.name,
    ).toBe('adopted'));

  it('of a paper that was replaced is that', () =>
    expect(
      outcome('Motie', {
        kind: 'Motie',
        replacedBy: [paperOf('Motie (gewijzigd/nader)', '2031D00009')],
        decisions: [adopted],
      }),
    ).toEqual({ name: 'replaced', count: null }));
});

describe('records that contradict each other', () => {
  it('say nothing of the outcome when they are of one day, or of none', () => {
    for (const date of ['2031-06-10', null]) {
      const rejected = decisionOf('Stemmen - verworpen', { date, outcome: 'rejected' });
      expect(outcome('Motie', { kind: 'Motie', decisions: [adopted, rejected] })).toBeNull();
    }
  });
  it('say the later one of two votes on two days', () => {
    const rejected = decisionOf('Stemmen - verworpen', { date: '2031-06-17', outcome: 'rejected' });
    expect(outcome('Motie', { kind: 'Motie', decisions: [adopted, rejected] })?.name).toBe(
      'rejected',
    );
  });
  it('give no figures where two tellings of one vote differ', () => {
    const other = decisionOf('Stemmen - aangenomen', { votes: showOfHands(80, 70) });
    expect(outcome('Motie', { kind: 'Motie', decisions: [adopted, adopted] })?.count).toEqual({
      for: 78,
      against: 72,
    });
    expect(outcome('Motie', { kind: 'Motie', decisions: [adopted, other] })).toEqual({
      name: 'adopted',
      count: null,
    });
  });
});
