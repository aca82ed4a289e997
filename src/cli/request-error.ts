/** What was asked of a command is not possible; the message says what would be. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
}
