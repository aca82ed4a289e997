/** What the page for an iframe says and how: a file of its own, as `element/app.ts` is. */
export { directionOf, fill, hasLanguage, localize } from '../locale';
export { pageWords } from '../locale/pages';
