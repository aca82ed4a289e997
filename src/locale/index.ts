export type { Dictionary } from './dictionary';
export { directionOf, type Localized, languageChain, localize } from './languages';
export { hasLanguage, LANGUAGES, type Messages, messages } from './messages';
export { fill, type Part, type Phrase, type Plural, partsOf } from './phrase';
