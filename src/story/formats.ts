import * as v from 'valibot';

/** The small formats that fields of a story file have. The message of each action is the code of its issue. */

const DATE = '\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?[?~%]?';

export const Text = v.pipe(v.string(), v.regex(/\S/, 'empty-text'));
export const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'bad-id'));
/** Language, script, region and two variants at most; no extensions, which say nothing about a text. */
export const Language = v.pipe(
  v.string(),
  v.regex(
    /^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?(-([A-Za-z0-9]{5,8}|\d[A-Za-z0-9]{3})){0,2}$/,
    'bad-language',
  ),
);
export const Color = v.pipe(v.string(), v.regex(/^#[0-9A-Fa-f]{6}$/, 'bad-color'));
export const Url = v.pipe(v.string(), v.regex(/^https?:\/\/(?![/?#])[^\s"'<>\\]+$/, 'bad-url'));
export const RelativeUrl = v.pipe(
  v.string(),
  v.regex(/^(?![A-Za-z][A-Za-z0-9+.-]*:|[/\\]{2})[^\s\\]+$/, 'bad-relative-url'),
);
export const Radius = v.pipe(v.number(), v.gtValue(0, 'bad-radius'), v.maxValue(20_040_000, 'bad-radius'));
export const Position = v.strictTuple([
  v.pipe(v.number(), v.minValue(-180, 'coordinates-out-of-range'), v.maxValue(180, 'coordinates-out-of-range')),
  v.pipe(v.number(), v.minValue(-90, 'coordinates-out-of-range'), v.maxValue(90, 'coordinates-out-of-range')),
]);

/**
 * A plain part of EDTF (ISO 8601-2): a year, month or day, qualified as uncertain (?), approximate (~) or both (%), or
 * an interval of two of these that may be open (..) at one end. No seasons, sets, times or years outside 0000 to 9999.
 */
export const Edtf = v.pipe(
  v.string(),
  v.regex(new RegExp(`^(${DATE}|${DATE}/${DATE}|\\.\\./${DATE}|${DATE}/\\.\\.)$`), 'bad-date'),
  v.check(hasRealDays, 'bad-date'),
);

/** Whether every day of the date exists (no 31 February) and an interval does not run backwards. */
function hasRealDays(date: string): boolean {
  const parts = date.split('/').filter((part) => part !== '..');
  const [first = '', last = first] = parts.map((part) => part.replace(/[?~%]$/, ''));
  return parts.every(isRealDay) && first.slice(0, last.length) <= last.slice(0, first.length);
}

function isRealDay(part: string): boolean {
  const [year, month, day] = part.split('-').map((number) => Number.parseInt(number, 10));
  if (year === undefined || month === undefined || day === undefined) return true;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= ([31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0);
}
