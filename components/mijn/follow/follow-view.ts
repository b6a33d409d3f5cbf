import type { FollowEvent } from '../../../utils/domain/follow/follow-event.ts';
import { kindOf, type FollowKind } from '../../../utils/domain/follow/follow.ts';
import type { KeptTextInfo } from '../../../utils/domain/saved/kept-text.ts';
import type { FollowView } from '../../../utils/domain/follow/follow-view.ts';
import type { PollStatus } from '../../../utils/domain/follow/poll-status.ts';
import type { PollSettings } from '../../../utils/domain/follow/poll-status.ts';
import type { Translator } from '../../own-page-texts.ts';
import type { Language } from '../../../utils/i18n/translator.ts';
import type { FollowSubject } from '../../../utils/domain/follow/follow-schema.ts';

/** What the page knows of following, and what it can do. Acts settle when they are kept. */
export interface FollowApi {
  /** Nothing yet while it is read. */
  follows: FollowView[] | null;
  events: FollowEvent[];
  status: PollStatus | null;
  settings: PollSettings;
  /** Keys of what is saved in mijn. */
  saved: ReadonlySet<string>;
  markSeen(keys: string[], seen: boolean): Promise<void>;
  follow(subject: FollowSubject): Promise<void>;
  unfollow(key: string): Promise<void>;
  save(subject: FollowSubject & Partial<Pick<FollowView, 'activity'>>): Promise<void>;
  unsave(key: string): Promise<void>;
  /** The kept texts of a paper, oldest first. */
  texts(key: string): Promise<KeptTextInfo[]>;
  checkNow(): Promise<void>;
  changeSettings(change: Partial<PollSettings>): Promise<void>;
  /** Asks for the browser's permission; must be called by a press. */
  allowNotices(): Promise<boolean>;
  download(what: 'opml' | 'ics'): void;
}

export interface FollowPageView {
  t: Translator;
  language: Language;
  /** `YYYY-MM-DD` */
  today: string;
  api: FollowApi;
}

const KIND_TEXT = {
  document: 'kindDocument',
  zaak: 'kindZaak',
  activiteit: 'kindActiviteit',
  toezegging: 'kindToezegging',
  dossier: 'kindDossier',
  persoon: 'kindPersoon',
  commissie: 'kindCommissie',
  fractie: 'kindFractie',
  zoek: 'kindZoek',
} as const satisfies Record<FollowKind, string>;

/** `Dossier 24801-02`, `Zaak 2031Z00101`, `Persoon`. */
export function kindText(t: Translator, key: string): string {
  const kind = kindOf(key);
  if (!kind) return key;
  const number = ['persoon', 'commissie', 'fractie'].includes(kind)
    ? ''
    : key.replace(/^(?:dossier|zoek):/, '');
  return [t(KIND_TEXT[kind]), number].filter(Boolean).join(' ');
}

/** A moment in words: the day and the time on the reader's own clock. */
export function momentText(instant: string, language: Language): string {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) return '';
  return moment.toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });
}
