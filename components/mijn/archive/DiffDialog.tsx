import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeptTextInfo } from '../../../utils/domain/saved/kept-text.ts';
import type { DiffParagraph, DiffPart } from '../../../utils/search/word-diff.ts';
import type { PaperArchiveView } from './paper-archive.ts';
import { textFacts } from './text-facts.ts';
import type { Translator } from '../../own-page-texts.ts';
import type { Language } from '../../../utils/i18n/translator.ts';

/** Paragraphs that stayed and stand next to a change are shown; so many of them on each side. */
const CONTEXT_PARAGRAPHS = 1;

interface DiffView {
  t: Translator;
  language: Language;
  title: string;
  /** The older text and the newer one. */
  compared: [KeptTextInfo, KeptTextInfo];
  difference: PaperArchiveView['difference'];
  close(): void;
}

/** What changed between two texts of a paper, in words: struck out what went, underlined what came, each told in words too. */
export function DiffDialog({
  t,
  language,
  title,
  compared: [before, after],
  difference,
  close,
}: DiffView) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [paragraphs, setParagraphs] = useState<DiffParagraph[] | 'failed' | null>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  useEffect(() => {
    let stale = false;
    const take = (found: DiffParagraph[] | null) =>
      void (stale || setParagraphs(found ?? 'failed'));
    void difference(before.key, before.textHash, after.textHash).then(take, () => take(null));
    return () => {
      stale = true;
    };
  }, [before.textHash, after.textHash]);
  return (
    <dialog ref={dialog} class="difference" aria-label={t('difference')} onClose={close}>
      <h2>{t('difference')}</h2>
      <p lang="nl">{title}</p>
      <p class="facts">
        {t('earlierText', textFacts(t, before, language))}
        <br />
        {t('laterText', textFacts(t, after, language))}
        <br />
        {t('howToRead')}
      </p>
      <button type="button" autofocus onClick={close}>
        {t('close')}
      </button>
      {paragraphs === null && <p role="status">{t('loading')}</p>}
      {paragraphs === 'failed' && <p role="alert">{t('differenceFailed')}</p>}
      {Array.isArray(paragraphs) && <Differences t={t} paragraphs={paragraphs} />}
    </dialog>
  );
}

function Differences({ t, paragraphs }: { t: Translator; paragraphs: DiffParagraph[] }) {
  const stretches = stretchesOf(paragraphs);
  if (paragraphs.every(({ kind }) => kind === 'same')) return <p>{t('noDifference')}</p>;
  return (
    <div class="diff" lang="nl">
      {stretches.map(({ hidden, all }, index) =>
        hidden ? (
          <details key={index}>
            <summary>{t('sameParagraphs', all.length)}</summary>
            <Paragraphs t={t} paragraphs={all} />
          </details>
        ) : (
          <Paragraphs key={index} t={t} paragraphs={all} />
        ),
      )}
    </div>
  );
}

function Paragraphs({ t, paragraphs }: { t: Translator; paragraphs: DiffParagraph[] }) {
  return (
    <>
      {paragraphs.map(({ kind, parts }, index) => (
        <p key={index} data-kind={kind}>
          {parts.map((part, at) => (
            <Part key={at} t={t} {...part} />
          ))}
        </p>
      ))}
    </>
  );
}

function Part({ t, kind, text }: DiffPart & { t: Translator }) {
  if (kind === 'same') return <>{text}</>;
  const Tag = kind === 'added' ? 'ins' : 'del';
  return (
    <Tag>
      <span class="for-the-ear">{t(kind === 'added' ? 'cameIn' : 'wentOut')} </span>
      {text}
      <span class="for-the-ear"> {t('endOfChange')}</span>
    </Tag>
  );
}

interface Stretch {
  hidden: boolean;
  all: DiffParagraph[];
}

/** Long stretches without a change are folded, but for what stands next to one. */
function stretchesOf(paragraphs: DiffParagraph[]): Stretch[] {
  const near = paragraphs.map((_, at) =>
    paragraphs
      .slice(Math.max(0, at - CONTEXT_PARAGRAPHS), at + CONTEXT_PARAGRAPHS + 1)
      .some(({ kind }) => kind === 'changed'),
  );
  const stretches: Stretch[] = [];
  paragraphs.forEach((paragraph, at) => {
    const last = stretches.at(-1);
    if (last && last.hidden === !near[at]) last.all.push(paragraph);
    else stretches.push({ hidden: !near[at], all: [paragraph] });
  });
  return stretches;
}
