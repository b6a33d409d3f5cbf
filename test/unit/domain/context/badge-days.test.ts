import { describe, expect, it } from 'vitest';
import { newestVersion } from '../../../../utils/domain/context/newest-version.ts';
import type { Activity, Version } from '../../../../utils/domain/context/paper-context.ts';
import {
  badgesOf,
  isAnswer,
  questionAndAnswer,
  questionBadge,
  stateBadges,
} from '../../../../utils/domain/context/state-badges.ts';
import { relatedPapers } from '../../../../utils/domain/context/related-papers.ts';
import { toldAnswer } from '../../../../utils/domain/context/told-answer.ts';
import { contextOf, decisionOf, paperOf, promiseOf, zakenOf } from './records.ts';

const TODAY = '2031-07-10';
const known = <T>(...value: T[]) => ({ state: 'known' as const, value });
const QUESTIONS = paperOf('Schriftelijke vragen', '2031D00001', '2031-06-01');
const ANSWER = paperOf('Antwoord schriftelijke vragen', '2031D00002', '2031-06-01');
const DELAY = paperOf('Mededeling (uitstel antwoord)', '2031D00003', '2031-06-20');

describe('questions', () => {
  it.each([
    ['2031-05-31', null],
    ['2031-06-01', { name: 'waiting', day: 0, of: 21, postponed: false }],
    ['2031-06-22', { name: 'waiting', day: 21, of: 21, postponed: false }],
    ['2031-06-23', { name: 'late', days: 1, postponed: false }],
  ])('on %s: %j', (today, badge) => expect(questionBadge([QUESTIONS], today)).toEqual(badge));

  it.each([
    ['2031-06-21', { name: 'waiting', day: 20, of: 21, postponed: true }],
    ['2031-07-01', { name: 'late', days: 9, postponed: true }],
  ])('that are answered later, on %s: %j', (today, badge) =>
    expect(questionBadge([DELAY, QUESTIONS], today)).toEqual(badge),
  );

  it.each([
    ['2031-06-01', { name: 'answered', days: 0 }],
    ['2031-07-01', { name: 'answered', days: 30 }],
    [null, null],
  ])('with an answer of %s: %j', (date, badge) =>
    expect(questionBadge([QUESTIONS, { ...ANSWER, date }], TODAY)).toEqual(badge),
  );

  it.each([
    ['without a day', [{ ...QUESTIONS, date: null }]],
    ['that are none', [ANSWER, DELAY]],
    ['of no paper', []],
  ])('%s say nothing', (_, papers) => expect(questionBadge(papers, TODAY)).toBeNull());

  it('are joined with their first answer', () => {
    const later = paperOf('Antwoord schriftelijke vragen (nader)', '2031D00009', '2031-06-30');
    expect(questionAndAnswer([later, ANSWER, QUESTIONS])).toEqual({
      question: QUESTIONS,
      answer: ANSWER,
      postponed: false,
    });
    expect(questionAndAnswer([])).toEqual({ question: null, answer: null, postponed: false });
    expect(questionAndAnswer([DELAY]).postponed).toBe(true);
    const undated = { ...later, date: null };
    expect(questionAndAnswer([ANSWER, undated]).answer).toBe(undated);
  });

  it.each([
    ['Schriftelijke vragen', 1],
    ['Antwoord schriftelijke vragen', 1],
    ['Mededeling (uitstel antwoord)', 0],
    ['Brief regering', 0],
  ])('are told of a paper that is a %s: %i', (kind, count) =>
    expect(
      stateBadges(contextOf(paperOf(kind), { zaken: zakenOf({ papers: [QUESTIONS] }) }), TODAY),
    ).toHaveLength(count),
  );

  it.each([
    ['Antwoord schriftelijke vragen', true],
    ['Schriftelijke vragen', false],
    ['', false],
  ])('%s answers them: %s', (kind, expected) => expect(isAnswer(kind)).toBe(expected));
});

describe('a new version', () => {
  const version = (number: number, date: string | null, extension = '.docx'): Version => ({
    number,
    date,
    extension,
    bytes: null,
  });
  const badges = (...versions: Version[]) =>
    stateBadges(contextOf({ ...paperOf('Brief'), versions }, {}), TODAY);

  it.each([
    ['2031-07-10', 1],
    ['2031-07-03', 1],
    ['2031-07-02', 0],
    ['2031-07-11', 0],
    [null, 0],
  ])('of %s is told: %i', (date, count) =>
    expect(badges(version(2, date), version(1, '2031-06-01'))).toEqual(
      count === 1 ? [{ name: 'new-version', version: 2 }] : [],
    ),
  );
  it('is none where there was no other, or one of another sort', () => {
    expect(badges(version(2, TODAY))).toEqual([]);
    expect(badges(version(2, TODAY, '.pdf'), version(1, TODAY))).toEqual([]);
    expect(badges()).toEqual([]);
  });

  it('has a number where the service told it', () => {
    const paper = { ...paperOf('Brief'), versions: [version(3, null), version(2, null)] };
    expect(newestVersion({ state: 'known', context: contextOf(paper, {}) })).toBe(3);
    expect(newestVersion({ state: 'known', context: contextOf(paperOf('Brief'), {}) })).toBeNull();
    expect(newestVersion({ state: 'none' })).toBeNull();
    expect(newestVersion({ state: 'unreachable', reason: 'x', retryAt: null })).toBeNull();
    expect(newestVersion(undefined)).toBeNull();
  });
});

describe('the agenda', () => {
  const planned = (fields: Partial<Activity>): Activity => ({
    number: '2031A00001',
    kind: '',
    title: '',
    date: null,
    start: null,
    end: null,
    room: null,
    status: 'Gepland',
    committee: null,
    movedTo: null,
    movedFrom: null,
    href: '',
    ...fields,
  });
  const badges = (...activities: Activity[]) =>
    stateBadges(contextOf(paperOf('Brief'), { activities: known(...activities) }), TODAY);

  it.each([
    [['2031-07-09'], null],
    [['2031-07-10'], '2031-07-10'],
    [['2031-09-01', '2031-07-11', '2031-08-01'], '2031-07-11'],
  ])('of %j names %s', (days, date) =>
    expect(badges(...days.map((day) => planned({ date: day })))).toEqual(
      date === null ? [] : [{ name: 'on-agenda', date }],
    ),
  );

  it.each([
    [['2031-07-03'], null],
    [['2031-07-04'], '2031-07-04'],
    [['2031-07-21', '2031-07-14'], '2031-07-14'],
  ])('of the weeks %j names %s', (weeks, monday) =>
    expect(badges(...weeks.map((week) => planned({ week })))).toEqual(
      monday === null ? [] : [{ name: 'agenda-week', monday }],
    ),
  );

  it('names a day before a week, and nothing that is not planned', () => {
    expect(badges(planned({ week: '2031-07-07' }), planned({ date: '2031-09-01' }))).toEqual([
      { name: 'on-agenda', date: '2031-09-01' },
    ]);
    expect(
      badges(planned({ status: 'Uitgevoerd', date: '2031-09-01', week: '2031-09-01' })),
    ).toEqual([]);
  });
});

describe('all of them', () => {
  const motie = paperOf('Motie');
  const held = zakenOf({ kind: 'Motie', decisions: [decisionOf('Aangehouden')] });

  it('stand in order: what became of it, and what is still to come', () =>
    expect(
      stateBadges(
        contextOf(motie, { zaken: held, toezeggingen: known(promiseOf({ keptHere: true })) }),
        TODAY,
      ),
    ).toEqual([{ name: 'standing', standing: 'held' }, { name: 'toezegging-open' }]));

  it.each([
    ['Stemmen - aangenomen', 'adopted'],
    ['Stemmen - verworpen', 'rejected'],
  ])('%s is an outcome: %s', (kind, outcome) =>
    expect(
      stateBadges(
        contextOf(motie, { zaken: zakenOf({ kind: 'Motie', decisions: [decisionOf(kind)] }) }),
        TODAY,
      ),
    ).toEqual([{ name: 'outcome', outcome, count: null }]),
  );

  it('are told with the answer, and none while there is none', () => {
    const context = contextOf(motie, {
      zaken: held,
      appendixOf: known(paperOf('Brief', '2031D00008')),
    });
    const answer = { state: 'known' as const, context };
    const badges = [{ name: 'standing', standing: 'held' }];
    expect(badgesOf(answer, TODAY)).toEqual(badges);
    expect(badgesOf({ state: 'none' }, TODAY)).toEqual([]);
    expect(badgesOf(null, TODAY)).toEqual([]);
    expect(toldAnswer(answer, TODAY)).toEqual({
      ...answer,
      badges,
      related: [{ how: 'appendix-of', paper: paperOf('Brief', '2031D00008') }],
    });
    for (const other of [
      { state: 'none' as const },
      { state: 'unreachable' as const, reason: 'timeout', retryAt: 1 },
    ])
      expect(toldAnswer(other, TODAY)).toBe(other);
  });
});

describe('papers one step away', () => {
  const ref = (number: number, kind = 'Brief') => paperOf(kind, `2031D0010${number}`);
  const place = (previous: number, next: number) => ({
    number: '24801',
    title: null,
    ondernummer: 1,
    previous: ref(previous),
    next: ref(next),
  });
  const zaken = zakenOf({
    replacedBy: [ref(1)],
    replaces: [ref(2)],
    papers: [ref(3, 'Schriftelijke vragen'), ref(4, 'Antwoord schriftelijke vragen')],
  });
  const related = (fields: Parameters<typeof contextOf>[1]) =>
    relatedPapers(contextOf(paperOf('Motie'), fields)).map(
      ({ how, paper }) => `${how} ${paper.number.at(-1) ?? ''}`,
    );

  it('stand in order, each once', () =>
    expect(
      related({ zaken, appendixOf: known(ref(5)), dossiers: known(place(6, 7), place(1, 7)) }),
    ).toEqual([
      'replaced-by 1',
      'replaces 2',
      'question 3',
      'answer 4',
      'appendix-of 5',
      'previous 6',
      'next 7',
    ]));

  it('are none of several zaken', () =>
    expect(related({ zaken: known(...zaken.value, ...zaken.value) })).toEqual([]));

  it('are none of parts that are not known', () =>
    expect(
      related({
        zaken: { state: 'absent' },
        dossiers: { state: 'absent' },
        appendixOf: { state: 'absent' },
      }),
    ).toEqual([]));
});
