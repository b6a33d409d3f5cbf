import { useEffect, useState } from 'preact/hooks';
import { recordOf, type FollowEvent } from '../../../utils/domain/follow/follow-event.ts';
import type { KeptTextInfo } from '../../../utils/domain/saved/kept-text.ts';
import {
  differenceAddress,
  versionChange,
  type VersionChange,
} from '../../../utils/domain/saved/version-change.ts';
import type { FollowApi, FollowPageView } from './follow-view.ts';
import type { RunUndoable } from './use-undo.ts';

const WORDS = {
  difference: null,
  'older-difference': 'changeOlder',
  'open-first': 'changeOpenFirst',
  'same-words': 'changeSameWords',
  'only-later': 'changeOnlyLater',
  'no-text': 'changeNoText',
  'not-saved': 'changeNotSaved',
} as const satisfies Record<VersionChange, string | null>;

/** The way to what changed in the words of a paper; where that cannot be shown (yet), why, and what would help. */
export function VersionNews({
  t,
  api,
  event,
  title,
  act,
}: FollowPageView & { event: FollowEvent; title: string; act: RunUndoable }) {
  const key = recordOf(event);
  const texts = useTexts(api, key);
  if (texts === null) return null;
  const change = versionChange(texts, api.saved.has(key), event.at);
  const words = WORDS[change];
  return (
    <span class="version-news">
      {(change === 'difference' || change === 'older-difference') && (
        <a href={differenceAddress(key)}>{t('showChange')}</a>
      )}
      {words && <span class="facts">{t(words)}</span>}
      {change === 'not-saved' && (
        <button
          type="button"
          aria-label={t('saveWhat', title)}
          onClick={() =>
            act(api.save({ key, title, href: event.href }), t('savedWhat', title), () =>
              api.unsave(key),
            )
          }
        >
          {t('save')}
        </button>
      )}
    </span>
  );
}

/** Asked anew when anything changed: a text may have come. Nothing while it is asked. */
function useTexts({ texts, saved, events }: FollowApi, key: string): KeptTextInfo[] | null {
  const [known, setKnown] = useState<KeptTextInfo[] | null>(null);
  useEffect(() => {
    let stale = false;
    void texts(key).then(
      (all) => stale || setKnown(all),
      () => undefined,
    );
    return () => {
      stale = true;
    };
  }, [key, saved.has(key), events]);
  return known;
}
