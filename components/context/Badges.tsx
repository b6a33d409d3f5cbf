import type { BadgeView } from './views.ts';

/** Where a paper stands, a word or two each. */
export function Badges({ badges }: { badges: BadgeView[] }) {
  return (
    <>
      {badges.map(({ tone, text }) => (
        <span key={text} class="badge" data-tone={tone}>
          {text}
        </span>
      ))}
    </>
  );
}
