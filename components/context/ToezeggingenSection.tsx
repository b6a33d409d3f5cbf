import { toezeggingPage } from '../../utils/domain/addresses.ts';
import type { PaperContext, Toezegging } from '../../utils/domain/context/paper-context.ts';
import { promiseStateOf } from '../../utils/domain/context/promise-state.ts';
import { keepingOf, promisesOf } from '../../utils/domain/context/promises.ts';
import { toezeggingSubject } from '../../utils/domain/follow/follow-subjects.ts';
import type { PanelFollow } from './views.ts';
import { FollowButtons } from './FollowButtons.tsx';
import type { PanelWords } from './panel-words.ts';
import { Section } from './Section.tsx';

/** What was promised where this paper was spoken about, and what this letter keeps. */
export function ToezeggingenSection({
  context,
  follow,
  words,
}: {
  context: PaperContext;
  follow: PanelFollow;
  words: PanelWords;
}) {
  const { own, ofDebates } = promisesOf(context);
  const view = { paper: context.paper.number, follow, words };
  return (
    <Section title={words.t('toezeggingen')} part={context.toezeggingen} words={words}>
      {() => (
        <>
          {own.length > 0 && <Toezeggingen all={own} {...view} />}
          {ofDebates.length > 0 && (
            <>
              <p class="quiet-text">{words.t('ofDebates')}</p>
              <Toezeggingen all={ofDebates} {...view} />
            </>
          )}
        </>
      )}
    </Section>
  );
}

function Toezeggingen({
  all,
  paper,
  follow,
  words,
}: {
  all: Toezegging[];
  paper: string;
  follow: PanelFollow;
  words: PanelWords;
}) {
  return (
    <ul>
      {all.map((one) => (
        <li key={one.number}>
          <span lang="nl">{one.text}</span>{' '}
          <span class="quiet-text">{facts(one, paper, words)}</span>{' '}
          <a href={one.href}>{one.number}</a>
          <Others name={words.t('earlier')} numbers={one.earlier} />
          <Others name={words.t('later')} numbers={one.later} />{' '}
          <FollowButtons subject={toezeggingSubject(one)} {...{ follow, words }} />
        </li>
      ))}
    </ul>
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

function facts(promise: Toezegging, paper: string, words: PanelWords): string {
  const { t, day } = words;
  const { status, minister, due } = promise;
  return [status, keepingText(promise, paper, words), due && t('due', day(due)), minister]
    .filter(Boolean)
    .join(' · ');
}

function keepingText(promise: Toezegging, paper: string, { t }: PanelWords): string | null {
  const how = keepingOf(promise, paper);
  const letter = promise.letter ?? '';
  if (how) return t('keeping', how, letter);
  return letter && promiseStateOf(promise.status) === 'kept' ? t('keptBy', letter) : null;
}
