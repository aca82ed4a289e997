/** The filter in words: what can be asked for, how much of it there is, and what is shown. */
import { fill, type Localized } from '../../locale';
import { sameList } from '../../same-list';
import type { SwatchSpec } from '../../scene/swatch';
import {
  ARTICLE_VOICE,
  FACETS,
  type Facet,
  facetCounts,
  facetValues,
  flowsBeyond,
  isFiltering,
  NO_FILTER,
} from '../../state';
import type { StoryIndex } from '../../story/story-index';
import type { Act, Sourcing } from '../../story/types';
import { actorNamed, kindNamed, placeNamed, type WholeReading } from './reading';

/** A value of a facet that can be asked for. */
export interface Choice {
  readonly facet: Facet;
  readonly value: string;
  readonly label: Localized;
  /** Flows that are shown of it, or would be. */
  readonly count: number;
  readonly asked: boolean;
  readonly swatch: SwatchSpec | null;
}

export interface FacetModel {
  readonly facet: Facet;
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly asked: boolean;
}

/** Facets with too many values to know them by heart: the most frequent stand first, and their order never changes. */
const MANY: readonly Facet[] = ['actor', 'speaker', 'place'];

const known = new WeakMap<StoryIndex, { readonly of: readonly unknown[]; readonly facets: readonly FacetModel[] }>();

/** The facets in which there is something to choose; the same until filter or language change. */
export function facetModels(reading: WholeReading): readonly FacetModel[] {
  const { index, view, messages } = reading;
  const of = [messages, view.language, view.filter];
  const before = known.get(index);
  if (before && sameList(of, before.of)) return before.facets;
  const facets = facetsOf(reading);
  known.set(index, { of, facets });
  return facets;
}

function facetsOf(reading: WholeReading): readonly FacetModel[] {
  return FACETS.map((facet) => facetModel(reading, facet)).filter(({ choices }) => choices.length > 1);
}

export function facetModel(reading: WholeReading, facet: Facet): FacetModel {
  const { index, view, messages } = reading;
  const counts = facetCounts(index, view.filter, facet);
  const asked = new Set(view.filter[facet]);
  const choices = facetValues(index, facet).map((value): Choice => {
    const label = valueNamed(reading, facet, value);
    return {
      facet,
      value,
      label,
      count: counts.get(value) ?? 0,
      asked: asked.has(value),
      swatch: swatchFor(facet, value),
    };
  });
  if (MANY.includes(facet)) {
    const whole = facetCounts(index, NO_FILTER, facet);
    const { compare } = new Intl.Collator(messages.language);
    const often = ({ value }: Choice) => whole.get(value) ?? 0;
    choices.sort((a, b) => often(b) - often(a) || compare(a.label.text, b.label.text));
  }
  return { facet, name: messages.filter.facets[facet], choices, asked: asked.size > 0 };
}

function valueNamed(reading: WholeReading, facet: Facet, value: string): Localized {
  const { messages } = reading;
  const own = (text: string): Localized => ({ text, language: messages.language });
  switch (facet) {
    case 'kind':
      return kindNamed(reading, value);
    case 'sourcing':
      return own(messages.sourcing.names[value as Sourcing]);
    case 'act':
      return own(messages.acts[value as Act]);
    case 'actor':
      return actorNamed(reading, value);
    case 'speaker':
      return value === ARTICLE_VOICE ? own(messages.filter.articleVoice) : actorNamed(reading, value);
    case 'place':
      return placeNamed(reading, value);
  }
}

function swatchFor(facet: Facet, value: string): SwatchSpec | null {
  switch (facet) {
    case 'kind':
      return { type: 'kind', kind: value };
    case 'sourcing':
      return { type: 'sourcing', sourcing: value as Sourcing };
    case 'act':
      return { type: 'act', act: value as Act };
    default:
      return null;
  }
}

/** "12 of 55 flows: arms, offered or promised", and what is shown besides; `null` where no filter is on. */
export function filterSentence(reading: WholeReading): string | null {
  const { story, index, view, messages } = reading;
  if (!isFiltering(view.filter)) return null;
  const { filter: words } = messages;
  const beyond = flowsBeyond(index, view).size;
  const count = reading.shown.size - beyond;
  const sentence = fill(words.sentence, {
    shown: count === 0 ? words.none : messages.plural(words.shown, count),
    total: messages.plural(words.total, story.flows.length),
    what: FACETS.flatMap((facet) => askedInWords(reading, facet) ?? []).join(messages.comma),
  });
  const besides = beyond === 0 ? [] : [messages.plural(words.beyond, beyond)];
  const empty = count === 0 ? [words.nothing] : [];
  return [`${sentence}.`, ...empty, ...besides].join(' ');
}

function askedInWords(reading: WholeReading, facet: Facet): string | null {
  const { index, view, messages } = reading;
  const names = facetValues(index, facet)
    .filter((value) => view.filter[facet].includes(value))
    .map((value) => nameInSentence(reading, facet, value));
  if (names.length === 0) return null;
  return fill(messages.filter.asked[facet], { names: messages.either(names) });
}

/** Kinds and sourcings are common nouns: in the middle of a sentence they lose the capital that they have in a list. */
function nameInSentence(reading: WholeReading, facet: Facet, value: string): string {
  const { messages } = reading;
  const { text, language } = valueNamed(reading, facet, value);
  const [first = '', ...rest] = text;
  return facet === 'kind' || facet === 'sourcing'
    ? first.toLocaleLowerCase(language) + rest.join('')
    : messages.inSentence(text);
}
