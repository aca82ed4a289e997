/** What was asked of a command is not possible; the message says what would be. */
export class RequestError extends Error {
  override readonly name: string = 'RequestError';
}

/** The command was called well; a file is in its way. */
export class FileError extends RequestError {
  override readonly name = 'FileError';
}

/** What to print: how a command is called helps only who called it wrongly. */
export function explain(error: RequestError, usage: string): string {
  return error instanceof FileError ? error.message : `${error.message}\n${usage}`;
}
