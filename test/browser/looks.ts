/** What is asked of every view. Each look returns what is wrong, in words; an empty answer is good. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** All of axe's rules, the size of targets (WCAG 2.5.8) too, on what is ours. @param only one rule, where the others were asked before */
export async function axe(page: Page, part: string, only?: string): Promise<string[]> {
  // None of our views has frames: all is asked in the page itself, which spares a blank page for each answer.
  const ours = new AxeBuilder({ page }).setLegacyMode();
  if (only) ours.withRules([only]);
  else ours.options({ rules: { 'target-size': { enabled: true } } });
  if (page.url().startsWith('https:')) ours.include('kamerlezer-ui');
  const { violations } = await ours.analyze();
  return violations.map(({ id, nodes }) => `axe ${id}: ${nodes[0]?.html ?? part}`);
}

/** Controls smaller than 24 by 24 CSS pixels (2.5.8); links within a sentence are excepted, and a label counts with its box. */
export function smallTargets(page: Page, part: string): Promise<string[]> {
  return page
    .locator(part)
    .locator('button, input, select, textarea, summary, a')
    .evaluateAll((all) =>
      all.flatMap((one) => {
        const inSentence =
          one.matches('a') &&
          getComputedStyle(one).display === 'inline' &&
          one.closest('p, li, dd, td') !== null;
        const { width, height } = (one.closest('label') ?? one).getBoundingClientRect();
        const small = width > 0 && (width < 23.9 || height < 23.9);
        return small && !inSentence
          ? [
              `target of ${Math.round(width)} by ${Math.round(height)}: ${one.localName}.${one.className} “${one.textContent?.trim().slice(0, 40)}”`,
            ]
          : [];
      }),
    );
}

/** Controls that show no outline when they have the focus, or that lie under something else then (2.4.7, 2.4.11). */
export async function unseenFocus(page: Page, part: string): Promise<string[]> {
  // A key makes the browser show the focus as it does for who has no pointer.
  await page.keyboard.press('Shift');
  return page
    .locator(part)
    .locator('a[href], button, input, select, textarea, summary, [tabindex="0"]')
    .evaluateAll((all) =>
      all.slice(0, 40).flatMap((one) => {
        const nameOf = (element: Element) => `${element.localName}.${element.className}`;
        const elementOver = (root: Document | ShadowRoot) => {
          const box = [...one.getClientRects()][0];
          if (!box) return null;
          const x = box.left + Math.min(box.width / 2, 60);
          return root.elementFromPoint(x, box.top + box.height / 2);
        };
        const isItself = (over: Element | null) =>
          over !== null &&
          (one.contains(over) || over.contains(one) || one.closest('label')?.contains(over));
        const problemsOf = (root: Document | ShadowRoot) => {
          if (root.activeElement !== one) return ['takes none'];
          const { outlineStyle, outlineWidth } = getComputedStyle(one);
          const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
          const over = elementOver(root);
          const where = over ? nameOf(over) : 'nothing: out of the window';
          return [
            ...(outlined ? [] : ['no outline']),
            ...(isItself(over) ? [] : [`lies under ${where}`]),
          ];
        };
        if (!(one as HTMLElement).checkVisibility()) return [];
        (one as HTMLElement).focus();
        const words = one.textContent?.trim().slice(0, 40);
        return problemsOf(one.getRootNode() as Document | ShadowRoot).map(
          (problem) => `focus, ${problem}: ${nameOf(one)} “${words}”`,
        );
      }),
    );
}

/** What reaches out of the window sideways (1.4.10); what scrolls in a box of its own, as tables may, is left alone. */
export function sticksOut(page: Page, part: string): Promise<string[]> {
  return page.locator(part).evaluateAll((parts) => {
    const scrolls = (one: Element | null): boolean =>
      one !== null &&
      ((/auto|scroll/.test(getComputedStyle(one).overflowX) &&
        one.matches('.report, [data-tabel]')) ||
        scrolls(one.parentElement));
    return parts.flatMap((top) =>
      [top, ...top.querySelectorAll('*')].flatMap((one) => {
        const { left, right, width } = one.getBoundingClientRect();
        if (width <= 1 || !one.checkVisibility({ visibilityProperty: true }) || scrolls(one))
          return [];
        const fits = left >= -1 && right <= innerWidth + 1;
        const wide =
          one.scrollWidth > one.clientWidth + 1 &&
          /auto|scroll/.test(getComputedStyle(one).overflowX);
        if (fits && !wide) return [];
        const place = `from ${Math.round(left)} to ${Math.round(right)} of ${innerWidth}`;
        const words = one.textContent?.trim().slice(0, 40);
        return [
          `${wide ? 'scrolls sideways' : place}: ${one.localName}.${one.className} “${words}”`,
        ];
      }),
    );
  });
}

/** Boxes and controls that lose their border where the system sets the colours. */
export function borderless(page: Page, part: string): Promise<string[]> {
  return page.locator(part).evaluateAll((parts) =>
    parts.flatMap((top) =>
      [
        top,
        ...top.querySelectorAll(
          'button, .button, input:not([type="checkbox"], [type="radio"], [type="file"]), select, textarea',
        ),
      ].flatMap((one) => {
        const { borderTopWidth, borderTopStyle } = getComputedStyle(one);
        const free =
          one.matches(
            'body, article, .reading, .floating:not(.context-panel), .reading-contents *',
          ) || !one.checkVisibility();
        return free || (borderTopStyle !== 'none' && parseFloat(borderTopWidth) >= 1)
          ? []
          : [
              `no border: ${one.localName}.${one.className} “${one.textContent?.trim().slice(0, 40)}”`,
            ];
      }),
    ),
  );
}

/** Pressed and not pressed must look different without colours of ours. */
export function samePressed(page: Page, part: string): Promise<string[]> {
  return page
    .locator(part)
    .locator('[aria-pressed="true"], [aria-current="true"]')
    .evaluateAll((all) =>
      all.flatMap((one) => {
        const look = () => {
          const { fontWeight, borderTopWidth, borderLeftWidth, backgroundColor, outlineStyle } =
            getComputedStyle(one);
          return [fontWeight, borderTopWidth, borderLeftWidth, backgroundColor, outlineStyle].join(
            ' ',
          );
        };
        const name = one.hasAttribute('aria-pressed') ? 'aria-pressed' : 'aria-current';
        const on = look();
        one.setAttribute(name, 'false');
        const off = look();
        one.setAttribute(name, 'true');
        return on === off
          ? [
              `on looks like off: ${one.localName}.${one.className} “${one.textContent?.trim().slice(0, 40)}”`,
            ]
          : [];
      }),
    );
}

/** What still moves for those who asked for less motion. */
export function moves(page: Page, part: string): Promise<string[]> {
  return page
    .locator(part)
    .evaluateAll((parts) =>
      parts.flatMap((one) =>
        one
          .getAnimations({ subtree: true })
          .map((animation) => `moves: ${(animation as CSSAnimation).animationName}`),
      ),
    );
}

/** Buttons and badges of ours that stand at the title or the download link and lie over words of the page. */
export function coversWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ours = [
      ...(document
        .querySelector('kamerlezer-ui')
        ?.shadowRoot?.querySelectorAll(
          '.floating:not(.context-panel, [data-docked]) :is(button, .badge, .save-status)',
        ) ?? []),
    ];
    const boxes = ours
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .map((one) => [one, one.getBoundingClientRect()] as const);
    const words = document.createTreeWalker(
      document.querySelector('main') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    const isOfPage = (node: Node) =>
      node.textContent?.trim() &&
      !node.parentElement?.closest('[role="dialog"], .m-modal, kamerlezer-ui');
    const meets = (a: DOMRect, b: DOMRect) =>
      b.width > 1 &&
      a.left < b.right - 1 &&
      a.right > b.left + 1 &&
      a.top < b.bottom - 1 &&
      a.bottom > b.top + 1;
    const coveredIn = (node: Node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      const text = node.textContent?.trim().slice(0, 30);
      return [...range.getClientRects()].flatMap((line) =>
        boxes
          .filter(([, box]) => meets(box, line))
          .map(([one]) => `lies over “${text}”: ${one.className} “${one.textContent}”`),
      );
    };
    const found: string[] = [];
    for (let node = words.nextNode(); node && boxes.length > 0; node = words.nextNode())
      if (isOfPage(node)) found.push(...coveredIn(node));
    return found;
  });
}
