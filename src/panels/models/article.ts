/**
 * The article as it is read: paragraphs of sentences, in its own language or composed from the translations of its
 * passages, aligned with it sentence by sentence.
 */
import { directionOf, languageChain } from '../../locale';
import { inReadingOrder, litPassages, selectionOf } from '../../state';
import type { Passage, TextRange } from '../../story/types';
import { segmentRuns } from '../../text/segment-runs';
import { originalWording, translationWording, type Wording, wordRuns } from './quote';
import type { WholeReading } from './reading';

export interface SentenceModel extends Wording {
  /** `null` for words of the article that lie in no passage. */
  readonly passage: string | null;
  readonly selected: boolean;
  /** The selection rests on this sentence. */
  readonly evidence: boolean;
  /** The same sentence in the language that is not shown, once it is selected. */
  readonly other: Wording | null;
}

export interface ParagraphModel {
  readonly sentences: readonly SentenceModel[];
  readonly evidence: boolean;
}

export interface ArticleModel {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** What is shown is our translation. */
  readonly translated: boolean;
  /** The language in which a sentence can be read besides; `null` where the story has but one. */
  readonly otherLanguage: string | null;
  /** The whole text, not its passages alone. */
  readonly full: boolean;
  readonly paragraphs: readonly ParagraphModel[];
}

/** What is asked of every sentence of one article. */
interface Composition {
  readonly reading: WholeReading;
  readonly evidence: ReadonlySet<string>;
  readonly translated: boolean;
}

export function articleModel(reading: WholeReading): ArticleModel {
  const { language: original, languages, article } = reading.story;
  const translations = languages.filter((tag) => tag !== original);
  const translation = languageChain(reading.view.language).find((tag) => translations.includes(tag));
  const translated = translation !== undefined;
  const language = translation ?? original;
  const evidence = evidenceFor(reading);
  const composition: Composition = { reading, evidence, translated };
  return {
    language,
    direction: directionOf(language),
    translated,
    otherLanguage: translated ? original : (translations[0] ?? null),
    full: article.text !== '',
    paragraphs: (article.text === '' ? passagesAlone(composition) : paragraphsOfText(composition)).map((sentences) => ({
      sentences,
      evidence: sentences.some((sentence) => sentence.evidence),
    })),
  };
}

/** A flow rests on sentences, and a sentence on itself. A place is named by words all over the article: they light up instead. */
function evidenceFor({ index, view }: WholeReading): ReadonlySet<string> {
  const selection = selectionOf(index, view.selected);
  return selection?.type === 'place' ? new Set() : litPassages(index, view.selected);
}

function passagesAlone(composition: Composition): readonly (readonly SentenceModel[])[] {
  return composition.reading.story.passages.map((passage) => [passageSentence(composition, passage)]);
}

function paragraphsOfText(composition: Composition): readonly (readonly SentenceModel[])[] {
  const { text } = composition.reading.story.article;
  const paragraphs = linesOf(text).map((line) =>
    composition.translated ? translatedLine(composition, line) : originalLine(composition, line),
  );
  return paragraphs.filter((sentences) => sentences.some(({ runs }) => runs.some((run) => /\S/.test(run.text))));
}

function linesOf(text: string): readonly TextRange[] {
  const lines: TextRange[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
}

/** A line word for word, cut where passages begin and end. */
function originalLine(composition: Composition, line: TextRange): readonly SentenceModel[] {
  const { story } = composition.reading;
  return segmentRuns(line, story.passages).map((piece) => {
    const passage = piece.mentions.at(-1) ?? null;
    const mentions = piece.mentions.flatMap((over) => over.mentions);
    const last = piece.end === Math.min(line.end, passage?.range?.end ?? line.end);
    return textSentence(composition, piece, mentions, passage, last);
  });
}

function textSentence(
  composition: Composition,
  range: TextRange,
  mentions: Passage['mentions'],
  passage: Passage | null,
  withOther: boolean,
): SentenceModel {
  const { reading } = composition;
  const { language, article } = reading.story;
  return {
    language,
    direction: directionOf(language),
    runs: wordRuns(readingIn(composition, passage), article.text, range, mentions),
    ...standing(composition, passage),
    other: withOther && passage && isSelected(reading, passage) ? translationWording(reading, passage) : null,
  };
}

/** The translations of the passages that begin in a line, and the words of the line that lie in none, as they are. */
function translatedLine(composition: Composition, line: TextRange): readonly SentenceModel[] {
  const { story } = composition.reading;
  const sentences: SentenceModel[] = [];
  let done = line.start;
  for (const passage of apart(story.passages)) {
    const { range } = passage;
    if (!range || range.end <= line.start) continue;
    if (range.start >= line.end) break;
    if (range.start >= line.start) {
      sentences.push(...wordsBetween(composition, { start: done, end: range.start }));
      sentences.push(passageSentence(composition, passage));
    }
    done = Math.max(done, Math.min(range.end, line.end));
  }
  sentences.push(...wordsBetween(composition, { start: done, end: line.end }));
  return spaced(composition, sentences);
}

function wordsBetween(composition: Composition, { start, end }: TextRange): readonly SentenceModel[] {
  const words = composition.reading.story.article.text.slice(start, end);
  const trimmed = { start: end - words.trimStart().length, end: start + words.trimEnd().length };
  return words.trim() === '' ? [] : [textSentence(composition, trimmed, [], null, false)];
}

/** A full stop without a space is a slip of the original, and no reason to run the sentences of a translation together. */
function spaced({ reading }: Composition, sentences: readonly SentenceModel[]): readonly SentenceModel[] {
  const { language } = reading.view;
  const space: SentenceModel = {
    language,
    direction: directionOf(language),
    runs: [{ text: ' ', place: null, lit: false, hovered: false }],
    passage: null,
    selected: false,
    evidence: false,
    other: null,
  };
  return sentences.flatMap((sentence, position) => (position === 0 ? [sentence] : [space, sentence]));
}

/** In reading order; of two that overlap, the one that begins first, as no translation can be cut where passages meet. */
function apart(passages: readonly Passage[]): readonly Passage[] {
  const kept: Passage[] = [];
  let end = 0;
  for (const passage of inReadingOrder(passages)) {
    if (!passage.range || passage.range.start < end) continue;
    kept.push(passage);
    end = passage.range.end;
  }
  return kept;
}

/** A passage in the language of the article as it is shown, or else in its own. */
function passageSentence(composition: Composition, passage: Passage): SentenceModel {
  const { translated } = composition;
  const reading = readingIn(composition, passage);
  const original = originalWording(reading, passage);
  const translation = translationWording(reading, passage);
  const shown = translated && translation ? translation : original;
  const hidden = shown === original ? translation : original;
  return {
    ...shown,
    ...standing(composition, passage),
    other: isSelected(reading, passage) ? hidden : null,
  };
}

/** The words of a flow light up where it is told, not wherever else its places are named. */
function readingIn({ reading, evidence }: Composition, passage: Passage | null): WholeReading {
  const elsewhere = evidence.size > 0 && !(passage && evidence.has(passage.id));
  return elsewhere ? { ...reading, lit: NONE } : reading;
}

const NONE: ReadonlySet<string> = new Set();

function standing({ reading, evidence }: Composition, passage: Passage | null) {
  if (!passage) return { passage: null, selected: false, evidence: false };
  return {
    passage: passage.id,
    selected: isSelected(reading, passage),
    evidence: evidence.has(passage.id),
  };
}

function isSelected({ view }: WholeReading, passage: Passage): boolean {
  return view.selected === passage.id;
}
