import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { FileError } from '../../../src/cli/request-error';
import { writeFile } from '../../../src/cli/write-file';

const folder = mkdtempSync(join(tmpdir(), 'influence-map-'));

afterAll(() => rmSync(folder, { recursive: true }));

describe('a command that writes a file', () => {
  it('writes it', async () => {
    const path = join(folder, 'card.svg');
    await writeFile(path, '<svg/>');
    expect(readFileSync(path, 'utf8')).toBe('<svg/>');
  });

  it.each([
    ['there is no folder', join(folder, 'none', 'card.svg'), `there is no folder ${join(folder, 'none')}`],
    ['a folder stands in its place', folder, 'it is a folder, and a file is expected'],
  ])('says in words that %s', async (_, path, why) => {
    await expect(writeFile(path, '')).rejects.toEqual(new FileError(`${path} could not be written: ${why}`));
  });
});
