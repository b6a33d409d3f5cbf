import { BadQuestion } from './filter.ts';

/** The options of one level: of the whole question, or inside the brackets of an expand. */
export interface Options {
  filter?: string;
  select?: string[];
  orderby?: string;
  top?: number;
  skip?: number;
  skiptoken?: number;
  count?: boolean;
  expand: { name: string; options: Options }[];
}

/** Reads the options of an address; `$` is literal or `%24`. */
export function optionsOfAddress(url: URL): Options {
  const pairs = [...url.searchParams].map(([name, value]) => [name, value] as const);
  return readOptions(pairs);
}

function readOptions(pairs: (readonly [string, string])[]): Options {
  const options: Options = { expand: [] };
  for (const [name, value] of pairs) {
    if (name === '$filter') options.filter = value;
    else if (name === '$select') options.select = value.split(',').map((field) => field.trim());
    else if (name === '$orderby') options.orderby = value;
    else if (name === '$top') options.top = whole(value);
    else if (name === '$skip') options.skip = whole(value);
    else if (name === '$skiptoken') options.skiptoken = whole(value);
    else if (name === '$count') options.count = value === 'true';
    else if (name === '$expand') options.expand = splitAt(value, ',').map(readExpand);
    else if (name.startsWith('$')) throw new BadQuestion(`unknown option ${name}`);
  }
  return options;
}

/** `Document($filter=…;$expand=Zaak($select=Id))`: options inside are parted by semicolons (else 400). */
function readExpand(text: string): { name: string; options: Options } {
  const [, name, inner] = /^\s*(\w+)\s*(?:\((.*)\))?\s*$/s.exec(text) ?? [];
  if (!name) throw new BadQuestion(`expand not understood: ${text}`);
  const pairs = splitAt(inner ?? '', ';').map((part): [string, string] => {
    const equals = part.indexOf('=');
    if (equals < 0) throw new BadQuestion(`expand option not understood: ${part}`);
    return [part.slice(0, equals).trim(), part.slice(equals + 1)];
  });
  return { name, options: readOptions(pairs) };
}

/** Splits outside brackets and quotes; empty parts are dropped. */
function splitAt(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let from = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === "'") quoted = !quoted;
    if (quoted) continue;
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character !== separator || depth !== 0) continue;
    parts.push(text.slice(from, index));
    from = index + 1;
  }
  parts.push(text.slice(from));
  if (depth !== 0 || quoted) throw new BadQuestion('brackets or quotes do not match');
  return parts.filter((part) => part.trim() !== '');
}

function whole(text: string): number {
  if (!/^\d+$/.test(text)) throw new BadQuestion(`no whole number: ${text}`);
  return Number(text);
}
