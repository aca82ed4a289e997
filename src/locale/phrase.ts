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
  return partsOf(phrase)
    .map((part) => ('slot' in part ? isolated(values[part.slot], phrase) : part.text))
    .join('');
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const LEFT_TO_RIGHT = /[A-Za-z\u00c0-\u02af\u0370-\u052f]/;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** Isolates are written only where directions meet: elsewhere they would be noise in what a reader copies. */
function isolated(value: string, around: string): string {
  const foreign = RIGHT_TO_LEFT.test(around) ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
  return foreign.test(value) ? FIRST_STRONG_ISOLATE + value + POP_ISOLATE : value;
}
