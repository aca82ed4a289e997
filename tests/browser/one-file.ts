/** The one file as it is made by the command, and opened from the disk as a reader opens it. */
import { spawnSync } from 'node:child_process';
import { expect, type Page, test } from '@playwright/test';

export interface Opened {
  /** Addresses that the page asked for. */
  readonly asked: string[];
  /** What it complained of. */
  readonly said: string[];
}

/** Where it was written to. */
export function exportFile(file: string, ...options: string[]): string {
  const path = test.info().outputPath(file);
  const { status, stderr } = spawnSync(
    'npx',
    ['tsx', 'src/cli/export.ts', 'public/stories/anbar/story.json', path, ...options],
    { encoding: 'utf8' },
  );
  expect(status, stderr).toBe(0);
  return path;
}

/** Writes the file and opens it. */
export async function openFile(page: Page, file: string, ...options: string[]): Promise<Opened> {
  return openFromDisk(page, exportFile(file, ...options));
}

export async function openFromDisk(page: Page, path: string): Promise<Opened> {
  const asked: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('console', (message) => said.push(message.text()));
  await page.goto(`file://${path}`);
  return { asked, said };
}
