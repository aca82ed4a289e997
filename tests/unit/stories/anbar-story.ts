import { readFileSync } from 'node:fs';

// The story is read here as plain JSON and searched by plain string search: nothing of the parser takes part.

export type Text = Readonly<Record<string, string>>;
interface RawMention {
  readonly place: string;
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly form?: 'name' | 'demonym';
  readonly translated: Text;
}
interface RawPassage {
  readonly id: string;
  readonly quote: { readonly exact: string };
  readonly translation: Text;
  readonly speaker?: string;
  readonly mentions: readonly RawMention[];
}
interface RawPlace {
  readonly id: string;
  readonly name: Text;
  readonly note?: Text;
  readonly within?: string;
  readonly precision: { readonly level: string; readonly radiusMetres?: number };
  readonly position: readonly [number, number];
  readonly area?: unknown;
}
export interface RawFlow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly via?: string;
  readonly twoWay?: boolean;
  readonly inferred?: readonly string[];
  readonly by?: string;
  readonly toward?: string;
  readonly kind: string;
  readonly sourcing: string;
  readonly act: string;
  readonly label: Text;
  readonly evidence: readonly string[];
}
interface RawStory {
  readonly title: Text;
  readonly summary: Text;
  readonly featured: readonly string[];
  readonly article: { readonly text: string; readonly published: unknown };
  readonly places: readonly RawPlace[];
  readonly actors: readonly { readonly id: string; readonly name: Text; readonly at?: string }[];
  readonly passages: readonly RawPassage[];
  readonly flows: readonly RawFlow[];
  readonly tour: readonly {
    readonly title: Text;
    readonly text: Text;
    readonly show: readonly string[];
    readonly passage: string;
  }[];
}
export interface Span {
  readonly start: number;
  readonly end: number;
}
export interface Naming extends Span {
  readonly place: string;
  readonly form: string;
}

const FOLDER = new URL('../../../public/stories/anbar/', import.meta.url);
export const bytes = readFileSync(new URL('article.ar.txt', FOLDER));
export const article = bytes.toString('utf8');
export const story: RawStory = JSON.parse(readFileSync(new URL('story.json', FOLDER), 'utf8'));
/** By id. */
export const passages = new Map(story.passages.map((passage) => [passage.id, passage]));
const spans = new Map(story.passages.map((passage) => [passage.id, only(article, passage.quote.exact, 0)]));

/** The one place where `words` stand in `text`, moved by `offset`; throws where they stand more or less than once. */
export function only(text: string, words: string, offset: number): Span {
  const parts = text.split(words);
  if (parts.length !== 2)
    throw new Error(`“${words}” stands ${parts.length - 1} times in “${text.slice(0, 60)}…”, expected once`);
  const start = offset + (parts[0] ?? '').length;
  return { start, end: start + words.length };
}

export function spanOf(id: string): Span {
  const span = spans.get(id);
  if (!span) throw new Error(`found no passage “${id}”`);
  return span;
}

/** Line of the article, 1-based, in which an offset lies. */
export function lineAt(offset: number): number {
  return article.slice(0, offset).split('\n').length;
}
