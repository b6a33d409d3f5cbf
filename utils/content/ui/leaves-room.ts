/** From this width on the heading has two halves, in CSS pixels. */
const WIDE = 800;

/** Whether the page can be used beside an open panel; only then it may open by itself. */
export function leavesRoom(heading: HTMLElement): boolean {
  return heading.getBoundingClientRect().width >= WIDE;
}
