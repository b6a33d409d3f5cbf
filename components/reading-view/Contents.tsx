import type { ReadingTranslator } from './texts.ts';

/** A heading of the text, and the way to it. */
export interface ContentsEntry {
  words: string;
  /** 1 to 6. */
  level: number;
  go(): void;
}

/** Fewer headings than this need no table of contents. */
const MIN_HEADINGS = 3;

/** The table of contents: beside the text where there is room, folded above it elsewhere. */
export function Contents({ entries, t }: { entries: ContentsEntry[]; t: ReadingTranslator }) {
  if (entries.length < MIN_HEADINGS) return null;
  const top = Math.min(...entries.map(({ level }) => level));
  return (
    <details class="reading-contents" open={matchMedia('(min-width: 1100px)').matches}>
      <summary>{t('contents')}</summary>
      <nav aria-label={t('contents')}>
        <ol>
          {entries.map(({ words, level, go }, index) => (
            <li key={index} style={{ paddingLeft: `${Math.min(3, level - top)}em` }}>
              <button type="button" class="quiet" onClick={go}>
                {words}
              </button>
            </li>
          ))}
        </ol>
      </nav>
    </details>
  );
}
