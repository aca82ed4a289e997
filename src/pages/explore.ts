/**
 * The explore page around the element. What the reader chooses in its bar stands in the page's address, so that a reload
 * keeps it.
 */
import '../define';
import type { InfluenceMap } from '../influence-map';
import { pageWords } from '../locale/pages';
import { element, keepBar } from './bar';
import { ShareDialog } from './share';

const THEMES = ['light', 'dark'] as const;

const map = element<InfluenceMap>('influence-map');
const shareButton = element<HTMLButtonElement>('#share');
const shareLabel = element<HTMLSpanElement>('#share-label');
const share = new ShareDialog(element<HTMLDialogElement>('#share-dialog'));

const asked = new URLSearchParams(location.search);
const askedLanguage = asked.get('lang');
const askedTheme = THEMES.find((theme) => theme === asked.get('theme'));
if (askedLanguage) map.lang = askedLanguage;
if (askedTheme) map.theme = askedTheme;
const askedDigits = asked.get('digits');
if (askedDigits) map.setAttribute('digits', askedDigits);

keepBar(map, {
  onChoice(name, value) {
    const url = new URL(location.href);
    url.searchParams.set(name, value);
    history.replaceState(history.state, '', url);
  },
  onWritten(language) {
    shareButton.hidden = false;
    shareLabel.textContent = pageWords(language).share.open;
  },
});

shareButton.addEventListener('click', () => {
  if (!map.story) return;
  const { language, selected, theme } = map;
  const article = map.story.article.text;
  const title = document.title;
  const page = new URL(location.href);
  page.searchParams.set('lang', language);
  const story = map.src ?? '';
  const base = new URL('./', document.baseURI).href;
  share.open({ base, story, title, lang: language, selected }, page, { article, theme });
});
