import type { CitedPage } from '../../utils/domain/reading/cited-page.ts';
import type { CopyFormat } from '../../utils/formats/copy-all.ts';
import type {
  CitingPaper,
  ReadingHistoryEntry,
} from '../../utils/domain/reading/reading-history.ts';
import type { BadgeView } from '../context/views.ts';
import type { PaperToSave } from '../../utils/domain/saved/saved-paper.ts';
import type { Paper } from '../../utils/domain/paper.ts';
import type { Jumper } from '../jump/use-jump.ts';
import type { Translator } from '../own-page-texts.ts';
import type { Language } from '../../utils/i18n/translator.ts';

/** What the panel of cited papers shows, and what one can do in it. */
export interface CitedPanelView {
  t: Translator;
  language: Language;
  /** Null when the tab shows no paper. */
  page: CitedPage | null;
  /** False while the tab is asked. */
  asked: boolean;
  enabled: boolean;
  saved: ReadonlySet<string>;
  /** By number or id. */
  marks: ReadonlyMap<string, ReadingHistoryEntry>;
  /** By document number. */
  badges: ReadonlyMap<string, BadgeView[]>;
  /** Papers read here that cite the page's paper. */
  citedIn: CitingPaper[];
  jumper: Jumper;
  show(entry: number, place: number): Promise<boolean>;
  toggleSaved(paper: PaperToSave): Promise<void>;
  /** Asks where a paper stands, once it is in sight. */
  wantBadges(paper: Paper): void;
  copy(format: CopyFormat, papers: Paper[]): Promise<void>;
  forget(): Promise<void>;
}
