/** What to say to a reader when something is missing. */
import type { Messages } from '../locale';
import type { Issue } from '../story';
import type { LoadFailure } from './read-fetched';

/** Why there is no story at all. */
export function failureSentence(reason: LoadFailure, { failures }: Messages): string {
  switch (reason) {
    case 'story-unreachable':
      return failures.storyUnreachable;
    case 'story-too-large':
      return failures.storyTooLarge;
    case 'story-not-json':
      return failures.storyNotJson;
    case 'not-a-story':
      return failures.notAStory;
  }
}

const QUOTE_CODES = /^(quote|mention)-/;

/** What is missing from a story that is shown; `null` where nothing is. */
export function storySentence(issues: readonly Issue[], articleMissing: boolean, words: Messages): string | null {
  if (articleMissing) return words.failures.articleMissing;
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return null;
  const off = errors.filter(({ code }) => QUOTE_CODES.test(code));
  return off.length === errors.length
    ? words.plural(words.failures.quotesOff, off.length)
    : words.plural(words.failures.partlyBroken, errors.length);
}
