/** The whole map as one file, from the built page. `npm run build` comes first. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOMParser } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFile } from '../../src/cli/export/make-file';

const KB = 1024;
/** That of the first story, which has two languages and so all of the fonts. */
const CEILING = 800 * KB;

const folder = mkdtempSync(join(tmpdir(), 'influence-map-one-file-'));
const file = join(folder, 'map.html');
let bytes = 0;
let page: Document;

beforeAll(async () => {
  bytes = await makeFile({ story: 'public/stories/anbar/story.json', file, language: null, theme: 'auto' });
  page = new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/html') as unknown as Document;
});
afterAll(() => rmSync(folder, { recursive: true }));

const text = (selector: string): string => page.querySelector(selector)?.textContent ?? '';
const hashOf = (of: string): string => `'sha256-${createHash('sha256').update(of).digest('base64')}'`;

describe('one file', () => {
  it('is not larger than it has to be', () => {
    const parts = [...page.querySelectorAll('script, style, .text')].map(
      (part) =>
        `${part.getAttribute('data-carried') ?? part.localName}: ${Math.round(Buffer.byteLength(part.innerHTML) / KB)} KB`,
    );
    console.log(`One file: ${Math.round(bytes / KB)} KB (${parts.join(', ')})`);
    expect(bytes).toBe(readFileSync(file).length);
    expect(bytes, parts.join('\n')).toBeLessThan(CEILING);
  });

  it('allows its own script and style, and nothing else but what it holds itself', () => {
    const policy = page.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content') ?? '';
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hashOf(text('script[type=module]'))}`,
      `style-src ${hashOf(text('style'))}`,
      'font-src data:',
      'connect-src data:',
      'img-src blob: data:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(page.querySelectorAll('link, img, iframe, [src], [style], [onload]')).toHaveLength(0);
  });

  it('has no part of MapLibre, and the licences of what it has', () => {
    expect(text('script[type=module]')).not.toMatch(/maplibregl|webgl2/);
    const notices = text('script[data-carried=notices]');
    for (const name of ['lit-html', 'd3-geo', 'vazirmatn', 'Natural Earth', 'Unicode']) expect(notices).toContain(name);
    expect(notices).not.toContain('maplibre-gl');
  });
});
