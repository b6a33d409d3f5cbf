import type { ContextAnswer } from '../context/context.ts';
import { dayInTheHague } from '../context/days.ts';
import { badgesOf } from '../context/state-badges.ts';
import { badgeText, badgeTone } from '../i18n/badge-text.ts';
import { send } from '../messages/client.ts';
import { ondernummerOf } from '../page/ondernummer.ts';
import { keepPanelOpen, readPanelOpen } from '../settings.ts';
import { createContextPanel, leavesRoom } from './context-panel.ts';
import type { DocumentPage, Feature } from './feature.ts';
import { createTitlePlace } from './title-place.ts';

/** At the title, where the paper stands in a word or two; pressed, all that is known around it. */
export const contextLine: Feature = {
  name: 'context-line',
  async start(page) {
    const { heading, key, date } = page.paper;
    // Pages of a zaak or a vote show no one document to ask for; a page without day and text is an error page.
    if (!heading || !/^\d{4}D\d{4,6}$/.test(key) || !(date || page.text)) return;
    const line = new ContextLine(page, heading);
    await line.start();
  },
};

class ContextLine {
  private answer: ContextAnswer | null = null;
  private open = false;
  private readonly today = dayInTheHague(Date.now());
  private readonly page: DocumentPage;
  private readonly heading: HTMLElement;
  private readonly place: HTMLElement;
  private readonly panel: ReturnType<typeof createContextPanel>;

  constructor(page: DocumentPage, heading: HTMLElement) {
    this.page = page;
    this.heading = heading;
    this.place = createTitlePlace(page, heading, 'first');
    this.panel = createContextPanel(page, heading, { today: this.today, retry: () => void this.ask(), close: () => this.close() });
  }

  async start(): Promise<void> {
    this.draw();
    const asked = this.ask();
    if ((await readPanelOpen()) && leavesRoom(this.heading)) this.toggle(false);
    await asked;
  }

  private async ask(): Promise<void> {
    this.answer = null;
    this.draw();
    const { key, paperId } = this.page.paper;
    this.answer = await send('context', { number: key, ondernummer: ondernummerOf(paperId) }).catch(() => ({ state: 'unreachable' as const, reason: 'failed' }));
    this.draw();
  }

  /** @param byReader a panel that opens by itself takes no focus and is not remembered again */
  private toggle(byReader: boolean): void {
    this.open = !this.open;
    if (byReader) void keepPanelOpen(this.open);
    this.panel.setOpen(this.open, byReader);
    this.draw();
  }

  private close(): void {
    if (this.open) this.toggle(true);
    this.place.querySelector('button')?.focus();
  }

  private draw(): void {
    if (this.page.signal.aborted) return;
    const { t, language, views } = this.page;
    const badges = badgesOf(this.answer, this.today).map((badge) => ({ tone: badgeTone(badge), text: badgeText(badge, t, language) }));
    views.contextLine(this.place, { t, badges, open: this.open, toggle: () => this.toggle(true) });
    this.panel.show(this.answer, badges);
  }
}
