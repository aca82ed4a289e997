/** What the legend and the account of the map say, and what is wrong with a story. */
import type { AboutWords } from './dictionary-about';
import { enIssues } from './en-issues';

export const enAbout: AboutWords = {
  legend: {
    kinds: 'Colour: the kind of influence',
    sourcing: 'Line: whose word it is',
    sourcingMeans: {
      reported: 'The article says so in its own voice',
      claimed: 'Someone says so, named or not',
      alleged: 'Someone accuses another of it',
      rumoured: 'It is said, and nobody stands for it',
    },
    acts: 'Head: what became of it',
    actTaken: 'Done or ongoing',
    actNotTaken: 'Only offered, promised, discussed, threatened or refused',
    places: 'Places: how precisely they are known',
    precision: {
      exact: 'The exact spot',
      approximate: 'Somewhere inside the ring',
      area: 'An area with a border',
      country: 'A country: its name stands near the capital',
      region: 'A region without a border',
    },
    folded: 'Holds other places: zoom in to see them',
    arcs: 'Arrows',
    bundle: 'Several flows between the same places, with their number',
    ring: 'Flows inside one place, with their number',
    via: 'By way of a third place',
    inferred: 'An open end: the place is our inference',
    words: 'Words in the text',
    word: 'names a place on the map',
    wordLit: 'names what is selected',
    widthNote:
      'Every flow is drawn equally wide, because the article does not weigh them. Only a group is wider, by its number.',
  },

  about: {
    title: 'How this map was made',
    claims:
      'Everything on this map is said by the article, or by those whom it quotes. The map repeats it, and neither confirms nor denies it.',
    article: 'The article',
    publishedBy: 'Published by {publisher}.',
    readAtPublisher: 'Read it at the publisher',
    dated: 'Dated {date}.',
    dateInferred: 'It carries no date. The events it names date it to {date}; that is our inference.',
    undated: 'It carries no date.',
    method: 'What is ours',
    verbatim: 'Each place and each flow rests on at least one passage, quoted word for word, slips included.',
    positions:
      'The article names places; it does not locate them. Positions and borders are ours, and each place says how precisely it is known.',
    kinds: 'Sorting the flows into kinds is ours too.',
    inferred: {
      one: 'One flow has an end that the article does not name. We inferred it, and the map draws that end open:',
      other:
        '{count} flows have an end that the article does not name. We inferred it, and the map draws those ends open:',
    },
    inferredEnds: 'What we inferred',
    noneInferred: 'The article names both ends of every flow; none is our inference.',
    translation: 'The translation into {languages} is ours, sentence by sentence, and not the publisher’s.',
    sources: 'Map data',
    errors: 'Mistakes',
    tellPublisher: 'If you find a mistake, tell the publisher of this page.',
    take: {
      title: 'Take it away',
      picture: 'The map as you see it',
      scale: 'PNG {scale}×',
      vectors: 'SVG, vectors',
      paper: 'On paper',
      print: 'Print',
      numbers:
        'The numbers on the map are those of the passages below: at an arrow the passages that it rests on, at a place those that name it.',
      standsFor: '{place} on this map includes {places}.',
      offMap: 'Not on this map',
      data: 'Data',
      geojson: 'GeoJSON',
      places: 'Places, CSV',
      flows: 'Flows, CSV',
      links: 'Links',
      view: 'Copy a link to what is shown',
      passage: 'Copy a link to this passage in the article',
      done: 'The file is ready.',
      copied: 'The link is copied.',
      failed: 'That could not be made here.',
    },
    issues: 'Faults in the story file',
    issuesIntro: 'These were found when the story was checked against the article:',
  },

  issues: {
    sentences: enIssues,
    other: 'Something in the story file is not as it should be.',
    severities: { error: 'Mistake', warning: 'Note' },
    path: 'Where',
    found: 'Found',
    expected: 'Expected',
    hint: 'Hint',
    more: { one: 'and one more', other: 'and {count} more' },
  },
};
