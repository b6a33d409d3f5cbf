import type { Translator } from '../../own-page-texts.ts';

export type MijnTab = 'papers' | 'news' | 'followed';

/** The part of the address after the hash that stands for each part of the page. */
const TABS: [MijnTab, string, 'tabPapers' | 'tabFollowed' | 'tabNews'][] = [
  ['papers', '', 'tabPapers'],
  ['news', 'nieuw', 'tabNews'],
  ['followed', 'gevolgd', 'tabFollowed'],
];

/** @param hash of the page's address, with its sign */
export function tabOf(hash: string): MijnTab {
  return TABS.find(([, name]) => name !== '' && hash === `#${name}`)?.[0] ?? 'papers';
}

/** The parts of mijn, as links of the page itself: back and forward lead through them. */
export function MijnTabs({
  t,
  current,
  unseen,
}: {
  t: Translator;
  current: MijnTab;
  unseen: number;
}) {
  return (
    <nav class="tabs" aria-label={t('tabs')}>
      {TABS.map(([tab, name, text]) => (
        <a key={tab} href={`#${name}`} aria-current={tab === current ? 'page' : undefined}>
          {text === 'tabNews' ? t(text, unseen) : t(text)}
        </a>
      ))}
    </nav>
  );
}
