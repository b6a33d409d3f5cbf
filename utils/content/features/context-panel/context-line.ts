import { logWarning } from '../../../browser/log.ts';
import { isDocumentNumber } from '../../../domain/ids/kamer-number.ts';
import type { ToldAnswer } from '../../../domain/context/told-answer.ts';
import { dayInTheHague } from '../../../domain/dates.ts';
import { send } from '../../../messaging/client.ts';
import { ondernummerOf } from '../../../domain/ids/kamerstuk-id.ts';
import { contextPanelOpen } from '../../../browser/settings/settings.ts';
import { drawContextLine } from './context-line-element.ts';
import type { DocumentPage, Feature } from '../feature.ts';
import { hasRoomForPanel } from '../../ui/room-for-panel.ts';
import { loadScript } from '../../load-script.ts';
import { createTitleSlot } from '../../ui/title-slot.ts';
import type { ContextPanelHandle } from './context-panel-script.ts';

/** Between two questions that nobody pressed for. */
const MIN_RETRY_MS = 30_000;

/** At the title, where the paper stands in a word or two; pressed, all that is known around it. */
export const contextLine: Feature = {
  name: 'context-line',
  async start(page) {
    const { heading, key, date } = page.paper;
    // Pages of a zaak or a vote show no one document to ask for; a page without day and text is an error page.
    if (!heading || !isDocumentNumber(key) || !(date || page.text)) return;
    const line = new ContextLine(page, heading);
    await line.start();
  },
};

class ContextLine {
  private answer: ToldAnswer | null = null;
  private open = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly today = dayInTheHague(Date.now());
  private readonly page: DocumentPage;
  private readonly heading: HTMLElement;
  private readonly place: HTMLElement;
  private panel: Promise<ContextPanelHandle> | null = null;
  private loaded: ContextPanelHandle | null = null;

  constructor(page: DocumentPage, heading: HTMLElement) {
    this.page = page;
    this.heading = heading;
    this.place = createTitleSlot(page, heading, 'first');
  }

  async start(): Promise<void> {
    this.draw();
    const asked = this.ask();
    if ((await contextPanelOpen.get()) && hasRoomForPanel(this.heading)) this.toggle(false);
    await asked;
  }

  private async ask(): Promise<void> {
    this.answer = null;
    this.draw();
    const { key, paperId } = this.page.paper;
    this.answer = await send('context', { number: key, ondernummer: ondernummerOf(paperId) }).catch(
      () => ({ state: 'unreachable' as const, reason: 'failed', retryAt: null }),
    );
    this.draw();
    this.askLater();
  }

  /** Pressed by the reader: asked at once, whatever rests. */
  private async retry(): Promise<void> {
    await send('forgetRests', {}).catch(() => undefined);
    await this.ask();
  }

  private askLater(): void {
    clearTimeout(this.timer);
    if (this.answer?.state !== 'unreachable' || this.page.signal.aborted) return;
    const wait = Math.max(MIN_RETRY_MS, (this.answer.retryAt ?? 0) - Date.now());
    this.timer = setTimeout(() => void this.ask(), wait);
    this.page.signal.addEventListener('abort', () => clearTimeout(this.timer));
  }

  /** @param byReader a panel that opens by itself takes no focus and is not remembered again */
  private toggle(byReader: boolean): void {
    this.open = !this.open;
    if (byReader) void contextPanelOpen.set(this.open);
    void this.showPanel(byReader).catch((error: unknown) => {
      this.panel = null;
      logWarning('context panel', error);
    });
    this.draw();
  }

  private async showPanel(byReader: boolean): Promise<void> {
    const panel = await (this.panel ??= this.createPanel());
    if (!this.page.signal.aborted) panel.setOpen(this.open, byReader);
  }

  /** Its script is loaded when it is first opened. */
  private async createPanel(): Promise<ContextPanelHandle> {
    const script = await loadScript('context-panel');
    this.loaded = script.create(this.page, this.heading, {
      today: this.today,
      retry: () => void this.retry(),
      close: () => this.close(),
    });
    this.loaded.show(this.answer, this.page.badges(this.answer));
    return this.loaded;
  }

  private close(): void {
    if (this.open) this.toggle(true);
    this.place.querySelector('button')?.focus();
  }

  private draw(): void {
    if (this.page.signal.aborted) return;
    const badges = this.page.badges(this.answer);
    drawContextLine(this.place, {
      words: this.page.t('aboutPaper'),
      badges,
      open: this.open,
      toggle: () => this.toggle(true),
    });
    this.loaded?.show(this.answer, badges);
  }
}
