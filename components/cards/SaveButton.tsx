import type { SaveButtonView } from '../../utils/features/views.ts';

/** Keeps the page's paper in mijn, and says so only when it is kept. */
export function SaveButton({ saved, failed, toggle, t }: SaveButtonView) {
  return (
    <>
      <button type="button" class="save" aria-pressed={saved} onClick={toggle}>
        <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
          <path d="M4 1.5h8v13l-4-3.2-4 3.2z" fill={saved ? 'currentColor' : 'none'} stroke="currentColor" stroke-width="1.5" />
        </svg>
        {saved ? t('saved') : t('save')}
      </button>
      <span role="status" class="save-status">
        {failed ? t('saveFailed') : ''}
      </span>
    </>
  );
}
