import { describe, expect, it } from 'vitest';
import {
  countOf,
  outcomeOfPaper,
  standingOf,
} from '../../../../utils/domain/context/paper-outcome.ts';
import type { Zaak } from '../../../../utils/domain/context/paper-context.ts';
import { decisionOf, paperOf, showOfHands, zakenOf } from './records.ts';

const MOTIE = paperOf('Motie', '2031D00005', '2031-06-05');
const outcome = (zaak: Partial<Zaak>, paper = MOTIE) =>
  outcomeOfPaper({ paper, zaken: zakenOf({ kind: 'Motie', ...zaak }) });
const adopted = decisionOf('Stemmen - aangenomen', { votes: showOfHands(78, 72) });
const decided = (...words: [kind: string, date: string | null][]) =>
  outcome({ decisions: words.map(([kind, date]) => decisionOf(kind, { date })) })?.name ?? null;

describe('what a decision says', () => {
  it.each([
    ['Stemmen - aangenomen', 'adopted'],
    ['Stemmen - verworpen', 'rejected'],
    ['Zonder stemming aangenomen', 'adopted-without-vote'],
    ['Zonder stemming aannemen', 'adopted-without-vote'],
    ['Aangenomen zonder stemming', 'adopted-without-vote'],
    ['Stemmen - aangenomen zonder stemming', 'adopted'],
    ['Stemmen - zonder stemming aannemen', 'adopted-without-vote'],
    ['Ingetrokken', 'withdrawn'],
    ['Intrekken', 'withdrawn'],
    ['Vervallen', 'lapsed'],
    ['Aangehouden', 'held'],
    ['Aanhouden', 'held'],
    ['Uitgesteld', 'postponed'],
    ['Uitstellen', 'postponed'],
    ['Stemmen - UITGESTELD', 'postponed'],
    ['Ingetrokkene', null],
    ['Wordt aangehouden', null],
    ['Ingediend', null],
    ['', null],
  ])('%s: %s', (kind, standing) => {
    expect(standingOf({ kind, status: 'Besluit' })).toBe(standing);
    expect(standingOf({ kind, status: 'Voorstel' })).toBeNull();
  });
});

describe('which paper a vote is about', () => {
  const zaakWith = (kind: string, ...papers: Zaak['papers']) => ({
    kind,
    papers,
    decisions: [adopted],
  });
  it.each([
    ['the only one', zaakWith('Motie'), true],
    ['itself among the papers', zaakWith('Motie', MOTIE), true],
    ['the newest by day', zaakWith('Motie', paperOf('Motie', '2031D00009', '2031-06-04')), true],
    ['an older one by day', zaakWith('Motie', paperOf('Motie', '2031D00001', '2031-06-06')), false],
    ['the newest by number', zaakWith('Motie', paperOf('Motie', '2031D00004', MOTIE.date)), true],
    [
      'an older one by number',
      zaakWith('Motie', paperOf('Motie', '2031D00006', MOTIE.date)),
      false,
    ],
    ['the only one with a day', zaakWith('Motie', paperOf('Motie', '2031D00009', null)), true],
    ['a letter beside it', zaakWith('Motie', paperOf('Brief', '2031D00009', '2031-06-09')), true],
    ['in a zaak of no kind', zaakWith('', paperOf('Amendement', '2031D00009')), true],
    ['not alone in a zaak of no kind', zaakWith('', paperOf('Motie', '2031D00001')), false],
    ['in a zaak of another kind', zaakWith('Amendement'), false],
    ['in a zaak of a kind of which nothing follows', zaakWith('Brief regering'), false],
  ])('%s', (_, zaak, told) =>
    expect(outcome(zaak)).toEqual(
      told ? { name: 'adopted', count: { for: 78, against: 72 } } : null,
    ),
  );

  it('a bill stays the bill, also when it was printed again', () => {
    const bill = paperOf('Voorstel van wet', '2031D00005', '2031-06-05');
    const again = paperOf('Voorstel van wet', '2031D00009', '2031-06-09');
    expect(outcome(zaakWith('Wetgeving', bill, again), bill)?.name).toBe('adopted');
  });

  it('a motie that is replaced by another is that, by itself it is not', () => {
    expect(outcome({ decisions: [adopted], replacedBy: [MOTIE] })?.name).toBe('adopted');
    expect(outcome({ replacedBy: [paperOf('Motie', '2031D00009')] })).toEqual({
      name: 'replaced',
      count: null,
    });
  });

  it('none where no zaak is known', () => {
    expect(outcomeOfPaper({ paper: MOTIE, zaken: { state: 'absent' } })).toBeNull();
    expect(outcomeOfPaper({ paper: MOTIE, zaken: { state: 'known', value: [] } })).toBeNull();
    expect(outcome({})).toBeNull();
  });
});

describe('the last word', () => {
  const [first, later] = ['2031-06-10', '2031-06-17'];
  it.each([
    ['held', [['Aangehouden', first]]],
    [
      'postponed',
      [
        ['Aangehouden', first],
        ['Uitgesteld', later],
      ],
    ],
    [
      null,
      [
        ['Aangehouden', first],
        ['Uitgesteld', first],
      ],
    ],
    [
      'rejected',
      [
        ['Aangehouden', first],
        ['Stemmen - verworpen', later],
      ],
    ],
    [
      'rejected',
      [
        ['Stemmen - verworpen', first],
        ['Uitgesteld', later],
      ],
    ],
    [
      'withdrawn',
      [
        ['Stemmen - verworpen', first],
        ['Ingetrokken', later],
      ],
    ],
    [
      null,
      [
        ['Stemmen - verworpen', first],
        ['Ingetrokken', first],
      ],
    ],
    [
      null,
      [
        ['Stemmen - verworpen', null],
        ['Ingetrokken', later],
      ],
    ],
    [
      null,
      [
        ['Stemmen - verworpen', first],
        ['Ingetrokken', null],
      ],
    ],
    [
      'lapsed',
      [
        ['Vervallen', first],
        ['Ingediend', later],
      ],
    ],
  ] as [string | null, [string, string | null][]][])('%s: %j', (name, words) =>
    expect(decided(...words)).toBe(name),
  );
});

describe('the figures of a vote', () => {
  it.each([
    ['told once', [showOfHands(78, 72)], true],
    ['told twice alike', [showOfHands(78, 72), showOfHands(78, 72)], true],
    ['with another number for', [showOfHands(78, 72), showOfHands(77, 72)], false],
    ['with another number against', [showOfHands(78, 72), showOfHands(78, 71)], false],
    ['told, then not', [showOfHands(78, 72), null], false],
    ['not told, then told', [null, showOfHands(78, 72)], false],
    ['that are not sure', [showOfHands(78, 72, false)], false],
  ])('%s', (_, votes, told) =>
    expect(
      outcome({
        decisions: votes.map((one) => decisionOf('Stemmen - aangenomen', { votes: one })),
      }),
    ).toEqual({ name: 'adopted', count: told ? { for: 78, against: 72 } : null }),
  );

  it('are none without an outcome or without a vote', () => {
    expect(countOf({ outcome: 'adopted', votes: showOfHands(78, 72) })).toEqual({
      for: 78,
      against: 72,
    });
    expect(countOf({ outcome: null, votes: showOfHands(78, 72) })).toBeNull();
    expect(countOf({ outcome: 'adopted', votes: null })).toBeNull();
  });
});
