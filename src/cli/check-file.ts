import { parseStory } from '../story/parse';
import type { Issue, Story } from '../story/types';
import { count } from './count';
import { jsonPositions } from './json-positions';
import { readArticle, readText } from './read-text';
import { swappedPositions } from './swapped-positions';

export interface CheckResult {
  /** What to print, ready for a person. */
  readonly lines: readonly string[];
  readonly errors: number;
}

/** Checks the story file at `path` against the article that it names, which is read from beside it. */
export async function checkFile(path: string): Promise<CheckResult> {
  const source = await readText(path);
  if (source.problem !== null) return failed(`${path}: error: ${source.problem}`);
  const positions = jsonPositions(source.text);
  if (positions.fault) {
    const { line, column, found, expected } = positions.fault;
    return failed(`${path}:${line}:${column}: error: this is not JSON: found ${found}, expected ${expected}`);
  }
  const json: unknown = JSON.parse(source.text);
  const article = await readArticle(path, json);
  const { story, issues: found } = parseStory(json, article.text);
  const issues = [...positions.repeated.map(repeatedField), ...found, ...(story ? swappedPositions(story, json) : [])];
  const lines = issues
    .map((issue) => ({ issue, line: positions.lineOf(issue.path) }))
    .sort((a, b) => rank(a.issue) - rank(b.issue) || a.line - b.line)
    .flatMap(({ issue, line }) => explain(path, line, issue, article.problem));
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return { lines: [...lines, summary(path, story, errors, issues.length - errors)], errors };
}

/** Which nobody sees who reads the JSON after its parser. */
function repeatedField(path: string): Issue {
  return {
    severity: 'warning',
    code: 'repeated-field',
    path,
    found: 'this field once more in the same object',
    expected: 'each field once: only the last is read',
  };
}

/** Faults for which a thing is not read or not found, so that whatever names it is one, too. */
const CAUSES: readonly Issue['code'][] = ['duplicate-id', 'missing-field', 'wrong-type', 'quote-not-found'];

/** In the order of the file, but what follows from a fault stands after it. */
function rank({ code }: Issue): number {
  return CAUSES.includes(code) ? 0 : 1;
}

function explain(path: string, line: number, issue: Issue, articleProblem: string | null): string[] {
  const lines = [
    `${path}:${line}: ${issue.severity}: ${issue.path} (${issue.code})`,
    `    found:    ${issue.found}`,
    `    expected: ${issue.expected}`,
  ];
  if (issue.hint) lines.push(`    hint:     ${issue.hint}`);
  // Of an address that can't be right, nobody asks what is there.
  if (issue.code === 'article-missing' && issue.severity === 'error' && articleProblem)
    lines.push(`    hint:     ${articleProblem}`);
  return lines;
}

function summary(path: string, story: Story | null, errors: number, warnings: number): string {
  const verdict =
    errors + warnings === 0 ? 'nothing wrong' : `${count(errors, 'error')}, ${count(warnings, 'warning')}`;
  if (!story) return `${path}: ${verdict}; nothing can be shown`;
  const { places, flows, passages } = story;
  const mentions = passages.reduce((sum, passage) => sum + passage.mentions.length, 0);
  const shown = [
    count(places.length, 'place'),
    count(flows.length, 'flow'),
    count(passages.length, 'passage'),
    count(mentions, 'mention'),
  ];
  return `${path}: ${verdict}; shown: ${shown.join(', ')}`;
}

function failed(line: string): CheckResult {
  return { lines: [line], errors: 1 };
}
