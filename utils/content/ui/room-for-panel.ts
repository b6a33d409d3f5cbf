/** From this width on the heading has two halves, in CSS pixels. */
const MIN_WIDE_PX = 800;

/** Whether the page can be used beside an open panel; only then it may open by itself. */
export function hasRoomForPanel(heading: HTMLElement): boolean {
  return heading.getBoundingClientRect().width >= MIN_WIDE_PX;
}
