/** A language's words together with its ways of writing numbers, lists and lengths. */
import { dictionaryLanguage, FALLBACK, isWellFormed, isWhole, loadedDictionary } from './dictionaries';
import type { FirstWords, OpenedWords } from './dictionary';
import { type Digits, numberLocale } from './digits';
import { contained, fill, type Plural } from './phrase';

export interface Messages extends FirstWords {
  /** BCP 47, of the words: a reader of an unknown language gets English, and is told so by `lang`. */
  readonly language: string;
  /** The language with its digits, as `Intl` takes it. */
  readonly locale: string;
  readonly number: (value: number) => string;
  /** The phrase in the form that the number asks for. */
  readonly plural: (forms: Plural, count: number) => string;
  /** "a, b and c". */
  readonly list: (items: readonly string[]) => string;
  /** "a, b or c". */
  readonly either: (items: readonly string[]) => string;
  /** Metres, or kilometres from one kilometre on. */
  readonly length: (metres: number) => string;
  /** What a language is called in this one. */
  readonly languageName: (tag: string) => string;
}

/** With the words of what a reader opens. */
export type AllMessages = Messages & OpenedWords;

/** Whether the words of what a reader opens are among these. */
export function areAll(messages: Messages): messages is AllMessages {
  return isWhole(messages);
}

/** The words of a language as `messages` has them, all of them; `loadDictionary` brings them. */
export function allMessages(language: string, digits?: Digits): AllMessages {
  const words = messages(language, digits);
  if (!areAll(words)) throw new Error(`not all words of "${language}" are loaded: call loadDictionary first`);
  return words;
}

const known = new Map<string, { readonly of: FirstWords; readonly messages: Messages }>();

/**
 * The words of a language; those of English where the interface doesn't speak it. The same object until more
 * of them come. They are there once `loadDictionary` has brought them; before that another language that is there speaks in their place.
 */
export function messages(language: string, digits: Digits = 'auto'): Messages {
  const wanted = dictionaryLanguage(language) ? language : FALLBACK;
  const found = loadedDictionary(wanted);
  const tag = found.language === dictionaryLanguage(wanted) ? wanted : found.language;
  const key = `${tag} ${digits}`;
  const before = known.get(key);
  if (before?.of === found.dictionary) return before.messages;
  const made = createMessages(tag, numberLocale(tag, digits), found.dictionary);
  known.set(key, { of: found.dictionary, messages: made });
  return made;
}

/** `locale` is the language with its digits. */
function createMessages(tag: string, locale: string, dictionary: FirstWords): Messages {
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const rules = new Intl.PluralRules(locale);
  const lists = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const alternatives = once(() => new Intl.ListFormat(locale, { type: 'disjunction' }));
  const languages = once(() => new Intl.DisplayNames(locale, { type: 'language' }));
  const lengths = (unit: 'meter' | 'kilometer') =>
    once(() => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 }));
  const metres = lengths('meter');
  const kilometres = lengths('kilometer');
  return Object.freeze({
    ...dictionary,
    language: tag,
    locale,
    number: (value) => numbers.format(value),
    plural: (forms, count) => fill(forms[rules.select(count)] ?? forms.other, { count: numbers.format(count) }),
    either: (items) => alternatives().format(items.map(contained)),
    list: (items) => lists().format(items.map(contained)),
    length: (value) => (value < 1000 ? metres().format(value) : kilometres().format(value / 1000)),
    languageName: (other) => (isWellFormed(other) && languages().of(other)) || other,
  } satisfies Messages);
}

/** Formatters take long to make, and the first words need few of them. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
