/** The name of the one element that holds all of ours that is not text of the page. */
export const HOST_TAG = 'kamerlezer-ui';

export interface PageUi {
  host: HTMLElement;
  root: ShadowRoot;
  /** Adds the styles of a part that is loaded later. */
  addStyles(css: string): void;
  /** Brings the host into the dialog a mark stands in: what is outside an open modal cannot be reached. */
  enclose(mark: Element): void;
  /** Brings the host home, when nothing of ours is open any more. */
  release(): void;
}

/**
 * Makes the host at the end of the body; it takes no room and moves nothing.
 * @param css styles of everything inside
 * @param signal takes the host away
 */
export function createPageUi(doc: Document, css: string, signal: AbortSignal): PageUi {
  for (const stale of doc.querySelectorAll(HOST_TAG)) stale.remove();
  const host = doc.createElement(HOST_TAG);
  const root = host.attachShadow({ mode: 'open' });
  addStyles(root, css);
  doc.body.append(host);
  signal.addEventListener('abort', () => host.remove());
  return {
    host,
    root,
    addStyles: (more) => addStyles(root, more),
    enclose: (mark) => moveTo(host, dialogOf(mark) ?? doc.body),
    release: () => release(host),
  };
}

function dialogOf(mark: Element): Element | null {
  return mark.closest('dialog, [role="dialog"], [aria-modal="true"]');
}

/** Moving closes what is open in it, so it stays where it is when it can. */
function moveTo(host: HTMLElement, home: Element): void {
  if (host.parentElement === home) return;
  home.append(host);
  host.toggleAttribute('data-enclosed', home !== host.ownerDocument.body);
}

function release(host: HTMLElement): void {
  if (host.isConnected && !host.shadowRoot?.querySelector(':popover-open'))
    moveTo(host, host.ownerDocument.body);
}

/**
 * Adds styles to our shadow root. A constructed sheet is not the page's to forbid; where it cannot be adopted from an extension's world (Firefox),
 * a style element does.
 */
export function addStyles(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const wanted = [...root.adoptedStyleSheets, sheet];
    root.adoptedStyleSheets = wanted;
    if (root.adoptedStyleSheets.length === wanted.length) return;
  } catch {
    // falls through to the element
  }
  const style = root.ownerDocument.createElement('style');
  style.textContent = css;
  root.prepend(style);
}
