import { render } from 'preact';
import type { ContentsEntry } from '../../../components/reading-view/Contents.tsx';
import { drawFrame, type FrameState } from '../../../components/reading-view/ReadingFrame.tsx';
import type { ReadingOptions, ReadText } from '../features/read-here/reading-view-options.ts';
import type { ReadingAnswer } from '../../messaging/reading.ts';
import type { Drawing } from '../../documents/draw.ts';
import { askForPaper } from './ask.ts';
import { plainParagraphs } from '../../documents/inline-text.ts';
import { closeOnEscape, makeRestInert } from './modal.ts';
import { followPlace } from './place.ts';
import { goToPage } from './printed-page.ts';
import { createText } from './text-element.ts';
import { READING_TEXTS } from '../../../components/reading-view/texts.ts';
import { translatorOf } from '../../i18n/translator.ts';

/** Set on our host while the view is open; on paper the text then stands alone (reading.css). */
const READING = 'data-reading';

/** Work that takes less than this shows no progress, in milliseconds. */
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
  const { host, root, signal } = options;
  const t = translatorOf(READING_TEXTS[options.language]);
  const doc = host.ownerDocument;
  const frame = doc.createElement('div');
  frame.className = 'reading';
  frame.setAttribute('popover', 'manual');
  frame.setAttribute('role', 'dialog');
  frame.setAttribute('aria-modal', 'true');
  frame.setAttribute('aria-label', options.title);
  // Before the cards in the tree, as below them on the screen.
  root.prepend(frame);
  const text = createText(doc, { gap: (gap) => t('gap', gap), picture: t('picture') }, signal);
  host.append(text.element);
  host.toggleAttribute(READING, true);
  let state: FrameState = {
    source: null,
    progress: null,
    failure: null,
    slow: false,
    begun: false,
    contents: [],
    missingPage: null,
  };
  let read: Omit<ReadText, 'paragraphs'> = { source: 'koop', fileHash: null };
  /** Of each block. */
  const paragraphs: string[][] = [];
  const draw = (change: Partial<FrameState>) => {
    state = { ...state, ...change };
    if (!signal.aborted) drawFrame(frame, { ...options, t, state });
  };
  const timer = setTimeout(() => draw({ slow: true }), PROGRESS_DELAY_MS);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    render(null, frame);
    host.removeAttribute(READING);
    frame.remove();
  });
  draw({});
  frame.showPopover();
  makeRestInert(host, signal);
  closeOnEscape(doc, options.close, signal);
  text.element.focus({ preventScroll: true });

  const handlers: {
    [Name in ReadingAnswer['name']]: (answer: Extract<ReadingAnswer, { name: Name }>) => void;
  } = {
    progress: ({ step, share }) => draw({ progress: { step, share } }),
    begin: ({ source, fileHash }) => (
      (read = { source, fileHash }),
      draw({ source, missingPage: source === 'pdf' ? null : options.page })
    ),
    blocks: ({ from, blocks, labels }) => (
      text.put(from, blocks, labels),
      paragraphs.splice(from, Infinity, ...blocks.map((block) => plainParagraphs([block]))),
      draw({ begun: true })
    ),
    failed: ({ reason }) => (
      clearTimeout(timer),
      text.clear(),
      draw({ failure: reason, progress: null, begun: false })
    ),
    end: ({ notes }) => {
      clearTimeout(timer);
      draw({ progress: null, contents: contentsOf(text.drawing) });
      options.onText(text.element, text.finish(notes, t('notesOfPaper')));
      options.onRead({
        ...read,
        paragraphs: [
          ...paragraphs.flat(),
          ...notes.flatMap((note) => plainParagraphs(note.blocks)),
        ],
      });
      if (options.page && !goToPage(text.element, options.page))
        draw({ missingPage: options.page });
      void followPlace(frame, text.element, options.place, signal);
    },
  };
  askForPaper(
    options.request,
    (answer) => (handlers[answer.name] as (one: ReadingAnswer) => void)(answer),
    signal,
  );
}
