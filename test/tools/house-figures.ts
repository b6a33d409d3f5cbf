/**
 * Figures of the product's source: `npm run figures`. Read with TypeScript's own parser, so that packing lines does not
 * better them: tokens say how heavy a function is, whatever its lines look like.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { productFiles } from './import-graph.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Words that a bound's name may not begin with: `MAX_` and `MIN_` say the same in plain English. */
export const ODD_BOUND = /\b(?:MOST|LONGEST|SHORTEST|LEAST|FEWEST)_\w+/g;

/** A name that is exported, and the file in which it is declared. */
export interface ExportedName {
  name: string;
  file: string;
}

/** What is counted of one file. */
interface FileFigures {
  lines: number;
  longestLine: number;
  tokens: number;
  /** Tokens of each function with statements; a function inside another counts for both. `a => a + 1` is left out. */
  functions: number[];
}

/** @returns the syntax tree of a product file, with parents */
export function parse(file: string): ts.SourceFile {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const text = readFileSync(join(ROOT, file), 'utf8');
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
}

/** @returns the names that a file exports and declares itself; what it only passes on is left out */
export function exportsOf(source: ts.SourceFile): ExportedName[] {
  const names = source.statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.flatMap(({ name }) =>
        ts.isIdentifier(name) ? [name.text] : [],
      );
    }
    const { name } = statement as ts.DeclarationStatement;
    return name ? [name.text] : [];
  });
  // A schema and its type share a name on purpose: one file, one meaning.
  return [...new Set(names)].map((name) => ({ name, file: source.fileName }));
}

/** @returns the names that stand in two files or more, with those files, in the order of the alphabet */
export function sharedNames(all: ExportedName[]): [name: string, files: string[]][] {
  const files = new Map<string, string[]>();
  for (const { name, file } of all) files.set(name, [...(files.get(name) ?? []), file]);
  return [...files].filter(([, some]) => some.length > 1).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** @returns how many tokens stand in a node; comments are none */
export function tokensIn(node: ts.Node): number {
  if (ts.isJSDoc(node)) return 0;
  const children = node.getChildren();
  if (children.length === 0) return node.getWidth() > 0 ? 1 : 0;
  return children.reduce((sum, child) => sum + tokensIn(child), 0);
}

function figuresOf(source: ts.SourceFile): FileFigures {
  const lines = source.text.split('\n');
  const functions: number[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body?.kind === ts.SyntaxKind.Block) {
      functions.push(tokensIn(node));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return {
    lines: lines.length,
    longestLine: Math.max(0, ...lines.map(({ length }) => length)),
    tokens: tokensIn(source),
    functions,
  };
}

/** @param part from 0 to 1: 0.5 is the median */
function quantile(numbers: number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

function print(): void {
  const sources = productFiles().map(parse);
  const figures = sources.map(figuresOf);
  const sum = (key: 'lines' | 'tokens') => figures.reduce((total, file) => total + file[key], 0);
  const functions = figures.flatMap((file) => file.functions);
  const shared = sharedNames(sources.flatMap(exportsOf));
  const odd = sources.flatMap(({ text }) => text.match(ODD_BOUND) ?? []);
  console.log(`files                    ${sources.length}`);
  console.log(`lines                    ${sum('lines')}`);
  console.log(`tokens                   ${sum('tokens')}`);
  console.log(`tokens per line          ${(sum('tokens') / sum('lines')).toFixed(1)}`);
  console.log(`functions                ${functions.length}`);
  console.log(
    `function tokens          median ${quantile(functions, 0.5)}, p90 ${quantile(functions, 0.9)}, max ${quantile(functions, 1)}`,
  );
  console.log(`longest line             ${Math.max(...figures.map((file) => file.longestLine))}`);
  console.log(`bounds with an odd name  ${new Set(odd).size}`);
  console.log(`exported names in two files or more: ${shared.length}`);
  for (const [name, files] of shared) console.log(`  ${name}: ${files.join(', ')}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) print();
