import { useEffect, useState } from 'preact/hooks';
import { JumpResult } from './JumpResult.tsx';
import { useJump, type Jumper } from './use-jump.ts';
import type { Translator } from '../own-page-texts.ts';
import type { Language } from '../../utils/i18n/translator.ts';

export interface JumpPageView {
  t: Translator;
  language: Language;
  /** What was typed elsewhere, in the address bar or the context menu. */
  typed: string;
  jumper: Jumper;
}

/** The page one lands on with a number: it goes on to what is found, and says what is not. */
export function JumpPage({ t, language, typed, jumper }: JumpPageView) {
  const [text, setText] = useState(typed);
  const { answer, enter } = useJump(text, jumper);
  useEffect(() => {
    if (jumper.readsAsNumber(typed)) enter();
  }, []);
  return (
    <div class="jump-page">
      <h1>{t('jumpTo')}</h1>
      <input
        type="search"
        aria-label={t('jumpPlace')}
        placeholder={t('jumpPlace')}
        aria-describedby="how"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && enter()}
      />
      <p id="how" class="facts">
        {t('jumpHow')}
      </p>
      <div role="status">
        {answer ? <JumpResult {...{ t, language, answer }} /> : <Words {...{ t, text, jumper }} />}
      </div>
    </div>
  );
}

function Words({ t, text, jumper }: { t: Translator; text: string; jumper: Jumper }) {
  const words = text.trim();
  return words ? (
    <button type="button" onClick={() => jumper.search(words)}>
      {t('jumpWords', words)}
    </button>
  ) : null;
}
