/** Reads a text from the network: as UTF-8 and nothing else, up to a limit, telling how far it is. */

/** Bytes above which a story or an article is not read: a hundred times those of a long article. */
export const LARGEST = 8_000_000;

/** The text is larger than what is read. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}

/** The bytes are no UTF-8. */
export class EncodingError extends Error {
  override readonly name = 'EncodingError';
}

/** Share of the bytes that have come, 0 to 1; `null` where the server does not say how many there are. */
export type OnProgress = (share: number | null) => void;

/** Rejects with what the network says, `TooLargeError`, `EncodingError`, or the signal's reason. */
export async function fetchText(url: URL, signal: AbortSignal, onProgress: OnProgress): Promise<string> {
  // As a string: what scripts of a page have put in the place of fetch may know no URL.
  const response = await fetch(url.href, { signal });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const length = Number(response.headers.get('content-length'));
  // The length of what is sent compressed says nothing of what is read.
  const total = response.headers.has('content-encoding') || !(length > 0) ? null : length;
  if (total !== null && total > LARGEST) throw tooLarge(url, total);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes?: Uint8Array): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch (cause) {
      throw new EncodingError(`${url.href} is not UTF-8`, { cause });
    }
  };
  const reader = response.body?.getReader();
  // Nor may it stream what it has read.
  if (!reader) {
    const whole = await response.text();
    if (whole.length > LARGEST) throw tooLarge(url, whole.length);
    return whole;
  }
  let text = '';
  let read = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decode();
    read += value.byteLength;
    if (read > LARGEST) {
      void reader.cancel();
      throw tooLarge(url, read);
    }
    text += decode(value);
    onProgress(total === null ? null : Math.min(1, read / total));
  }
}

function tooLarge(url: URL, bytes: number): TooLargeError {
  return new TooLargeError(`${url.href} has ${bytes} bytes or more; at most ${LARGEST} are read`);
}
