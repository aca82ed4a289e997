/** The words that a reader begins with, of each language that the interface speaks. The shell asks for them ahead. */
export const FIRST_WORDS = {
  ar: () => import('./ar').then(({ ar }) => ar),
  en: () => import('./en').then(({ en }) => en),
};
