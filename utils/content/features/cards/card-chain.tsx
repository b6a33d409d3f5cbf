import { render } from 'preact';
import { CitationCard } from '../../../../components/cards/CitationCard.tsx';
import type { PaperToSave } from '../../../domain/saved/saved-paper.ts';
import { parseDossierId, parseKamerstukId } from '../../../domain/ids/kamerstuk-id.ts';
import type { ToldAnswer } from '../../../domain/context/told-answer.ts';
import { ondernummerOf } from '../../../domain/ids/kamerstuk-id.ts';
import type { CardControls } from '../../preview/preview-kind.ts';
import type { Paper } from '../../../domain/paper.ts';
import { legalReference } from '../../../formats/legal-reference.ts';
import type { Resolution } from '../../../domain/resolution.ts';
import type { CardPage } from './card-page.ts';
import { asLinked, openedElsewhereNote } from '../citations/linked-paper.ts';

/** One card of the chain. */
export interface CardStep {
  answer: Extract<Resolution, { status: 'found' }>;
  doubts: string[];
  /** Where the paper is opened, with the page that the citation names. */
  href?: string;
}

/** A card that leads on to papers around its own, in the same place, with a way back. */
export class CardChain {
  private readonly trail: CardStep[] = [];
  private around: ToldAnswer | null = null;
  private lost = false;
  private firstLines: string | null = null;
  private readonly page: CardPage;
  private readonly into: HTMLElement;
  private readonly controls: CardControls;

  constructor(page: CardPage, into: HTMLElement, controls: CardControls) {
    this.page = page;
    this.into = into;
    this.controls = controls;
  }

  show(step: CardStep): void {
    this.trail.push(step);
    this.turnTo(step);
  }

  private back(): void {
    this.trail.pop();
    const step = this.trail.at(-1);
    if (step) this.turnTo(step);
    this.into.focus();
  }

  private turnTo(step: CardStep): void {
    this.around = null;
    this.lost = false;
    this.firstLines = null;
    this.into.setAttribute('aria-label', step.answer.paper.title);
    this.draw();
    const toSave = this.page.paperToSave(step.answer.paper);
    if (toSave)
      void this.page.savedStatus.watch([toSave.key]).then(
        () => this.drawIf(step),
        () => undefined,
      );
    void this.lookAround(step);
    void this.readBegin(step);
  }

  /** What came of the paper is asked for only while its card is open. */
  private async lookAround(step: CardStep): Promise<void> {
    const { number, id } = step.answer.paper;
    if (!number) return;
    const around = await this.page
      .send('context', { number, ondernummer: ondernummerOf(id) })
      .catch(() => null);
    if (this.trail.at(-1) !== step) return;
    this.around = around;
    this.drawIf(step);
  }

  /** One request, and none for what the publisher does not have. */
  private async readBegin(step: CardStep): Promise<void> {
    const { id } = step.answer.paper;
    if (!id || !parseKamerstukId(id) || parseDossierId(id)) return;
    const begin = await this.page.send('firstLines', { id }).catch(() => null);
    if (this.trail.at(-1) !== step) return;
    this.firstLines = begin?.text ?? null;
    this.drawIf(step);
  }

  private async goOn(number: string): Promise<void> {
    const from = this.trail.at(-1);
    await this.page.citations.ask([number]).catch(() => undefined);
    if (this.controls.gone.aborted || this.trail.at(-1) !== from) return;
    const answer = this.page.citations.answer(number);
    if (answer?.status === 'found') this.show({ answer, doubts: [] });
    else this.lost = true;
    this.draw();
    this.into.focus();
  }

  private drawIf(step: CardStep): void {
    if (this.trail.at(-1) === step) this.draw();
  }

  private draw(): void {
    const step = this.trail.at(-1);
    if (!step || this.controls.gone.aborted) return;
    const { page, around } = this;
    const { paper } = step.answer;
    const toSave = page.paperToSave(paper);
    const linked = asLinked(paper, page);
    const href = step.href ?? linked.href;
    render(
      <CitationCard
        t={page.t}
        language={page.language}
        resolution={{ ...step.answer, paper: linked }}
        openedElsewhere={openedElsewhereNote(paper, page)}
        href={href}
        doubts={this.lost ? [...step.doubts, page.t('sourceUnreachable')] : step.doubts}
        badges={page.badges(around)}
        related={around?.state === 'known' ? around.related : []}
        goOn={(number) => void this.goOn(number)}
        back={this.trail.length > 1 ? () => this.back() : undefined}
        saved={toSave !== null && page.savedStatus.has(toSave.key)}
        toggleSaved={this.toggleOf(toSave)}
        firstLines={this.firstLines}
        openBeside={async () => void (await page.send('openBeside', { href }))}
        copyReference={() => navigator.clipboard.writeText(copiedReference(paper))}
      />,
      this.into,
    );
    this.controls.settle();
  }

  /** Saves or removes the card's paper; absent where it cannot be saved or the button is switched off. */
  private toggleOf(toSave: PaperToSave | null): (() => Promise<void>) | undefined {
    const { savedStatus, settings } = this.page;
    if (!toSave || !settings.features['save-button']) return undefined;
    return async () => {
      await savedStatus.toggle(toSave);
      this.draw();
    };
  }
}

/** The reference as legal texts write it, what it is called, and where it is read. */
function copiedReference(paper: Paper): string {
  return `${legalReference(paper)} (${paper.title}), ${paper.href}`;
}
