import type { FirstWords } from './dictionary';
import { enAccess } from './en-access';

export const en: FirstWords = {
  direction: 'ltr',
  comma: ', ',
  inSentence: (name) => name.replace(/^(An?|Some|The|Two) /, (word) => word.toLowerCase()),

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
    plain: 'Our panel could not be shown here, so the whole story is told as plain text.',
    storyTooLarge: 'The story file is far larger than any story, so it is not read.',
  },

  map: {
    key: 'Colour: the kind of influence',
    label: 'Map: {title}',
    scale: 'Scale: {length}',
    place: '{name}, {kind}: {passages}, {flows}',
    flow: 'Flow {route}: {label}. {kind}; {standing}',
    bundle: '{flows} {route}',
    severalRoutes: '{flows}, between several places',
    passage: '“{quote}”',
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
    stepNamed: 'Step {step} of {steps}: {title}',
  },

  placeKinds: {
    country: 'country',
    region: 'region',
    governorate: 'governorate',
    city: 'city',
    district: 'district',
    building: 'building',
  },

  sourcing: {
    names: { reported: 'Reported', claimed: 'Claimed', alleged: 'Alleged', rumoured: 'Rumoured' },
    standing: '{sourcing} · {act}',
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

  ...enAccess,
};
