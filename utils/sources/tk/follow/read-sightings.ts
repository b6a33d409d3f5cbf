import { familyOf } from '../../../domain/context/paper-kinds.ts';
import { countOf, standingOf } from '../../../domain/context/paper-outcome.ts';
import { questionAndAnswer } from '../../../domain/context/state-badges.ts';
import type { RecordFacts } from '../../../domain/follow/record-update.ts';
import type { MappedRecord } from '../schema-mapper.ts';
import { readActivity } from '../context/read-context.ts';
import { newestLetter } from '../../../domain/context/promises.ts';
import { dueDayIn } from '../../../domain/context/promise-state.ts';
import { paperPage } from '../../../domain/addresses.ts';
import { isDocumentNumber } from '../../../domain/ids/kamer-number.ts';
import { readRef } from '../papers.ts';
import { lettersOf } from '../context/read-toezegging.ts';
import { readDecision } from '../context/read-zaak.ts';
import { flag, rowsOf, textOrNull, whole } from '../record-values.ts';

/** A record that was read, without the followed thing it is about. */
export type Read = { id: string; href: string } & RecordFacts;

/** Each reads a translated record; null when it has no number of the known shape. */
export function readPaperSeen(row: MappedRecord): Read | null {
  const ref = readRef(row);
  if (!ref) return null;
  const versions = (rowsOf(row, 'DocumentVersie') ?? []).map((one) => ({
    version: whole(one, 'Versienummer'),
    extension: textOrNull(one, 'Extensie') ?? '',
  }));
  const [newest] = versions.sort((a, b) => (b.version ?? 0) - (a.version ?? 0));
  const { number, title, kind, date, href } = ref;
  return {
    what: 'paper',
    id: number,
    href,
    title,
    kind,
    date,
    version: newest?.version ?? null,
    extension: newest?.extension ?? '',
    askedOn: askedOn(row),
  };
}

/** Answers to written questions of whatever sort, `Antwoord schriftelijke vragen (nader)`, and what postpones them. */
export function readAnswerSeen(row: MappedRecord): Read | null {
  const read = readPaperSeen(row);
  return read?.what === 'paper' && isAboutAnswer(read.kind) ? read : null;
}

const isAboutAnswer = (kind: string): boolean =>
  ['answer', 'postponement'].includes(familyOf(kind) ?? '');

/** The day of the written questions in the same zaak. */
function askedOn(row: MappedRecord): string | null {
  const zaken = rowsOf(row, 'Zaak') ?? [];
  const papers = zaken
    .flatMap((zaak) => rowsOf(zaak, 'Document') ?? [])
    .flatMap((paper) => readRef(paper) ?? []);
  return questionAndAnswer(papers).question?.date ?? null;
}

export function readDecisionSeen(row: MappedRecord): Read | null {
  const id = textOrNull(row, 'Id');
  if (!id) return null;
  const [zaak] = rowsOf(row, 'Zaak') ?? [];
  const [paper] = rowsOf(zaak ?? {}, 'Document') ?? [];
  const decision = readDecision(row);
  const number = textOrNull(paper ?? {}, 'DocumentNummer');
  return {
    what: 'decision',
    id,
    href: pageOf(number),
    title: textOrNull(zaak ?? {}, 'Onderwerp') ?? '',
    date: decision.date,
    outcome: decision.outcome,
    standing: standingOf(decision),
    count: countOf(decision),
  };
}

/** A zaak that is closed says so beside its status. */
export function readZaakSeen(row: MappedRecord): Read | null {
  const id = textOrNull(row, 'Nummer');
  return id === null
    ? null
    : {
        what: 'zaak',
        id,
        href: '',
        status: flag(row, 'Afgedaan') ? 'Afgedaan' : (textOrNull(row, 'Status') ?? ''),
      };
}

export function readActivitySeen(row: MappedRecord): Read | null {
  const activity = readActivity(row);
  return activity && { what: 'activity', id: activity.number, href: activity.href, activity };
}

export function readToezeggingSeen(row: MappedRecord): Read | null {
  const id = textOrNull(row, 'Nummer');
  if (!id) return null;
  const number = newestLetter(lettersOf(row));
  return {
    what: 'toezegging',
    id,
    href: pageOf(number),
    status: textOrNull(row, 'Status') ?? '',
    due: dueDayIn(textOrNull(row, 'Tekst') ?? ''),
    letter: number,
  };
}

function pageOf(number: string | null): string {
  return number && isDocumentNumber(number) ? paperPage(number) : '';
}
