import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Contents, type ContentsEntry } from './Contents.tsx';
import type { TextSource } from '../../utils/documents/text-source.ts';
import type { UnreadableReason } from '../../utils/documents/unreadable.ts';
import type { ReadingTranslator } from './texts.ts';

export interface FrameState {
  source: TextSource | null;
  progress: { step: 'fetching' | 'converting'; share: number | null } | null;
  failure: UnreadableReason | null;
  /** Whether it has taken so long that progress is shown. */
  slow: boolean;
  /** Whether some of the text is there to read; the rest may still be under way. */
  begun: boolean;
  contents: ContentsEntry[];
  /** The printed page that was asked for, when the text does not tell where it begins. */
  missingPage: string | null;
}

export interface FrameView {
  t: ReadingTranslator;
  title: string;
  request: { file: string | null };
  state: FrameState;
  drawSaveButton(place: HTMLElement): void;
  close(): void;
}

/** Draws the frame around the text: what it is, where it comes from, and what one can do with it. */
export function drawFrame(into: HTMLElement, view: FrameView): void {
  render(<ReadingFrame {...view} />, into);
}

function ReadingFrame({ t, title, request, state, drawSaveButton, close }: FrameView) {
  const progress = state.slow && state.progress && (
    <Progress t={t} progress={state.progress} close={close} />
  );
  return (
    <>
      <div class="reading-bar">
        <div class="reading-title">
          <strong>{title}</strong>
          {state.source && <span class="reading-source">{t('textFrom', state.source)}</span>}
        </div>
        <SavePlace draw={drawSaveButton} />
        {request.file && (
          <a class="button" href={request.file}>
            {t('download')}
          </a>
        )}
        <button type="button" onClick={() => print()}>
          {t('print')}
        </button>
        <button type="button" onClick={close}>
          {t('close')}
        </button>
      </div>
      <div class="reading-contents-place">
        <Contents entries={state.contents} t={t} />
      </div>
      <div class="reading-body">
        <div role="status" class="reading-state">
          {state.missingPage && <p class="reading-source">{t('pageUnknown', state.missingPage)}</p>}
          {state.failure ? (
            <Failure t={t} reason={state.failure} file={request.file} />
          ) : (
            !state.begun && progress
          )}
        </div>
        <slot name="tekst" />
        {state.begun && progress && <div class="reading-state">{progress}</div>}
      </div>
    </>
  );
}

/** The button is drawn by the page's own script, once. */
function SavePlace({ draw }: { draw: (place: HTMLElement) => void }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current) draw(place.current);
  }, []);
  return <div ref={place} />;
}

function Progress({
  t,
  progress: { step, share },
  close,
}: {
  t: ReadingTranslator;
  progress: NonNullable<FrameState['progress']>;
  close: () => void;
}) {
  const label = t(step === 'fetching' ? 'fetchingFile' : 'convertingFile');
  return (
    <p>
      {label} <progress aria-label={label} max={1} {...(share !== null && { value: share })} />{' '}
      <button type="button" onClick={close}>
        {t('cancel')}
      </button>
    </p>
  );
}

function Failure({
  t,
  reason,
  file,
}: {
  t: ReadingTranslator;
  reason: UnreadableReason;
  file: string | null;
}) {
  return (
    <p class="reading-failure">
      {t('unreadable', reason)} {file && <a href={file}>{t('downloadInstead')}</a>}
    </p>
  );
}
