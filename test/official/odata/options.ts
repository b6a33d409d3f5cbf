import { BadRequest } from './bad-request.ts';

/** The options of a question, or of one relation inside `$expand`. */
export interface Options {
  filter: string | null;
  select: string[] | null;
  expand: { name: string; options: Options }[];
  orderBy: { path: string; descending: boolean }[];
  top: number | null;
  skip: number;
  count: boolean;
  /** Where the next page starts. The form of the service's own tokens is not recorded; this one counts rows. */
  skipToken: number;
}

type Reader = (options: Options, value: string) => void;

const READERS: Record<string, Reader> = {
  $filter: (options, value) => {
    options.filter = value;
  },
  $select: (options, value) => {
    options.select = value.split(',').map((name) => name.trim());
  },
  $expand: (options, value) => {
    options.expand = readExpand(value);
  },
  $orderby: (options, value) => {
    options.orderBy = value.split(',').map(readOrder);
  },
  $top: (options, value) => {
    options.top = readCount(value);
  },
  $skip: (options, value) => {
    options.skip = readCount(value);
  },
  $count: (options, value) => {
    options.count = value === 'true';
  },
  /** Silently ignored (the data portal's issue 184). */
  $search: () => undefined,
  $skiptoken: (options, value) => {
    options.skipToken = readCount(value);
  },
};

/**
 * Reads the query of an address.
 * @throws BadRequest for options this service does not have
 */
export function readQuery(query: string): Options {
  const parts = query.split('&').filter(Boolean);
  return readOptions(parts.map((part) => decodeURIComponent(part.replaceAll('+', '%20'))));
}

function readOptions(parts: string[]): Options {
  const options: Options = {
    filter: null,
    select: null,
    expand: [],
    orderBy: [],
    top: null,
    skip: 0,
    count: false,
    skipToken: 0,
  };
  for (const part of parts) {
    const [, name = '', value = ''] = /^\s*([^=]*)=([\s\S]*)$/.exec(part) ?? [];
    const read = READERS[name];
    if (read) read(options, value.trim());
    // Names without a dollar are the caller's own and are passed over, as OData lays down.
    else if (name.startsWith('$') || name === '') throw new BadRequest(part);
  }
  return options;
}

function readExpand(text: string): Options['expand'] {
  return splitOutside(text, ',').map((part) => {
    const [, name = '', inner] = /^\s*(\w+)\s*(?:\(([\s\S]*)\))?\s*$/.exec(part) ?? [];
    if (!name) throw new BadRequest(part);
    // Inside an expand the options stand apart by a semicolon; the service answers 400 to anything else.
    return { name, options: readOptions(inner === undefined ? [] : splitOutside(inner, ';')) };
  });
}

const DEPTH: Record<string, number> = { '(': 1, ')': -1 };

/** Splits where a sign stands outside parentheses and outside quotes. */
function splitOutside(text: string, sign: ',' | ';'): string[] {
  const parts = [''];
  let depth = 0;
  let quoted = false;
  for (const letter of text) {
    if (letter === "'") quoted = !quoted;
    if (!quoted) depth += DEPTH[letter] ?? 0;
    if (letter === sign && depth === 0 && !quoted) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  if (depth !== 0 || quoted) throw new BadRequest(text);
  return parts;
}

function readOrder(text: string): Options['orderBy'][number] {
  const [, path = '', direction] = /^\s*([\w/]+)(?:\s+(asc|desc))?\s*$/.exec(text) ?? [];
  if (!path) throw new BadRequest(text);
  return { path, descending: direction === 'desc' };
}

function readCount(text: string): number {
  if (!/^\d+$/.test(text)) throw new BadRequest(text);
  return Number(text);
}
