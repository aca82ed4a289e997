import { hasLanguage } from '../locale';
import type { Story } from '../story/types';
import { canonicalTag, languageAround } from './page-language';

/** The element's own language, the page's, the article's: the first that the interface speaks. */
export function wantedLanguage(element: HTMLElement, story: Story | null): string {
  const wanted = [element.lang, languageAround(element), story?.language];
  return wanted.map((tag) => canonicalTag(tag ?? '')).find(hasLanguage) ?? 'en';
}
