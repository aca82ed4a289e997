import { writeFile as write } from 'node:fs/promises';
import { dirname } from 'node:path';
import { FileError } from './request-error';

/** Writes what a command made. Throws a `FileError` that says what is in the way. */
export async function writeFile(path: string, content: string | Uint8Array): Promise<void> {
  try {
    await write(path, content);
  } catch (error) {
    throw new FileError(`${path} could not be written: ${explainFault(path, error as NodeJS.ErrnoException)}`);
  }
}

function explainFault(path: string, { code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'ENOENT':
      return `there is no folder ${dirname(path)}`;
    case 'EISDIR':
      return 'it is a folder, and a file is expected';
    default:
      return message;
  }
}
