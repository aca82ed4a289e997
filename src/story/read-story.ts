import { normaliseWithOffsets } from '../text/normalise';
import { danglingReferences } from './checks/dangling-references';
import { duplicateMentions } from './checks/duplicate-mentions';
import { flowEnds } from './checks/flow-ends';
import { flowEvidence } from './checks/flow-evidence';
import { flowSourcing } from './checks/flow-sourcing';
import { flowVia } from './checks/flow-via';
import { languages } from './checks/languages';
import { mentions } from './checks/mentions';
import { outlines } from './checks/outlines';
import { placeMentions } from './checks/place-mentions';
import { precision } from './checks/precision';
import { quotes } from './checks/quotes';
import { speakers } from './checks/speakers';
import { translatedMentions } from './checks/translated-mentions';
import { uniqueIds } from './checks/unique-ids';
import { withinCycles } from './checks/within-cycles';
import type { Check, Draft } from './draft';
import { leaveOut } from './leave-out';
import { readFields } from './read';
import { Report, type Teller } from './report';
import { type ArticleFile, StoryFile } from './schema';
import type { ParsedStory, Story } from './types';

/** In this order: what can't be resolved goes first, then the quotes are looked up, then what rests on them is judged. */
const CHECKS: readonly Check[] = [
  uniqueIds,
  danglingReferences,
  withinCycles,
  precision,
  outlines,
  languages,
  speakers,
  quotes,
  mentions,
  duplicateMentions,
  translatedMentions,
  flowVia,
  flowEvidence,
  flowEnds,
  flowSourcing,
  placeMentions,
];

/**
 * `parseStory` without the words for what is wrong: an issue then has its code and where it is. Enough to show a story
 * that has no faults.
 */
export function readStory(json: unknown, article: string, teller: Teller | null = null): ParsedStory {
  return beginStory(json, teller)(article);
}

/** Reads what can be read without the article, which may be on its way still; what is returned, called once with it, reads the rest. */
export function beginStory(json: unknown, teller: Teller | null = null): (article: string) => ParsedStory {
  const report = new Report(teller);
  const draft = readDraft(json, report);
  return (article) => {
    if (draft) {
      draft.text = normaliseWithOffsets(article);
      for (const check of CHECKS) check(draft, report);
      leaveOut(draft, report);
    }
    return deepFreeze({ story: draft && toStory(draft), issues: report.issues() });
  };
}

/** The file as far as it could be read; `null` where it is no story of this version. */
function readDraft(json: unknown, report: Report): Draft | null {
  const file = isStory(json, report) ? readFields(StoryFile, json, '$', report) : undefined;
  if (!file) return null;
  const article: Partial<ArticleFile> = file.article ?? {};
  const title = file.title ?? {};
  const language = file.language ?? Object.keys(title)[0] ?? 'und';
  return {
    id: file.id ?? 'story',
    language,
    languages: [...new Set([language, ...Object.keys(title)])],
    title,
    summary: file.summary ?? {},
    featured: file.featured ?? [],
    article: Object.assign(article, { publisher: article.publisher ?? {}, rights: article.rights ?? {} }),
    text: normaliseWithOffsets(''),
    places: file.places ?? [],
    actors: file.actors ?? [],
    kinds: file.kinds ?? [],
    passages: (file.passages ?? []).map((passage) => {
      const mentions = passage.mentions.map((mention) => Object.assign(mention, { range: null }));
      return Object.assign(passage, { mentions, range: null });
    }),
    flows: file.flows ?? [],
    tour: file.tour ?? [],
  };
}

function isStory(json: unknown, report: Report): boolean {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    report.error('not-a-story', '$', { json });
    return false;
  }
  const version = 'version' in json ? json.version : undefined;
  if (version !== 1) report.error('unknown-version', '$.version', { version });
  return version === 1;
}

function toStory({ text, article, ...draft }: Draft): Story {
  const { text: source, published, ...notices } = article;
  return {
    version: 1,
    ...draft,
    article: {
      ...notices,
      text: text.original,
      ...(source === undefined ? {} : { source }),
      ...(published ? { published: { date: published.date, inferred: published.inferred ?? false } } : {}),
    },
    passages: draft.passages.map((passage) => ({
      ...passage,
      mentions: passage.mentions.map((mention) => ({ ...mention, form: mention.form ?? 'name' })),
    })),
    flows: draft.flows.map((flow) => ({ ...flow, twoWay: flow.twoWay ?? false, inferred: flow.inferred ?? [] })),
  };
}

/** Freezes what was read; it goes no deeper than the schema. */
function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) deepFreeze(inner);
  return Object.freeze(value);
}
