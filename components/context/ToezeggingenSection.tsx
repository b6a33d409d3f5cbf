import type { PaperContext, Toezegging } from '../../utils/context/context.ts';
import { toezeggingSubject } from '../../utils/context/follow-subjects.ts';
import type { PanelFollow } from '../../utils/features/context-views.ts';
import { FollowButtons } from './FollowButtons.tsx';
import type { PanelWords } from './panel-words.ts';
import { Section } from './Section.tsx';

/** What was promised where this paper was spoken about, and what this letter keeps. */
export function ToezeggingenSection({ toezeggingen, follow, words }: { toezeggingen: PaperContext['toezeggingen']; follow: PanelFollow; words: PanelWords }) {
  return (
    <Section title={words.t('toezeggingen')} part={toezeggingen} words={words}>
      {(all) => (
        <ul>
          {all.map((one) => (
            <li key={one.number}>
              <span lang="nl">
                {one.text} <span class="quiet-text">{facts(one, words)}</span>
              </span>{' '}
              <FollowButtons subject={toezeggingSubject(one)} {...{ follow, words }} />
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
