import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, csv, flowsCsv, placesCsv } from '../../../src/take-away/csv';
import { story } from './first-story';

/** Rows of a file as RFC 4180 reads them. */
function parse(file: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const text = file.replace(/^\ufeff/, '');
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === ',') {
      row.push(cell);
      cell = '';
    } else if (sign === '\r' && text.charAt(at + 1) === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      at++;
    } else cell += sign;
  }
  expect([quoted, cell, row]).toEqual([false, '', []]);
  return rows;
}

const hostile = fc.oneof(
  fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', '=', '+', '-', '@', ' ', '\t', 'a', 'ب', "'", '\u200f') }),
  fc.string({ unit: 'binary' }),
);
const cells: fc.Arbitrary<Cell> = fc.oneof(
  hostile,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constant(null),
);

describe('csv', () => {
  it('gives every cell back to a reader of RFC 4180, but for the mark before a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cells, { minLength: 2, maxLength: 4 }), { maxLength: 5 }), (rows) => {
        const read = parse(csv(['one', 'two'], rows));
        expect(read[0]).toEqual(['one', 'two']);
        rows.forEach((row, at) => {
          row.forEach((cell, column) => {
            const found = read[at + 1]?.[column] ?? '';
            const unmarked = typeof cell === 'string' && found !== cell ? found.replace(/^'/, '') : found;
            expect(unmarked).toBe(cell === null ? '' : String(cell));
          });
        });
      }),
    );
  });

  it('lets no text begin as a formula, whatever stands before its sign, and leaves numbers as they are', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('=', '+', '-', '@', '＝'),
        fc.constantFrom('', ' ', '\t', '\u200f', '\n'),
        hostile,
        (sign, before, rest) => {
          const [, [cell = ''] = []] = parse(csv(['one', 'two'], [[`${before}${sign}${rest}`, null]]));
          expect(cell.startsWith("'")).toBe(true);
        },
      ),
    );
    expect(csv(['x', 'y'], [[-77.04, 38.9]])).toBe('\ufeffx,y\r\n-77.04,38.9\r\n');
  });

  it('has a row for each place and each flow of the first story, with its words', () => {
    const [placeNames, ...places] = parse(placesCsv(story, 'en'));
    expect(places.map(([id]) => id)).toEqual(story.places.map(({ id }) => id));
    expect(places.every((row) => row.length === placeNames?.length)).toBe(true);
    const [names = [], ...flows] = parse(flowsCsv(story, 'ar'));
    expect(flows.map(([id]) => id)).toEqual(story.flows.map(({ id }) => id));
    const at = (column: string) => names.indexOf(column);
    const flow = story.flows[3];
    const row = flows[3] ?? [];
    expect(row[at('from_name')]).toBe(story.places.find(({ id }) => id === flow?.from)?.name.ar);
    const passages = flow?.evidence.map((id) => story.passages.find((one) => one.id === id));
    expect(row[at('quotes')]).toBe(passages?.map((one) => one?.quote.exact).join('\n'));
    expect(row[at('lines')]?.split('\n')).toHaveLength(flow?.evidence.length ?? 0);
  });

  it('keeps each quote of a flow in its own line, so that lines, speakers and quotes belong together', () => {
    const flow = story.flows.find(({ evidence }) => evidence.length > 1);
    const passages = story.passages.map((passage) => ({
      ...passage,
      range: null,
      quote: { ...passage.quote, exact: `one\r\n\ntwo\n=three of ${passage.id}` },
    }));
    const [names = [], row = []] = parse(flowsCsv({ ...story, passages, flows: flow ? [flow] : [] }, 'en'));
    expect(row[names.indexOf('quotes')]?.split('\n')).toEqual(flow?.evidence.map((id) => `one two =three of ${id}`));
  });

  it('quotes what would part a cell where spreadsheets part them by semicolon or tab', () => {
    expect(csv(['x', 'y'], [['a;=1', 'b\tc']])).toBe('\ufeffx,y\r\n"a;=1","b\tc"\r\n');
  });
});
