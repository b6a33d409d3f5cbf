import { CodedError } from '../../../utils/domain/coded-error.ts';
// @vitest-environment jsdom
import axe from 'axe-core';
import { render, type VNode } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AboutPage } from '../../../components/about/AboutPage.tsx';
import { OptionsPage, type OptionsView } from '../../../components/options/OptionsPage.tsx';
import { WelcomePage } from '../../../components/welcome/WelcomePage.tsx';
import { defaultSettings, type Settings } from '../../../utils/domain/settings/settings.ts';
import { OWN_PAGE_TEXTS } from '../../../components/own-page-texts.ts';
import { type Language, translatorOf } from '../../../utils/i18n/translator.ts';

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('main');
  document.body.replaceChildren(place);
  document.title = 'Kamerlezer';
  // jsdom knows no modal dialogs.
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 60));
const violations = async () =>
  (await axe.run(place, { rules: { 'color-contrast': { enabled: false } } })).violations.map(
    ({ id }) => id,
  );
const FACTS = {
  list: 12,
  bin: 1,
  bytes: 3_400_000,
  mirrorAt: '2031-07-30T10:00:00Z',
  takenOutAt: null,
  problem: null,
  damaged: 0,
};

async function draw(node: VNode, language: Language): Promise<void> {
  document.documentElement.lang = language;
  render(node, place);
  await settled();
}

/** Shows the page; changes are applied as the entry does. */
async function showOptions(part: Partial<OptionsView> = {}, language: Language = 'nl') {
  let settings: Settings = { ...defaultSettings(), language, ...part.settings };
  const change = vi.fn<OptionsView['change']>(async (act) => {
    settings = { ...settings, ...(typeof act === 'function' ? act(settings) : act) };
    await again();
  });
  const erase = vi.fn(() => Promise.resolve());
  const exportAll = vi.fn(() => Promise.resolve());
  const again = () =>
    draw(
      <OptionsPage
        {...{
          t: translatorOf(OWN_PAGE_TEXTS[language]),
          facts: FACTS,
          erase,
          exportAll,
          change,
          ...part,
          settings,
        }}
      />,
      language,
    );
  await again();
  return { change, erase, exportAll, now: () => settings };
}

const byText = (selector: string, words: string) =>
  [...place.querySelectorAll<HTMLElement>(selector)].find(
    ({ textContent }) => textContent?.trim() === words,
  );
const press = (words: string) => byText('button', words)?.click();
const choose = (words: string) => byText('label', words)?.querySelector('input')?.click();
const t = translatorOf(OWN_PAGE_TEXTS['nl']);

describe.each(['nl', 'en'] as const)('axe (%s)', (language) => {
  it('finds nothing in the settings, with the erasing open', async () => {
    await showOptions({}, language);
    press(translatorOf(OWN_PAGE_TEXTS[language])('eraseOpen'));
    await settled();
    expect(await violations()).toEqual([]);
  });

  it('finds nothing in what this is', async () => {
    const licences = [{ name: 'a', version: '1', licence: 'MIT', text: 'MIT <b>text</b>' }];
    await draw(
      <AboutPage
        {...{
          language,
          licences,
          t: translatorOf(OWN_PAGE_TEXTS[language]),
          permissions: ['storage', 'scripting'],
          version: '1',
        }}
      />,
      language,
    );
    expect(place.querySelector('pre')?.textContent).toBe('MIT <b>text</b>');
    expect(
      [...place.querySelectorAll('td')].filter(({ textContent }) => textContent === ''),
    ).toEqual([]);
    expect(await violations()).toEqual([]);
  });

  it('finds nothing in the first page', async () => {
    await draw(
      <WelcomePage
        {...{
          language,
          t: translatorOf(OWN_PAGE_TEXTS[language]),
          enabled: true,
          setEnabled: vi.fn(),
          switchLanguage: vi.fn(),
        }}
      />,
      language,
    );
    expect(await violations()).toEqual([]);
  });
});

describe('the settings', () => {
  it('change one thing each, and say so when it is kept', async () => {
    const { now } = await showOptions();
    choose(t('masterSwitch'));
    choose(t('featureName', 'save-button'));
    choose(t('hoverPace', 'slow'));
    choose(t('theme', 'dark'));
    choose(t('linkPlace', 'opentk'));
    choose(t('rounds', 'daily'));
    choose(t('languageBrowser'));
    await settled();
    const expected = {
      enabled: false,
      previews: 'slow',
      theme: 'dark',
      linksTo: 'opentk',
      rounds: 'daily',
      followBrowser: true,
      features: { 'save-button': false, jumping: true },
    };
    expect(now()).toMatchObject(expected);
    expect(place.querySelector('.undo')?.textContent).toBe(t('settingKept'));
  });

  it('say when a change was not kept', async () => {
    await showOptions({ change: () => Promise.reject(new Error('full')) });
    choose(t('theme', 'dark'));
    await settled();
    expect(place.querySelector('.undo')?.textContent).toBe(t('settingFailed'));
  });

  it('say a conflict of keys and store only a pair that can be used', async () => {
    const { change, now } = await showOptions();
    const [next, previous] = [...place.querySelectorAll<HTMLInputElement>('.key input')];
    const type = async (field: HTMLInputElement | undefined, key: string) => {
      if (!field) throw new Error('no field');
      field.value = key;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await settled();
    };
    await type(next, 'p');
    expect(place.querySelector('[role="alert"]')?.textContent).toBe(t('keyProblem', 'same'));
    expect(next?.getAttribute('aria-invalid')).toBe('true');
    expect(change).not.toHaveBeenCalled();
    await type(previous, 'N');
    expect(now().keys).toEqual({ next: 'p', previous: 'n' });
    expect(place.querySelector('[role="alert"]')?.textContent).toBe('');
  });

  it('say what does nothing without links', async () => {
    await showOptions({
      settings: {
        ...defaultSettings(),
        features: { ...defaultSettings().features, 'citation-links': false },
      },
    });
    expect(place.textContent?.split(t('needsLinks'))).toHaveLength(3);
  });

  it('go back to those of the install, and that can be undone', async () => {
    const before = { ...defaultSettings(), theme: 'dark' as const };
    const { now } = await showOptions({ settings: before });
    press(t('defaults'));
    await settled();
    expect(now()).toEqual(defaultSettings());
    press('Maak ongedaan');
    await settled();
    expect(now()).toEqual(before);
  });

  it('show what is kept, and say what cannot be read', async () => {
    await showOptions();
    for (const words of [
      '12 stukken',
      '1 stuk',
      '3,4 MB',
      '30 juli 2031',
      t('storageNeverExported'),
      t('storageGood'),
    ])
      expect(place.textContent).toContain(words);
    await showOptions({ facts: { ...FACTS, list: null, bin: null, problem: 'blocked' } });
    expect(place.textContent).toContain(t('storageUnknown'));
    expect(place.textContent).toContain('Een ander venster houdt uw lijst bezet');
  });
});

describe('erasing', () => {
  const type = async (words: string) => {
    const field = place.querySelector<HTMLInputElement>('.word input');
    if (!field) throw new Error('no field');
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
  };

  it('counts what goes, offers a copy, and does nothing until the words are typed', async () => {
    const { erase, exportAll } = await showOptions();
    press(t('eraseOpen'));
    await settled();
    expect(place.querySelector('dialog ul')?.textContent).toContain(t('eraseList', 12));
    press(t('eraseExport'));
    expect(exportAll).toHaveBeenCalledOnce();
    await settled();
    press(t('eraseNow'));
    await settled();
    expect(erase).not.toHaveBeenCalled();
    expect(place.querySelector('dialog [role="status"]')?.textContent).toBe(
      t('eraseNotTyped', 'wis alles'),
    );
    await type(' Wis Alles ');
    press(t('eraseNow'));
    await settled();
    expect(erase).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(place.querySelector('dialog')?.open).toBe(false));
    expect(place.querySelector('.undo')?.textContent).toBe(t('eraseDone'));
    choose(t('theme', 'dark'));
    await settled();
    expect(place.querySelector('.undo')?.textContent).toBe(t('settingKept'));
  });

  it('says when not everything went', async () => {
    await showOptions({ erase: () => Promise.reject(new CodedError('store-blocked')) });
    press(t('eraseOpen'));
    await settled();
    await type('wis alles');
    press(t('eraseNow'));
    await settled();
    expect(place.querySelector('dialog [role="status"]')?.textContent).toBe(t('eraseFailed'));
    expect(place.querySelector('dialog')?.open).toBe(true);
  });
});
