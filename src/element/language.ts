import { hasLanguage } from '../locale';
import type { Story } from '../story/types';

/** The element's own language, the page's, the article's: the first that the interface speaks. */
export function wantedLanguage(element: HTMLElement, story: Story | null): string {
  const wanted = [element.lang, element.parentElement?.closest<HTMLElement>('[lang]')?.lang, story?.language];
  return wanted.find((tag): tag is string => !!tag && hasLanguage(tag)) ?? 'en';
}
