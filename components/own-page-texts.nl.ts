import { browserUiNl } from '../utils/i18n/browser-ui.nl.ts';
import { newsNl } from '../utils/i18n/news.nl.ts';
import { pageNl } from '../utils/i18n/page.nl.ts';
import { sharedNl } from '../utils/i18n/shared.nl.ts';
import { popupNl } from './popup/texts.nl.ts';
import { jumpNl } from './jump/texts.nl.ts';
import { citedNl } from './cited/texts.nl.ts';
import { mijnNl } from './mijn/texts.nl.ts';
import { exchangeNl } from './mijn/exchange/texts.nl.ts';
import { archiveNl } from './mijn/archive/texts.nl.ts';
import { followNl } from './mijn/follow/texts.nl.ts';
import { optionsNl } from './options/texts.nl.ts';
import { aboutNl } from './about/texts.nl.ts';
import { welcomeNl } from './welcome/texts.nl.ts';
import { ownPageNl } from './texts.nl.ts';
import { merge } from '../utils/i18n/translator.ts';

/** All Dutch texts of the extension's own pages. */
export const OWN_PAGE_NL = merge(
  pageNl,
  sharedNl,
  browserUiNl,
  newsNl,
  ownPageNl,
  popupNl,
  jumpNl,
  citedNl,
  mijnNl,
  exchangeNl,
  archiveNl,
  followNl,
  optionsNl,
  aboutNl,
  welcomeNl,
);
