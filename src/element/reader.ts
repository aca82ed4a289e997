/** What the shell asks for beside the story: a file of its own, as `app.ts` is. */
export { readFetched } from './read-fetched';
