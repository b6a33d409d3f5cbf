import { findCitations } from '../../utils/citations/index.ts';
import { asLabel } from './label-names.ts';

/** A line of the input; anything else is refused. */
function parse(line: string): { id: unknown; text: string } {
  const parsed: unknown = JSON.parse(line);
  if (
    typeof parsed !== 'object' ||
    parsed === null ||
    !('text' in parsed) ||
    typeof parsed.text !== 'string'
  ) {
    throw new Error('expected an object with "id" and a string "text"');
  }
  return { id: 'id' in parsed ? parsed.id : null, text: parsed.text };
}

/** Lines end at a line feed and nowhere else: the line separators of Unicode may stand in a JSON text as they are. */
async function* lines(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  let rest = '';
  input.setEncoding('utf8');
  for await (const chunk of input) {
    const parts = (rest + String(chunk)).split('\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
  if (rest !== '') yield rest;
}

/** Reads lines `{"id","text"}` and writes `{"id","citations"}` for each; a bad line is told of and passed over. */
async function run(): Promise<void> {
  let number = 0;
  for await (const line of lines(process.stdin)) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      const { id, text } = parse(line);
      process.stdout.write(
        `${JSON.stringify({ id, citations: findCitations(text).map(asLabel) })}\n`,
      );
    } catch (error) {
      process.exitCode = 1;
      process.stderr.write(
        `line ${number}: ${error instanceof Error ? error.message : String(error)}\n`,
      );
    }
  }
}

await run();
