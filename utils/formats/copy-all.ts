import { evenSpaces } from '../domain/text.ts';
import { csvTable } from './csv.ts';
import type { Paper } from '../domain/paper.ts';
import { toBibtex } from './bibtex.ts';
import { toCslJson } from './csl-json.ts';
import { legalReference } from './legal-reference.ts';
import type { Reference } from './reference.ts';
import { toRis } from './ris.ts';

export const COPY_FORMATS = ['legal', 'markdown', 'csv', 'ris', 'bibtex', 'csl'] as const;
export type CopyFormat = (typeof COPY_FORMATS)[number];

const WRITERS: Record<CopyFormat, (papers: readonly Paper[]) => string> = {
  legal: (papers) =>
    papers.map((paper) => `${legalReference(paper)} (${evenSpaces(paper.title)})`).join('\n'),
  markdown: (papers) =>
    papers
      .map(
        (paper) =>
          `- [${inMarkdown(legalReference(paper))}](${paper.href}): ${inMarkdown(evenSpaces(paper.title))}`,
      )
      .join('\n'),
  csv: (papers) => csvTable(COLUMNS, papers),
  ris: (papers) => toRis(papers.map(toReference)),
  bibtex: (papers) => toBibtex(papers.map(toReference)),
  csl: (papers) => toCslJson(papers.map(toReference)),
};

const COLUMNS: [string, (paper: Paper) => string][] = [
  ['verwijzing', legalReference],
  ['nummer', ({ number }) => number ?? ''],
  ['kamerstuk', ({ id }) => id ?? ''],
  ['titel', ({ title }) => title],
  ['soort', ({ kind }) => kind],
  ['datum', ({ date }) => date ?? ''],
  ['dossier', ({ dossier }) => dossier?.number ?? ''],
  ['adres', ({ href }) => href],
];

/** Writes cited papers in the form one needs, to be pasted: lines of plain text, no mark for UTF-8 in front. */
export function copyAll(format: CopyFormat, papers: readonly Paper[]): string {
  return WRITERS[format](papers);
}

function toReference(paper: Paper): Reference {
  const { id, number, title, kind, date, dossier, href } = paper;
  return {
    number: number ?? id ?? title,
    title,
    kind,
    date,
    dossier: dossier?.number ?? null,
    address: href,
  };
}

/** Signs that Markdown would take for its own. */
function inMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, (sign) => `\\${sign}`);
}
