import { render } from 'preact';
import { JumpPage } from '../../components/jump/JumpPage.tsx';
import { readSettings } from '../../utils/browser/settings/settings.ts';
import { createJumper } from '../popup/jumper.ts';
import { OWN_PAGE_TEXTS } from '../../components/own-page-texts.ts';
import { translatorOf } from '../../utils/i18n/translator.ts';

const { language } = await readSettings();
const t = translatorOf(OWN_PAGE_TEXTS[language]);
const typed = new URLSearchParams(location.search).get('q') ?? '';
document.documentElement.lang = language;
document.title = typed ? `${t('jumpTo')}: ${typed.slice(0, 80)}` : t('jumpTo');
// In place of this page, so that "back" leads to where one came from.
const jumper = { ...createJumper(), open: (href: string) => location.replace(href) };
render(
  <JumpPage {...{ t, language, typed, jumper }} />,
  document.getElementById('app') as HTMLElement,
);
