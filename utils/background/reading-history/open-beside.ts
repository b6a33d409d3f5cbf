import { browser } from '../../browser/browser.ts';
import type { Sender } from '../../messaging/sender.ts';

/** Opens a page in a window of its own over the right half of the one that asks; that one is left as it is. */
export async function openBeside(url: string, { tab }: Sender): Promise<null> {
  const windowId = tab?.windowId;
  const here =
    windowId === undefined
      ? await browser.windows.getLastFocused()
      : await browser.windows.get(windowId);
  const { left = 0, top = 0, width, height } = here;
  const half =
    width === undefined
      ? {}
      : {
          left: Math.round(left + width / 2),
          width: Math.round(width / 2),
          top,
          ...(height !== undefined && { height }),
        };
  const plain = { url, incognito: here.incognito };
  // A half that lies off the screen is refused; then the browser chooses the place.
  await browser.windows.create({ ...plain, ...half }).catch(() => browser.windows.create(plain));
  return null;
}
