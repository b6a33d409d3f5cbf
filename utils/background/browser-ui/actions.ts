import { subjectToSave } from '../../domain/saved/subject-to-save.ts';
import { browser } from '../../browser/browser.ts';
import type { LookupAnswer } from '../../citations/lookup-answer.ts';
import { askPage } from '../../messaging/ask-page.ts';
import { pushQuoteWanted } from '../../messaging/pushes.ts';
import { paperToSave } from '../../domain/saved/paper-to-save.ts';
import type { PaperToSave } from '../../domain/saved/saved-paper.ts';
import { legalReference } from '../../formats/legal-reference.ts';
import { readSettings } from '../../browser/settings/settings.ts';
import { entryPage, jumpPage } from '../../browser/own-pages.ts';
import { BROWSER_UI_TEXTS } from '../../i18n/browser-ui-texts.ts';
import { translatorOf } from '../../i18n/translator.ts';

/** What acts from the browser's own menus and keys need. */
export interface BrowserUiDeps {
  lookUp(text: string): Promise<LookupAnswer>;
  save(paper: PaperToSave): Promise<unknown>;
  /** Which of these are saved. */
  isSaved(keys: string[]): Promise<string[]>;
}

interface Tab {
  id?: number | undefined;
}

/** So long the sign of an act stays at the toolbar button, in milliseconds. */
const SIGN_SHOWN_MS = 4000;

/** Saves what stands at an address, or opens its entry when it is saved already; what was not found is shown as not found, never passed over. */
export async function saveAddress(parts: BrowserUiDeps, address: string, tab: Tab): Promise<void> {
  const answer = await parts.lookUp(address);
  const paper = toSave(answer);
  if (!paper) return void (await browser.tabs.create({ url: jumpPage(address) }));
  await saveAndReport(parts, paper, tab);
}

/** Saves the paper of the document page in a tab, as that page tells of it, or opens its entry when it is saved already; a tab without a paper gets a question mark. */
export async function savePage(parts: BrowserUiDeps, tab: Tab): Promise<void> {
  if (tab.id === undefined) return;
  const page = await askPage(tab.id, 'cited', {});
  await (page ? saveAndReport(parts, page.paper, tab) : showSign(tab.id, '?'));
}

/** Puts the reference of what stands at an address on the clipboard, through the document page in the tab. */
export async function copyReference(
  { lookUp }: BrowserUiDeps,
  address: string,
  tab: Tab,
): Promise<void> {
  const answer = await lookUp(address);
  const t = await translator();
  if (answer.state !== 'found' || tab.id === undefined)
    return void (await browser.tabs.create({ url: jumpPage(address) }));
  const text = `${legalReference(answer.paper)} (${answer.paper.title}), ${answer.paper.href}`;
  // A page that is no paper's cannot copy for us, nor say so.
  if (!(await askPage(tab.id, 'copy', { text, done: t('copied'), failed: t('copyFailed') })))
    await showSign(tab.id, '!');
}

/** Keeps the selected words of the document page in a tab, which says there what came of it; words outside its text are no quote. */
export async function keepQuote({ id }: Tab): Promise<void> {
  if (id === undefined || (await pushQuoteWanted(id))) return;
  await askPage(id, 'say', { words: (await translator())('menuNoQuote') });
}

const translator = async () => translatorOf(BROWSER_UI_TEXTS[(await readSettings()).language]);

function toSave(answer: LookupAnswer): PaperToSave | null {
  if (answer.state === 'found') return paperToSave(answer.paper);
  if (answer.state !== 'found-record') return null;
  const { number, title, href } = answer.record;
  return subjectToSave({ key: number, title, href });
}

/** Told on the page where it is one of ours, and at the toolbar button in any case. */
async function saveAndReport(
  { save, isSaved }: Pick<BrowserUiDeps, 'save' | 'isSaved'>,
  paper: PaperToSave,
  { id }: Tab,
): Promise<void> {
  if ((await isSaved([paper.key]).catch(() => [])).length > 0)
    return void (await browser.tabs.create({ url: entryPage(paper.key) }));
  const t = await translator();
  const saved = await save(paper).then(
    () => true,
    () => false,
  );
  if (id === undefined) return;
  await askPage(id, 'say', { words: t(saved ? 'menuSaved' : 'saveFailed') });
  await showSign(id, saved ? '✓' : '!');
}

/** At the toolbar button, for this tab and a few seconds. */
async function showSign(id: number, text: string): Promise<void> {
  await browser.action.setBadgeText({ tabId: id, text });
  // Null takes the tab's own sign away, so that the one for all tabs shows again; the description knows only text.
  const none = { tabId: id, text: null as unknown as string };
  setTimeout(() => void browser.action.setBadgeText(none).catch(() => undefined), SIGN_SHOWN_MS);
}
