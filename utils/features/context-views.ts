import type { Activity, ContextAnswer } from '../context/context.ts';
import type { FollowSubject } from '../mijn/follow/follow.ts';
import type { Language, Translator } from '../i18n/translate.ts';

/** Where a paper stands, in words; the tone is for the eye alone. */
export interface BadgeView {
  tone: 'good' | 'bad' | 'open' | 'plain';
  text: string;
}

/** The one line at the title: where the paper stands, and the way to the panel. */
export interface ContextLineView {
  t: Translator;
  badges: BadgeView[];
  open: boolean;
  toggle(): void;
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
  /** `YYYY-MM-DD` */
  today: string;
  follow: PanelFollow;
  copy(text: string): Promise<void>;
  /** Gives the reader a file. */
  download(activity: Activity): void;
  retry(): void;
  close(): void;
}

/** What the lazily loaded script brings. */
export interface ContextPanelPart {
  css: string;
  draw(into: HTMLElement, view: ContextPanelView): void;
  clear(into: HTMLElement): void;
}
