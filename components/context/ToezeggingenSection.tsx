import type { PaperContext, Toezegging } from '../../utils/context/context.ts';
import type { PanelWords } from './panel-words.ts';
import { Section } from './Section.tsx';

/** What was promised where this paper was spoken about, and what this letter keeps. */
export function ToezeggingenSection({ toezeggingen, words }: { toezeggingen: PaperContext['toezeggingen']; words: PanelWords }) {
  return (
    <Section title={words.t('toezeggingen')} part={toezeggingen} words={words}>
      {(all) => (
        <ul>
          {all.map((one) => (
            <li key={one.number} lang="nl">
              {one.text} <span class="quiet-text">{facts(one, words)}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function facts({ number, status, minister, due, keptHere }: Toezegging, { t, day }: PanelWords): string {
  return [status, keptHere && t('kept'), due && t('due', day(due)), minister, number].filter(Boolean).join(' · ');
}
