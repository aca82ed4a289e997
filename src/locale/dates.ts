/** EDTF dates (levels 0 and 1: years, months, days, `?`, `~`, `%`, intervals) in words. */
import type { AllMessages } from './messages';
import { fill, type Phrase } from './phrase';

export interface DatePhrases {
  readonly uncertain: Phrase<'date'>;
  readonly approximately: Phrase<'date'>;
  readonly from: Phrase<'date'>;
  readonly until: Phrase<'date'>;
  readonly between: Phrase<'start' | 'end'>;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/;

/** A date in a language's words; one that is not understood stays as it is written. */
export function dateInWords(edtf: string, { locale, flow: phrases }: Pick<AllMessages, 'locale' | 'flow'>): string {
  const [start = '', end, ...rest] = edtf.split('/');
  if (end === undefined || rest.length > 0) return singleDate(edtf, locale, phrases) ?? edtf;
  const from = isOpen(start) ? null : singleDate(start, locale, phrases);
  const until = isOpen(end) ? null : singleDate(end, locale, phrases);
  if (from !== null && until !== null) return fill(phrases.between, { start: from, end: until });
  if (from !== null && isOpen(end)) return fill(phrases.from, { date: from });
  if (until !== null && isOpen(start)) return fill(phrases.until, { date: until });
  return edtf;
}

function isOpen(end: string): boolean {
  return end === '' || end === '..';
}

function singleDate(edtf: string, locale: string, phrases: DatePhrases): string | null {
  const match = DATE.exec(edtf);
  if (!match) return null;
  const [, year = '', month, day, qualifier] = match;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  // 2015-02-31 would otherwise become the third of March.
  if (month !== undefined && date.getUTCMonth() !== Number(month) - 1) return null;
  const words = calendarDate(date, locale, month !== undefined, day !== undefined);
  const approximate = qualifier === '~' || qualifier === '%' ? fill(phrases.approximately, { date: words }) : words;
  return qualifier === '?' || qualifier === '%' ? fill(phrases.uncertain, { date: approximate }) : approximate;
}

function calendarDate(date: Date, locale: string, withMonth: boolean, withDay: boolean): string {
  const options: Intl.DateTimeFormatOptions = {
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    ...(withMonth ? { month: 'long' } : {}),
    ...(withDay ? { day: 'numeric' } : {}),
  };
  const format = new Intl.DateTimeFormat(locale, options);
  if (!withMonth || !locale.startsWith('ar')) return format.format(date);
  return format
    .formatToParts(date)
    .map(({ type, value }) => (type === 'month' ? arabicMonth(date) : value))
    .join('');
}

/** East and west of the Arab world name the months differently, so that a newsroom writes both. */
function arabicMonth(date: Date): string {
  return ['ar-IQ', 'ar-EG']
    .map((locale) =>
      new Intl.DateTimeFormat(locale, { calendar: 'gregory', timeZone: 'UTC', month: 'long' }).format(date),
    )
    .join('/');
}
