/** What lies behind the view can be neither clicked nor tabbed to while it is open; nothing else of it changes. */
export function makeRestInert(host: HTMLElement, signal: AbortSignal): void {
  const rest = [...(host.parentElement?.children ?? [])].filter(
    (one): one is HTMLElement => one !== host && one instanceof HTMLElement && !one.inert,
  );
  for (const one of rest) one.inert = true;
  signal.addEventListener('abort', () => rest.forEach((one) => one.removeAttribute('inert')));
}

/** On the window, behind the cards' own listener, which keeps an Escape that closes a card to itself. */
export function closeOnEscape(doc: Document, close: () => void, signal: AbortSignal): void {
  doc.defaultView?.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      close();
    },
    { signal, capture: true },
  );
}
