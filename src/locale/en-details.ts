/** What is said of the thing that a reader opened: a place, a flow, a passage, the article, a step of the tour. */
import type { DetailsWords } from './dictionary-details';

export const enDetails: DetailsWords = {
  place: {
    kindIn: '{kind} in {place}',
    precision: {
      exact: 'The exact spot is known.',
      within: 'Known to within about {distance}.',
      approximate: 'Known only approximately.',
      area: 'An area, drawn by its border.',
      approximateArea: 'An area; its border is drawn approximately.',
      country: 'A country. Its name plate stands near the capital, not at one spot.',
      region: 'A region without a border, so none is drawn.',
    },
    passages: 'What the article says',
    noPassages: 'No passage of the article names this place.',
    flows: {
      outgoing: 'From here',
      incoming: 'To here',
      mutual: 'Both ways',
      through: 'Through here',
      inside: 'Inside it',
    },
    noFlows: 'The article describes no flow that begins or ends here.',
    inside: 'Places inside it',
    elsewhere: 'Elsewhere',
    opensElsewhere: '{site}, opens another site',
  },

  quote: {
    title: 'A passage of the article',
    articleSays: 'The article, in its own voice',
    translation: 'Our translation',
    original: 'The original',
    readInArticle: 'In the article, line {line}',
    readInArticleUnnumbered: 'In the article',
    notFound: 'These words were not found in the article as they are quoted here.',
    copy: 'Copy quote with source',
    copied: 'Copied',
    copyFailed: 'The browser did not allow copying',
    citation: '“{quote}” ({speaker}; {source})',
    citationUnspoken: '“{quote}” ({source})',
    supports: 'What it says about influence',
    names: 'Places it names',
  },

  flow: {
    by: 'By',
    toward: 'Toward',
    sourcing: 'Whose word',
    act: 'What became of it',
    when: 'When',
    inferred: {
      from: 'The passage does not name where this begins. {place} is our inference.',
      to: 'The passage does not name where this ends. {place} is our inference.',
      via: 'The passage does not name what this passes through. {place} is our inference.',
    },
    inferredMark: 'inferred by us',
    evidence: 'What it rests on',
    uncertain: '{date} (uncertain)',
    approximately: 'about {date}',
    from: 'from {date}',
    until: 'until {date}',
    between: '{start} to {end}',
  },

  bundle: {
    title: '{flows} on one line',
    explain:
      'On the map they begin at one mark and end at another, so they are drawn as one line until you choose one.',
  },

  article: {
    hintOriginal: 'Choose a sentence to read it in {language}. Marked words are places on the map.',
    hintTranslated:
      'Our translation, sentence by sentence. Choose a sentence to read it in {language}. Marked words are places on the map.',
    showOther: 'This sentence in {language}',
    hintAlone: 'Marked words are places on the map.',
    choose: 'Choose this sentence',
    quotesOnly: 'The story carries these passages of the article, not its full text.',
    openDetails: 'Details',
  },

  steps: {
    at: 'Step {step} of {steps}',
    shown: 'On the map',
    next: 'Next step',
    previous: 'Previous step',
    play: 'Play the story',
    pause: 'Pause the story',
    progress: 'Steps of the story',
    end: 'That was the story. Every place and arrow on the map can be pressed for its quotes.',
    explore: 'Explore the whole map',
    again: 'Back to the first step',
  },
};
