/**
 * The bar of a page around the element: it names the story and holds the buttons for language and theme. Both live in
 * the element's attributes.
 */
import type { InfluenceMap } from '../influence-map';
import { fill, hasLanguage, loadFirstWords, messages, ownName } from '../locale';
import type { Story } from '../story/types';

export interface Bar {
  /** The reader chose it. */
  readonly onChoice?: (name: 'lang' | 'theme', value: string) => void;
  /** The bar was written, in a language, for a story. */
  readonly onWritten?: (language: string) => void;
}

/** What the page has; throws where it has it not. */
export function element<Type extends Element>(selector: string): Type {
  const found = document.querySelector<Type>(selector);
  if (!found) throw new Error(`This page has no ${selector}`);
  return found;
}

/** Another language of the story that the interface speaks too: in any other, the button would change nothing. */
export function otherLanguage({ languages }: Pick<Story, 'languages'>, current: string): string | null {
  return languages.find((tag) => tag !== current && hasLanguage(tag)) ?? null;
}

/** Keeps the bar as the element is, from now on. */
export function keepBar(map: InfluenceMap, { onChoice, onWritten }: Bar): void {
  const title = element<HTMLHeadingElement>('#title');
  const byline = element<HTMLParagraphElement>('#byline');
  const languageButton = element<HTMLButtonElement>('#language');
  const themeButton = element<HTMLButtonElement>('#theme');

  async function write(): Promise<void> {
    const language = hasLanguage(map.lang) ? map.lang : map.language;
    await loadFirstWords(language);
    const { story, shownTheme } = map;
    const words = messages(language);
    document.documentElement.lang = language;
    document.documentElement.dir = words.direction;
    document.documentElement.dataset.theme = shownTheme;
    themeButton.hidden = false;
    const otherTheme = shownTheme === 'dark' ? words.controls.lightTheme : words.controls.darkTheme;
    themeButton.title = otherTheme;
    if (!story) return;
    const name = story.title[language] ?? story.title[story.language] ?? story.id;
    const publisher = story.article.publisher[language] ?? story.article.publisher[story.language] ?? '';
    title.textContent = name;
    document.title = name;
    byline.textContent = fill(words.byline, { publisher });
    onWritten?.(language);
    const other = otherLanguage(story, language);
    languageButton.hidden = other === null;
    if (other === null) return;
    languageButton.lang = other;
    languageButton.textContent = ownName(other);
  }

  languageButton.addEventListener('click', () => {
    const other = map.story && otherLanguage(map.story, map.language);
    if (!other) return;
    map.lang = other;
    onChoice?.('lang', other);
  });
  themeButton.addEventListener('click', () => {
    map.theme = map.shownTheme === 'dark' ? 'light' : 'dark';
    onChoice?.('theme', map.theme);
  });

  // The element says nothing when its language or theme changes: they are attributes, and those can be watched.
  new MutationObserver(write).observe(map, { attributes: true, attributeFilter: ['lang', 'theme', 'data-theme'] });
  map.addEventListener('influence-story', write);
  void customElements.whenDefined('influence-map').then(write);
}
