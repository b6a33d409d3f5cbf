import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paragraph, wordFile } from './word-file.ts';

const ROOT = join(import.meta.dirname, '../../..');
const COMMAND = [join(ROOT, 'test/tools/read.ts')];

describe('the command that reads a file', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kamerlezer-read-'));
    writeFileSync(join(folder, 'brief.docx'), wordFile({ body: paragraph('Geachte voorzitter,') }));
    writeFileSync(
      join(folder, 'stuk.xml'),
      '<officiele-publicatie><al>Dijk<noot><noot.nr>1</noot.nr><noot.al>Krant.</noot.al></noot>.</al></officiele-publicatie>',
    );
    writeFileSync(join(folder, 'leeg.pdf'), '');
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const printed = (name: string): unknown =>
    JSON.parse(
      execFileSync(process.execPath, [...COMMAND, join(folder, name)], { encoding: 'utf8' }),
    );

  it('prints blocks with their words, and notes with where their marks stand', () => {
    expect(printed('brief.docx')).toEqual({
      kind: 'paper',
      source: 'docx',
      blocks: [{ type: 'paragraph', text: 'Geachte voorzitter,' }],
      notes: [],
    });
    expect(printed('stuk.xml')).toEqual({
      kind: 'paper',
      source: 'koop',
      blocks: [{ type: 'paragraph', text: 'Dijk.', marks: [{ note: 0, label: '1', at: 4 }] }],
      notes: [{ label: '1', text: 'Krant.', blocks: [{ type: 'paragraph', text: 'Krant.' }] }],
    });
  });

  it.each(['leeg.pdf', 'weg.docx'])('says in one sentence why %s cannot be read', (name) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [...COMMAND, join(folder, name)],
      { encoding: 'utf8' },
    );
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.trim()).toMatch(/^[^\n]+\.$/);
  });
});
