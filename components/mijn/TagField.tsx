import { useId, useRef } from 'preact/hooks';
import { cleanTag } from '../../utils/search/tags.ts';

export interface TagFieldView {
  label: string;
  /** Where the label is too long to stand in the field. */
  short?: string;
  /** Tags in use, offered while one types. */
  known: string[];
  add(tag: string): void;
  /** Backspace in the empty field; absent where there is nothing to take back. */
  takeBack?: (() => void) | undefined;
}

/** A field for one tag: Enter gives it, the browser's own list completes it. */
export function TagField({ label, short, known, add, takeBack }: TagFieldView) {
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const give = (event: Event) => {
    event.preventDefault();
    const tag = cleanTag(field.current?.value ?? '');
    if (!field.current || !tag) return;
    add(tag);
    field.current.value = '';
  };
  return (
    <form class="tag-field" onSubmit={give}>
      <input
        ref={field}
        type="text"
        list={list}
        maxLength={60}
        aria-label={label}
        placeholder={short ?? label}
        autocomplete="off"
        onKeyDown={(event) =>
          event.key === 'Backspace' && event.currentTarget.value === '' && takeBack?.()
        }
      />
      <datalist id={list}>
        {known.map((tag) => (
          <option key={tag} value={tag} />
        ))}
      </datalist>
    </form>
  );
}
