export { hasLanguage, isLoaded, LANGUAGES, loadDictionary, ownName } from './dictionaries';
export type { Dictionary } from './dictionary';
export { directionOf, type Localized, languageChain, localize } from './languages';
export { type Messages, messages } from './messages';
export { fill, type Part, type Phrase, type Plural, partsOf } from './phrase';
