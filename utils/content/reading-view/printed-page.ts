/**
 * Brings the reader to a printed page.
 * @param text drawn from a source that knows its pages
 * @param page its number as printed
 * @returns whether the text tells where that page begins
 */
export function goToPage(text: HTMLElement, page: string): boolean {
  const mark = [...text.querySelectorAll<HTMLElement>('[data-bladzijde]')].find(
    (one) => one.getAttribute('data-bladzijde') === page,
  );
  const block = mark?.closest<HTMLElement>('p, h1, h2, h3, h4, h5, h6, li, td');
  if (!mark || !block) return false;
  block.tabIndex = -1;
  block.focus({ preventScroll: true });
  mark.scrollIntoView({ block: 'center' });
  return true;
}
