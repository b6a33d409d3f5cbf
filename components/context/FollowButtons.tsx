import { useState } from 'preact/hooks';
import type { PanelFollow } from './views.ts';
import type { PanelWords } from './panel-words.ts';
import type { FollowSubject } from '../../utils/domain/follow/follow-schema.ts';

interface FollowButtonsView {
  subject: FollowSubject;
  follow: PanelFollow;
  words: PanelWords;
  /** A paper is saved at the title. */
  only?: 'follow';
  /** Whether the buttons say whom they follow and save: a person stands beside a party. */
  named?: boolean;
}

/** Follows a thing that stands in the panel, or keeps it in mijn. Pressed again, each is undone. */
export function FollowButtons({
  subject,
  follow,
  words: { t },
  only,
  named = false,
}: FollowButtonsView) {
  const [failed, setFailed] = useState(false);
  const attempt = (act: Promise<void>) =>
    void act.then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <span class="follow">
      <Toggle
        pressed={follow.isFollowed(subject.key)}
        name={t('followWhat', subject.title)}
        text={named ? t('followWhat', subject.title) : t('follow')}
        press={() => attempt(follow.toggleFollow(subject))}
      />
      {only !== 'follow' && (
        <Toggle
          pressed={follow.isSaved(subject.key)}
          name={t('saveWhat', subject.title)}
          text={named ? t('saveWhat', subject.title) : t('save')}
          press={() => attempt(follow.toggleSaved(subject))}
        />
      )}
      {failed && (
        <span role="alert" class="card-doubt">
          {t('actFailed')}
        </span>
      )}
    </span>
  );
}

function Toggle({
  pressed,
  name,
  text,
  press,
}: {
  pressed: boolean;
  name: string;
  text: string;
  press(): void;
}) {
  return (
    <button type="button" aria-pressed={pressed} aria-label={name} onClick={press}>
      {pressed && <span aria-hidden="true">✓ </span>}
      {text}
    </button>
  );
}
