/** What the list says: its search, its filter and its table. */
import type { Dictionary } from './dictionary';

export const enList: Pick<Dictionary, 'filter' | 'search' | 'table' | 'lists'> = {
  filter: {
    title: 'Show only',
    facets: {
      kind: 'Kind',
      sourcing: 'Whose word',
      act: 'What became of it',
      actor: 'Actor',
      speaker: 'Speaker',
      place: 'Place',
    },
    articleVoice: 'The article itself',
    sentence: '{shown} of {total}: {what}',
    shown: { one: '{count}', other: '{count}' },
    none: 'None',
    total: { one: '{count} flow', other: '{count} flows' },
    asked: {
      kind: '{names}',
      sourcing: '{names}',
      act: '{names}',
      actor: 'by or toward {names}',
      speaker: 'as said by {names}',
      place: 'from, to or through {names}',
    },
    nothing: 'Take one of these away to see more.',
    beyond: {
      one: 'The flow you chose is not among them; it is shown as well.',
      other: '{count} of the flows you chose are not among them; they are shown as well.',
    },
    leftOut: {
      one: 'One more flow of this place is not shown: the filter leaves it out.',
      other: '{count} more flows of this place are not shown: the filter leaves them out.',
    },
    clear: 'Show all',
    clearFacet: '{facet}: show all',
    change: 'Change',
    more: 'More: whose word, what became of it, actors, speakers, places',
  },

  search: {
    label: 'Search places, flows and passages',
    found: 'Found: {places}, {flows}, {passages}.',
    none: 'Nothing was found for “{query}”. Try fewer letters, or one word alone.',
    noneFiltered: 'Only what the filter leaves was searched: show all to search everything.',
  },

  table: {
    label: 'Table of flows, can be scrolled sideways',
    columns: {
      flow: 'Flow',
      from: 'From',
      to: 'To',
      by: 'By',
      kind: 'Kind',
      sourcing: 'Whose word',
      act: 'What became of it',
      speaker: 'Speaker',
      line: 'Line',
    },
    sortBy: 'Sort by: {column}',
    line: 'line {line}',
  },

  lists: {
    places: 'Places',
    flows: 'Flows of influence',
    passages: 'Passages of the article',
    underThumb: 'Several things lie here. Which one?',
  },
};
