import type { ContextAnswer, Decision, PaperContext, PaperRef, Part } from './paper-context.ts';
import { daysBetween } from '../dates.ts';
import { isOpenPromise } from './promise-state.ts';

/** Where a paper stands, in one word or two at its title; the texts are given by the reader's language. */
export type StateBadge =
  | {
      name: 'outcome';
      outcome: 'adopted' | 'rejected';
      count: { for: number; against: number } | null;
    }
  | { name: 'answered'; days: number }
  | { name: 'waiting'; day: number; of: number; postponed: boolean }
  | { name: 'late'; days: number; postponed: boolean }
  | { name: 'toezegging-open' }
  | { name: 'new-version'; version: number }
  | { name: 'on-agenda'; date: string };

/** Questions are answered within three weeks (Reglement van Orde, on written questions). */
const DAYS_TO_ANSWER = 21;
const NEW_FOR_DAYS = 7;

const QUESTIONS = /^Schriftelijke vragen/i;
const ANSWER = /^Antwoord schriftelijke vragen/i;
const POSTPONEMENT = /^Mededeling \(uitstel/i;

/** Whether a kind of paper answers written questions: an open list, `Antwoord schriftelijke vragen (nader)` is one. */
export function isAnswer(kind: string): boolean {
  return ANSWER.test(kind);
}

/** @param today `YYYY-MM-DD` */
export function stateBadges(context: PaperContext, today: string): StateBadge[] {
  return [
    outcomeBadge(context),
    ownQuestionBadge(context, today),
    toezeggingBadge(context),
    versionBadge(context, today),
    agendaBadge(context, today),
  ].filter((badge) => badge !== null);
}

/** @returns nothing while the source has not answered */
export function badgesOf(answer: ContextAnswer | null, today: string): StateBadge[] {
  return answer?.state === 'known' ? stateBadges(answer.context, today) : [];
}

function known<T>(part: Part<T[]>): T[] {
  return part.state === 'known' ? part.value : [];
}

/** The last vote of the paper's one zaak; a paper in several zaken (a letter on many) has no outcome of its own. */
function outcomeBadge({ zaken }: PaperContext): StateBadge | null {
  const [zaak, ...others] = known(zaken);
  const decision =
    others.length === 0 ? zaak?.decisions.findLast(({ outcome }) => outcome !== null) : undefined;
  return decision?.outcome
    ? { name: 'outcome', outcome: decision.outcome, count: countOf(decision) }
    : null;
}

/** Figures only when they are sure. */
function countOf({ votes }: Decision): { for: number; against: number } | null {
  return votes?.complete ? { for: votes.for.seats, against: votes.against.seats } : null;
}

function ownQuestionBadge({ zaken, paper }: PaperContext, today: string): StateBadge | null {
  if (!QUESTIONS.test(paper.kind) && !ANSWER.test(paper.kind)) return null;
  return questionBadge(
    known(zaken).flatMap(({ papers }) => papers),
    today,
  );
}

/**
 * How long the answer to written questions took, or how long it may still take.
 * @param papers of the zaak of the questions
 * @param today `YYYY-MM-DD`
 * @returns null where there are no questions with a date
 */
export function questionBadge(
  papers: PaperRef[],
  today: string,
): Extract<StateBadge, { name: 'answered' | 'waiting' | 'late' }> | null {
  const { question, answer, postponed } = questionAndAnswer(papers);
  if (!question?.date) return null;
  if (answer?.date) return { name: 'answered', days: daysBetween(question.date, answer.date) };
  if (answer) return null;
  const day = daysBetween(question.date, today);
  if (day < 0) return null;
  return day <= DAYS_TO_ANSWER
    ? { name: 'waiting', day, of: DAYS_TO_ANSWER, postponed }
    : { name: 'late', days: day - DAYS_TO_ANSWER, postponed };
}

/** Joins the question and its first answer among the papers of a zaak. */
export function questionAndAnswer(papers: PaperRef[]): {
  question: PaperRef | null;
  answer: PaperRef | null;
  postponed: boolean;
} {
  const inOrder = papers.toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
  return {
    question: inOrder.find(({ kind }) => QUESTIONS.test(kind)) ?? null,
    answer: inOrder.find(({ kind }) => ANSWER.test(kind)) ?? null,
    postponed: inOrder.some(({ kind }) => POSTPONEMENT.test(kind)),
  };
}

function toezeggingBadge({ toezeggingen }: PaperContext): StateBadge | null {
  return known(toezeggingen).some(({ status }) => isOpenPromise(status))
    ? { name: 'toezegging-open' }
    : null;
}

/** A file that was replaced by one of its own sort; that the publisher's PDF takes the place of a letter is no news. */
function versionBadge({ paper: { versions } }: PaperContext, today: string): StateBadge | null {
  const [newest, before] = versions;
  if (!newest?.date || !before || newest.extension !== before.extension) return null;
  const age = daysBetween(newest.date, today);
  return age >= 0 && age <= NEW_FOR_DAYS ? { name: 'new-version', version: newest.number } : null;
}

function agendaBadge({ activities }: PaperContext, today: string): StateBadge | null {
  const planned = known(activities).filter(
    ({ date, status }) => date !== null && date >= today && status === 'Gepland',
  );
  const [first] = planned.flatMap(({ date }) => date ?? []).sort();
  return first ? { name: 'on-agenda', date: first } : null;
}
