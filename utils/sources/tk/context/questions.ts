import { any, compare, is, isOneOf } from '../conditions.ts';
import { ODataQuery } from '../query.ts';
import { contextShape, TOEZEGGINGEN, VOTE } from './shapes.ts';

/** Activities whose toezeggingen are asked for at most; the newest ones. */
const MAX_ACTIVITIES = 8;

/** A paper as its page knows it. */
export interface PaperAsked {
  /** `2025D34482` */
  number: string;
  /** Its number within its dossier, where the page tells. */
  ondernummer: number | null;
}

export function contextQuery({ number, ondernummer }: PaperAsked): ODataQuery {
  return new ODataQuery({
    of: contextShape(ondernummer),
    where: is('DocumentNummer', number),
    top: 1,
  });
}

/**
 * Toezeggingen that were made in these activities. Together with those that a letter keeps it would be one question, but
 * an `or` of a field and an `any` takes the service seconds where each alone is quick.
 */
export function madeInQuery(activities: string[]): ODataQuery {
  const newest = activities.slice(-MAX_ACTIVITIES);
  return new ODataQuery({ of: TOEZEGGINGEN, where: isOneOf('ActiviteitNummer', newest) });
}

/** Toezeggingen that a letter keeps. */
export function keptByQuery(letter: string): ODataQuery {
  const isLetter = is('DocumentNummer', letter);
  return new ODataQuery({
    of: TOEZEGGINGEN,
    where: any('KamerbriefNakoming', 'Document', isLetter),
  });
}

/** The votes on a decision behind those that came with it. @param decision guid */
export function votesQuery(decision: string, skip: number): ODataQuery {
  return new ODataQuery({ of: VOTE, where: compare('Besluit_Id', 'eq', decision), skip });
}
