/** A story with something otherwise, and what must hold of it whatever that was. */
import fc from 'fast-check';
import type { Issue, ParsedStory, TextRange } from '../../../src/story/types';
import { normalise } from '../../../src/text/normalise';

export type Path = readonly (string | number)[];

/** All places in a JSON value where something could be otherwise. */
export function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => pathsIn((value as Record<string | number, unknown>)[key], [...path, key]))];
}

/** A copy with what stands at `path` replaced, or taken out. */
export function mutate(json: unknown, path: Path, replacement: unknown): unknown {
  const copy = { root: structuredClone(json) };
  const full: Path = ['root', ...path];
  let owner: Record<string | number, unknown> = copy;
  for (const key of full.slice(0, -1)) owner = owner[key] as Record<string | number, unknown>;
  const last = full.at(-1) ?? 'root';
  if (replacement === undefined) delete owner[last];
  else owner[last] = replacement;
  return copy.root ?? null;
}

/** What must not be, whatever was read: a range that the words do not bear out, or an id that leads nowhere. */
export function faultsOf({ story, issues }: ParsedStory, article: string): string[] {
  const faults: string[] = [];
  const must = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(fault);
  };
  for (const issue of issues) must(isComplete(issue), `incomplete: ${JSON.stringify(issue)}`);
  must(story !== null || issues.some(({ severity }) => severity === 'error'), 'no story and no error');
  if (!story) return faults;

  const ids = [story.places, story.actors, story.kinds, story.passages, story.flows].flat().map(({ id }) => id);
  const places = new Set(story.places.map(({ id }) => id));
  const passages = new Set(story.passages.map(({ id }) => id));
  must(new Set(ids).size === ids.length, 'an id names two things');
  for (const { quote, range, mentions } of story.passages) {
    must(isBorneOut(article, range, quote.exact), `not in the article: ${quote.exact}`);
    for (const mention of mentions) {
      must(places.has(mention.place), `no place ${mention.place}`);
      must(isBorneOut(article, mention.range, mention.exact), `not in the article: ${mention.exact}`);
      must(!mention.range || isInside(mention.range, range), `outside its passage: ${mention.exact}`);
    }
  }
  for (const flow of story.flows) {
    must(
      [flow.from, flow.to, flow.via ?? flow.from].every((id) => places.has(id)),
      `an end of ${flow.id} is no place`,
    );
    must(flow.evidence.length > 0 && flow.evidence.every((id) => passages.has(id)), `no evidence for ${flow.id}`);
    must(
      flow.inferred.every((end) => flow[end] !== undefined),
      `${flow.id} infers an end that it does not have`,
    );
    must(
      story.kinds.some(({ id }) => id === flow.kind),
      `no kind ${flow.kind}`,
    );
  }
  for (const { id, position, within } of story.places) {
    must(Math.abs(position[0]) <= 180 && Math.abs(position[1]) <= 90, `${id} lies off the Earth`);
    must(within === undefined || places.has(within), `${id} lies within nothing`);
  }
  must(
    story.featured.every((id) => places.has(id)),
    'a featured place is none',
  );
  return faults;
}

function isBorneOut(article: string, range: TextRange | null, words: string): boolean {
  return range === null || normalise(article.slice(range.start, range.end)) === normalise(words).trim();
}

function isInside(inner: TextRange, outer: TextRange | null): boolean {
  return outer !== null && outer.start <= inner.start && inner.end <= outer.end;
}

function isComplete({ code, path, found, expected }: Issue): boolean {
  return path.startsWith('$') && [code, found, expected].every((words) => words !== '');
}

/** What mutations put in: wrong types, JavaScript's own names, and words of the story in the wrong place. */
export const intruders = fc.oneof(
  fc.constantFrom(undefined, null, true, 0, -1, 1e308, '', ' ', 'iraq', 'wheat', '__proto__', 'constructor', 'العراق'),
  fc.constantFrom([], {}, [[]], [null], { ar: 'x' }, JSON.parse('{"__proto__": {"x": 1}, "toString": 2}'), [
    Number.POSITIVE_INFINITY,
    91,
  ]),
  fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<unknown>,
  fc.string({ unit: 'binary' }),
);
