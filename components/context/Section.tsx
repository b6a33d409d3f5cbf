import type { ComponentChildren } from 'preact';
import type { Part } from '../../utils/domain/context/paper-context.ts';
import type { PanelWords } from './panel-words.ts';

/** A titled part of the panel; says so when its source has nothing or could not be reached. */
export function Section<T>({
  title,
  part,
  words,
  children,
}: {
  title: string;
  part: Part<T[]>;
  words: PanelWords;
  children: (items: T[]) => ComponentChildren;
}) {
  const bare = part.state !== 'known' || part.value.length === 0;
  return (
    <section class={bare ? 'bare' : undefined}>
      <h3>{title}</h3>
      {part.state === 'known' && part.value.length > 0 && children(part.value)}
      {part.state === 'known' && bare && <p class="quiet-text">{words.t('nothing')}</p>}
      {part.state === 'absent' && <p class="quiet-text">{words.t('partAbsent')}</p>}
      {part.state === 'unreachable' && <p class="card-doubt">{words.t('partUnreachable')}</p>}
    </section>
  );
}

/** A name and its value, left out when there is none. */
export function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  if (children === null || children === undefined || children === '' || children === false)
    return null;
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
