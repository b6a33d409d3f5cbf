import type { Activity, ContextAnswer } from '../../utils/domain/context/paper-context.ts';
import type { Language } from '../../utils/i18n/translator.ts';
import type { FollowSubject } from '../../utils/domain/follow/follow-schema.ts';

/** Where a paper stands, in words; the tone is for the eye alone. */
export interface BadgeView {
  tone: 'good' | 'bad' | 'open' | 'plain';
  text: string;
}

/** Following and keeping what stands in the panel. */
export interface PanelFollow {
  isFollowed(key: string): boolean;
  isSaved(key: string): boolean;
  /** Both settle when it is kept. */
  toggleFollow(subject: FollowSubject): Promise<void>;
  toggleSaved(subject: FollowSubject): Promise<void>;
}

export interface ContextPanelView {
  language: Language;
  /** Nothing yet while the source is asked. */
  answer: ContextAnswer | null;
  badges: BadgeView[];
  /** The official text of the paper, where the page or the source tells its id. */
  officialText: string | null;
  /** Its text could not be had from the publisher, so that notes and references may be missing. */
  publisherOut: boolean;
  /** `YYYY-MM-DD` */
  today: string;
  follow: PanelFollow;
  copy(text: string): Promise<void>;
  /** Gives the reader a file. */
  download(activity: Activity): void;
  retry(): void;
  close(): void;
}
