import { render } from 'preact';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import type { StorageFacts } from '../../components/options/StorageSection.tsx';
import { onPush, send } from '../../utils/messaging/client.ts';
import { dressPage } from '../../utils/browser/own-page.ts';
import {
  changeSettings,
  readSettings,
  watchSettings,
} from '../../utils/browser/settings/settings.ts';
import { createExchange, lastTakenOut } from '../mijn/exchange.ts';
import { everythingKept, storageFacts } from './storage-facts.ts';
import { OWN_PAGE_TEXTS } from '../../components/own-page-texts.ts';
import { translatorOf } from '../../utils/i18n/translator.ts';

const closing = new AbortController();
const app = document.getElementById('app') as HTMLElement;
let settings = await readSettings();
let facts: StorageFacts | null = null;

function draw(): void {
  const t = translatorOf(OWN_PAGE_TEXTS[settings.language]);
  dressPage(document, settings);
  document.title = t('optionsTitle');
  render(<OptionsPage {...{ t, settings, facts, takeOut, erase }} change={changeSettings} />, app);
}

async function look(): Promise<void> {
  facts = await storageFacts(lastTakenOut());
  draw();
}

async function takeOut(): Promise<void> {
  const kept = await everythingKept();
  await createExchange(
    () => kept,
    () => void look(),
  ).takeOut('json', [], true);
}

async function erase(): Promise<void> {
  await send('eraseEverything', {});
  localStorage.clear();
  sessionStorage.clear();
  await look();
}

watchSettings((changed) => {
  settings = changed;
  draw();
}, closing.signal);
onPush(() => void look(), closing.signal);
draw();
await look();
