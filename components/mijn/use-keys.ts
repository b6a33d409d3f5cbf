import { useLayoutEffect } from 'preact/hooks';
import { actOf, type KeyAct } from './keys.ts';

/** Listens to the page's keys; an act that is not handled leaves the key to the browser. */
export function useKeys(handle: Partial<Record<KeyAct, () => void>>): void {
  // With the drawing, not after it: a key pressed on what one sees must not meet the handler of what was before.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const act = actOf(event);
      const work = act && handle[act];
      if (!work) return;
      if (act !== 'escape') event.preventDefault();
      work();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}
