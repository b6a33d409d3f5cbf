import { useId } from 'preact/hooks';

interface ChoicesView<Value extends string> {
  title: string;
  how?: string;
  values: readonly Value[];
  value: Value;
  words(value: Value): string;
  lang?(value: Value): string | undefined;
  choose(value: Value): void;
}

/** One setting of a few values, all in sight. */
export function Choices<Value extends string>({
  title,
  how,
  values,
  value,
  words,
  lang,
  choose,
}: ChoicesView<Value>) {
  const id = useId();
  return (
    <fieldset aria-describedby={how ? `${id}-how` : undefined}>
      <legend>{title}</legend>
      {how && (
        <p class="how" id={`${id}-how`}>
          {how}
        </p>
      )}
      {values.map((one) => (
        <label key={one} class="choice" lang={lang?.(one)}>
          <input type="radio" name={id} checked={one === value} onChange={() => choose(one)} />{' '}
          {words(one)}
        </label>
      ))}
    </fieldset>
  );
}
