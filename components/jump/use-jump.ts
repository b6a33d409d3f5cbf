import { useEffect, useRef, useState } from 'preact/hooks';
import type { LookupAnswer } from '../../utils/citations/lookup-answer.ts';

/** What a jump box needs of the world. */
export interface Jumper {
  /** Whether a text reads as a number, a citation or an address; only such texts are asked for. */
  readsAsNumber(text: string): boolean;
  ask(text: string): Promise<LookupAnswer>;
  /** Opens what was found. */
  open(href: string): void;
  /** Searches mijn for words. */
  search(words: string): void;
}

/** So long nothing is typed before the sources are asked, in milliseconds. */
const TYPING_PAUSE_MS = 300;

/** The answer for what stands in a box, and what Enter does with it: nothing is opened that was not found. */
export function useJump(
  text: string,
  jumper: Jumper,
): { answer: LookupAnswer | 'busy' | null; enter(): void } {
  const [answer, setAnswer] = useState<LookupAnswer | 'busy' | null>(null);
  const current = useRef(text);
  current.current = text;
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const lookUp = async () => {
    const found = await jumper
      .ask(text)
      .catch((): LookupAnswer => ({ state: 'unreachable', id: text.trim().slice(0, 80) }));
    if (current.current === text) setAnswer(found);
    return found;
  };
  useEffect(() => {
    if (!jumper.readsAsNumber(text)) return setAnswer(null);
    setAnswer('busy');
    timer.current = setTimeout(() => void lookUp(), TYPING_PAUSE_MS);
    return () => clearTimeout(timer.current);
  }, [text]);
  const enter = () => {
    if (!jumper.readsAsNumber(text)) return text.trim() ? jumper.search(text.trim()) : undefined;
    clearTimeout(timer.current);
    void lookUp().then((found) => {
      if (current.current !== text) return;
      if (found.state === 'found') jumper.open(found.paper.href);
      if (found.state === 'found-record') jumper.open(found.record.href);
    });
  };
  return { answer, enter };
}
