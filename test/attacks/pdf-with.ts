/**
 * Writes a PDF by hand, with all that a PDF can hold and we want nothing of: a script that runs upon opening, links, a
 * form, an attached file. Its pages show the lines.
 * @param lines printable ASCII
 */
export function pdfWith(lines: string[]): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const pages = chunks(lines, 40);
  const firstPage = 8;
  const kids = pages.map((_, n) => `${firstPage + 2 * n} 0 R`).join(' ');
  add(
    '<< /Type /Catalog /Pages 2 0 R /OpenAction 4 0 R /AcroForm 6 0 R /Names << /JavaScript << /Names [(x) 4 0 R] >> /EmbeddedFiles << /Names [(x.html) 7 0 R] >> >> >>',
  );
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  add('<< /Type /Action /S /JavaScript /JS (app.alert\\(1\\); hit\\(1\\);) >>');
  add(
    '<< /Type /Annot /Subtype /Link /Rect [0 0 600 800] /A << /S /URI /URI (javascript:hit\\(1\\)) >> >>',
  );
  add('<< /Fields [5 0 R] /XFA (<xdp><script>hit\\(1\\)</script></xdp>) >>');
  add('<< /Type /Filespec /F (https://kwaad.example/x.html) /UF (https://kwaad.example/x.html) >>');
  for (const [n, page] of pages.entries()) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Annots [5 0 R] /AA << /O 4 0 R >> /Resources << /Font << /F1 3 0 R >> >> /Contents ${firstPage + 2 * n + 1} 0 R >>`,
    );
    const text = page
      .map(
        (line, row) =>
          `BT /F1 10 Tf 40 ${800 - 18 * row} Td (${line.replace(/[\\()]/g, '\\$&')}) Tj ET`,
      )
      .join('\n');
    add(`<< /Length ${text.length} >>\nstream\n${text}\nendstream`);
  }
  return new TextEncoder().encode(written(objects));
}

function chunks<T>(all: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, n) =>
    all.slice(n * size, (n + 1) * size),
  );
}

/** A whole file of numbered objects, the first of which is its root. @param more what else its trailer says */
export function written(objects: string[], more = ''): string {
  let file = '%PDF-1.7\n';
  const places = objects.map((body, n) => {
    const at = file.length;
    file += `${n + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  return `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${more}>>\nstartxref\n${file.length}\n%%EOF\n`;
}
