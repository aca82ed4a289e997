import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextRange } from '../../../src/story/types';
import { segmentRuns } from '../../../src/text/segment-runs';

interface Named {
  readonly name: string;
  readonly range: TextRange | null;
}

const ranges = fc
  .tuple(fc.integer({ min: -5, max: 40 }), fc.nat(20))
  .map(([start, length]) => ({ start, end: start + length }));
const named = fc.array(fc.record({ name: fc.string({ maxLength: 3 }), range: fc.option(ranges) }), { maxLength: 12 });

function spell(range: TextRange, mentions: readonly Named[]): string[] {
  return segmentRuns(range, mentions).map(
    (run) => `${run.start}-${run.end}${run.mentions.map(({ name }) => ` ${name}`).join('')}`,
  );
}

describe('segmentRuns', () => {
  test('cuts where mentions begin and end, nested and overlapping', () => {
    const mentions = [
      { name: 'inner', range: { start: 4, end: 6 } },
      { name: 'outer', range: { start: 2, end: 8 } },
      { name: 'across', range: { start: 7, end: 9 } },
    ];
    expect(spell({ start: 0, end: 10 }, mentions)).toEqual([
      '0-2',
      '2-4 outer',
      '4-6 outer inner',
      '6-7 outer',
      '7-8 outer across',
      '8-9 across',
      '9-10',
    ]);
  });

  test('keeps the order given among mentions of the same words', () => {
    const range = { start: 1, end: 2 };
    expect(
      spell(
        range,
        ['b', 'a', 'c'].map((name) => ({ name, range })),
      ),
    ).toEqual(['1-2 b a c']);
  });

  test('has no run for an empty range, and one for a range without mentions', () => {
    expect(segmentRuns({ start: 3, end: 3 }, [])).toEqual([]);
    expect(spell({ start: 3, end: 5 }, [{ name: 'unsettled', range: null }])).toEqual(['3-5']);
  });

  test('runs follow each other without a gap over the whole range', () => {
    fc.assert(
      fc.property(ranges, named, (range, mentions) => {
        const runs = segmentRuns(range, mentions);
        expect(runs.every(({ start, end }) => start < end)).toBe(true);
        expect([range.start, ...runs.map(({ end }) => end)]).toEqual([...runs.map(({ start }) => start), range.end]);
      }),
    );
  });

  test('each unit lies under exactly the mentions that cover it', () => {
    fc.assert(
      fc.property(ranges, named, (range, mentions) => {
        for (const run of segmentRuns(range, mentions)) {
          for (let at = run.start; at < run.end; at++) {
            const over = mentions.filter(
              (mention) => mention.range && mention.range.start <= at && at < mention.range.end,
            );
            expect(new Set(run.mentions)).toEqual(new Set(over));
          }
        }
      }),
    );
  });

  test('neighbouring runs differ in their mentions, so there are as few as can be, unless mentions meet', () => {
    fc.assert(
      fc.property(ranges, named, (range, mentions) => {
        const runs = segmentRuns(range, mentions);
        const cuts = new Set(
          mentions.flatMap((mention) => (mention.range ? [mention.range.start, mention.range.end] : [])),
        );
        expect(runs.slice(1).every(({ start }) => cuts.has(start))).toBe(true);
      }),
    );
  });
});
