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
  const written = (value: string) => (foreign.test(value) ? isolated(value) : contained(value));
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

/** Marks that turn the order of what follows them until they are closed. */
const CONTROL = /[\u202a-\u202e\u2066-\u2069]/;

/** Text as it stands in a sentence of ours: what it opens and does not close ends with it. */
export function contained(value: string): string {
  return CONTROL.test(value) ? isolated(value) : value;
}

/** An isolate ends all embeddings that were opened in it, but takes an end too many for its own. */
function isolated(value: string): string {
  let open = 0;
  const balanced = value.replace(/[\u2066-\u2069]/g, (mark) => {
    if (mark !== POP_ISOLATE) open += 1;
    else if (open === 0) return '';
    else open -= 1;
    return mark;
  });
  return FIRST_STRONG_ISOLATE + balanced + POP_ISOLATE.repeat(open + 1);
}
