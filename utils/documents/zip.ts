import { unzipSync, type UnzipFileInfo } from 'fflate';
import { Unreadable } from './unreadable.ts';

/** An entry of a zip's directory; `size` in bytes, unpacked, as the directory claims it. */
export interface ZipEntry {
  name: string;
  size: number;
}

/** A large letter has tens of parts, a paper full of pictures hundreds. */
const MAX_ENTRIES = 5_000;

/**
 * Lists what is in a zip without unpacking it.
 * @throws Unreadable `cut-off` when its directory, which stands at the end, is not there; `too-large`
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const entries: ZipEntry[] = [];
  unzip(bytes, ({ name, originalSize }) => {
    entries.push({ name, size: originalSize });
    if (entries.length > MAX_ENTRIES) throw new Unreadable('too-large');
    return false;
  });
  return entries;
}

/**
 * Unpacks some of the parts. No part gets more room than the directory claims, so a false directory gives a damaged part
 * instead of a full memory.
 * @param wanted whether to unpack the part of that name
 * @param maxBytes of all unpacked parts together
 * @throws Unreadable
 */
export function unpack(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  maxBytes: number,
): Record<string, Uint8Array> {
  let sum = 0;
  return unzip(bytes, ({ name, originalSize }) => {
    if (!wanted(name)) return false;
    sum += originalSize;
    if (sum > maxBytes) throw new Unreadable('too-large');
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
