import type { ContextAnswer, PaperContext, PaperRef, Part } from './paper-context.ts';
import { daysBetween } from '../dates.ts';
import { familyOf } from './paper-kinds.ts';
import { outcomeOfPaper, type PaperOutcome } from './paper-outcome.ts';
import { isOpenPromise } from './promise-state.ts';
import { promisesOf } from './promises.ts';

/** Where a paper stands, in one word or two at its title; the texts are given by the reader's language. */
export type StateBadge =
  | {
      name: 'outcome';
      outcome: 'adopted' | 'rejected';
      count: { for: number; against: number } | null;
    }
  | { name: 'standing'; standing: Exclude<PaperOutcome['name'], 'adopted' | 'rejected'> }
  | { name: 'answered'; days: number }
  | { name: 'waiting'; day: number; of: number; postponed: boolean }
  | { name: 'late'; days: number; postponed: boolean }
  | { name: 'toezegging-open' }
  | { name: 'new-version'; version: number }
  | { name: 'on-agenda'; date: string }
  /** The Monday of the week that is meant. */
  | { name: 'agenda-week'; monday: string };

/** Questions are answered within three weeks (Reglement van Orde, on written questions). */
const DAYS_TO_ANSWER = 21;
const NEW_FOR_DAYS = 7;
const DAYS_OF_WEEK = 7;

/** Whether a kind of paper answers written questions: an open list, `Antwoord schriftelijke vragen (nader)` is one. */
export function isAnswer(kind: string): boolean {
  return familyOf(kind) === 'answer';
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

function outcomeBadge(context: PaperContext): StateBadge | null {
  const known = outcomeOfPaper(context);
  if (!known) return null;
  const { name, count } = known;
  return name === 'adopted' || name === 'rejected'
    ? { name: 'outcome', outcome: name, count }
    : { name: 'standing', standing: name };
}

function ownQuestionBadge({ zaken, paper }: PaperContext, today: string): StateBadge | null {
  if (!['questions', 'answer'].includes(familyOf(paper.kind) ?? '')) return null;
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
    question: inOrder.find(({ kind }) => familyOf(kind) === 'questions') ?? null,
    answer: inOrder.find(({ kind }) => isAnswer(kind)) ?? null,
    postponed: inOrder.some(({ kind }) => familyOf(kind) === 'postponement'),
  };
}

function toezeggingBadge(context: PaperContext): StateBadge | null {
  return promisesOf(context).own.some(({ status }) => isOpenPromise(status))
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
  const planned = known(activities).filter(({ status }) => status === 'Gepland');
  const [day] = planned.flatMap(({ date }) => (date && date >= today ? date : [])).sort();
  if (day) return { name: 'on-agenda', date: day };
  const [monday] = planned
    .flatMap(({ week }) => (week && daysBetween(week, today) < DAYS_OF_WEEK ? week : []))
    .sort();
  return monday ? { name: 'agenda-week', monday } : null;
}
