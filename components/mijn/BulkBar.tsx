import type { Shelf } from '../../utils/search/view-address.ts';
import type { Actions } from './use-undoable-actions.ts';
import { TagField } from './TagField.tsx';
import type { Translator } from '../own-page-texts.ts';

export interface BulkView {
  t: Translator;
  shelf: Shelf;
  /** Keys of what is chosen and shown. */
  chosen: string[];
  /** Tags on the chosen papers, and all tags in use. */
  ownTags: string[];
  known: string[];
  actions: Actions;
  selectAll(): void;
  selectNone(): void;
}

/** What can be done with all chosen papers at once. */
export function BulkBar(view: BulkView) {
  const { t, chosen, selectAll, selectNone } = view;
  return (
    <div class="bulk" role="group" aria-label={t('selected', chosen.length)}>
      <button type="button" onClick={selectAll}>
        {t('selectAll')}
      </button>
      {chosen.length > 0 && (
        <>
          <button type="button" onClick={selectNone}>
            {t('selectNone')}
          </button>
          <span role="status">{t('selected', chosen.length)}</span>
          {view.shelf === 'list' ? <ListActs {...view} /> : <BinActs {...view} />}
        </>
      )}
    </div>
  );
}

function ListActs({ t, chosen, ownTags, known, actions }: BulkView) {
  return (
    <>
      <TagField
        label={t('addTagAll', chosen.length)}
        short={t('addTagShort')}
        known={known}
        add={(tag) => void actions.tag(chosen, tag)}
      />
      {ownTags.length > 0 && (
        <TagField
          label={t('removeTagAll', chosen.length)}
          short={t('removeTagShort')}
          known={ownTags}
          add={(tag) => void actions.untag(chosen, tag)}
        />
      )}
      <button type="button" onClick={() => void actions.state(chosen, 'read')}>
        {t('markRead')}
      </button>
      <button type="button" onClick={() => void actions.state(chosen, 'new')}>
        {t('markNew')}
      </button>
      <button type="button" onClick={() => void actions.remove(chosen)}>
        {t('remove')}
      </button>
    </>
  );
}

function BinActs({ t, chosen, actions }: BulkView) {
  return (
    <button type="button" onClick={() => void actions.restore(chosen)}>
      {t('restore')}
    </button>
  );
}
