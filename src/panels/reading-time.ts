/** How long the tour stays at a step when it plays by itself. */
import { localize } from '../locale';
import type { Story } from '../story/types';

/** Milliseconds to look up from the words to the map and back. */
const LOOKING = 4000;

/** Milliseconds a word: about 170 words a minute, unhurried. */
const PER_WORD = 350;

/** Milliseconds for a reader of this language to read a step: title, text, and the passage in that language. */
export function readingTime(story: Story, at: number, language: string): number {
  const step = story.tour[at];
  const passage = story.passages.find(({ id }) => id === step?.passage);
  const quote = passage && { [story.language]: passage.quote.exact, ...passage.translation };
  const texts = [step?.title, step?.text, quote].map((text) => text && localize(text, language, story.language)?.text);
  const words = texts.flatMap((text) => text?.split(/\s+/u).filter(Boolean) ?? []);
  return LOOKING + PER_WORD * words.length;
}
