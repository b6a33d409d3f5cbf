import type { ContextAnswer } from '../../../domain/context/paper-context.ts';
import { followSubjects } from '../../../domain/follow/follow-subjects.ts';
import { subjectToSave } from '../../../domain/saved/subject-to-save.ts';
import type { PanelFollow } from '../../../../components/context/views.ts';
import type { DocumentPage } from '../feature.ts';
import { createFollowingOnPage } from './following.ts';

/** Following and keeping what stands in the panel. */
export interface FollowInPanel {
  view: PanelFollow;
  /** Asks what of this answer is followed and saved; only once the panel is open, for a page that is only read asks nothing. */
  shown(answer: ContextAnswer | null): void;
}

/** @param draw called after every change */
export function createPanelFollow(
  { savedStatus, signal }: DocumentPage,
  draw: () => void,
): FollowInPanel {
  const following = createFollowingOnPage(draw, signal);
  savedStatus.onChange(draw, signal);
  return {
    view: {
      isFollowed: (key) => following.has(key),
      isSaved: (key) => savedStatus.has(key),
      toggleFollow: (subject) => following.toggle(subject),
      toggleSaved: (subject) => savedStatus.toggle(subjectToSave(subject)),
    },
    shown: (answer) => {
      const keys =
        answer?.state === 'known' ? followSubjects(answer.context).map(({ key }) => key) : [];
      if (following.watch(keys)) void savedStatus.watch(keys).catch(() => undefined);
    },
  };
}
