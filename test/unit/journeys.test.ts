import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const document = readFileSync(join(ROOT, '.github/docs/journeys.md'), 'utf8');

/** A stay in a room: its name and the files there, as paths from the root. */
const stayOf = (line: string) => {
  const [room = '', ...names] = line.split(/\s+/);
  const folder = ['components', 'entrypoints'].includes(room) ? room : `utils/${room}`;
  return { room, files: names.map((name) => `${folder}/${name}`) };
};

const journeys = [...document.matchAll(/## ([a-d]\. [^\n]+)\n\n```text\n(.*?)```/gs)].map(
  ([, title = '', lines = '']) => ({ title, stays: lines.trim().split('\n').map(stayOf) }),
);

describe('the four journeys', () => {
  it('are all written down', () => expect(journeys).toHaveLength(4));

  it.each(journeys)('$title: goes through files that are there', ({ stays }) => {
    const files = stays.flatMap((stay) => stay.files);
    expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });

  it.each(journeys)('$title: has the figures of the table', ({ title, stays }) => {
    const files = new Set(stays.flatMap((stay) => stay.files)).size;
    const changes = stays.filter(({ room }, i) => i > 0 && stays[i - 1]?.room !== room).length;
    const row = document.split('\n').find((line) => line.startsWith(`| [${title}]`)) ?? '';
    expect(row.split('|').slice(2, 4).map(Number)).toEqual([files, changes]);
  });
});
