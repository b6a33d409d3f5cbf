import { unzipSync, type UnzipFileInfo } from 'fflate';
import { Unreadable } from './unreadable.ts';

/** What a package says of its parts, in bytes. */
export interface ZipEntry {
  name: string;
  size: number;
}

/** So many parts at most: a large letter has some tens, a paper full of pictures some hundreds. */
const MOST_ENTRIES = 5_000;

/**
 * Lists what is in a zip without unpacking it.
 * @throws Unreadable `cut-off` when its directory, which stands at the end, is not there; `too-large`
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const entries: ZipEntry[] = [];
  unzip(bytes, ({ name, originalSize }) => {
    entries.push({ name, size: originalSize });
    if (entries.length > MOST_ENTRIES) throw new Unreadable('too-large');
    return false;
  });
  return entries;
}

/**
 * Unpacks the parts that are wanted. A part never gets more room than the directory says it needs, so a directory that
 * lies gives a damaged part and not a full memory.
 * @param wanted tells for each part whether to unpack it
 * @param most bytes of all parts together
 * @throws Unreadable
 */
export function unpack(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  most: number,
): Record<string, Uint8Array> {
  let sum = 0;
  return unzip(bytes, ({ name, originalSize }) => {
    if (!wanted(name)) return false;
    sum += originalSize;
    if (sum > most) throw new Unreadable('too-large');
    return true;
  });
}

function unzip(
  bytes: Uint8Array,
  filter: (file: UnzipFileInfo) => boolean,
): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable('cut-off');
  }
}
