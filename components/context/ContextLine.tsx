import type { ContextLineView } from '../../utils/features/context-views.ts';
import { Badges } from './Badges.tsx';

/** The way to the panel, and where the paper stands. */
export function ContextLine({ t, badges, open, toggle }: ContextLineView) {
  return (
    <div class="context-line">
      <button type="button" aria-expanded={open} onClick={toggle}>
        <span class="about-words">{t('aboutPaper')}</span> <span aria-hidden="true">{open ? '▴' : '▾'}</span>
      </button>
      <Badges badges={badges} />
    </div>
  );
}
