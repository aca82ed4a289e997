import { issueWords } from './issue-words';
import { readStory } from './read-story';
import { reportMisfit } from './report-misfit';
import { reportMiss } from './report-miss';
import type { ParsedStory } from './types';

/**
 * Reads a story file (any JSON) against the text of its article ('' where there is none). Never throws on JSON, never
 * writes on what it is given. What can still be shown is in the story, which is frozen; what is wrong is in the issues.
 */
export function parseStory(json: unknown, article: string): ParsedStory {
  return readStory(json, article, { words: issueWords, miss: reportMiss, misfit: reportMisfit });
}
