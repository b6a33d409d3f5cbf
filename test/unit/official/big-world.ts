import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Writes a world of so many moties in one dossier, to have more than one page of them. */
export function writeBigWorld(amount: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'kamerlezer-big-'));
  const lines = Array.from({ length: amount }, (_, index) => {
    const number = String(index + 1).padStart(5, '0');
    return `kst-30001-${index + 1}\t2031D${number}\t2031Z${number}\t2031-01-02\tMotie\t\tMotie ${index + 1}`;
  });
  writeFileSync(join(folder, 'kst.tsv'), ['kst\tdocumentNummer', ...lines].join('\n'));
  return folder;
}
