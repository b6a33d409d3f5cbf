/**
 * Scrolls to a printed page and moves the focus there.
 * @param text drawn from a source that knows its pages
 * @param page its number as printed
 * @returns whether the text tells where that page begins
 */
export function goToPage(text: HTMLElement, page: string): boolean {
  const pageStart = [...text.querySelectorAll<HTMLElement>('[data-bladzijde]')].find(
    (one) => one.getAttribute('data-bladzijde') === page,
  );
  const block = pageStart?.closest<HTMLElement>('p, h1, h2, h3, h4, h5, h6, li, td');
  if (!pageStart || !block) return false;
  block.tabIndex = -1;
  block.focus({ preventScroll: true });
  pageStart.scrollIntoView({ block: 'center' });
  return true;
}
