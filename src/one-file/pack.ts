/**
 * Data of a file, smaller: deflated, and written in letters that can stand in a page. Code is never packed: a page that
 * unpacks a script and runs it looks like an attack to those who guard mail.
 */

/** With a checksum, so that what was changed on its way is not taken for whole. Browsers have had it the longest. */
const FORMAT = 'deflate';

export async function pack(value: unknown): Promise<string> {
  const packed = await through(new Blob([JSON.stringify(value)]), new CompressionStream(FORMAT)).arrayBuffer();
  const letters = Array.from(new Uint8Array(packed), (byte) => String.fromCharCode(byte));
  return btoa(letters.join(''));
}

/** Rejects where the text is not what `pack` made. */
export async function unpack(text: string): Promise<unknown> {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return through(new Blob([bytes]), new DecompressionStream(FORMAT)).json();
}

/** Whether this browser can unpack. */
export function canUnpack(): boolean {
  return typeof DecompressionStream !== 'undefined';
}

function through(blob: Blob, stream: CompressionStream | DecompressionStream): Response {
  return new Response(blob.stream().pipeThrough(stream));
}
