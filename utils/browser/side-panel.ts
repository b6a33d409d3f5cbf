import { browser } from './browser.ts';

/** The two browsers' ways to the same panel; neither is in the common description of the API. */
interface Panels {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the panel of cited papers. Browsers allow it only straight from a press, so nothing may be waited for before.
 * @param windowId the window that was pressed in
 */
export async function openSidePanel(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  await (sidePanel ? sidePanel.open({ windowId }) : sidebarAction?.open());
}
