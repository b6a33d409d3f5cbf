import { toezeggingPage } from '../../utils/domain/addresses.ts';
import type { PaperContext, Toezegging } from '../../utils/domain/context/paper-context.ts';
import { toezeggingSubject } from '../../utils/domain/follow/follow-subjects.ts';
import type { PanelFollow } from './views.ts';
import { FollowButtons } from './FollowButtons.tsx';
import type { PanelWords } from './panel-words.ts';
import { Section } from './Section.tsx';

/** What was promised where this paper was spoken about, and what this letter keeps. */
export function ToezeggingenSection({
  toezeggingen,
  follow,
  words,
}: {
  toezeggingen: PaperContext['toezeggingen'];
  follow: PanelFollow;
  words: PanelWords;
}) {
  return (
    <Section title={words.t('toezeggingen')} part={toezeggingen} words={words}>
      {(all) => (
        <ul>
          {all.map((one) => (
            <li key={one.number}>
              <span lang="nl">{one.text}</span> <span class="quiet-text">{facts(one, words)}</span>{' '}
              <a href={one.href}>{one.number}</a>
              <Others name={words.t('earlier')} numbers={one.earlier} />
              <Others name={words.t('later')} numbers={one.later} />{' '}
              <FollowButtons subject={toezeggingSubject(one)} {...{ follow, words }} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** The chain of a promise that is repeated, changed or added to. */
function Others({ name, numbers }: { name: string; numbers: string[] }) {
  if (numbers.length === 0) return null;
  return (
    <span class="quiet-text">
      {' '}
      · {name}{' '}
      {numbers.map((number, index) => (
        <>
          {index > 0 && ', '}
          <a href={toezeggingPage(number)}>{number}</a>
        </>
      ))}
    </span>
  );
}

function facts({ status, minister, due, keptHere }: Toezegging, { t, day }: PanelWords): string {
  return [status, keptHere && t('kept'), due && t('due', day(due)), minister]
    .filter(Boolean)
    .join(' · ');
}
