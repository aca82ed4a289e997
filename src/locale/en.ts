import type { FirstWords } from './dictionary';
import { enAccess } from './en-access';

export const en: FirstWords = {
  name: 'English',
  direction: 'ltr',
  comma: ', ',
  inSentence: (name) => name.replace(/^(An?|Some|The|Two) /, (word) => word.toLowerCase()),

  loading: 'Loading the map…',
  byline: 'A map of an article by {publisher}, made from its words',

  controls: {
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    resetView: 'Show the whole map',
    enterFullscreen: 'Full screen',
    leaveFullscreen: 'Leave full screen',
    language: 'Switch to {language}',
    lightTheme: 'Light colours',
    darkTheme: 'Dark colours',
    credits: 'Sources of the map',
    close: 'Close',
  },

  failures: {
    storyUnreachable:
      'The story file could not be reached, so there is no map to show. Check the connection and try again.',
    storyNotJson: 'The story file is damaged: it is not JSON, so there is no map to show.',
    notAStory: 'The file at this address is not a story, so there is no map to show.',
    partlyBroken: {
      one: 'One part of the story file has a mistake. Everything else is shown.',
      other: '{count} parts of the story file have mistakes. Everything else is shown.',
    },
    articleMissing:
      'The article’s full text could not be loaded. The quotes are shown, but they are not checked against it.',
    quotesOff: {
      one: 'One quote does not stand word for word in the article. It is not marked there, and what rests on it alone is not drawn.',
      other:
        '{count} quotes do not stand word for word in the article. They are not marked there, and what rests on them alone is not drawn.',
    },
    noWebGL: 'This browser has no WebGL 2, so a simpler map is drawn. All places, flows and quotes are there.',
    basemapFailed:
      'The detailed map could not be drawn; this is a simpler one. All places, flows and quotes are there.',
    contextLost: 'The browser took the map’s graphics away, so a simpler map is drawn until they return.',
    landMissing: 'Land and borders could not be loaded. All places, flows and quotes are there.',
    styleFailed: 'The map style that this page asks for could not be loaded; our own map is shown instead.',
    plain: 'This page’s security policy forbids our panel, so the whole story is told here as plain text.',
    storyTooLarge: 'The story file is far larger than any story, so it is not read.',
  },

  map: {
    key: 'Colour: the kind of influence',
    label: 'Map: {title}',
    summary:
      'A map of {places} and {flows}, drawn from {passages} of the article. All of it can also be read in the panel: Details, Article and List.',
    scale: 'Scale: {length}',
    place: '{name}, {kind}: {passages}, {flows}',
    flow: 'Flow {route}: {label}. {kind}; {standing}',
    bundle: '{flows} {route}',
    severalRoutes: '{flows}, between several places',
    passage: '“{quote}”',
    edge: '{name}, outside this view: {flows}',
  },

  counts: {
    places: { one: '{count} place', other: '{count} places' },
    flows: { one: '{count} flow', other: '{count} flows' },
    passages: { one: '{count} passage', other: '{count} passages' },
  },

  route: {
    oneWay: 'from {from} to {to}',
    oneWayVia: 'from {from} by way of {via} to {to}',
    twoWay: 'between {from} and {to}',
    twoWayVia: 'between {from} and {to} by way of {via}',
    inside: 'inside {place}',
  },

  panel: {
    label: 'Reading panel',
    tabs: { details: 'Details', article: 'Article', list: 'List', legend: 'Legend', about: 'About' },
    openDetails: 'Details',
    loading: 'Loading…',
    unreachable: 'This part could not be loaded. Check the connection and try again, or reload the page.',
    tryAgain: 'Try again',
  },

  start: {
    begin: 'Choose a place or an arrow on the map, or begin with one of these:',
    counts: '{places} · {flows} · {passages}',
  },

  tour: {
    name: 'Story',
    begin: 'Follow the story step by step',
    beginNote: '{steps}, each with the article’s own words',
    steps: { one: 'One step', other: '{count} steps' },
    back: 'Back to the story: step {step} of {steps}',
    step: 'Step {step} of {steps}',
    stepNamed: 'Step {step} of {steps}: {title}',
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

  place: {
    kinds: {
      country: 'country',
      region: 'region',
      governorate: 'governorate',
      city: 'city',
      district: 'district',
      building: 'building',
    },
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
      through: 'By way of here',
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
    supports: 'What it says of influence',
    names: 'Places it names',
  },

  flow: {
    by: 'By',
    toward: 'Toward',
    kind: 'Kind',
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
    standing: '{sourcing} · {act}',
    uncertain: '{date} (uncertain)',
    approximately: 'about {date}',
    from: 'from {date}',
    until: 'until {date}',
    between: '{start} to {end}',
  },

  sourcing: {
    names: { reported: 'Reported', claimed: 'Claimed', alleged: 'Alleged', rumoured: 'Rumoured' },
    means: {
      reported: 'The article says so in its own voice',
      claimed: 'Someone says so, named or not',
      alleged: 'Someone accuses another of it',
      rumoured: 'It is said, and nobody stands for it',
    },
    claimedBy: 'Claimed by {speaker}',
    claimedUnnamed: 'Claimed by a speaker the article does not name',
    allegedBy: 'Alleged by {speaker}',
    allegedUnnamed: 'Alleged by a speaker the article does not name',
  },

  acts: {
    done: 'done',
    ongoing: 'ongoing',
    offered: 'offered',
    promised: 'promised',
    discussed: 'discussed',
    threatened: 'threatened',
    refused: 'refused',
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
  },

  ...enAccess,
};
