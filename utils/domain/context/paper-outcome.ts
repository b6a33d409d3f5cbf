import type { Decision, PaperContext, PaperRef, Zaak } from './paper-context.ts';
import { familyOf, isVotable } from './paper-kinds.ts';
import { outcomeOf } from './votes.ts';

/** What became of what is voted on. */
export type Standing =
  'adopted' | 'rejected' | 'adopted-without-vote' | 'withdrawn' | 'lapsed' | 'held' | 'postponed';

/** What can be said of a paper that is voted on: its standing, or that another came in its place. */
export interface PaperOutcome {
  name: Standing | 'replaced';
  /** Seats; null unless they are sure. */
  count: { for: number; against: number } | null;
}

/** As decisions begin, behind `Stemmen - ` or bare. */
const WORDS: [Standing, RegExp][] = [
  [
    'adopted-without-vote',
    /^(?:zonder stemming aan(?:genomen|nemen)|aangenomen zonder stemming)\b/i,
  ],
  ['withdrawn', /^(?:ingetrokken|intrekken)\b/i],
  ['lapsed', /^vervallen\b/i],
  ['held', /^(?:aangehouden|aanhouden)\b/i],
  ['postponed', /^(?:uitgesteld|uitstellen)\b/i],
];

/** Nothing is settled by these: a later word takes their place. */
const PROVISIONAL: Standing[] = ['held', 'postponed'];

/**
 * What a decision says of what it is about; null where it says nothing of that.
 * @param decision only `Besluit` is decided: `Voorstel` and the like are not
 */
export function standingOf({ kind, status }: Pick<Decision, 'kind' | 'status'>): Standing | null {
  if (status !== 'Besluit') return null;
  const words = kind.replace(/^[^-]+ - /, '');
  return outcomeOf(kind, status) ?? WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/**
 * What is known of a paper's outcome, from all its records. It belongs to what was voted on, and not to the letters and
 * reports beside it; a paper in several zaken has none of its own. Records that contradict each other say nothing.
 */
export function outcomeOfPaper({
  paper,
  zaken,
}: Pick<PaperContext, 'paper' | 'zaken'>): PaperOutcome | null {
  const [zaak, ...others] = zaken.state === 'known' ? zaken.value : [];
  if (!zaak || others.length > 0 || !isVotedOnIn(zaak, paper)) return null;
  if (zaak.replacedBy.some(({ number }) => number !== paper.number))
    return { name: 'replaced', count: null };
  return lastWord(zaak.decisions);
}

/** Whether the vote in a zaak is about this paper. */
function isVotedOnIn(zaak: Zaak, paper: PaperRef): boolean {
  if (!isVotable(paper.kind)) return false;
  const family = familyOf(paper.kind);
  const rivals = zaak.papers.filter(
    (one) => familyOf(one.kind) === family && one.number !== paper.number,
  );
  // A zaak of no known kind is only that of the one paper in it that can be voted on.
  if (zaak.kind === '') return rivals.length === 0;
  if (familyOf(zaak.kind) !== family) return false;
  // Of two moties in one zaak the vote is about the newest; a bill stays the bill, also when it was printed again.
  return family === 'bill' || rivals.every((one) => isBefore(one, paper));
}

function isBefore(one: PaperRef, other: PaperRef): boolean {
  const [a, b] = [one.date ?? '', other.date ?? ''];
  return a === b ? one.number < other.number : a < b;
}

type Word = Decision & { standing: Standing };

/** The last decision that settles it, or the last provisional one. */
function lastWord(decisions: Decision[]): PaperOutcome | null {
  const words = decisions.flatMap((decision): Word[] => {
    const standing = standingOf(decision);
    return standing ? [{ ...decision, standing }] : [];
  });
  const settled = words.filter(({ standing }) => !PROVISIONAL.includes(standing));
  const counting = settled.length > 0 ? settled : words;
  const last = counting.at(-1);
  if (!last) return null;
  const sameDay = counting.filter(({ date }) => date === last.date || date === null || !last.date);
  if (sameDay.some(({ standing }) => standing !== last.standing)) return null;
  return { name: last.standing, count: countIn(sameDay) };
}

/** Figures of one vote, told once or more; none where two tellings differ. */
function countIn(words: Word[]): PaperOutcome['count'] {
  const counts = words.map(countOf);
  const [first = null] = counts;
  const isOne = counts.every((one) => one?.for === first?.for && one?.against === first?.against);
  return isOne ? first : null;
}

/** Figures only when they are sure. */
export function countOf({
  outcome,
  votes,
}: Pick<Decision, 'outcome' | 'votes'>): PaperOutcome['count'] {
  if (!outcome || !votes?.complete) return null;
  return { for: votes.for.seats, against: votes.against.seats };
}
