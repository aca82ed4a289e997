/** Phrases with slots, `{name}`, and phrases that follow a number. */

declare const slots: unique symbol;

/** A phrase whose `{slots}` are known to the compiler; any string can be given where one is expected. */
export type Phrase<Slot extends string> = string & { readonly [slots]?: Slot };

/** The forms of a phrase after a number, by CLDR category; `{count}` is the number, written as the language writes it. */
export interface Plural extends Readonly<Partial<Record<Intl.LDMLPluralRule, Phrase<'count'>>>> {
  readonly other: Phrase<'count'>;
}

export type Part<Slot extends string> = { readonly text: string } | { readonly slot: Slot };

/** The phrase in pieces, for those who put more than text into its slots. */
export function partsOf<Slot extends string>(phrase: Phrase<Slot>): readonly Part<Slot>[] {
  return phrase
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece.startsWith('{') ? { slot: piece.slice(1, -1) as Slot } : { text: piece }));
}

/** The phrase with its slots filled, each value kept from turning the order of the words round it. */
export function fill<Slot extends string>(phrase: Phrase<Slot>, values: Readonly<Record<Slot, string>>): string {
  const parts = partsOf(phrase);
  const around = parts.map((part) => ('text' in part ? part.text : '')).join('');
  const foreign = foreignTo(around, Object.values<string>(values).join(''));
  const written = (value: string) => (foreign.test(value) ? isolated(value) : value);
  return parts.map((part) => ('text' in part ? part.text : written(values[part.slot]))).join('');
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const LEFT_TO_RIGHT = /[A-Za-z\u00c0-\u02af\u0370-\u052f]/;
const ANYTHING = /./s;
const NOTHING = /(?!)/;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** Which values have to be isolated: elsewhere isolates would be noise in what a reader copies. */
function foreignTo(around: string, values: string): RegExp {
  if (RIGHT_TO_LEFT.test(around)) return LEFT_TO_RIGHT;
  if (LEFT_TO_RIGHT.test(around)) return RIGHT_TO_LEFT;
  return RIGHT_TO_LEFT.test(values) && LEFT_TO_RIGHT.test(values) ? ANYTHING : NOTHING;
}

function isolated(value: string): string {
  return FIRST_STRONG_ISOLATE + value + POP_ISOLATE;
}
