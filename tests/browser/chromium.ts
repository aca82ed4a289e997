/**
 * Finds the Chromium that the browser tests run in, and installs one where there is none, in this order:
 * CHROMIUM_PATH, Playwright's own, the system's, `playwright install`, Debian's package.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** WebGL in software, so that a machine without a graphics card draws the map too. */
export const CHROMIUM_ARGUMENTS = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  // The page itself is painted by the processor: a graphics card in software takes three times as long for it.
  '--disable-gpu-rasterization',
  '--disable-background-networking',
  '--disable-component-update',
  '--force-color-profile=srgb',
  // Chromium refuses to run its sandbox as root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function findOnPath(): string | null {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of SYSTEM_NAMES) {
      const path = join(folder, name);
      if (isExecutable(path)) return path;
    }
  }
  return null;
}

function playwrightsOwn(): string | null {
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : null;
}

function run(command: string, ...args: string[]): boolean {
  process.stderr.write(`Looking for a Chromium: ${command} ${args.join(' ')}\n`);
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: 600_000 }).status === 0;
}

function installWithPlaywright(): string | null {
  return run('npx', 'playwright', 'install', 'chromium') ? playwrightsOwn() : null;
}

function installWithDebian(): string | null {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return null;
  run('apt-get', 'update', '-qq');
  return run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium') ? findOnPath() : null;
}

/** Path of a Chromium that can be run. Throws, saying what to do, when none can be had. */
export function ensureChromium(): string {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) {
    if (isExecutable(asked)) return asked;
    throw new Error(
      `CHROMIUM_PATH is "${asked}", which is not a program that can be run. Point it at a Chromium, or unset it.`,
    );
  }
  const found = playwrightsOwn() ?? findOnPath() ?? installWithPlaywright() ?? installWithDebian();
  if (found) return found;
  throw new Error(
    'The browser tests need a Chromium, and none was found or could be installed. ' +
      'Install one (on Debian: apt-get install chromium; elsewhere: npx playwright install chromium) or set CHROMIUM_PATH.',
  );
}
