const WAYS = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
]);

/**
 * Arrow keys walk over the search field and the papers' links; other keys are left alone.
 * @param popup the element that holds both
 */
export function moveInList(event: KeyboardEvent, popup: Element | null): void {
  const way = WAYS.get(event.key);
  if (!way || !popup) return;
  const stops = [...popup.querySelectorAll<HTMLElement>('input[type="search"], .papers a')];
  const at = stops.findIndex(
    (stop) => stop === event.target || stop.parentElement?.contains(event.target as Node),
  );
  const next = stops[at + way];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
