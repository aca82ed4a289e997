/** How the map was made, and what is wrong with the story. */
import { fill, type Localized } from '../../locale';
import { dateInWords } from '../../locale/dates';
import { flowsInOrder } from '../../state';
import type { Issue } from '../../story/types';
import { safeAddress } from '../../text/address';
import { type FlowRow, flowRow } from './flow-words';
import { inReadersLanguage, type WholeReading } from './reading';

export interface IssueModel {
  readonly severity: Issue['severity'];
  readonly sentence: string;
  readonly path: string;
  readonly found: string;
  readonly expected: string;
  readonly hint: string | null;
}

export interface AboutModel {
  readonly publisher: string;
  readonly url: string | null;
  readonly dated: string;
  readonly rights: Localized;
  /** Flows with an end that is our inference, and the sentence that counts them. */
  readonly inferred: readonly FlowRow[];
  readonly inferredSentence: string;
  /** `null` where the story has no translation. */
  readonly translation: string | null;
  readonly issues: readonly IssueModel[];
  /** "and 12 more"; `null` where all are listed. */
  readonly moreIssues: string | null;
}

/** A story with hundreds of faults has one cause, and a reader needs no more of them than this. */
const MOST_ISSUES = 40;

export function aboutModel(reading: WholeReading, issues: readonly Issue[]): AboutModel {
  const { story, index, messages } = reading;
  const { about } = messages;
  const { article, language, languages } = story;
  const inferred = flowsInOrder(
    index,
    story.flows.filter((flow) => flow.inferred.length > 0),
  );
  const translated = languages.filter((tag) => tag !== language).map(messages.languageName);
  return {
    publisher: fill(about.publishedBy, { publisher: inReadersLanguage(reading, article.publisher).text }),
    url: addressOf(article.url),
    dated: datedInWords(reading),
    rights: inReadersLanguage(reading, article.rights),
    inferred: inferred.map((flow) => flowRow(reading, flow)),
    inferredSentence: inferred.length > 0 ? messages.plural(about.inferred, inferred.length) : about.noneInferred,
    translation: translated.length > 0 ? fill(about.translation, { languages: messages.list(translated) }) : null,
    issues: issues.slice(0, MOST_ISSUES).map((issue) => issueModel(reading, issue)),
    moreIssues: issues.length > MOST_ISSUES ? messages.plural(messages.issues.more, issues.length - MOST_ISSUES) : null,
  };
}

function datedInWords({ story, messages }: WholeReading): string {
  const { published } = story.article;
  if (!published) return messages.about.undated;
  const phrase = published.inferred ? messages.about.dateInferred : messages.about.dated;
  return fill(phrase, { date: dateInWords(published.date, messages) });
}

function issueModel({ messages }: Pick<WholeReading, 'messages'>, issue: Issue): IssueModel {
  const { severity, code, path, found, expected, hint = null } = issue;
  const sentences: Readonly<Record<string, string>> = messages.issues.sentences;
  return { severity, sentence: sentences[code] ?? messages.issues.other, path, found, expected, hint };
}

function addressOf(url: string | undefined): string | null {
  const address = safeAddress(url ?? '');
  return address !== null && URL.canParse(address) ? address : null;
}
