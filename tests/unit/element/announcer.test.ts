import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Announcer } from '../../../src/element/announcer';

const { document } = parseHTML('<main></main>');
const main = document.querySelector('main') as HTMLElement;
let focused: Element | null = null;
const root = {
  querySelector: (selector: string) => main.querySelector(selector),
  querySelectorAll: (selector: string) => main.querySelectorAll(selector),
  get activeElement() {
    return focused;
  },
} as unknown as ShadowRoot;

let announcer: Announcer;
const said = () => main.querySelector('[data-said]')?.textContent;
/** Draws a page, as lit would: the region stays. */
function draw(content: string): void {
  const region = main.querySelector('[data-said]');
  main.innerHTML = content;
  if (region) main.append(region);
  announcer.drawn();
}

beforeEach(() => {
  vi.useFakeTimers();
  focused = null;
  main.innerHTML = '<p data-said></p>';
  announcer = new Announcer(root);
});
afterEach(() => vi.useRealTimers());

describe('what is said aloud', () => {
  it('is what happens together, in one sentence after the other, once', () => {
    announcer.say('selection', () => 'Moscow, city.');
    draw('<p data-say="filter">12 of 55 flows.</p>');
    expect(said()).toBe('');
    vi.advanceTimersByTime(300);
    expect(said()).toBe('Moscow, city. 12 of 55 flows.');
    const region = main.querySelector('[data-said]') as HTMLElement;
    region.textContent = '';
    announcer.drawn();
    vi.advanceTimersByTime(2000);
    expect(said()).toBe('');
  });

  it('is gone when it is over, and stays while it is so', () => {
    draw('<p data-say="filter">12 of 55 flows.</p>');
    vi.advanceTimersByTime(2000);
    announcer.drawn();
    vi.advanceTimersByTime(2000);
    expect(said()).toBe('12 of 55 flows.');
    draw('');
    vi.advanceTimersByTime(2000);
    expect(said()).toBe('');
    announcer.say('selection', () => 'Moscow, city.');
    vi.advanceTimersByTime(2000);
    announcer.say('selection', () => '');
    vi.advanceTimersByTime(2000);
    expect(said()).toBe('');
  });

  it('is the last of what follows quickly under one name', () => {
    announcer.say('selection', () => 'Moscow');
    announcer.say('selection', () => 'Damascus');
    vi.advanceTimersByTime(300);
    expect(said()).toBe('Damascus');
  });

  it('leaves each sentence alone for a while, and then says what came meanwhile', () => {
    draw('<p data-say="found">1 place</p>');
    vi.advanceTimersByTime(300);
    draw('<p data-say="found">2 places</p>');
    vi.advanceTimersByTime(300);
    expect(said()).toBe('1 place');
    draw('<p data-say="found">3 places</p>');
    vi.advanceTimersByTime(600);
    expect(said()).toBe('3 places');
  });

  it('leaves out what the focus has gone to: it is read there', () => {
    announcer.say('selection', () => 'Moscow, city: 4 passages');
    draw('<h2 class="im-title"> Moscow </h2><p data-say="filter">12 of 55 flows</p>');
    focused = main.querySelector('.im-title');
    vi.advanceTimersByTime(300);
    expect(said()).toBe('12 of 55 flows');
  });

  it('says nothing of what was gone before it could be said, and says again what comes again', () => {
    draw('<p data-say="wait">Loading…</p>');
    draw('');
    vi.advanceTimersByTime(300);
    expect(said()).toBe('');
    for (const [content, heard] of [
      ['<p data-say="step">Step 1</p>', 'Step 1'],
      ['', ''],
      ['<p data-say="step">Step 1</p>', 'Step 1'],
    ] as const) {
      draw(content);
      vi.advanceTimersByTime(1000);
      expect(said()).toBe(heard);
    }
  });

  it('ends with the element', () => {
    announcer.say('sentence', () => 'Copied');
    announcer.stop();
    vi.advanceTimersByTime(2000);
    expect(said()).toBe('');
  });
});
