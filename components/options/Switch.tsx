import { useId } from 'preact/hooks';

interface SwitchView {
  name: string;
  how: string;
  on: boolean;
  /** Why it does nothing now. */
  idle?: string | undefined;
  set(on: boolean): void;
}

/** One thing that is on or off, with what it does. */
export function Switch({ name, how, on, idle, set }: SwitchView) {
  const id = useId();
  return (
    <div class="switch">
      <label>
        <input
          type="checkbox"
          checked={on}
          aria-describedby={id}
          onChange={(event) => set(event.currentTarget.checked)}
        />{' '}
        {name}
      </label>
      <p class="how" id={id}>
        {how}
        {idle && <> {idle}</>}
      </p>
    </div>
  );
}
