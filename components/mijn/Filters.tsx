import { hasPart, withPart, withoutPart } from '../../utils/search/query-parts.ts';
import type { TagCount } from '../../utils/search/tags.ts';
import { STATE_TEXT, STATES } from './state-text.ts';
import type { Translator } from '../own-page-texts.ts';

export interface FiltersView {
  t: Translator;
  query: string;
  tags: TagCount[];
  setQuery(query: string): void;
}

/** Filters that are words of the query: pressing one writes it in the search field, or takes it out. */
export function Filters({ t, query, tags, setQuery }: FiltersView) {
  const toggle = (part: string) =>
    setQuery(hasPart(query, part) ? withoutPart(query, part) : withPart(query, part));
  return (
    <nav class="filters" aria-label={t('states')}>
      {STATES.map((state) => {
        const part = `is:${t(STATE_TEXT[state])}`;
        return (
          <button
            type="button"
            key={state}
            aria-pressed={hasPart(query, part)}
            onClick={() => toggle(part)}
          >
            {t(STATE_TEXT[state])}
          </button>
        );
      })}
      {tags.map(({ tag, papers }) => {
        const part = /\s/.test(tag) ? `tag:"${tag}"` : `tag:${tag}`;
        return (
          <button
            type="button"
            key={tag}
            class="tag"
            aria-label={t('tagCount', tag, papers)}
            aria-pressed={hasPart(query, part)}
            onClick={() => toggle(part)}
          >
            {tag} <span class="facts">{papers}</span>
          </button>
        );
      })}
    </nav>
  );
}
