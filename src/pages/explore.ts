/**
 * The explore page around the element: its bar names the story and holds the buttons for language and theme. Both
 * live in the element's attributes and, so that a reload keeps them, in the page's address.
 */
import '../define';
import type { InfluenceMap } from '../influence-map';
import { fill, hasLanguage, loadFirstWords, messages, ownName } from '../locale';
import { pageWords } from '../locale/pages';
import type { Story } from '../story/types';
import { ShareDialog } from './share';

const THEMES = ['light', 'dark'] as const;

function element<Type extends Element>(selector: string): Type {
  const found = document.querySelector<Type>(selector);
  if (!found) throw new Error(`The explore page has no ${selector}`);
  return found;
}

const map = element<InfluenceMap>('influence-map');
const title = element<HTMLHeadingElement>('#title');
const byline = element<HTMLParagraphElement>('#byline');
const languageButton = element<HTMLButtonElement>('#language');
const themeButton = element<HTMLButtonElement>('#theme');
const shareButton = element<HTMLButtonElement>('#share');
const shareLabel = element<HTMLSpanElement>('#share-label');
const share = new ShareDialog(element<HTMLDialogElement>('#share-dialog'));

function remember(name: string, value: string): void {
  const url = new URL(location.href);
  url.searchParams.set(name, value);
  history.replaceState(history.state, '', url);
}

function otherLanguage(story: Story, current: string): string | null {
  return story.languages.find((tag) => tag !== current) ?? null;
}

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
  themeButton.setAttribute('aria-label', otherTheme);
  themeButton.title = otherTheme;
  if (!story) return;
  const name = story.title[language] ?? story.title[story.language] ?? story.id;
  const publisher = story.article.publisher[language] ?? story.article.publisher[story.language] ?? '';
  title.textContent = name;
  document.title = name;
  byline.textContent = fill(words.byline, { publisher });
  shareButton.hidden = false;
  shareLabel.textContent = pageWords(language).share.open;
  const other = otherLanguage(story, language);
  languageButton.hidden = other === null;
  if (other === null) return;
  languageButton.lang = other;
  languageButton.textContent = ownName(other);
}

const asked = new URLSearchParams(location.search);
const askedLanguage = asked.get('lang');
const askedTheme = THEMES.find((theme) => theme === asked.get('theme'));
if (askedLanguage) map.lang = askedLanguage;
if (askedTheme) map.theme = askedTheme;
const askedDigits = asked.get('digits');
if (askedDigits) map.setAttribute('digits', askedDigits);

languageButton.addEventListener('click', () => {
  const other = map.story && otherLanguage(map.story, map.language);
  if (!other) return;
  map.lang = other;
  remember('lang', other);
});
shareButton.addEventListener('click', () => {
  if (!map.story) return;
  const { language, selected } = map;
  const title = document.title;
  const page = new URL(location.href);
  page.searchParams.set('lang', language);
  const story = map.src ?? '';
  share.open({ base: new URL('./', document.baseURI).href, story, title, lang: language, selected }, page);
});
themeButton.addEventListener('click', () => {
  map.theme = map.shownTheme === 'dark' ? 'light' : 'dark';
  remember('theme', map.theme);
});

// The element says nothing when its language or theme changes: they are attributes, and those can be watched.
new MutationObserver(write).observe(map, { attributes: true, attributeFilter: ['lang', 'theme', 'data-theme'] });
map.addEventListener('influence-story', write);
void customElements.whenDefined('influence-map').then(write);
