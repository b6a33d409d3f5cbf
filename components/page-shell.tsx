import { createContext, render, type FunctionComponent } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../utils/domain/settings/settings.ts';
import { translatorOf } from '../utils/i18n/translator.ts';
import { OWN_PAGE_TEXTS, type Translator } from './own-page-texts.ts';

/** Calls back until the signal aborts. */
export type Watch = (listener: () => void, signal: AbortSignal) => void;

/** What a page of ours needs of the browser; given by the entrypoint. */
export interface PagePorts {
  readSettings(): Promise<Settings>;
  watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void;
  changeSettings(
    change: Partial<Settings> | ((settings: Settings) => Partial<Settings>),
  ): Promise<void>;
  /** Calls back when anything in mijn changed, in any window. */
  onPush: Watch;
}

interface Page extends Pick<PagePorts, 'changeSettings' | 'onPush'> {
  settings: Settings;
  t: Translator;
}

const PageContext = createContext<Page | null>(null);

/** The settings of this moment, a translator in their language, and the ways to change and to watch. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('not in a page of mountPage');
  return page;
}

export type QueryState<Value> =
  { state: 'loading' } | { state: 'failed' } | { state: 'ready'; value: Value };

/**
 * Asks at once and again after every push; an answer that was overtaken by a later question is let go.
 * @param alsoOn a further reason to ask again; must be the same function at each drawing
 */
export function useQuery<Value>(
  ask: () => Promise<Value>,
  alsoOn?: Watch,
): { answer: QueryState<Value>; again: () => Promise<void> } {
  const { onPush } = usePage();
  const [answer, setAnswer] = useState<QueryState<Value>>({ state: 'loading' });
  const asked = useRef(0);
  const latest = useRef(ask);
  latest.current = ask;
  const again = async () => {
    const own = ++asked.current;
    const next = await latest.current().then(
      (value): QueryState<Value> => ({ state: 'ready', value }),
      (): QueryState<Value> => ({ state: 'failed' }),
    );
    if (own === asked.current) setAnswer(next);
  };
  useEffect(() => {
    const gone = new AbortController();
    onPush(() => void again(), gone.signal);
    alsoOn?.(() => void again(), gone.signal);
    void again();
    return () => gone.abort();
  }, [onPush, alsoOn]);
  return { answer, again };
}

/**
 * Draws a page of ours, in the language and theme of the settings, and again whenever they change.
 * @returns once it is drawn for the first time
 */
export async function mountPage(
  App: FunctionComponent,
  { title, ports }: { title: (t: Translator) => string; ports: PagePorts },
): Promise<void> {
  const { changeSettings, onPush } = ports;
  const app = document.getElementById('app') as HTMLElement;
  const draw = (settings: Settings) => {
    const t = translatorOf(OWN_PAGE_TEXTS[settings.language]);
    applyAppearance(document.documentElement, settings);
    document.title = title(t);
    const page = { settings, t, changeSettings, onPush };
    render(
      <PageContext.Provider value={page}>
        <App />
      </PageContext.Provider>,
      app,
    );
  };
  let changed = false;
  ports.watchSettings((settings) => {
    changed = true;
    draw(settings);
  }, new AbortController().signal);
  const first = await ports.readSettings();
  if (!changed) draw(first);
}

/** Gives a page the user's language and theme (`data-theme` in own-page.css; absent follows the system). */
function applyAppearance(root: HTMLElement, { language, theme }: Settings): void {
  root.lang = language;
  if (theme === 'auto') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}
