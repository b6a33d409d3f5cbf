import { written } from '../../attacks/pdf-with.ts';

/** Words in printable ASCII at a place on the page: points from the left and from the foot. */
export interface Drawn {
  text: string;
  x: number;
  y: number;
  size?: number;
}

/** A PDF of which every word's place is told, for settings that no printer of ours makes. @param more what else the file's trailer says */
export function drawnPdf(pages: Drawn[][], more = ''): Uint8Array {
  const place = (n: number) => 4 + 2 * n;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, n) => `${place(n)} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>',
    ...pages.flatMap((page, n) => {
      const drawn = page
        .map(
          ({ text, x, y, size = 10 }) =>
            `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`,
        )
        .join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${place(n) + 1} 0 R >>`,
        `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
      ];
    }),
  ];
  return new TextEncoder().encode(written(objects, more));
}

/** Words set on lines of at most so many letters; each letter is 0.6 of the size wide. */
export function wrapped(text: string, letters: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (longer.length <= letters) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Lines under each other from a place on, as a printer sets them. */
export function column(
  lines: string[],
  { x, y, size = 10 }: { x: number; y: number; size?: number },
): Drawn[] {
  return lines.map((text, n) => ({ text, x, y: y - n * size * 1.2, size }));
}
