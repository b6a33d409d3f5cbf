import { isDossierNumber } from '../../../utils/domain/ids/dossier-number.ts';
import { dossierPage } from '../../../utils/domain/addresses.ts';
import { useState } from 'preact/hooks';
import { kindOf } from '../../../utils/domain/follow/follow.ts';
import type { SavedPaper } from '../../../utils/domain/saved/saved-paper.ts';
import type { Translator } from '../../own-page-texts.ts';
import type { FollowSubject } from '../../../utils/domain/follow/follow-schema.ts';

/** Following from the list of saved papers. */
export interface FollowSaved {
  t: Translator;
  isFollowed(key: string): boolean;
  /** Settles when it is kept. */
  toggle(subject: FollowSubject): Promise<void>;
}

/** Follows a saved paper, and its dossier; one that is known from its publication alone has no number to ask by. */
export function FollowPaper({ follow, paper }: { follow: FollowSaved; paper: SavedPaper }) {
  const { key, title, href, dossier } = paper;
  const ofDossier = dossier !== null && !key.startsWith('dossier:') && isDossierNumber(dossier);
  return (
    <p class="choices">
      {kindOf(key) && (
        <FollowButton follow={follow} subject={{ key, title, href }} text={follow.t('follow')} />
      )}
      {ofDossier && (
        <FollowButton
          follow={follow}
          subject={{
            key: `dossier:${dossier}`,
            title: `${follow.t('kindDossier')} ${dossier}`,
            href: dossierPage(dossier),
          }}
          text={`${follow.t('follow')} ${follow.t('kindDossier').toLowerCase()} ${dossier}`}
        />
      )}
    </p>
  );
}

/** Follows what is searched now. */
export function FollowSearch({ follow, query }: { follow: FollowSaved; query: string }) {
  return (
    <FollowButton
      follow={follow}
      subject={{ key: `zoek:${query}`, title: query, href: '' }}
      text={follow.t('followSearch')}
    />
  );
}

function FollowButton({
  follow,
  subject,
  text,
}: {
  follow: FollowSaved;
  subject: FollowSubject;
  text: string;
}) {
  const [failed, setFailed] = useState(false);
  const press = () =>
    void follow.toggle(subject).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  return (
    <>
      <button
        type="button"
        aria-pressed={follow.isFollowed(subject.key)}
        aria-label={text === follow.t('follow') ? follow.t('followWhat', subject.title) : text}
        onClick={press}
      >
        {text}
      </button>
      {failed && <span role="alert">{follow.t('followFailed')}</span>}
    </>
  );
}
