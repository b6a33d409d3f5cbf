import { useEffect, useId, useState } from 'preact/hooks';
import { keyProblem, type JumpKeys } from '../../utils/domain/settings/jump-keys.ts';
import type { Translator } from '../own-page-texts.ts';

const FIELDS = [
  ['next', 'keyNext'],
  ['previous', 'keyPrevious'],
] as const;

/** The two keys; a pair that cannot be used is kept in the fields, said, and not stored. */
export function KeyFields({
  t,
  keys,
  setKeys,
}: {
  t: Translator;
  keys: JumpKeys;
  setKeys(keys: JumpKeys): void;
}) {
  const id = useId();
  const [draft, setDraft] = useState(keys);
  useEffect(() => setDraft(keys), [keys.next, keys.previous]);
  const problem = keyProblem(draft);
  const change = (part: Partial<JumpKeys>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    if (!keyProblem(next)) setKeys(next);
  };
  return (
    <fieldset aria-describedby={`${id}-how`}>
      <legend>{t('keysTitle')}</legend>
      <p class="how" id={`${id}-how`}>
        {t('keysHow')}
      </p>
      {FIELDS.map(([name, words]) => (
        <label key={name} class="key">
          {t(words)}{' '}
          <input
            type="text"
            size={2}
            maxLength={1}
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            value={draft[name]}
            aria-invalid={problem !== null}
            aria-describedby={`${id}-problem`}
            onFocus={(event) => event.currentTarget.select()}
            onInput={(event) => change({ [name]: event.currentTarget.value.toLowerCase() })}
          />
        </label>
      ))}
      <p class="problem" role="alert" id={`${id}-problem`}>
        {problem && t('keyProblem', problem)}
      </p>
    </fieldset>
  );
}
