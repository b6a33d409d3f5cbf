import { render } from 'preact';
import type { ContentsEntry } from '../../../components/reading-view/Contents.tsx';
import { drawFrame, type FrameState } from '../../../components/reading-view/ReadingFrame.tsx';
import type { ReadingOptions, ReadText } from '../features/read-here/reading-view-options.ts';
import type { ReadingAnswer } from '../../messaging/reading.ts';
import type { Drawing, DrawingTexts } from '../../documents/draw.ts';
import { askForPaper } from './ask.ts';
import { plainParagraphs } from '../../documents/inline-text.ts';
import { closeOnEscape, makeRestInert } from './modal.ts';
import { followPosition } from './reading-position.ts';
import { goToPage } from './printed-page.ts';
import { createText, type TextElement } from './text-element.ts';
import { READING_TEXTS, type ReadingTranslator } from '../../../components/reading-view/texts.ts';
import { translatorOf } from '../../i18n/translator.ts';

/** Set on our host while the view is open; on paper the text then stands alone (reading.css). */
const READING = 'data-reading';

/** Progress is shown only for work that takes longer. */
const PROGRESS_DELAY_MS = 500;

/** The headings of the text, each with the way to it: the focus goes along, so that reading goes on from there. */
function contentsOf({ headings }: Drawing): ContentsEntry[] {
  return headings.map(({ element, level }) => ({
    words: (element.textContent ?? '').trim(),
    level,
    go: () => {
      element.tabIndex = -1;
      element.focus({ preventScroll: true });
      element.scrollIntoView({ block: 'start' });
    },
  }));
}

/** Opens the reading view and fills it as the paper's text arrives. */
export function openReadingView(options: ReadingOptions): void {
  const view = new ReadingView(options);
  view.show();
  askForPaper(options.request, (answer) => view.take(answer), options.signal);
}

type Answer<Name extends ReadingAnswer['name']> = Extract<ReadingAnswer, { name: Name }>;

class ReadingView {
  private state: FrameState = {
    source: null,
    progress: null,
    failure: null,
    slow: false,
    begun: false,
    contents: [],
    missingPage: null,
  };
  private origin: Omit<ReadText, 'paragraphs'> = { source: 'koop', fileHash: null };
  /** The plain paragraphs of each block. */
  private readonly paragraphs: string[][] = [];
  private readonly options: ReadingOptions;
  private readonly t: ReadingTranslator;
  private readonly frame: HTMLElement;
  private readonly text: TextElement;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: ReadingOptions) {
    const { ownerDocument } = options.host;
    this.options = options;
    this.t = translatorOf(READING_TEXTS[options.language]);
    this.frame = createFrame(ownerDocument, options.title);
    const { t } = this;
    const words: DrawingTexts = { gap: (gap) => t('gap', gap), picture: t('picture') };
    this.text = createText(ownerDocument, words, options.signal);
  }

  show(): void {
    const { host, root, signal, close } = this.options;
    // Before the cards in the tree, as below them on the screen.
    root.prepend(this.frame);
    host.append(this.text.element);
    host.toggleAttribute(READING, true);
    this.timer = setTimeout(() => this.draw({ slow: true }), PROGRESS_DELAY_MS);
    signal.addEventListener('abort', () => this.remove());
    this.draw({});
    this.frame.showPopover();
    makeRestInert(host, signal);
    closeOnEscape(host.ownerDocument, close, signal);
    this.text.element.focus({ preventScroll: true });
  }

  take(answer: ReadingAnswer): void {
    switch (answer.name) {
      case 'progress':
        return this.draw({ progress: { step: answer.step, share: answer.share } });
      case 'begin':
        return this.begin(answer);
      case 'blocks':
        return this.put(answer);
      case 'failed':
        return this.fail(answer);
      case 'end':
        return this.finish(answer);
    }
  }

  private begin({ source, fileHash }: Answer<'begin'>): void {
    this.origin = { source, fileHash };
    this.draw({ source, missingPage: source === 'pdf' ? null : this.options.page });
  }

  private put({ from, blocks, labels }: Answer<'blocks'>): void {
    this.text.put(from, blocks, labels);
    this.paragraphs.splice(from, Infinity, ...blocks.map((block) => plainParagraphs([block])));
    this.draw({ begun: true });
  }

  private fail({ reason }: Answer<'failed'>): void {
    clearTimeout(this.timer);
    this.text.clear();
    this.draw({ failure: reason, progress: null, begun: false });
  }

  private finish({ notes }: Answer<'end'>): void {
    const { options, text } = this;
    clearTimeout(this.timer);
    this.draw({ progress: null, contents: contentsOf(text.drawing) });
    options.onText(text.element, text.finish(notes, this.t('notesOfPaper')));
    const ofNotes = notes.flatMap((note) => plainParagraphs(note.blocks));
    options.onRead({ ...this.origin, paragraphs: [...this.paragraphs.flat(), ...ofNotes] });
    if (options.page && !goToPage(text.element, options.page))
      this.draw({ missingPage: options.page });
    void followPosition(this.frame, text.element, options.position, options.signal);
  }

  private draw(change: Partial<FrameState>): void {
    this.state = { ...this.state, ...change };
    if (this.options.signal.aborted) return;
    drawFrame(this.frame, { ...this.options, t: this.t, state: this.state });
  }

  private remove(): void {
    clearTimeout(this.timer);
    render(null, this.frame);
    this.options.host.removeAttribute(READING);
    this.frame.remove();
  }
}

function createFrame(doc: Document, title: string): HTMLElement {
  const frame = doc.createElement('div');
  frame.className = 'reading';
  frame.setAttribute('popover', 'manual');
  frame.setAttribute('role', 'dialog');
  frame.setAttribute('aria-modal', 'true');
  frame.setAttribute('aria-label', title);
  return frame;
}
