import { useState } from 'preact/hooks';
import { isOn } from '../../utils/domain/settings/is-on.ts';
import {
  defaultSettings,
  FEATURE_NAMES,
  LINK_PLACES,
  HOVER_PACES,
  POLL_INTERVALS,
  THEMES,
  type FeatureName,
  type Settings,
} from '../../utils/domain/settings/settings.ts';
import { Choices } from './Choices.tsx';
import { EraseDialog } from './EraseDialog.tsx';
import { KeyFields } from './KeyFields.tsx';
import { StorageSection, type StorageFacts } from './StorageSection.tsx';
import { Switch } from './Switch.tsx';
import type { Translator } from '../own-page-texts.ts';

export interface OptionsView {
  t: Translator;
  settings: Settings;
  /** Settles when it is stored. */
  change(change: Partial<Settings> | ((settings: Settings) => Partial<Settings>)): Promise<void>;
  facts: StorageFacts | null;
  exportAll(): Promise<void>;
  erase(): Promise<void>;
}

/** What one setting is changed with. */
type Set = (change: Parameters<OptionsView['change']>[0]) => void;

/** All settings, what is kept here, and the way to erase it. */
export function OptionsPage(view: OptionsView) {
  const { t, settings } = view;
  const { asked, ask, close, erased, erase, forget } = useErasing(view);
  const { says, undo, set, toDefaults } = useChanges(view, forget);
  return (
    <>
      <h1>{t('optionsTitle')}</h1>
      <p class="how">{t('optionsHow')}</p>
      <p>
        <a href="/mijn.html">{t('mijn')}</a> · <a href="/about.html">{t('whatIsThis')}</a>
      </p>
      <Switch
        name={t('masterSwitch')}
        how={t('masterHow')}
        on={settings.enabled}
        set={(enabled) => set({ enabled })}
      />
      <PageSettings {...{ t, settings, set }} />
      <OwnSettings {...{ t, settings, set }} />
      <p>
        <button type="button" onClick={toDefaults}>
          {t('defaults')}
        </button>
      </p>
      <StorageSection {...{ t }} language={settings.language} facts={view.facts} />
      <section aria-labelledby="erase">
        <h2 id="erase">{t('eraseTitle')}</h2>
        <p class="how">{t('eraseHow')}</p>
        <button type="button" class="danger" onClick={ask}>
          {t('eraseOpen')}
        </button>
      </section>
      <EraseDialog
        t={t}
        facts={view.facts}
        open={asked}
        exportAll={view.exportAll}
        erase={erase}
        close={close}
      />
      <div class="undo" role="status" hidden={!says && !erased}>
        <span>{erased ? t('eraseDone') : says}</span>
        {undo && !erased && (
          <button type="button" onClick={undo}>
            {t('undo')}
          </button>
        )}
      </div>
    </>
  );
}

function PageSettings({ t, settings, set }: { t: Translator; settings: Settings; set: Set }) {
  const switchFeature = (name: FeatureName, on: boolean) =>
    set(({ features }) => ({ features: { ...features, [name]: on } }));
  const idle = (name: FeatureName) =>
    /^(?:citation-cards|jumping)$/.test(name) && !isOn(settings, 'citation-links')
      ? t('needsLinks')
      : undefined;
  return (
    <>
      <fieldset>
        <legend>{t('featuresTitle')}</legend>
        {FEATURE_NAMES.map((name) => (
          <Switch
            key={name}
            name={t('featureName', name)}
            how={t('featureHow', name)}
            on={isOn(settings, name)}
            idle={idle(name)}
            set={(on) => switchFeature(name, on)}
          />
        ))}
      </fieldset>
      <Choices
        title={t('previewsTitle')}
        values={HOVER_PACES}
        value={settings.previews}
        words={(pace) => t('hoverPace', pace)}
        choose={(previews) => set({ previews })}
      />
      <KeyFields t={t} keys={settings.keys} setKeys={(keys) => set({ keys })} />
      <Choices
        title={t('linksTitle')}
        how={t('linksHow')}
        values={LINK_PLACES}
        value={settings.linksTo}
        words={(place) => t('linkPlace', place)}
        choose={(linksTo) => set({ linksTo })}
      />
    </>
  );
}

const LANGUAGES = ['nl', 'en', 'browser'] as const;
const LANGUAGE_WORDS = { nl: 'languageNl', en: 'languageEn', browser: 'languageBrowser' } as const;

function OwnSettings({ t, settings, set }: { t: Translator; settings: Settings; set: Set }) {
  return (
    <>
      <Choices
        title={t('languageTitle')}
        values={LANGUAGES}
        value={settings.followBrowser ? 'browser' : settings.language}
        words={(language) => t(LANGUAGE_WORDS[language])}
        lang={(language) => (language === 'browser' ? undefined : language)}
        choose={(language) =>
          set(language === 'browser' ? { followBrowser: true } : { followBrowser: false, language })
        }
      />
      <Choices
        title={t('themeTitle')}
        values={THEMES}
        value={settings.theme}
        words={(theme) => t('theme', theme)}
        choose={(theme) => set({ theme })}
      />
      <Choices
        title={t('roundsTitle')}
        how={t('roundsHow')}
        values={POLL_INTERVALS}
        value={settings.rounds}
        words={(rounds) => t('rounds', rounds)}
        choose={(rounds) => set({ rounds })}
      />
    </>
  );
}

/** Every change is said to be kept only when it is; putting all back can be undone until the next change. */
function useChanges({ t, settings, change }: OptionsView, begin: () => void) {
  const [says, setSays] = useState('');
  const [before, setBefore] = useState<Settings | null>(null);
  const attempt = (
    act: Parameters<OptionsView['change']>[0],
    done: string,
    undoing: Settings | null,
  ) =>
    void change(act).then(
      () => {
        begin();
        setSays(done);
        setBefore(undoing);
      },
      () => setSays(t('settingFailed')),
    );
  return {
    says,
    undo: before && (() => attempt(before, t('settingKept'), null)),
    set: (act: Parameters<OptionsView['change']>[0]) => attempt(act, t('settingKept'), null),
    toDefaults: () => attempt(defaultSettings(), t('defaultsDone'), settings),
  };
}

function useErasing({ erase }: OptionsView) {
  const [asked, setAsked] = useState(0);
  const [erased, setErased] = useState(false);
  const close = () => setAsked(0);
  const forget = () => setErased(false);
  return {
    asked,
    forget,
    ask: () => setAsked((times) => times + 1),
    close,
    erased,
    erase: async () => {
      await erase();
      setErased(true);
      close();
    },
  };
}
