/** A passage as it is quoted: its words in runs, who says it, its other language, and the way back to the article. */
import { directionOf, fill, type Localized, localize } from '../../locale';
import type { Mention, Passage, TextRange } from '../../story/types';
import { lineAt } from '../../text/line-at';
import { locateTranslated } from '../../text/locate-translated';
import { segmentRuns } from '../../text/segment-runs';
import { actorNamed, inReadersLanguage, type WholeReading } from './reading';

/** A stretch of words. Runs that follow each other without a gap make up the text. */
export interface WordRun {
  readonly text: string;
  /** The place that the words name: where names lie in each other, the innermost. */
  readonly place: string | null;
  /** The words name what is selected. */
  readonly lit: boolean;
  /** The words name what is pointed at. */
  readonly hovered: boolean;
}

/** Words that name a place. */
export type Naming = Pick<Mention, 'place' | 'range'>;

export interface Wording {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly runs: readonly WordRun[];
}

export interface QuoteModel {
  readonly passage: string;
  readonly original: Wording;
  readonly translation: Wording | null;
  /** `null` where the article speaks in its own voice. */
  readonly speaker: Localized | null;
  /** Stands word for word in the article. */
  readonly found: boolean;
  /** Line of the article, from 1; `null` where it isn't known. */
  readonly line: number | null;
  /** What is copied: the quote with its source. */
  readonly citation: string;
}

export function quoteModel(reading: WholeReading, passage: Passage): QuoteModel {
  const { text } = reading.story.article;
  const speaker = passage.speaker === undefined ? null : actorNamed(reading, passage.speaker);
  return {
    passage: passage.id,
    original: originalWording(reading, passage),
    translation: translationWording(reading, passage),
    speaker,
    found: isFound(reading, passage),
    line: passage.range ? lineAt(text, passage.range.start) : null,
    citation: citation(reading, passage, speaker),
  };
}

/** The passage word for word: as it stands in the article, or, where it was not found there, as the story quotes it. */
export function originalWording(reading: WholeReading, passage: Passage): Wording {
  const { language, article } = reading.story;
  const { range, quote } = passage;
  const mentions = isFound(reading, passage) ? passage.mentions : [];
  const runs = range
    ? wordRuns(reading, article.text, range, mentions)
    : wordRuns(
        reading,
        quote.exact,
        whole(quote.exact),
        located(
          quote.exact,
          mentions,
          mentions.map(({ exact }) => exact),
        ),
      );
  return wording(language, runs);
}

/**
 * The passage in a language that is not the article's: the reader's, or for a reader of the article's own language
 * the first that there is. `null` where there is none.
 */
export function translationWording(reading: WholeReading, passage: Passage): Wording | null {
  const { view, story } = reading;
  const { translation } = passage;
  const mentions = isFound(reading, passage) ? passage.mentions : [];
  const found = translation && localize(translation, view.language);
  if (!found || found.language === story.language) return null;
  const { text, language } = found;
  const words = mentions.map(({ translated }) => translated?.[language] ?? '');
  return wording(language, wordRuns(reading, text, whole(text), located(text, mentions, words)));
}

/** A quote that is not in the article is shown, and nothing in it is marked. Without the article's text none can be judged. */
function isFound({ story }: WholeReading, { range }: Passage): boolean {
  return range !== null || story.article.text === '';
}

function wording(language: string, runs: readonly WordRun[]): Wording {
  return { language, direction: directionOf(language), runs };
}

/** The runs of a range of a text, given what is named where. */
export function wordRuns(
  { lit, hovered }: WholeReading,
  text: string,
  range: TextRange,
  mentions: readonly Naming[],
): readonly WordRun[] {
  return segmentRuns(range, mentions).map(({ start, end, mentions: over }) => ({
    text: text.slice(start, end),
    place: over.at(-1)?.place ?? null,
    lit: over.some(({ place }) => lit.has(place)),
    hovered: over.some(({ place }) => hovered.has(place)),
  }));
}

/** Where mentions stand in a text that the story has no offsets into. */
function located(text: string, mentions: readonly Mention[], words: readonly string[]): readonly Naming[] {
  const ranges = locateTranslated(text, words);
  return mentions.map(({ place }, position) => ({ place, range: ranges[position] ?? null }));
}

function whole(text: string): TextRange {
  return { start: 0, end: text.length };
}

function citation(reading: WholeReading, passage: Passage, speaker: Localized | null): string {
  const { messages, story } = reading;
  const { article } = story;
  const quote = passage.range ? article.text.slice(passage.range.start, passage.range.end) : passage.quote.exact;
  const publisher = inReadersLanguage(reading, article.publisher).text;
  const source = article.url === undefined ? publisher : `${publisher}, ${article.url}`;
  return speaker
    ? fill(messages.quote.citation, { quote, speaker: speaker.text, source })
    : fill(messages.quote.citationUnspoken, { quote, source });
}
