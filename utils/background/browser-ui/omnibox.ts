import { browser } from '../../browser/browser.ts';
import { matching } from '../../search/match.ts';
import { parseQuery } from '../../search/query.ts';
import type { LookupAnswer } from '../../citations/lookup-answer.ts';
import { formatPublicationId } from '../../domain/ids/format-publication-id.ts';
import { parseInput } from '../../citations/parse-input.ts';
import type { SavedPaper } from '../../domain/saved/saved-paper.ts';
import { readSettings } from '../../browser/settings/settings.ts';
import { targetUrl } from './target-url.ts';
import { jumpPage } from '../../browser/own-pages.ts';
import { viewAddress } from '../../search/view-address.ts';
import { BROWSER_UI_TEXTS, type BrowserUiTranslator } from '../../i18n/browser-ui-texts.ts';
import { translatorOf } from '../../i18n/translator.ts';

interface OmniboxDeps {
  lookUp(text: string): Promise<LookupAnswer>;
  list(): Promise<SavedPaper[]>;
  /** `YYYY-MM-DD` */
  today(): string;
}

/** So long nothing is typed before the sources are asked, in milliseconds. */
const TYPING_PAUSE_MS = 250;
/** Browsers show six lines or so, the first of them our answer. */
const MAX_MATCHES = 5;

/** The address bar behind `tk`: first where a number leads, then what is in mijn. Must be called while the worker starts. */
export function registerOmnibox(parts: OmniboxDeps): void {
  let last = 0;
  browser.omnibox.onInputStarted.addListener(
    () => void translator().then((t) => showSuggestion(t('jumpHow'))),
  );
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    const mine = ++last;
    setTimeout(
      () =>
        mine === last &&
        void suggestions(parts, text, () => mine === last).then(suggest, () => suggest([])),
      TYPING_PAUSE_MS,
    );
  });
  browser.omnibox.onInputEntered.addListener(
    (text, disposition) => void enter(parts, text, disposition),
  );
}

async function enter({ lookUp }: OmniboxDeps, text: string, disposition: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const { url, fitsHere } = await targetUrl(tab, { lookUp, text, lookupPage: pageFor(text) });
  await (disposition === 'currentTab' && fitsHere
    ? browser.tabs.update({ url })
    : browser.tabs.create({ url, active: disposition !== 'newBackgroundTab' }));
}

/**
 * Our own page for a typed text: mijn searches words; the jump page looks a number up, goes on to what is found and
 * says what is not.
 */
function pageFor(text: string): string {
  const typed = parseInput(text);
  if (typed.what !== 'words') return jumpPage(text);
  const view = viewAddress({ query: typed.words, order: 'saved', shelf: 'list' });
  return browser.runtime.getURL(`/mijn.html${view}`);
}

const translator = async () => translatorOf(BROWSER_UI_TEXTS[(await readSettings()).language]);

async function suggestions(
  { lookUp, list, today }: OmniboxDeps,
  text: string,
  isLast: () => boolean,
): Promise<{ content: string; description: string }[]> {
  const t = await translator();
  if (text.trim())
    showSuggestion(parseInput(text).what === 'words' ? t('jumpWords', text.trim()) : t('loading'));
  const papers = list().then(
    (all) => matching(all, parseQuery(text, today())).slice(0, MAX_MATCHES),
    () => [],
  );
  const answer = await lookUp(text).catch(() => null);
  if (answer && text.trim() && isLast()) showSuggestion(describe(t, answer));
  const found = answer?.state === 'found' ? answer.paper.number : null;
  return (await papers)
    .filter(({ key }) => key !== found && key !== text)
    .map(({ key, title, kind }) => ({
      content: typedFor(key),
      description: plain(`${title} · ${kind} · ${t('markSaved')}`),
    }));
}

/** What one would type to come to a saved thing; `dossier:` in front of it would search mijn. */
const typedFor = (key: string) => key.replace(/^dossier:/, '');

/** What the first line says; Enter does what it says. */
export function describe(t: BrowserUiTranslator, answer: LookupAnswer): string {
  switch (answer.state) {
    case 'found':
      return [
        formatPublicationId(answer.paper.id ?? answer.paper.number ?? ''),
        answer.paper.kind,
        answer.paper.title,
      ]
        .filter(Boolean)
        .join(' · ');
    case 'found-record':
      return `${answer.record.number} · ${answer.record.title}`;
    case 'number-unknown':
      return t('jumpUnknownNumber', formatPublicationId(answer.id), answer.dossierTitle ?? '');
    case 'not-found':
      return t('jumpNotFound', formatPublicationId(answer.id));
    case 'unreachable':
      return t('jumpUnreachable', formatPublicationId(answer.id));
    case 'words':
      return t('jumpWords', answer.words);
  }
}

function showSuggestion(description: string): void {
  void browser.omnibox.setDefaultSuggestion({ description: plain(description) });
}

/** Chrome reads a description as XML, Firefox as it is. */
function plain(text: string): string {
  const line = text.replace(/\s+/g, ' ').slice(0, 300);
  if (import.meta.env.BROWSER === 'firefox') return line;
  // Signs that XML does not know make Chrome refuse the whole suggestion.
  return line
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/g, '')
    .replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
