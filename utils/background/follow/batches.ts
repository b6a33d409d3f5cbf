import { FOLLOW_KINDS, kindOf, type FollowKind } from '../../domain/follow/follow.ts';
import type { PollCursor, QuestionName } from '../../domain/follow/poll-cursor.ts';

/** How long an address the service takes is not known: ten names fit safely. */
const BATCH_SIZE = 10;

/** Things of one kind that are asked for together. */
export interface Batch {
  kind: FollowKind;
  marks: PollCursor[];
}

export function batchesOf(marks: PollCursor[]): Batch[] {
  return FOLLOW_KINDS.flatMap((kind) =>
    tens(marks.filter(({ key }) => kindOf(key) === kind)).map((some) => ({ kind, marks: some })),
  );
}

function tens(marks: PollCursor[]): PollCursor[][] {
  return Array.from({ length: Math.ceil(marks.length / BATCH_SIZE) }, (_, index) =>
    marks.slice(index * BATCH_SIZE, (index + 1) * BATCH_SIZE),
  );
}

/** Things that were never asked this question are asked apart from the others: their first answer tells nothing. */
export function byMarked(
  marks: PollCursor[],
  question: QuestionName,
): { marked: boolean; marks: PollCursor[] }[] {
  const groups = [true, false].map((marked) => ({
    marked,
    marks: marks.filter(({ stamps }) => (stamps[question] !== undefined) === marked),
  }));
  return groups.filter((group) => group.marks.length > 0);
}
