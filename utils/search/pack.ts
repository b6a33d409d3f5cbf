/** A text as it is stored: its paragraphs, one a line, in gzip. */
export async function pack(paragraphs: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  return through(new Blob([paragraphs.join('\n')]), new CompressionStream('gzip'));
}

/**
 * @returns the paragraphs
 * @throws TypeError when the bytes are damaged
 */
export async function unpackParagraphs(packed: Uint8Array<ArrayBuffer>): Promise<string[]> {
  const bytes = await through(new Blob([packed]), new DecompressionStream('gzip'));
  return new TextDecoder().decode(bytes).split('\n');
}

async function through(
  blob: Blob,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(blob.stream().pipeThrough(stream)).arrayBuffer());
}
