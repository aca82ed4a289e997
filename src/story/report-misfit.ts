import type * as v from 'valibot';
import { didYouMean } from './did-you-mean';
import { inWords } from './in-words';
import type { FormatCode } from './issue-codes';
import { childPath, type Report } from './report';
import { isType, unwrap } from './schema-parts';

/** A value that is not as its schema has it, or a field that is not there. */
export interface Misfit {
  readonly schema: v.GenericSchema;
  readonly path: string;
  /** Absent where the field is. */
  readonly value?: unknown;
  /** What valibot says of a value that is right or wrong as a whole; `null` of one of another type. */
  readonly issue: v.BaseIssue<unknown> | null;
}

/** In words what each format expects. */
const FORMATS: Readonly<Record<FormatCode, string>> = {
  'bad-id': 'an id in kebab-case: a-z, 0-9 and single hyphens between them, such as "green-zone"',
  'bad-language': 'a well-formed BCP 47 tag, such as "ar", "pt-BR" or "zh-Hant"',
  'bad-color': 'a colour as #rrggbb, such as "#8a3b12"',
  'bad-date':
    'an EDTF date: YYYY, YYYY-MM or YYYY-MM-DD, a day that there is, with ?, ~ or % after it where it is not sure; or two of them joined by "/", the earlier first, one of which may be ".."',
  'bad-url': 'an address that begins with http:// or https://',
  'bad-relative-url': 'an address relative to the story file, such as "article.ar.txt"',
  'empty-text': 'text that is not empty',
  'coordinates-out-of-range': 'a longitude from -180 to 180, then a latitude from -90 to 90, in degrees',
  'bad-radius': 'a radius in metres, more than 0 and at most half way round the Earth (20,040,000)',
};

/** Says what was expected in the place of a misfit. */
export function reportMisfit(report: Report, misfit: Misfit): void {
  const { schema, path, value, issue } = misfit;
  if (!('value' in misfit)) report.told('missing-field', path, { found: 'nothing', expected: expectation(schema) });
  else if (!issue) reportType(report, schema, value, path);
  else {
    const here = (issue.path ?? []).reduce((at, item) => childPath(at, item.key as string | number), path);
    if (isFormatCode(issue.message)) {
      const hint = issue.message === 'coordinates-out-of-range' ? swapHint(value) : null;
      report.told(issue.message, here, { found: inWords(issue.input), expected: FORMATS[issue.message], hint });
    } else if (issue.path)
      report.told('wrong-type', here, { found: inWords(issue.input), expected: expectation(schema) });
    else reportType(report, schema, value, here);
  }
}

function isFormatCode(code: string): code is FormatCode {
  return Object.hasOwn(FORMATS, code);
}

function swapHint(value: unknown): string | null {
  if (!Array.isArray(value)) return null;
  const [first, second] = value;
  const fitsSwapped = Math.abs(first) <= 90 && Math.abs(second) <= 180;
  return fitsSwapped ? 'Longitude comes first: these two may have been swapped.' : null;
}

function reportType(report: Report, schema: v.GenericSchema, value: unknown, path: string): void {
  const options = optionsOf(schema);
  const wording = { found: inWords(value), expected: expectation(schema) };
  if (options.length > 0 && typeof value === 'string') {
    report.told('unknown-value', path, { ...wording, hint: () => didYouMean(value, options) });
  } else report.told('wrong-type', path, wording);
}

const EXPECTATIONS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object of texts by language, such as {"en": "…"}',
  strict_tuple: 'a list of two numbers, longitude and latitude',
  variant: 'a GeoJSON geometry of type Polygon or MultiPolygon, its positions [longitude, latitude]',
};

function expectation(given: v.GenericSchema): string {
  const schema = unwrap(given);
  const options = optionsOf(schema);
  if (options.length > 0) return `one of ${options.join(', ')}`;
  if (isType<v.LiteralSchema<number, undefined>>(schema, 'literal')) return String(schema.literal);
  if (isType<v.ObjectSchema<v.ObjectEntries, undefined>>(schema, 'object')) {
    const needed = Object.keys(schema.entries).filter((key) => schema.entries[key]?.type !== 'exact_optional');
    if (needed.length > 0) return `an object with ${needed.join(', ')}`;
  }
  return EXPECTATIONS[schema.type] ?? schema.expects;
}

function optionsOf(schema: v.GenericSchema): readonly string[] {
  return isType<v.PicklistSchema<readonly string[], undefined>>(schema, 'picklist') ? schema.options : [];
}
