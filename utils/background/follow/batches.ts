import { FOLLOW_KINDS, kindOf, type FollowKind } from '../../domain/follow/follow.ts';
import {
  QUESTIONS_OF,
  type PollCursor,
  type QuestionName,
} from '../../domain/follow/poll-cursor.ts';
import { portionsOfKeys } from '../../sources/tk/follow/follow-client.ts';

/** Things of one kind that are asked for together. */
export interface Batch {
  kind: FollowKind;
  cursors: PollCursor[];
}

/** Things that were never asked come apart from the others, so that no portion is asked twice for their sake. */
export function batchesOf(cursors: PollCursor[]): Batch[] {
  return FOLLOW_KINDS.flatMap((kind) => {
    const own = cursors.filter(({ key }) => kindOf(key) === kind);
    const [known, fresh] = [
      own.filter(({ checkedAt }) => checkedAt !== ''),
      own.filter(({ checkedAt }) => checkedAt === ''),
    ];
    return [known, fresh]
      .flatMap((some) => portionsOfKeys(QUESTIONS_OF[kind], some))
      .map((some) => ({ kind, cursors: some }));
  });
}

/** Things that were never asked this question are asked apart from the others: their first answer tells nothing. */
export function splitByBaseline(
  cursors: PollCursor[],
  question: QuestionName,
): { hasBaseline: boolean; cursors: PollCursor[] }[] {
  const groups = [true, false].map((hasBaseline) => ({
    hasBaseline,
    cursors: cursors.filter(({ stamps }) => (stamps[question] !== undefined) === hasBaseline),
  }));
  return groups.filter((group) => group.cursors.length > 0);
}
