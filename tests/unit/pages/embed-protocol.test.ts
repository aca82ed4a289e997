import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATES } from '../../../src/events';
import {
  CONNECT,
  type FrameMessage,
  fewIssues,
  HELLO,
  type HostMessage,
  isConnect,
  isHello,
  readFrameMessage,
  readHostMessage,
} from '../../../src/pages/embed-protocol';

const text = fc.string({ maxLength: 40 });

const issue = fc.record(
  {
    severity: fc.constantFrom('error' as const, 'warning' as const),
    code: text,
    path: text,
    found: text,
    expected: text,
    hint: text,
  },
  { requiredKeys: ['severity', 'code', 'path', 'found', 'expected'] },
);

const frameMessage: fc.Arbitrary<FrameMessage> = fc.oneof(
  fc.record({
    type: fc.constant('influence-select' as const),
    detail: fc.oneof(
      fc.constant({ id: null, type: null }),
      fc.record({ id: text, type: fc.constantFrom('place', 'flow', 'bundle', 'passage', 'step') }),
    ),
  }),
  fc.record({
    type: fc.constant('influence-story' as const),
    detail: fc.record({
      id: text,
      title: fc.dictionary(text, text),
      language: text,
      languages: fc.array(text, { maxLength: 5 }),
    }),
  }),
  fc.record({
    type: fc.constant('influence-state' as const),
    detail: fc.record({ state: fc.constantFrom(...STATES) }),
  }),
  fc.record({
    type: fc.constant('influence-error' as const),
    detail: fc.record({ message: text, issues: fc.array(issue, { maxLength: 5 }) }),
  }),
  fc.record({
    type: fc.constant('influence-resize' as const),
    detail: fc.record({ height: fc.integer({ min: 1, max: 10_000 }) }),
  }),
);

const hostMessage: fc.Arbitrary<HostMessage> = fc.oneof(
  fc.record({ type: fc.constant('select' as const), id: fc.option(text) }),
  fc.record({ type: fc.constant('fit' as const), ids: fc.array(text, { maxLength: 5 }) }),
  fc.record({ type: fc.constant('theme' as const), theme: fc.constantFrom('auto', 'light', 'dark') }),
  fc.record({ type: fc.constant('lang' as const), lang: text }),
);

/** Anything that can arrive, near misses among it. */
const anything = fc.oneof(
  fc.anything(),
  fc.record({
    type: fc.oneof(text, fc.constantFrom('influence-select', 'fit', 'select', 'theme')),
    detail: fc.anything(),
  }),
  fc
    .tuple(fc.oneof(frameMessage, hostMessage), fc.anything())
    .map(([message, odd]) =>
      Object.fromEntries(Object.entries(message).map(([key, value]) => [key, key === 'type' ? value : odd])),
    ),
);

describe('messages between a page and its frame', () => {
  it('are read as they were told', () => {
    fc.assert(
      fc.property(frameMessage, hostMessage, (told, asked) => {
        expect(readFrameMessage(structuredClone(told))).toEqual(told);
        expect(readHostMessage(structuredClone(asked))).toEqual(asked);
      }),
    );
  });

  it('lose whatever they carry besides', () => {
    fc.assert(
      fc.property(frameMessage, hostMessage, (told, asked) => {
        expect(readFrameMessage({ ...told, more: 1, detail: { ...told.detail, more: 1 } })).toEqual(told);
        expect(readHostMessage({ ...asked, more: 1 })).toEqual(asked);
      }),
    );
  });

  it('are never read from what is none, and no reading throws', () => {
    fc.assert(
      fc.property(anything, (data) => {
        // What is read at all is a message: reading it again changes nothing.
        const told = readFrameMessage(data);
        if (told) expect(readFrameMessage(told)).toEqual(told);
        const asked = readHostMessage(data);
        if (asked) expect(readHostMessage(asked)).toEqual(asked);
        isHello(data);
        isConnect(data);
      }),
    );
  });

  it.each([
    { type: 'influence-select', detail: { id: null, type: 'place' } },
    { type: 'influence-select', detail: { id: 'moscow', type: null } },
    { type: 'influence-state', detail: { state: 'constructor' } },
    { type: 'influence-resize', detail: { height: Number.NaN } },
    { type: 'influence-resize', detail: { height: 0 } },
    { type: 'influence-resize', detail: { height: 1e9 } },
    { type: 'influence-resize', detail: { height: '720' } },
    { type: 'influence-story', detail: { id: 'a', title: ['a'], language: 'ar', languages: [] } },
    { type: 'influence-error', detail: { message: '', issues: [{ severity: 'error' }] } },
    { type: 'toString', detail: {} },
  ])('are not frame messages: %o', (data) => {
    expect(readFrameMessage(data)).toBeNull();
  });

  it.each([
    { type: 'select' },
    { type: 'select', id: 7 },
    { type: 'fit', ids: 'moscow' },
    { type: 'fit', ids: ['moscow', null] },
    { type: 'theme', theme: 'red' },
    { type: 'lang', lang: null },
    { type: '__proto__' },
    ['select'],
  ])('are not host messages: %o', (data) => {
    expect(readHostMessage(data)).toBeNull();
  });

  it('hold no longer strings than any of ours', () => {
    expect(readHostMessage({ type: 'lang', lang: 'x'.repeat(10_001) })).toBeNull();
  });

  it('begin with a greeting of this version alone', () => {
    expect(isHello(HELLO)).toBe(true);
    expect(isConnect(CONNECT)).toBe(true);
    expect(isHello(CONNECT)).toBe(false);
    expect(isHello({ ...HELLO, version: 2 })).toBe(false);
    expect(isConnect('influence-connect')).toBe(false);
  });

  it('tell of as many issues as the other side reads', () => {
    const one = { severity: 'error', code: 'c', path: '$', found: 'f', expected: 'e' } as const;
    const issues = fewIssues([...Array(2_000).fill(one), { ...one, found: 'x'.repeat(20_000) }]);
    expect(readFrameMessage({ type: 'influence-error', detail: { message: '', issues } })).not.toBeNull();
  });
});
