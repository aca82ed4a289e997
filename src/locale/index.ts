export {
  hasLanguage,
  isLoaded,
  LANGUAGES,
  loadDictionary,
  loadFirstWords,
  loadOpenedWords,
  ownName,
} from './dictionaries';
export type { Dictionary } from './dictionary';
export { type Digits, numberLocale } from './digits';
export { directionOf, type Localized, languageChain, localize } from './languages';
export { type AllMessages, allMessages, areAll, type Messages, messages } from './messages';
export { fill, type Part, type Phrase, type Plural, partsOf } from './phrase';
