/** What a screen reader meets in the main views, as text: made out of the browser's own accessibility tree. */
import { join } from 'node:path';
import { ROOT } from './browsers.ts';
import { clearStage, type Stage } from './stage.ts';
import { VIEWS } from './views.ts';

export const WALK_THROUGH = join(ROOT, 'test', 'walk-through.md');

/** Views by their name in the table, and in words how one comes there and what is heard. */
const STATIONS: Record<string, string> = {
  'note card, plain':
    'A note mark in the text is a button named “Noot 2”. With the focus on it, its note opens as a tooltip after 300 ms and is read as the description of the mark, for as long as it is open. The focus stays on the mark; Esc closes.',
  'note card with a cited paper':
    'A note that cites papers, or one that was asked for with Enter, is a dialog without a lock: Enter moves the focus into it, Tab walks over its links, Esc closes it and gives the focus back to the mark.',
  'citation card':
    'A cited paper is a plain link with the words of the text; nothing is added to what is read. Alt+↓ on it opens the card and moves the focus in; the dialog is named by the title of the paper. What comes of a press (“Gekopieerd”) is told by the status at its end. Esc gives the focus back to the link.',
  'panel of a letter':
    'The button “Over dit stuk” at the title tells whether it is open. The panel takes the focus when the reader opens it, is a region with that name, and has a heading for each part. Esc closes it and gives the focus back to the button.',
  'popup, full, with something removed':
    'The toolbar button opens the list. “/” leads to the search field, the arrows from paper to paper, Delete removes; what was removed is told as a status, with the way back right behind it, for as long as one likes.',
  'mijn, a paper with tag and note, and the way back':
    'The page mijn. “j” and “k” move from paper to paper, “e” leads to its tags, Esc back to the list; “?” tells all keys. Rows tell their place among all, for only those in sight are drawn. What was done is told as a status, with its way back.',
};

const HEAD = `# What a screen reader meets

Made by \`npm run walk-through\` out of the accessibility tree of Chromium, on the made-up papers of the stand-in, in
Dutch; a browser test fails when it is no longer true. Day of saving and hour of asking are left out. Deeds are told in prose; the trees
show roles, names, states and what is in the status places at that moment.
`;

/** The day a paper was saved and the hour a source was asked; they differ from run to run. */
const NOW = /(bewaard op|opgehaald om) (?:\d+ \p{L}+ \d{4}|\d+:\d+)/gu;

/** @returns the whole walk-through, as Markdown */
export async function walkThrough(stage: Stage): Promise<string> {
  const parts: string[] = [];
  for (const { name, part, show } of VIEWS) {
    const told = STATIONS[name];
    // The views of mijn stand on what those before them kept.
    if (!told && !name.startsWith('mijn')) continue;
    const page = await show(stage);
    if (told)
      parts.push(
        `## ${name}\n\n${told}\n\n\`\`\`yaml\n${(await page.locator(part).first().ariaSnapshot()).replace(NOW, '$1 …')}\n\`\`\`\n`,
      );
    await clearStage(stage);
  }
  return [HEAD, ...parts].join('\n');
}
